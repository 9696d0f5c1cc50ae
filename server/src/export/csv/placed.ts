import type { Span } from '../../recognition/mention';
import { positionAt } from '../../text/positions';
import type { Walked } from '../walk';
import type { Cell } from './row';

/** A row that stands somewhere in an article. */
interface Placed extends Pick<Walked, 'path' | 'article'> {
  readonly mention: Span;
}

/** Where a row is from: the article's file, its day, and line and column as editors count them, from 1. */
export const PLACE = {
  path: ({ path }) => path,
  published: ({ article }) => article.published,
  line: (row) => positionOf(row).line + 1,
  column: (row) => positionOf(row).character + 1,
} as const satisfies Readonly<Record<string, (row: Placed) => Cell>>;

function positionOf({ article, mention }: Placed) {
  return positionAt(article.lineStarts, mention.start);
}
