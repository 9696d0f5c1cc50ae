import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { Work } from '../../corpus/turns';
import { relatedArticles } from '../relatedArticles';
import type { Presentation } from '../wording/presentation';
import { type Chosen, mostTelling, thingsIn } from './choice';

/** So many of the articles that belong with one are shown. */
const MOST_RELATED = 10;

/**
 * Around an article: the documents and people that it names, and the articles that belong with it.
 * @returns undefined where there is no such article.
 */
export function* aroundArticle(snapshot: CorpusSnapshot, uri: string, shown: Presentation): Work<Chosen | undefined> {
  const article = snapshot.article(uri);
  if (article === undefined) return undefined;
  const things = thingsIn(snapshot, article);
  const related = (yield* relatedArticles(snapshot, uri, shown)).slice(0, MOST_RELATED);
  return {
    around: [
      ...related.map(({ uri: key }) => ({ kind: 'article', key }) as const),
      ...(yield* mostTelling(snapshot, things)),
    ],
    neighbours: things.length,
  };
}
