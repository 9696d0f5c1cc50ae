import { forceCollide, forceLink, forceSimulation, forceY, type SimulationNodeDatum } from 'd3-force';
import type { Graph, GraphLink, GraphNode } from '../../src/graph/messages';

/** Documents, articles and people, from left to right: links lead from articles to either side. */
export const COLUMNS = ['document', 'article', 'person'] as const;

/** The nodes of each column from top to bottom, by their places in the list of nodes. */
export type Layout = readonly (readonly number[])[];

/** Between two of a column. What it is measured in is of no meaning: only the order of nodes is read off. */
const APART = 10;
const TICKS = 300;

/**
 * The order of nodes in their columns, so that what is linked lies close together: they are drawn together by their
 * links, and pushed apart by their neighbours, up and down only. It is worked out before anything is drawn; the same
 * graph has the same layout.
 */
export function layoutOf({ nodes, links }: Pick<Graph, 'nodes' | 'links'>): Layout {
  const placed = nodes.map(({ kind }, at): SimulationNodeDatum => {
    const fx = COLUMNS.indexOf(kind) * APART * nodes.length;
    // the centre stays in the middle
    return at === 0 ? { fx, fy: 0 } : { fx };
  });
  const across = links.map(({ from, to }) => ({ source: from, target: to }));
  forceSimulation(placed)
    .force('links', forceLink(across).distance(0))
    .force('apart', forceCollide(APART / 2))
    .force('middle', forceY(0).strength(0.02))
    .stop()
    .tick(TICKS);
  const height = (at: number): number => placed[at]?.y ?? 0;
  return COLUMNS.map((column) => {
    const members = [...nodes.keys()].filter((at) => nodes[at]?.kind === column);
    return members.sort((a, b) => height(a) - height(b) || a - b);
  });
}

/** Where an arrow key leads. */
export type Direction = 'up' | 'down' | 'left' | 'right';

/**
 * The node that an arrow key leads to from another: the one above or below; to the side the nearest that it is linked
 * with, else the nearest at all. Undefined where there is none.
 */
export function nodeTowards(
  layout: Layout,
  links: readonly GraphLink[],
  from: number,
  direction: Direction,
): number | undefined {
  const column = layout.findIndex((members) => members.includes(from));
  const members = layout[column] ?? [];
  const row = members.indexOf(from);
  if (direction === 'up') return members[row - 1];
  if (direction === 'down') return members[row + 1];
  const others = direction === 'left' ? layout.slice(0, column).reverse() : layout.slice(column + 1);
  const beside = others.find(({ length }) => length > 0) ?? [];
  const linked = beside.filter((at) => areLinked(links, from, at));
  // rows are counted from the middle, where columns meet
  const height = (list: readonly number[], at: number): number => list.indexOf(at) - (list.length - 1) / 2;
  const here = height(members, from);
  const distance = (at: number): number => Math.abs(height(beside, at) - here);
  const candidates = linked.length > 0 ? linked : beside;
  return [...candidates].sort((a, b) => distance(a) - distance(b))[0];
}

/** Whether two nodes hang together directly. */
export function areLinked(links: readonly GraphLink[], one: number, other: number): boolean {
  return links.some(({ from, to }) => (from === one && to === other) || (from === other && to === one));
}

/** The nodes that one is linked with. */
export function neighboursOf({ nodes, links }: Pick<Graph, 'nodes' | 'links'>, at: number): readonly GraphNode[] {
  return nodes.filter((_, other) => areLinked(links, at, other));
}
