import { type CatalogueFact, CONFIRMED } from '../../domain/catalogue';

/**
 * How much a source weighs where sources of one document differ. This is the one rule for it:
 * - the document's own text in the corpus outweighs all;
 * - what has been published, or entered in a catalogue of the user's, outweighs what nobody has compared with the
 *   original: copies in public code repositories and general knowledge;
 * - what is as weighty as the best source of a fact leaves it in dispute: an article that says the same is not told it is
 *   wrong. What weighs less does not, and is named beside the better source.
 */
export const Standing = { unverified: 1, published: 2, ownText: 3 } as const;

/** What the catalogue's own unverified sources begin with; see the head of the catalogue. */
const UNVERIFIED: readonly string[] = ['public code', 'general knowledge', 'https://github.com/'];

/** The {@link Standing} of a source as a catalogue names it. */
export function standingOf(source: string): number {
  return UNVERIFIED.some((beginning) => source.startsWith(beginning)) ? Standing.unverified : Standing.published;
}

/** The same for one fact: a page of which it is known what it confirms says nothing of the others. */
export function standingFor(source: string, fact: CatalogueFact): number {
  const confirmed = CONFIRMED.get(source);
  return confirmed === undefined || confirmed.includes(fact) ? standingOf(source) : 0;
}

/** Sources with the weightiest first, those of one standing in their order. */
export function weightiestFirst(sources: readonly string[]): readonly string[] {
  return [...sources].sort((a, b) => standingOf(b) - standingOf(a));
}
