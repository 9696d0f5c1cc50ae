import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { decode } from '../../server/src/text/decode';
import { generateArticles } from '../generator/article';

/** Articles to measure on, in memory. */
export interface Texts {
  readonly name: string;
  readonly texts: readonly string[];
  /** As UTF-8. */
  readonly bytes: number;
}

const SAMPLES = path.join(import.meta.dirname, '../fixtures/corpus');
/** The sample corpus is repeated to as many bytes. */
const ENOUGH = 2e6;
const GENERATED = 500;

/** The articles of the sample corpus, again and again. */
export function sampleTexts(): Texts {
  const once = readTexts(SAMPLES);
  const times = Math.ceil(ENOUGH / sizeOf(once));
  return texts('samples', Array.from({ length: times }, () => once).flat());
}

/** Composed articles, no two alike. */
export function composedTexts(count = GENERATED): Texts {
  return texts(
    'composed',
    generateArticles(1, count).map(({ text }) => text),
  );
}

/** All articles of a folder. */
export function textsIn(folder: string): Texts {
  return texts(folder, readTexts(folder));
}

function texts(name: string, all: readonly string[]): Texts {
  return { name, texts: all, bytes: sizeOf(all) };
}

function sizeOf(all: readonly string[]): number {
  return all.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}

function readTexts(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(txt|md)$/u.test(name));
  return files.sort().flatMap((name) => {
    const file = path.join(folder, name);
    if (!statSync(file).isFile()) return [];
    const decoded = decode(readFileSync(file));
    return decoded.kind === 'text' ? [decoded.text] : [];
  });
}
