// The picture of a graph, drawn by D3: documents, articles and people in three columns, with links between them.
import { create, type Selection } from 'd3-selection';
import { linkHorizontal, type SymbolType, symbol, symbolCircle, symbolDiamond, symbolSquare } from 'd3-shape';
import type { Graph, GraphLink, GraphNode, GraphWords } from '../../src/graph/messages';
import { fitted, textWidth } from '../text';
import { COLUMNS, type Layout } from './layout';

type Drawing = Selection<SVGSVGElement, undefined, null, undefined>;

/** In pixels. */
const [ROW, BOX, HEADING, LEGEND, MARGIN] = [30, 24, 34, 40, 32];
const NARROWEST = 720;
/** How the width is shared between the columns, and how much of it lies between them. */
const SHARES = { document: 0.33, article: 0.33, person: 0.19 } as const;
const BETWEEN = 0.14;
/** What stands in a box before its name, and behind it. */
const [BEFORE_NAME, BEHIND_NAME] = [24, 8];

/** The shape of each kind of node: they differ without colours, too. */
const SHAPES: Readonly<Record<GraphNode['kind'], SymbolType>> = {
  document: symbolSquare,
  article: symbolDiamond,
  person: symbolCircle,
};
const SHAPE_SIZE = 70;

const LINKS = ['cites', 'names', 'replacedBy', 'sameEvent'] as const;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Draws a graph. Each node can be focused; what a click does is for the page to say. */
export function drawGraph(graph: Graph, layout: Layout, available: number, words: GraphWords): SVGSVGElement {
  const width = Math.max(NARROWEST, available);
  const rows = Math.max(...layout.map(({ length }) => length));
  const height = HEADING + rows * ROW + LEGEND;
  const drawing = create('svg').attr('width', width).attr('height', height).attr('role', 'group');
  const boxes = boxesOf(layout, width, rows);
  drawArrowhead(drawing);
  drawHeadings(drawing, layout, boxes, words);
  drawLinks(drawing, graph.links, boxes);
  drawNodes(drawing, graph.nodes, boxes, words);
  drawLegend(drawing, graph, height - LEGEND / 2, words);
  return drawing.node()!;
}

/** Where each node is; columns without one leave their room to the others. */
function boxesOf(layout: Layout, width: number, rows: number): Box[] {
  const used = COLUMNS.filter((_, at) => layout[at]!.length > 0);
  const shares = used.reduce((sum, kind) => sum + SHARES[kind], 0);
  const inner = width - 2 * MARGIN;
  const gap = used.length < 2 ? 0 : (inner * BETWEEN) / (used.length - 1);
  const room = inner - gap * (used.length - 1);
  const boxes: Box[] = [];
  let x = MARGIN;
  for (const kind of used) {
    const members = layout[COLUMNS.indexOf(kind)]!;
    const wide = used.length === 1 ? Math.min(room, 420) : (room * SHARES[kind]) / shares;
    const top = HEADING + ((rows - members.length) * ROW) / 2;
    for (const [row, at] of members.entries()) boxes[at] = { x, y: top + row * ROW, width: wide };
    x += wide + gap;
  }
  return boxes;
}

function drawHeadings(drawing: Drawing, layout: Layout, boxes: readonly Box[], words: GraphWords): void {
  const names = { document: words.documents, article: words.articles, person: words.people };
  const headings = COLUMNS.flatMap((kind, at) => {
    const box = boxes[layout[at]?.[0] ?? -1];
    return box === undefined ? [] : [{ name: names[kind], x: box.x }];
  });
  drawing
    .selectAll('text.heading')
    .data(headings)
    .join('text')
    .attr('class', 'heading')
    .attr('aria-hidden', 'true')
    .attr('x', ({ x }) => x)
    .attr('y', 18)
    .text(({ name }) => name);
}

function drawArrowhead(drawing: Drawing): void {
  drawing
    .append('defs')
    .append('marker')
    .attr('id', 'arrow')
    .attr('viewBox', '0 0 8 8')
    .attr('refX', 7)
    .attr('refY', 4)
    .attr('markerWidth', 7)
    .attr('markerHeight', 7)
    .attr('orient', 'auto')
    .append('path')
    .attr('class', 'arrowhead')
    .attr('d', 'M0,0 L8,4 L0,8 z');
}

function drawLinks(drawing: Drawing, links: readonly GraphLink[], boxes: readonly Box[]): void {
  drawing
    .selectAll('path.link')
    .data(links)
    .join('path')
    .attr('class', ({ kind }) => `link ${kind}`)
    .attr('data-from', ({ from }) => from)
    .attr('data-to', ({ to }) => to)
    .attr('aria-hidden', 'true')
    .attr('marker-end', ({ kind }) => (kind === 'replacedBy' ? 'url(#arrow)' : null))
    .attr('d', ({ from, to }) => pathBetween(boxes[from]!, boxes[to]!));
}

const curve = linkHorizontal<unknown, readonly [number, number]>();

/** From side to side between columns; within one, a bow beside it. */
function pathBetween(one: Box, other: Box): string | null {
  const [y, otherY] = [one.y + BOX / 2, other.y + BOX / 2];
  if (one.x === other.x) {
    const isFirst = one.x === MARGIN;
    const x = isFirst ? one.x : one.x + one.width;
    const bow = (isFirst ? -1 : 1) * Math.min(MARGIN - 6, 14 + Math.abs(otherY - y) / 6);
    return `M${x},${y} C${x + bow},${y} ${x + bow},${otherY} ${x},${otherY}`;
  }
  const [left, right] = one.x < other.x ? [one, other] : [other, one];
  const ends = [left.x + left.width, right.x] as const;
  return curve({ source: [ends[0], left.y + BOX / 2], target: [ends[1], right.y + BOX / 2] });
}

function drawNodes(drawing: Drawing, nodes: readonly GraphNode[], boxes: readonly Box[], words: GraphWords): void {
  const group = drawing
    .selectAll('g.node')
    .data(nodes)
    .join('g')
    .attr('class', ({ kind }, at) => `node ${kind}${at === 0 ? ' centre' : ''}`)
    .attr('role', 'button')
    .attr('tabindex', -1)
    .attr('data-node', (_, at) => at)
    .attr('data-key', ({ key }) => key)
    .attr('aria-label', ({ kind, name, detail }) => `${words[kind]}: ${name}. ${detail}`)
    .attr('transform', (_, at) => `translate(${boxes[at]!.x},${boxes[at]!.y})`);
  group.append('title').text(({ name, detail }) => `${name}\n${detail}`);
  group
    .append('rect')
    .attr('width', (_, at) => boxes[at]!.width)
    .attr('height', BOX)
    .attr('rx', 3);
  group
    .append('path')
    .attr('class', 'shape')
    .attr('transform', `translate(13,${BOX / 2})`)
    .attr('d', ({ kind }) => symbol(SHAPES[kind], SHAPE_SIZE)());
  group
    .append('text')
    .attr('x', BEFORE_NAME)
    .attr('y', BOX / 2 + 4)
    .text(({ name }, at) => fitted(name, boxes[at]!.width - BEFORE_NAME - BEHIND_NAME, at === 0));
}

/** What the shapes and the lines mean, of those that are there. */
function drawLegend(drawing: Drawing, { nodes, links }: Graph, y: number, words: GraphWords): void {
  const legend = drawing.append('g').attr('class', 'legend').attr('aria-hidden', 'true');
  let x = MARGIN;
  const write = (text: string): void => {
    legend
      .append('text')
      .attr('x', x)
      .attr('y', y + 4)
      .text(text);
    x += textWidth(text) + 22;
  };
  for (const kind of COLUMNS) {
    if (!nodes.some((node) => node.kind === kind)) continue;
    const shape = legend.append('path').attr('class', `shape ${kind}`);
    shape.attr('transform', `translate(${x + 6},${y})`).attr('d', symbol(SHAPES[kind], SHAPE_SIZE)());
    x += 18;
    write(words[kind]);
  }
  for (const kind of LINKS) {
    if (!links.some((link) => link.kind === kind)) continue;
    const line = legend
      .append('path')
      .attr('class', `link ${kind}`)
      .attr('d', `M${x},${y} L${x + 30},${y}`);
    if (kind === 'replacedBy') line.attr('marker-end', 'url(#arrow)');
    x += 38;
    write(words[kind]);
  }
}
