import type { Article, Thing } from '../../corpus/identity/things';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import { spellingKey } from '../../text/spelling';
import { daysAfter, isDay } from '../consistency/days';

/** So many people and documents of an article, the rarest, lead to others on the same event. */
const MOST_ASKED = 12;
/** So many articles of the days around that mention one of them, the latest: a day may have thousands. */
const MOST_ARTICLES = 32;
/** So many articles, those that have the most of them in common, are compared; each has to be unpacked for it. */
const MOST_COMPARED = 32;
/** So many of them two articles on one event have in common. */
const SHARED = 2;

/**
 * Other articles that surely tell of the same event: they came out on the same day or the next, in the same province,
 * share people or documents, and neither headline names anything in place of what the other does. A few look-ups, however
 * many articles mention one of them.
 */
export function articlesOnSameEvent(snapshot: CorpusSnapshot, article: Article): readonly Article[] {
  const { published, locality, headline } = article;
  if (!isDay(published) || article.publishedInName || locality === null || headline === null) return [];
  const [first, last] = [daysAfter(published, -1), daysAfter(published, 1)];
  const shared = new Map<string, number>();
  for (const thing of rarest(snapshot, article)) {
    for (const uri of snapshot.articlesOn(thing, first, last, MOST_ARTICLES)) {
      shared.set(uri, (shared.get(uri) ?? 0) + 1);
    }
  }
  const likely = [...shared].filter(([uri, count]) => count >= SHARED && uri !== article.uri);
  const compared = likely.sort(([, a], [, b]) => b - a).slice(0, MOST_COMPARED);
  return compared.flatMap(([uri]) => {
    const other = snapshot.article(uri);
    if (other === undefined || other.publishedInName || other.locality !== locality) return [];
    return other.headline !== null && mayBeOne(headline.text, other.headline.text) ? [other] : [];
  });
}

/** The people and documents of an article that the fewest others mention; those of this article alone lead nowhere. */
function rarest(snapshot: CorpusSnapshot, { uri, mentions }: Article): readonly Thing[] {
  const things = new Map<string, Thing>();
  for (const [mention, { kind }] of mentions.entries()) {
    const thing = kind === 'person' || kind === 'directive' ? snapshot.thing({ uri, mention }) : undefined;
    if (thing !== undefined) things.set(`${kind} ${thing.key}`, thing);
  }
  return [...things.values()]
    .map((thing) => ({ thing, articles: snapshot.articlesWith(thing) }))
    .filter(({ articles }) => articles > 1)
    .sort((a, b) => a.articles - b.articles)
    .slice(0, MOST_ASKED)
    .map(({ thing }) => thing);
}

/** False where each of two headlines has a name or a number that is not in the other: two communes, two congresses. */
function mayBeOne(a: string, b: string): boolean {
  const [first, second] = [namesIn(a), namesIn(b)];
  if (first === undefined || second === undefined) return false;
  // the first word may be a name too: «Yên Bái họp» has all of «Tỉnh Yên Bái họp»
  const has = (words: readonly string[], names: readonly string[]) => names.every((name) => words.includes(name));
  return has(first, second.slice(1)) || has(second, first.slice(1));
}

/** The first word of a headline, its words that begin with a capital and its numbers; undefined for one in capitals. */
function namesIn(headline: string): readonly string[] | undefined {
  const text = headline.normalize('NFC');
  if (text === text.toUpperCase()) return undefined;
  const words = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return words.filter((word, index) => index === 0 || /^[\p{Lu}\p{N}]/u.test(word)).map(spellingKey);
}
