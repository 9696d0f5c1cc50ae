import { linkHorizontal } from 'd3-shape';
import type { GraphNode } from '../../src/graph/messages';
import { COLUMNS, type Layout } from './layout';

/** In pixels. */
export const BOX_HEIGHT = 24;
const [ROW, HEADING, MARGIN, WIDE_MARGIN] = [30, 34, 32, 52];
/** A picture with less room has its columns one below the other. */
const NARROWEST = 720;
const NARROWEST_STACK = 240;
/** How the width is shared between the columns, and how much of it lies between them. */
const SHARES = { document: 0.32, article: 0.3, person: 0.24 } as const;
const BETWEEN = 0.13;
/** A column that stands alone is no wider. */
const WIDEST = 420;

/** Where a node is. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The place of its column. */
  readonly column: number;
}

/** Where everything of a graph is. */
export interface Placed {
  readonly width: number;
  /** Where the legend begins. */
  readonly height: number;
  readonly margin: number;
  /** By the places in the list of nodes. */
  readonly boxes: readonly Box[];
  /** Above each column that has nodes. */
  readonly headings: readonly { readonly kind: GraphNode['kind']; readonly x: number; readonly y: number }[];
}

/** Places a graph: its columns side by side, or one below the other where there is not the room. */
export function placed(layout: Layout, available: number): Placed {
  return available < NARROWEST ? stacked(layout, Math.max(NARROWEST_STACK, available)) : sideBySide(layout, available);
}

/** Columns without a node leave their room to the others. */
function sideBySide(layout: Layout, width: number): Placed {
  const rows = Math.max(...layout.map(({ length }) => length));
  const used = COLUMNS.filter((_, at) => layout[at]!.length > 0);
  const shares = used.reduce((sum, kind) => sum + SHARES[kind], 0);
  const inner = width - 2 * MARGIN;
  const gap = used.length < 2 ? 0 : (inner * BETWEEN) / (used.length - 1);
  const room = inner - gap * (used.length - 1);
  const boxes: Box[] = [];
  const headings: Placed['headings'][number][] = [];
  let x = MARGIN;
  for (const kind of used) {
    const column = COLUMNS.indexOf(kind);
    const members = layout[column]!;
    const wide = used.length === 1 ? Math.min(room, WIDEST) : (room * SHARES[kind]) / shares;
    const top = HEADING + ((rows - members.length) * ROW) / 2;
    for (const [row, at] of members.entries()) boxes[at] = { x, y: top + row * ROW, width: wide, column };
    headings.push({ kind, x, y: 18 });
    x += wide + gap;
  }
  return { width, height: HEADING + rows * ROW, margin: MARGIN, boxes, headings };
}

function stacked(layout: Layout, width: number): Placed {
  const boxes: Box[] = [];
  const headings: Placed['headings'][number][] = [];
  let y = 0;
  for (const [column, kind] of COLUMNS.entries()) {
    const members = layout[column]!;
    if (members.length === 0) continue;
    headings.push({ kind, x: WIDE_MARGIN, y: y + 18 });
    y += HEADING - 6;
    for (const at of members) {
      boxes[at] = { x: WIDE_MARGIN, y, width: width - 2 * WIDE_MARGIN, column };
      y += ROW;
    }
  }
  return { width, height: y, margin: WIDE_MARGIN, boxes, headings };
}

const curve = linkHorizontal<unknown, readonly [number, number]>();

/**
 * The line between two boxes: from side to side where they stand side by side; else a bow beside them, on the left where
 * a document is at an end, and on the right between others.
 */
export function pathBetween(one: Box, other: Box, margin: number): string | null {
  const [y, otherY] = [one.y + BOX_HEIGHT / 2, other.y + BOX_HEIGHT / 2];
  if (one.x === other.x) {
    const isLeft = Math.min(one.column, other.column) === 0 || (one.column === other.column && one.x === MARGIN);
    const x = isLeft ? one.x : one.x + one.width;
    const bow = (isLeft ? -1 : 1) * Math.min(margin - 6, 14 + Math.abs(otherY - y) / 6);
    return `M${x},${y} C${x + bow},${y} ${x + bow},${otherY} ${x},${otherY}`;
  }
  const [left, right] = one.x < other.x ? [one, other] : [other, one];
  return curve({
    source: [left.x + left.width, left.y + BOX_HEIGHT / 2],
    target: [right.x, right.y + BOX_HEIGHT / 2],
  });
}
