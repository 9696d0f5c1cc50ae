import type { CorpusSnapshot, Thing } from '../../corpus/snapshot';
import { namesFitting, type Searched } from '../searchedNames';
import type { Matcher } from '../searchKey';

/** Something that a query finds, with its name as it is searched. */
export interface Candidate {
  readonly kind: Searched;
  /** The key of a document, a person or an office; the URI of an article. */
  readonly key: string;
  /** In the spelling that counts for the query. */
  readonly name: string;
}

const KINDS: readonly Searched[] = ['document', 'person', 'office', 'article'];

/**
 * Everything whose name fits a query.
 * @returns also undefined from time to time, so that the caller can stop in between.
 */
export function* candidates(snapshot: CorpusSnapshot, query: Matcher): Generator<Candidate | undefined> {
  for (const kind of KINDS) {
    for (const found of namesFitting(snapshot, kind, query)) yield found && { kind, ...found };
  }
}

/** How many articles speak of a candidate: of an article only itself. */
export function articlesOf(snapshot: CorpusSnapshot, { kind, key }: Candidate): number {
  const thing = THINGS[kind];
  return thing === undefined ? 1 : snapshot.articlesWith({ kind: thing, key });
}

const THINGS: Readonly<Record<Searched, Thing['kind'] | undefined>> = {
  document: 'directive',
  person: 'person',
  office: 'title',
  article: undefined,
};
