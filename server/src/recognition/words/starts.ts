import type { Phrases } from '../../text/phrases';
import { type Tokens, WORD } from '../../text/tokens';
import { bodyHeads } from './bodyWords';
import { degrees, honorifics } from './nameWords';
import { ranks, roleWords } from './roleWords';

/** What a word may begin, as bits. */
export const Start = { title: 1, address: 2, degree: 4, body: 8 } as const;

const starts = new Uint8Array(1 << 14);
note(roleWords, Start.title);
note(ranks, Start.title);
note(honorifics, Start.address);
note(degrees, Start.degree);
note(bodyHeads, Start.body);

function note(phrases: Phrases<unknown>, bit: number): void {
  for (const symbol of phrases.firstSymbols()) {
    const word = symbol - WORD;
    if (word < 0) continue;
    if (word >= starts.length) throw new Error('more words than the table holds');
    starts[word] = starts[word]! | bit;
  }
}

/** What the word at `i` may begin: most words are turned away by this one look. */
export function startsAt(tokens: Tokens, i: number): number {
  return starts[tokens.symbol[i]! - WORD] ?? 0;
}
