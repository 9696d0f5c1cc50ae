import type { CancellationToken } from 'vscode-languageserver-protocol';
import type { Location } from 'vscode-languageserver-types';
import type { CorpusSnapshot } from '../corpus/snapshot';
import { type Described, described } from './described';
import { articlesOf, type Candidate, candidates } from './find/candidates';
import { ranking } from './find/ranking';
import { latestArticles } from './latestArticles';
import type { Presentation } from './presentation';
import { type Matcher, matcher } from './searchKey';
import { walk } from './walk';

/** Something that a query has found, and where it can be read. */
export interface Found extends Described {
  readonly target: Location;
}

/** More than anybody reads; who does not find it among these types on. */
const MOST_FOUND = 100;

/** Of things that fit alike a document is meant before a headline that speaks of it. */
const BEFORE_OTHERS: Readonly<Record<Found['kind'], number>> = { document: 3, person: 2, office: 1, article: 0 };

/**
 * Documents, people, offices and articles whose names hold all words of a query, the best first: names that begin with
 * it, whole words before parts of words, and of equals that which most articles speak of. Without marks it finds
 * whatever the marks («ket luan 21»), with marks only these. Without words it finds the latest articles.
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

/** What fits, the best first; nothing where nobody waits for it any more. */
async function bestOf(
  snapshot: CorpusSnapshot,
  typed: string,
  query: Matcher,
  token: CancellationToken,
): Promise<readonly Candidate[]> {
  const rankOf = ranking(typed);
  const fitting: { readonly candidate: Candidate; readonly rank: number }[] = [];
  const isWanted = await walk(candidates(snapshot, query), token, (candidate) => {
    if (candidate === undefined) return undefined;
    fitting.push({
      candidate,
      rank: BEFORE_OTHERS[candidate.kind] + rankOf(candidate.name, articlesOf(snapshot, candidate)),
    });
    return undefined;
  });
  return isWanted ? fitting.sort((a, b) => b.rank - a.rank).map(({ candidate }) => candidate) : [];
}
