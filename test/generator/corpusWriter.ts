import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generateArticle } from './article';

/** So many files are what a newspaper's folder holds. */
const FILES_A_FOLDER = 1000;

/**
 * Writes composed articles, one at a time, so that a hundred thousand need no memory: `articles/000/000001.txt` with
 * its gold in `gold/000001.json`. A few documents are cited by most of them, many by one alone.
 * @param folder which exists. @returns how many bytes the articles have.
 */
export function writeCorpus(folder: string, firstSeed: number, count: number): number {
  mkdirSync(path.join(folder, 'gold'));
  let bytes = 0;
  for (let seed = firstSeed; seed < firstSeed + count; seed++) {
    const { name, text, fields, mentions, chrome, captions, sections } = generateArticle(seed);
    const shelf = String(Math.floor((seed - firstSeed) / FILES_A_FOLDER)).padStart(3, '0');
    mkdirSync(path.join(folder, 'articles', shelf), { recursive: true });
    const content = Buffer.from(text);
    bytes += content.length;
    writeFileSync(path.join(folder, 'articles', shelf, name), content);
    const gold = { file: `${shelf}/${name}`, article: { ...fields, chrome, captions, sections }, mentions };
    writeFileSync(path.join(folder, 'gold', name.replace('.txt', '.json')), JSON.stringify(gold));
  }
  return bytes;
}
