import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generateArticle } from '../../generator/article';
import { ARTICLE, filesBelow } from './files';
import { plainText, SEGMENTED } from './segmented';

/** A folder of articles to measure on. */
export interface MeasuredFolder {
  readonly title: string;
  readonly folder: string;
  /** Paths of its articles. */
  readonly files: readonly string[];
  readonly bytes: number;
  /** Deletes what was written for the measurement. */
  dispose(): void;
}

/** So many files are what a newspaper's folder holds. */
const FILES_A_FOLDER = 1000;

/** Writes so many composed articles into a temporary folder, one at a time. */
export function composedFolder(count: number): MeasuredFolder {
  return writtenFolder(`${count} composed articles`, count, (at) => generateArticle(at + 1).text);
}

/** A folder as it is; one of word-segmented articles is written out anew as they were before. */
export function givenFolder(folder: string): MeasuredFolder {
  const segmented = filesBelow(folder, SEGMENTED);
  const title = path.basename(folder);
  if (segmented.length === 0) return measured(title, folder, () => undefined);
  return writtenFolder(title, segmented.length, (at) => plainText(readFileSync(segmented[at]!, 'utf8')));
}

function writtenFolder(what: string, count: number, text: (at: number) => string): MeasuredFolder {
  const folder = mkdtempSync(path.join(tmpdir(), 'dan-chieu-bench-'));
  for (let at = 0; at < count; at++) {
    const shelf = path.join(folder, String(Math.floor(at / FILES_A_FOLDER)).padStart(3, '0'));
    if (at % FILES_A_FOLDER === 0) mkdirSync(shelf);
    writeFileSync(path.join(shelf, `${String(at).padStart(6, '0')}.txt`), text(at));
  }
  return measured(what, folder, () => rmSync(folder, { recursive: true, force: true }));
}

/** All files are read once, so that they lie in the system's cache for whoever is measured first, too. */
function measured(what: string, folder: string, dispose: () => void): MeasuredFolder {
  const files = filesBelow(folder, ARTICLE);
  const bytes = files.reduce((sum, file) => sum + readFileSync(file).length, 0);
  return { title: `${what}, ${(bytes / 1e6).toFixed(1)} MB`, folder, files, bytes, dispose };
}
