import { Phrases } from './phrases';

/** A table of phrases that only says whether a phrase is in it. */
export function phraseSet(phrases: Iterable<string>): Phrases<true> {
  const set = new Phrases<true>();
  for (const phrase of phrases) set.add(phrase, true);
  return set;
}
