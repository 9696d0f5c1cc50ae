import type { CancellationToken } from 'vscode-languageserver-protocol';
import type { Location } from 'vscode-languageserver-types';
import type { CorpusSnapshot } from '../corpus/snapshot';
import { walk } from '../corpus/turns';
import { documentsFitting, isWholeNumber } from './completion/documentIndex';
import { Best } from './find/best';
import { articlesOf, type Candidate, candidates } from './find/candidates';
import { citedAs } from './find/citedAs';
import { ranking } from './find/ranking';
import { latestArticles } from './lookup/latestArticles';
import { type Matcher, matcher } from './nameSearch/searchKey';
import { type Described, described } from './wording/described';
import type { Presentation } from './wording/presentation';

/** Something that a query has found, and where it can be read. */
export interface Found extends Described {
  readonly target: Location;
}

/** More than anybody reads; who does not find it among these types on. */
const MOST_FOUND = 100;

/** What a query cites by its number comes before all that only has its words. */
const CITED = 1000;
/** One whose number goes on comes among names that begin with the words: as much as such a name has in `ranking`. */
const CITED_SO_FAR = 75;

/** Of things that fit alike a document is meant before a headline that speaks of it. */
const BEFORE_OTHERS: Readonly<Record<Found['kind'], number>> = { document: 3, person: 2, office: 1, article: 0 };

/**
 * Documents, people, offices and articles whose names hold all words of a query, and documents whose subjects do, the
 * best first: documents that it cites («kl21»), words that stand together, whole words before parts of words, and of
 * equals that which most articles speak of. Without marks it finds whatever the marks («ket luan 21»), with marks only these. Without words it finds
 * the latest articles.
 */
export async function findAnything(
  snapshot: CorpusSnapshot,
  typed: string,
  shown: Presentation,
  token: CancellationToken,
): Promise<Found[]> {
  const query = matcher(typed);
  const best = query.letters === '' ? latest(snapshot) : await bestOf(snapshot, typed, query, token);
  const found: Found[] = [];
  const isWanted = await walk(best, token, (candidate) => {
    const one = described(snapshot, candidate, shown);
    if (one?.target === undefined) return undefined;
    return found.push({ ...one, target: one.target }) === MOST_FOUND ? 'enough' : undefined;
  });
  return isWanted ? found : [];
}

function* latest(snapshot: CorpusSnapshot): Iterable<Pick<Candidate, 'kind' | 'key'>> {
  for (const key of latestArticles(snapshot)) yield { kind: 'article', key };
}

/** Something that fits, and how well. */
interface Fitting extends Pick<Candidate, 'kind' | 'key'> {
  readonly rank: number;
}

/** What fits, the best first; nothing where nobody waits for it any more. */
async function bestOf(
  snapshot: CorpusSnapshot,
  typed: string,
  query: Matcher,
  token: CancellationToken,
): Promise<readonly Fitting[]> {
  const best = new Best<Fitting>(MOST_FOUND);
  const isWanted = await walk(allFitting(snapshot, typed, query), token, (one) => {
    if (one !== undefined) best.add(one, one.rank);
    return undefined;
  });
  return isWanted ? best.inOrder() : [];
}

/** Everything that fits once: first the documents that the query cites, then what has its words in its name. */
function* allFitting(snapshot: CorpusSnapshot, typed: string, query: Matcher): Generator<Fitting | undefined> {
  const cited = new Set<string>();
  const citation = citedAs(typed);
  for (const document of citation === undefined ? [] : documentsFitting(snapshot, citation)) {
    if (document === undefined) {
      yield undefined;
      continue;
    }
    cited.add(document.key);
    const found = { kind: 'document', key: document.key } as const;
    const articles = articlesOf(snapshot, found);
    // only the catalogues know it: there is nothing to read
    if (articles === 0 && snapshot.definition(document.key) === undefined) {
      yield undefined;
      continue;
    }
    const rank = isWholeNumber(document, citation!) ? CITED : CITED_SO_FAR;
    yield { ...found, rank: rank + Math.log10(articles + 1) };
  }
  const rankOf = ranking(typed);
  for (const candidate of candidates(snapshot, query)) {
    if (candidate === undefined || (candidate.kind === 'document' && cited.has(candidate.key))) {
      yield undefined;
      continue;
    }
    const { kind, key, name, subject } = candidate;
    yield { kind, key, rank: BEFORE_OTHERS[kind] + rankOf(name, articlesOf(snapshot, candidate), subject) };
  }
}
