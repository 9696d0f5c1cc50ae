import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { decode } from '../../server/src/text/decode';
import { generateArticles } from '../generator/article';

const CORPUS = path.join(import.meta.dirname, '../fixtures/corpus');

/** A text by the name of its file. */
export interface Fixture {
  readonly name: string;
  readonly text: string;
}

/** All articles of the sample corpus, and some composed ones. */
export function fixtures(): Fixture[] {
  const names = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(txt|md)$/u.test(name));
  const articles = names.sort().map((name) => {
    const decoded = decode(readFileSync(path.join(CORPUS, name)));
    if (decoded.kind !== 'text') throw new Error(`${name} is no text`);
    return { name, text: decoded.text };
  });
  return [...articles, ...generateArticles(9001, 12)];
}

/** The same texts in one spelling, from which others are made: composed, with line feeds. */
export function plainFixtures(): Fixture[] {
  return fixtures().map(({ name, text }) => ({ name, text: text.replace(/\r\n?/gu, '\n').normalize('NFC') }));
}
