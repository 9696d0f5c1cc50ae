import type { CorpusSnapshot, Place, Thing } from '../corpus/snapshot';
import { shortDate } from '../l10n/dates';
import { type Block, type Inline, type LineLink, list } from './card';
import { articleName } from './names';
import { lineOf, mentionOf } from './places';
import type { Presentation } from './presentation';

/** How many articles a card lists; the rest is a number. */
export const MOST_LISTED = 10;

/** A thing's first mention in each of the first other articles as a list, the rest of them as a number. */
export function articleList(snapshot: CorpusSnapshot, thing: Thing, here: string, shown: Presentation): Block {
  const listed = snapshot.firstMentions(thing, MOST_LISTED, here);
  const items = listed.map((place) => placeLine(snapshot, place, shown));
  const rest = articlesElsewhere(snapshot, thing, here) - listed.length;
  return list(rest > 0 ? [...items, [shown.words.andMore(rest)]] : items);
}

/** How many other articles mention a thing that this one mentions. */
export function articlesElsewhere(snapshot: CorpusSnapshot, thing: Thing, here: string): number {
  return snapshot.articlesWith(thing) - (snapshot.article(here) === undefined ? 0 : 1);
}

/** A link to a mention, under its article's name, with the article's date: a line of a card. */
function placeLine(snapshot: CorpusSnapshot, place: Place, shown: Presentation): readonly Inline[] {
  const offset = mentionOf(snapshot, place)?.start ?? 0;
  return [offsetLink(snapshot, place.uri, offset), ...dateOf(snapshot, place.uri, shown)];
}

/** A link to an offset in an article, under the article's name. */
export function offsetLink(snapshot: CorpusSnapshot, uri: string, offset: number): LineLink {
  const article = snapshot.article(uri);
  const text = articleName(article ?? { uri, headline: null, header: null });
  return { text, uri, line: lineOf(snapshot, uri, offset) };
}

function dateOf(snapshot: CorpusSnapshot, uri: string, { words, language }: Presentation): readonly Inline[] {
  const published = snapshot.article(uri)?.published;
  return published === null || published === undefined ? [] : [`· ${shortDate(published, words, language)}`];
}
