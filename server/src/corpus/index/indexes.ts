import type { Document } from '../identity/things';
import type { KnownDocument } from '../knowledge/knownDocument';
import { PostingIndex } from '../lists/postingIndex';
import type { Postings } from '../lists/postings';
import { PARTS, type ReadonlySharedMap, SharedMap } from '../lists/sharedMap';
import type { KeptArticle } from '../packed/keptArticle';

/**
 * The lists of the index: what an article can be found under, by date. Two have an order of their own: `fullest`, the
 * documents that articles cite, and `claims`, those that they name completely, begin with who says the most. `months` and
 * `localities` have each article once.
 */
export const LISTS = [
  'offices',
  'officeHolders',
  'people',
  'holders',
  'figures',
  'dates',
  'citations',
  'fullest',
  'claims',
  'texts',
  'slots',
  'months',
  'localities',
] as const;

/** The lists in which articles have places of their own. */
export const RANKED_LISTS: ReadonlySet<ListName> = new Set(['fullest', 'claims']);

/** The lists that depend on resolution, and so on other articles. */
export type CitationList = 'citations' | 'fullest';

/** The name of one list. */
export type ListName = (typeof LISTS)[number];

/** So many articles are asked for what a document or a name is; more would not tell more. */
export const WITNESSES = 32;

/** The index at one moment. */
export interface FrozenIndexes {
  readonly articles: ReadonlySharedMap<KeptArticle>;
  /** Documents that no catalogue lists and that an article names completely. */
  readonly known: ReadonlySharedMap<KnownDocument>;
  /** All documents that are cited or whose text is here; a part changes with what is known of a document in it. */
  readonly documents: ReadonlySharedMap<true>;
  /** The keys of {@link known} under each slot, in order. */
  readonly knownBySlot: ReadonlySharedMap<readonly string[]>;
  readonly lists: Readonly<Record<ListName, ReadonlySharedMap<Postings>>>;
}

/** An index with what has been worked out from it: documents as readers see them, null for what is none. */
export interface FrozenCorpus extends FrozenIndexes {
  readonly made: ReadonlySharedMap<Document | null>;
}

/** The maps that indexes consist of. */
export interface IndexMaps {
  readonly articles: SharedMap<KeptArticle>;
  readonly known: SharedMap<KnownDocument>;
  readonly documents: SharedMap<true>;
  readonly knownBySlot: SharedMap<readonly string[]>;
  readonly lists: Readonly<Record<ListName, PostingIndex>>;
}

/** All maps of a {@link FrozenCorpus}. */
export interface CorpusMaps extends IndexMaps {
  readonly made: SharedMap<Document | null>;
}

/** Everything that the corpus knows, as the one writer holds it; see {@link FrozenIndexes}. */
export class Indexes implements IndexMaps {
  readonly articles: IndexMaps['articles'];
  readonly known: IndexMaps['known'];
  readonly documents: IndexMaps['documents'];
  readonly knownBySlot: IndexMaps['knownBySlot'];
  readonly lists: IndexMaps['lists'];

  /** @param maps what was known before; nothing is unless given. */
  constructor(maps?: IndexMaps) {
    this.articles = maps?.articles ?? new SharedMap();
    this.known = maps?.known ?? new SharedMap();
    this.documents = maps?.documents ?? new SharedMap();
    this.knownBySlot = maps?.knownBySlot ?? new SharedMap();
    this.lists = maps?.lists ?? forEachList(() => new PostingIndex());
  }

  /**
   * Puts maps that say the same in the place of those that were frozen; what has changed since stays.
   * @param same has other parts, for which less memory is needed.
   */
  exchange(frozen: FrozenIndexes, same: Omit<IndexMaps, 'articles'>): void {
    exchangeParts(this.known, frozen.known, same.known);
    exchangeParts(this.documents, frozen.documents, same.documents);
    exchangeParts(this.knownBySlot, frozen.knownBySlot, same.knownBySlot);
    for (const name of LISTS) exchangeParts(this.lists[name], frozen.lists[name], same.lists[name]);
  }

  freeze(): FrozenIndexes {
    return {
      articles: this.articles.freeze(),
      known: this.known.freeze(),
      documents: this.documents.freeze(),
      knownBySlot: this.knownBySlot.freeze(),
      lists: forEachList((name) => this.lists[name].freeze()),
    };
  }
}

/** One thing for each list. */
export function forEachList<T>(make: (name: ListName) => T): Record<ListName, T> {
  return Object.fromEntries(LISTS.map((name) => [name, make(name)])) as Record<ListName, T>;
}

/** Puts parts that say the same in the place of those that were frozen. */
export function exchangeParts<V>(map: SharedMap<V>, frozen: ReadonlySharedMap<V>, same: ReadonlySharedMap<V>): void {
  for (let place = 0; place < PARTS; place++) {
    const [old, other] = [frozen.part(place), same.part(place)];
    if (old !== undefined && other !== undefined) map.exchange(place, old, other);
  }
}
