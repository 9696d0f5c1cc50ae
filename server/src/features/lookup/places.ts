import type { Location, Position, Range } from 'vscode-languageserver-types';
import type { Article, Place } from '../../corpus/identity/things';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { Mention, Span } from '../../recognition/mention';
import { offsetAt, positionAt } from '../../text/positions';

/** A mention that a request points at. */
export interface MentionAt {
  readonly article: Article;
  readonly place: Place;
  readonly mention: Mention;
}

/** The innermost mention at a position; undefined where there is none or the article is not known (yet). */
export function mentionAt(snapshot: CorpusSnapshot, uri: string, position: Position): MentionAt | undefined {
  const article = snapshot.article(uri);
  if (article === undefined) return undefined;
  const found = snapshot.mentionAt(uri, offsetAt(article, position));
  return found === undefined ? undefined : { article, ...found };
}

/** A stretch of an article as the protocol has it. */
export function rangeOf(article: Pick<Article, 'lineStarts'>, span: Span): Range {
  return { start: positionAt(article.lineStarts, span.start), end: positionAt(article.lineStarts, span.end) };
}

/** The line, from 0, in which an offset of an article stands; the first where the article is no longer there. */
export function lineOf(snapshot: CorpusSnapshot, uri: string, offset: number): number {
  const article = snapshot.article(uri);
  return article === undefined ? 0 : positionAt(article.lineStarts, offset).line;
}

/** Where a stretch of an article stands; undefined where the article is no longer there. */
export function locationOf(snapshot: CorpusSnapshot, uri: string, span: Span): Location | undefined {
  const article = snapshot.article(uri);
  return article === undefined ? undefined : { uri, range: rangeOf(article, span) };
}

/** Where a mention stands; undefined where its article is no longer there. */
export function placeLocation(snapshot: CorpusSnapshot, place: Place): Location | undefined {
  const at = snapshot.whereIs(place);
  return at && { uri: place.uri, range: rangeOf(at, at.span) };
}

/** True where the first span lies inside the second, or is it. */
export function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
