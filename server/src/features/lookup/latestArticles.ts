import type { CorpusSnapshot } from '../../corpus/snapshot';

/** The URIs of all articles, the latest first and undated ones last, looked up as the caller walks on. */
export function* latestArticles(snapshot: CorpusSnapshot): Generator<string, void> {
  const months = [...snapshot.articleGroups('months').keys()].sort().reverse();
  for (const month of months) yield* snapshot.articlesIn('months', month);
}
