import type { KeptArticle } from './keptArticle';
import type { KnownDocument } from './knowledge';
import { PostingIndex } from './postingIndex';
import type { Postings } from './postings';
import { type ReadonlySharedMap, SharedMap } from './sharedMap';

/**
 * The lists of the index: what an article can be found under, by date. Two have an order of their own: `fullest`, the
 * documents that articles cite, and `claims`, those that they name completely, begin with who says the most.
 */
const LISTS = [
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
] as const;

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
  readonly lists: Readonly<Record<ListName, ReadonlySharedMap<Postings>>>;
}

/** Everything that the corpus knows, as the one writer holds it. */
export class Indexes {
  readonly articles = new SharedMap<KeptArticle>();
  readonly known = new SharedMap<KnownDocument>();
  /** See {@link FrozenIndexes.documents}. */
  readonly documents = new SharedMap<true>();
  /** The keys of {@link known} under each slot, in order. */
  readonly knownBySlot = new SharedMap<readonly string[]>();
  readonly lists = Object.fromEntries(LISTS.map((name) => [name, new PostingIndex()])) as Record<
    ListName,
    PostingIndex
  >;

  freeze(): FrozenIndexes {
    const lists = Object.fromEntries(LISTS.map((name) => [name, this.lists[name].freeze()]));
    return {
      articles: this.articles.freeze(),
      known: this.known.freeze(),
      documents: this.documents.freeze(),
      lists: lists as Record<ListName, ReadonlySharedMap<Postings>>,
    };
  }
}
