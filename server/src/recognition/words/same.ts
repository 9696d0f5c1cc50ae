import { Phrases } from '../../text/phrases';

/** A table of phrases that only says whether a phrase is in it. */
export function same(phrases: readonly string[]): Phrases<true> {
  return new Phrases(phrases.map((phrase) => [phrase, true]));
}
