// Asks the language service for Markdown for the references of links, and prints how long it took.
import MarkdownIt from 'markdown-it';
import { CancellationToken } from 'vscode-languageserver-protocol';
import { createLanguageService, githubSlugifier } from 'vscode-markdown-languageservice';
import { quantile } from '../latency';
import { processorClock } from '../runs';
import { MarkdownWorkspace } from './markdownWorkspace';
import { costOf } from './processCost';

/** So many links are asked for, each in another file. */
const ASKED = 40;
/** So long the process may put its memory in order, in milliseconds. */
const REST = 2000;

async function main(folder: string): Promise<void> {
  const start = performance.now();
  const workspace = new MarkdownWorkspace(folder);
  const markdown = new MarkdownIt({ html: true });
  const service = createLanguageService({
    workspace,
    parser: { slugifier: githubSlugifier, tokenize: async (page) => markdown.parse(page.getText(), {}) },
    logger: { level: 0, log: () => undefined },
  });
  let processor = Number.NaN;
  const times: number[] = [];
  let found = 0;
  const pages = [...workspace.documents.values()].filter((page) => page.getText().includes('](/'));
  for (let at = 0; at <= ASKED; at++) {
    const page = pages[Math.floor((at * (pages.length - 1)) / ASKED)]!;
    const begun = at === 0 ? start : performance.now();
    const position = page.positionAt(page.getText().indexOf('](/') + '](/'.length);
    const locations = await service.getReferences(page, position, { includeDeclaration: true }, CancellationToken.None);
    times.push(performance.now() - begun);
    if (at === 0) processor = processorClock();
    found = Math.max(found, locations.length);
  }
  const [first, ...later] = times;
  await new Promise((resolve) => setTimeout(resolve, REST));
  later.sort((a, b) => a - b);
  const starting = { first, across: first, all: first, processor, found };
  const asked = { 'later p50': quantile(later, 0.5), 'later p99': quantile(later, 0.99) };
  process.stdout.write(JSON.stringify({ ...costOf('self'), ...starting, ...asked }));
}

void main(process.argv[2] ?? '.');
