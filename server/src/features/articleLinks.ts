import type { CorpusSnapshot, Place } from '../corpus/snapshot';
import { shortDate } from '../l10n/dates';
import { positionAt } from '../text/positions';
import type { Inline, LineLink } from './card';
import { articleName } from './names';
import { mentionOf } from './places';
import type { Presentation } from './presentation';

/** How many articles a card lists; the rest is a number. */
export const MOST_LISTED = 10;

/** The first place of each article except one, until there are enough of them. */
export function firstOfEachArticle(places: Iterable<Place>, most: number, except: string): Place[] {
  const found = new Map<string, Place>();
  for (const place of places) {
    if (found.size === most) break;
    if (place.uri !== except && !found.has(place.uri)) found.set(place.uri, place);
  }
  return [...found.values()];
}

/** How many different articles the places stand in. */
export function countArticles(places: Iterable<Place>): number {
  const uris = new Set<string>();
  for (const place of places) uris.add(place.uri);
  return uris.size;
}

/** A link to a mention, under its article's name, with the article's date: a line of a card. */
export function placeLine(snapshot: CorpusSnapshot, place: Place, shown: Presentation): readonly Inline[] {
  const offset = mentionOf(snapshot, place)?.start ?? 0;
  return [offsetLink(snapshot, place.uri, offset), ...dateOf(snapshot, place.uri, shown)];
}

/** A link to an offset in an article, under the article's name. */
export function offsetLink(snapshot: CorpusSnapshot, uri: string, offset: number): LineLink {
  const article = snapshot.article(uri);
  const line = article === undefined ? 0 : positionAt(article.lineStarts, offset).line;
  return { text: articleName(article ?? { uri, headline: null, header: null }), uri, line };
}

function dateOf(snapshot: CorpusSnapshot, uri: string, { words, language }: Presentation): readonly Inline[] {
  const published = snapshot.article(uri)?.published;
  return published === null || published === undefined ? [] : [`· ${shortDate(published, words, language)}`];
}
