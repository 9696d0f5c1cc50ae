import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { MeasuredFolder } from './corpora';
import { filesBelow } from './files';
import { writeMarkdown } from './markdownPages';
import { figuresOf } from './ownProcess';
import { questionsIn } from './questions';
import { findRipgrep, searchMentions } from './ripgrep';
import { served } from './served';

/** What one run gave, by the names of the columns. */
type Figures = Readonly<Record<string, number>>;

/** The figures of each run, by the name of the row; none where it cannot run or fails. */
interface Measured {
  readonly figures: Readonly<Record<string, readonly Figures[]>>;
  /** A sentence on what was measured. */
  readonly note?: string;
}

/** The service for Markdown holds all pages in memory, and with more of them does not come to an end. */
const MOST_PAGES = 20_000;

/** What is measured on a folder, in the order of the table; the first is what all others are compared with. */
export const CONTENDERS: readonly ((corpus: MeasuredFolder, runs: number) => Promise<Measured>)[] = [
  async ({ folder }, runs) => ({
    figures: {
      'Node reads and decodes': await repeated(runs, () => figuresOf('test/bench/index/readFiles.ts', folder)),
    },
  }),
  ripgrep,
  markdown,
  server,
];

async function ripgrep({ folder }: MeasuredFolder, runs: number): Promise<Measured> {
  const found = findRipgrep();
  if (found === undefined) return { figures: { ripgrep: [] }, note: 'There is no ripgrep on this machine.' };
  return {
    figures: { ripgrep: await repeated(runs, () => searchMentions(found.program, folder)) },
    note: `ripgrep searches for a union of patterns of the same mentions; it is that of ${found.from}.`,
  };
}

async function markdown(corpus: MeasuredFolder, runs: number): Promise<Measured> {
  const name = 'vscode-markdown-languageservice';
  if (corpus.files.length > MOST_PAGES) {
    return { figures: { [name]: [] }, note: `${name} is not given more than ${MOST_PAGES} pages.` };
  }
  const pages = await writeMarkdown(corpus);
  try {
    const entry = 'test/bench/index/markdownService.ts';
    return {
      figures: { [name]: await repeated(runs, () => figuresOf(entry, pages.folder)) },
      note: `${name} has the same texts as Markdown, with links in place of documents, titles and people.`,
    };
  } finally {
    pages.dispose();
  }
}

async function server({ folder, files, bytes }: MeasuredFolder, runs: number): Promise<Measured> {
  const questions = await questionsIn(files);
  const cold: Figures[] = [];
  const warm: Figures[] = [];
  for (let run = 0; run < runs; run++) {
    const storage = mkdtempSync(path.join(tmpdir(), 'dan-chieu-store-'));
    try {
      const first = await served(folder, storage, questions);
      const stored = filesBelow(storage, /./u).reduce((sum, file) => sum + statSync(file).size, 0);
      cold.push({ ...first, store: stored / 1e6, 'store/text': stored / bytes });
      warm.push(await served(folder, storage, questions));
    } finally {
      rmSync(storage, { recursive: true, force: true });
    }
  }
  return { figures: { 'Dẫn Chiếu, the first time': cold, 'Dẫn Chiếu, the next time': warm } };
}

/** Runs that fail have no figures. */
async function repeated(runs: number, run: () => Promise<Figures | undefined>): Promise<readonly Figures[]> {
  const all: Figures[] = [];
  for (let at = 0; at < runs; at++) {
    const figures = await run();
    if (figures !== undefined) all.push(figures);
  }
  return all;
}
