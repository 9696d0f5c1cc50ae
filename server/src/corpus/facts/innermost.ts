import type { Span } from '../../recognition/mention';
import { lastAtMost } from '../../text/search';
import type { ArticleRecord } from './articleRecord';

/**
 * The innermost of an article's mentions at an offset (in UTF-16 units), by its index; undefined where none stands
 * there. A mention's end counts as inside, as editors have it. Looks no farther back than mentions reach.
 */
export function innermostAt({ article, reach }: ArticleRecord, offset: number): number | undefined {
  const { mentions } = article;
  let innermost: number | undefined;
  const last = lastAtMost(mentions.length, (index) => mentions[index]!.start, offset);
  for (let at = last; at >= 0 && reach[at]! >= offset; at--) {
    const { start, end } = mentions[at]!;
    if (end < offset) continue;
    const best = innermost === undefined ? undefined : mentions[innermost];
    if (best === undefined || isInner({ start, end }, best, offset)) innermost = at;
  }
  return innermost;
}

/** A mention that holds the offset beats one that only ends at it; then the shorter wins. */
function isInner(span: Span, other: Span, offset: number): boolean {
  const touches = span.end === offset;
  const otherTouches = other.end === offset;
  if (touches !== otherTouches) return otherTouches;
  return span.end - span.start < other.end - other.start;
}
