import { COUNTED_NOUNS } from '../../domain/countedNouns';
import { type Match, Phrases } from '../../text/phrases';
import type { Tokens } from '../../text/tokens';

const nouns = new Phrases<string>(
  Object.entries(COUNTED_NOUNS).flatMap(([kind, words]) => words.map((word) => [word, kind] as const)),
);

/** The noun at token `i` that articles are known to count, with its kind; undefined where none begins. */
export function countedNoun(tokens: Tokens, i: number): Match<string> | undefined {
  return nouns.longest(tokens, i);
}
