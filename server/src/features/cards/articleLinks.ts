import type { Place, Thing } from '../../corpus/identity/things';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import { shortDate } from '../../l10n/dates';
import { lineOf } from '../lookup/places';
import { articleName, fileName } from '../wording/names';
import type { Presentation } from '../wording/presentation';
import { type Block, type Inline, type LineLink, list } from './card';

/** How many articles a card lists; the rest is a number. */
export const MOST_LISTED = 10;

/**
 * A thing's first mention in each of the first other articles as a list, the rest of them as a number.
 * @param shownAbove another article, which the card has named already.
 */
export function articleList(
  snapshot: CorpusSnapshot,
  thing: Thing,
  here: string,
  shown: Presentation,
  shownAbove?: string,
): Block {
  const listed = snapshot
    .firstMentions(thing, MOST_LISTED + 1, here)
    .filter(({ uri }) => uri !== shownAbove)
    .slice(0, MOST_LISTED);
  const shownUris = [here, ...(shownAbove === undefined ? [] : [shownAbove]), ...listed.map(({ uri }) => uri)];
  const names = shownUris.map((uri) => nameOf(snapshot, uri));
  const items = listed.map((place) => placeLine(snapshot, place, names, shown));
  const rest = articlesElsewhere(snapshot, thing, here, shownAbove) - listed.length;
  return list(rest > 0 ? [...items, [shown.words.andMore(rest)]] : items);
}

/**
 * How many other articles mention a thing.
 * @param shownAbove one of them that does not count either.
 */
export function articlesElsewhere(snapshot: CorpusSnapshot, thing: Thing, here: string, shownAbove?: string): number {
  const own = snapshot.isMentionedIn(thing, here) ? 1 : 0;
  return snapshot.articlesWith(thing) - own - (shownAbove === undefined ? 0 : 1);
}

/** A link to a mention, under its article's name, with the article's date: a line of a card. */
function placeLine(
  snapshot: CorpusSnapshot,
  place: Place,
  names: readonly string[],
  shown: Presentation,
): readonly Inline[] {
  const offset = snapshot.mention(place)?.start ?? 0;
  const link = offsetLink(snapshot, place.uri, offset);
  const file = fileName(place.uri);
  // copies of an article have the same headline
  const isShared = names.indexOf(link.text) !== names.lastIndexOf(link.text) && link.text !== file;
  const text = isShared ? `${link.text} (${file})` : link.text;
  return [{ ...link, text }, ...dateOf(snapshot, place.uri, shown)];
}

/** A link to an offset in an article, under the article's name. */
export function offsetLink(snapshot: CorpusSnapshot, uri: string, offset: number): LineLink {
  return { text: nameOf(snapshot, uri), uri, line: lineOf(snapshot, uri, offset) };
}

function nameOf(snapshot: CorpusSnapshot, uri: string): string {
  return articleName(snapshot.article(uri) ?? { uri, headline: null, header: null });
}

function dateOf(snapshot: CorpusSnapshot, uri: string, { words, language }: Presentation): readonly Inline[] {
  const published = snapshot.article(uri)?.published;
  return published === null || published === undefined ? [] : [`· ${shortDate(published, words, language)}`];
}
