import { matcher, searchKey } from '../searchKey';

/** What counts, from the most to the least; a rank is the sum of what holds. */
const BEGINS = 8;
const WHOLE_PHRASE = 4;
const WHOLE_WORD = 2;
const BEGINS_WORD = 1;
/** A thing that ten times as many articles speak of is worth this much. */
const TEN_TIMES = 1;
/** A name of so many letters more is worth one less: of equals the short one is meant. */
const LETTERS = 40;

const NUMBER_WORDS: ReadonlySet<string> = new Set(['số', 'so']);

/**
 * How well names fit a query; of use only for those that fit at all.
 * @param typed the query as it was typed.
 * @returns tells the rank of a name, in the spelling that counts for the query, that so many articles speak of: the
 *   higher, the better.
 */
export function ranking(typed: string): (name: string, articles: number) => number {
  const words = wordsOf(searchKey(typed)[matcher(typed).spelling]);
  const phrase = ` ${words.join(' ')}`;
  return (written, articles) => {
    const name = ` ${wordsOf(written).join(' ')} `;
    let rank = TEN_TIMES * Math.log10(articles + 1) - name.length / LETTERS;
    if (name.startsWith(phrase)) rank += BEGINS;
    if (name.includes(phrase)) rank += WHOLE_PHRASE;
    for (const word of words) {
      if (name.includes(` ${word} `)) rank += WHOLE_WORD;
      else if (name.includes(` ${word}`)) rank += BEGINS_WORD;
    }
    return rank;
  };
}

/** The words and numbers of a name: «21-kl/tw» is three. «Số», which many leave out before a number, is none. */
function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '' && !NUMBER_WORDS.has(word));
}
