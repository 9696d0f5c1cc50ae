import { PROVINCES } from '../../domain/provinces';
import { documentKey, labelledName, localSlot, readDocumentKey } from '../identity/documentKeys';
import { TERMS } from '../identity/terms';
import type { Document } from '../identity/things';
import type { FrozenIndexes } from '../index/indexes';
import type { CatalogueIndex } from '../knowledge/catalogueIndex';
import type { CorpusSnapshot } from '../snapshot';

/** Where each province has its own. */
const PLACES: readonly string[] = PROVINCES.map(({ name }) => name);

/**
 * The keys of other documents of the same number and symbol that catalogues or articles know: numbers come again with
 * each term, each year and each province. Of units below a province only those of the same unit are looked for.
 */
export function namesakesOf(
  document: Document,
  catalogue: CatalogueIndex,
  { documents, knownBySlot }: Pick<FrozenIndexes, 'documents' | 'knownBySlot'>,
): readonly string[] {
  const { key, canonical, locality } = document;
  const name = labelledName(document);
  if (name === undefined || name.symbol?.numbering === 'never') return [];
  const keys = new Set<string>();
  if (name.symbol?.numbering === 'term') {
    const inTerms = TERMS.map((term) => documentKey(canonical, null, term));
    for (const one of inTerms) if (catalogue.get(one) !== undefined || documents.get(one) !== undefined) keys.add(one);
  } else {
    const places = new Set([...PLACES, ...(locality === null ? [] : [locality])]);
    for (const slot of [name.slot, ...Array.from(places, (place) => localSlot(name.slot, place))]) {
      const found = [...catalogue.candidates(slot).map((one) => one.key), ...(knownBySlot.get(slot) ?? [])];
      for (const one of found) if (readDocumentKey(one).canonical === canonical) keys.add(one);
    }
  }
  keys.delete(key);
  return [...keys];
}

/** One fact that tells a document from others of its number; the date as ISO, the term in Roman numerals. */
export interface Apart {
  readonly by: 'place' | 'year' | 'date' | 'term' | 'issuer';
  /** Null where it is not known, and of the others it is. */
  readonly value: string | null;
}

const FACTS: Readonly<Record<Apart['by'], (document: Document) => string | null>> = {
  place: ({ locality }) => locality,
  year: ({ date }) => date?.slice(0, 4) ?? null,
  date: ({ date }) => date,
  term: ({ term }) => term,
  issuer: ({ issuer }) => issuer,
};

/** What can tell documents apart, what says most to a reader first. */
const TOGETHER: readonly (readonly Apart['by'][])[] = [
  ['place'],
  ['year'],
  ['date'],
  ['term'],
  ['issuer'],
  ['place', 'year'],
];

/**
 * What none of a document's namesakes has; only where no fact that is known tells it apart, that one is not known.
 * Empty where it has no namesakes, or nothing is known by which they differ.
 */
export function apartOf(
  snapshot: Pick<CorpusSnapshot, 'namesakes' | 'document'>,
  document: Document,
): readonly Apart[] {
  const others = snapshot.namesakes(document.key).flatMap((key) => snapshot.document(key) ?? []);
  if (others.length === 0) return [];
  for (const mayBeUnknown of [false, true]) {
    for (const facts of TOGETHER) {
      const apart = facts.map((by): Apart => ({ by, value: FACTS[by](document) }));
      const isUsable = mayBeUnknown || apart.every(({ value }) => value !== null);
      const isSame = (other: Document) => apart.every(({ by, value }) => FACTS[by](other) === value);
      if (isUsable && !others.some(isSame)) return apart;
    }
  }
  return [];
}
