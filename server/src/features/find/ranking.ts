import { matcher, searchKey } from '../nameSearch/searchKey';

/** What counts, from the most to the least; a rank is the sum of what holds. */
const TOGETHER = 64;
const EACH_BEGINS_WORD = 32;
const BEGINS = 8;
const WHOLE_WORD = 2;
const BEGINS_WORD = 1;
/** A thing that ten times as many articles speak of is worth this much. */
const TEN_TIMES = 1;
/** A name of so many letters more is worth one less: of equals the short one is meant. */
const LETTERS = 40;

/** A document that only its subject lets fit comes after names that fit as well. */
const BY_SUBJECT = 4;

/** «Số», which many leave out before a number. */
const NUMBER_WORDS: ReadonlySet<string> = new Set(['số', 'so']);

/**
 * How well names fit a query; of use only for those that fit at all. Words that stand together as they were typed come
 * before words that are scattered over a name, and these before letters within words.
 * @param typed the query as it was typed.
 * @returns tells the rank of a name, in the spelling that counts for the query, that so many articles speak of: the
 *   higher, the better. Of a document whose name alone does not fit, its subject is given, too.
 */
export function ranking(typed: string): (name: string, articles: number, subject?: string) => number {
  const words = wordsOf(searchKey(typed)[matcher(typed).spelling]);
  const queries = readings(words);
  return (written, articles, subject = '') => {
    const names = readings(wordsOf(`${written} ${subject}`));
    const fits = queries.flatMap((query) => names.map((name) => fitOf(query, name)));
    return Math.max(...fits) + weight(written, articles) - (subject === '' ? 0 : BY_SUBJECT);
  };
}

/** What a name counts beside how well it fits: of those that fit alike the one is meant that most articles speak of. */
export function weight(name: string, articles: number): number {
  return TEN_TIMES * Math.log10(articles + 1) - name.length / LETTERS;
}

function fitOf(query: readonly string[], words: readonly string[]): number {
  const name = ` ${words.join(' ')} `;
  const phrase = ` ${query.join(' ')}`;
  let fit = name.startsWith(phrase) ? BEGINS : 0;
  let beginning = 0;
  for (const word of query) {
    if (!name.includes(` ${word}`)) continue;
    beginning++;
    fit += name.includes(` ${word} `) ? WHOLE_WORD : BEGINS_WORD;
  }
  if (name.includes(phrase)) fit += TOGETHER;
  else if (beginning === query.length) fit += EACH_BEGINS_WORD;
  return fit;
}

/** The words and numbers of a name: «21-kl/tw» is three. */
function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
}

/** Words as they stand, and without «số» before numbers: «ket luan so 21» is «ket luan 21», too. */
function readings(words: readonly string[]): readonly (readonly string[])[] {
  const short = words.filter((word, at) => !(NUMBER_WORDS.has(word) && /^\p{N}/u.test(words[at + 1] ?? '')));
  return short.length === words.length ? [words] : [words, short];
}
