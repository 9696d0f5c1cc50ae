import fs from 'node:fs';
import path from 'node:path';
import { SAMPLE_BEGINNING } from '../../client/src/sampleBeginning';
import { isVietnamese } from '../../client/src/vietnamese';
import { SAMPLE_CORPUS } from './paths';

/** Where a reader is to begin; line and column count from 1, as VS Code shows them. */
export interface Beginning {
  /** Absolute path. */
  file: string;
  line: number;
  column: number;
  /** What to try there, a line each. */
  hints: readonly string[];
}

/** So many files are looked into for an article; whoever has others first will find their way. */
const MOST_LOOKED_INTO = 200;

/** In these, and in folders whose names begin with a dot, nobody keeps articles. */
const PASSED_OVER = 'node_modules';

/** Where to begin in a folder; undefined where no article is found soon. */
export function whereToBegin(folder: string): Beginning | undefined {
  if (path.resolve(folder) === SAMPLE_CORPUS) {
    return inSampleCorpus();
  }
  const file = firstArticle(folder);
  return file === undefined ? undefined : { file, line: 1, column: 1, hints: GENERAL_HINTS };
}

function inSampleCorpus(): Beginning {
  const { article, mention } = SAMPLE_BEGINNING;
  const file = path.join(SAMPLE_CORPUS, article);
  const text = fs.readFileSync(file, 'utf8');
  const before = text.slice(0, Math.max(0, text.indexOf(mention))).split('\n');
  const line = before.length;
  return {
    file,
    line,
    column: (before.at(-1) ?? '').length + 1,
    hints: [
      `Rest the mouse on «${mention}» in line ${line}: which document it is, and why.`,
      'Press F12 there: the article that cites it most fully. Shift+F12: all articles that cite it.',
      'Press Ctrl+P and type #21: the documents of this number. Ctrl+Shift+O: the outline of the article.',
    ],
  };
}

/** Ctrl+P with # is what Ctrl+T does on the desktop; a browser keeps that key for itself. */
const GENERAL_HINTS: readonly string[] = [
  'Rest the mouse on a coloured document, title, name, figure or date: what it is.',
  'Press F12 on a document: where it is cited most fully. Shift+F12: all articles that cite it.',
  'Press Ctrl+P and type # and a number, a name or a headline. Ctrl+Shift+O: the outline of the article.',
];

/** The first text file of a folder that is in Vietnamese: files before folders, each in the order of their names. */
function firstArticle(folder: string): string | undefined {
  let looked = 0;
  const search = (directory: string): string | undefined => {
    const entries = fs.readdirSync(directory, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      const file = path.join(directory, entry.name);
      if (!entry.isFile() || !/\.(txt|md)$/.test(entry.name)) continue;
      if (++looked > MOST_LOOKED_INTO) return undefined;
      if (isVietnamese(fs.readFileSync(file, 'utf8'))) return file;
    }
    for (const entry of entries) {
      if (!entry.isDirectory() || entry.name.startsWith('.') || entry.name === PASSED_OVER) continue;
      if (looked > MOST_LOOKED_INTO) return undefined;
      const found = search(path.join(directory, entry.name));
      if (found) return found;
    }
    return undefined;
  };
  try {
    return search(folder);
  } catch {
    return undefined; // a folder that cannot be read: the editor will say so
  }
}
