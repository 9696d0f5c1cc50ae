import type { Thing } from '../../corpus/identity/things';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { KeyedName } from '../nameSearch/nameIndex';
import { nameAndSubject, namesFitting, type Searched } from '../nameSearch/searchedNames';
import type { Matcher } from '../nameSearch/searchKey';
import { Best } from './best';
import { weight } from './ranking';

/** Something that a query finds, with its name as it is searched. */
export interface Candidate {
  readonly kind: Searched;
  /** The key of a document, a person or an office; the URI of an article. */
  readonly key: string;
  /** In the spelling that counts for the query. */
  readonly name: string;
  /** What a document is about, in the same spelling, where its name alone does not fit; else empty. */
  readonly subject: string;
}

const KINDS: readonly Searched[] = ['document', 'person', 'office', 'article'];

/** Words that are no longer are still being typed: almost every name holds such letters somewhere. */
const FEW_LETTERS = 2;
/**
 * Of what fits one such word so many of each kind are looked at, those that most articles speak of and the short ones of
 * these; others are found with the next letter.
 */
const MOST_OF_FEW_LETTERS = 1000;

/**
 * Everything whose name fits a query; of a letter or two only names in which a word begins with them, and the best.
 * @param most so many of each kind, for a query that is nothing but few letters.
 * @returns also undefined from time to time, so that the caller can stop in between.
 */
export function* candidates(
  snapshot: CorpusSnapshot,
  query: Matcher,
  most = MOST_OF_FEW_LETTERS,
): Generator<Candidate | undefined> {
  const hasFewLetters = query.letters.length <= FEW_LETTERS;
  for (const kind of KINDS) {
    const best = hasFewLetters && query.isOneWord ? new Best<Candidate>(most) : undefined;
    // subjects hold almost any few letters, too
    const names = kind === 'document' && !hasFewLetters ? 'documentWithSubject' : kind;
    for (const found of namesFitting(snapshot, names, query, hasFewLetters ? 'wordBegins' : 'anywhere')) {
      const candidate = found && candidateOf(kind, found, query);
      if (best === undefined) {
        yield candidate;
        continue;
      }
      if (candidate !== undefined) best.add(candidate, weight(candidate.name, articlesOf(snapshot, candidate)));
      yield undefined;
    }
    if (best !== undefined) yield* best.inOrder();
  }
}

function candidateOf(kind: Searched, { key, name: searched }: KeyedName, query: Matcher): Candidate {
  const [name, subject] = nameAndSubject(searched);
  return { kind, key, name, subject: query.fitsSpelt(name) ? '' : subject };
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
