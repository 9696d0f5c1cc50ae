import type { ExportedArticle } from '../job';

/** What some file system does not allow in names. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are among what is not allowed
const NOT_ALLOWED = /[\u0000-\u001f<>:"|?*\\]/gu;

/** In bytes: file systems hold names of 255, in which an ending and a number must have room. */
const LONGEST = 240;

/**
 * The names of articles in a collection of brat's, without «.txt»: each below the folder of the collection, whatever
 * the article's path is, and no two the same. Other endings stay («tin.md» is in «tin.md.txt»).
 */
export function collectionNames(articles: readonly ExportedArticle[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const { uri, path } of articles) {
    const plain = placeBelow(path);
    let name = plain;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${plain}-${number}`;
    taken.add(name.toLowerCase());
    names.set(uri, name);
  }
  return names;
}

function placeBelow(path: string): string {
  const parts = path.replace(/\.txt$/iu, '').split('/');
  const safe = parts.filter((part) => !/^\.*$/u.test(part)).map((part) => part.replace(NOT_ALLOWED, '_'));
  const last = safe.pop() ?? '_';
  return [...safe, shortened(last)].join('/');
}

/** The beginning of a name that is too long; a letter that would be cut apart is left out. */
function shortened(name: string): string {
  const bytes = new TextEncoder().encode(name);
  if (bytes.length <= LONGEST) return name;
  return new TextDecoder().decode(bytes.subarray(0, LONGEST)).replace(/\ufffd$/u, '');
}
