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

/** A query without a longer word is still being typed: almost every name holds such letters somewhere. */
const FEW_LETTERS = 2;
/** Of what fits it so many of each kind are looked at; others are found with the next letter. */
const MOST_OF_FEW_LETTERS = 1000;

/**
 * Everything whose name fits a query; of a letter or two only names in which a word begins with them, and not all.
 * @param most so many of each kind, for a query of few letters.
 * @returns also undefined from time to time, so that the caller can stop in between.
 */
export function* candidates(
  snapshot: CorpusSnapshot,
  query: Matcher,
  most = MOST_OF_FEW_LETTERS,
): Generator<Candidate | undefined> {
  const hasFewLetters = query.letters.length <= FEW_LETTERS;
  for (const kind of KINDS) {
    let rest = hasFewLetters ? most : Number.POSITIVE_INFINITY;
    for (const found of namesFitting(snapshot, kind, query, hasFewLetters ? 'wordBegins' : 'anywhere')) {
      yield found && { kind, ...found };
      if (found !== undefined && --rest === 0) break;
    }
  }
}

/** How many articles speak of a candidate: of an article only itself. */
export function articlesOf(snapshot: CorpusSnapshot, { kind, key }: Pick<Candidate, 'kind' | 'key'>): number {
  const thing = THINGS[kind];
  return thing === undefined ? 1 : snapshot.articlesWith({ kind: thing, key });
}

const THINGS: Readonly<Record<Searched, Thing['kind'] | undefined>> = {
  document: 'directive',
  person: 'person',
  office: 'title',
  article: undefined,
};
