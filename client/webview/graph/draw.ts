// The picture of a graph, drawn by D3: documents, articles and people in three columns, with links between them.
import { create, type Selection } from 'd3-selection';
import { type SymbolType, symbol, symbolCircle, symbolDiamond, symbolSquare } from 'd3-shape';
import type { Graph, GraphLink, GraphNode, GraphWords } from '../../src/graph/messages';
import { fitted, textWidth } from '../text';
import { BOX_HEIGHT, type Box, type Placed, pathBetween, placed } from './boxes';
import { COLUMNS, type Layout } from './layout';

type Drawing = Selection<SVGSVGElement, undefined, null, undefined>;

/** The height of a line of the legend, and what lies above and below all of them, in pixels. */
const [LEGEND, AROUND] = [24, 16];
/** What stands in a box before its name, and behind it. */
const [BEFORE_NAME, BEHIND_NAME] = [24, 8];

/** The shape of each kind of node: they differ without colours, too. */
const SHAPES: Readonly<Record<GraphNode['kind'], SymbolType>> = {
  document: symbolSquare,
  article: symbolDiamond,
  person: symbolCircle,
};
const SHAPE_SIZE = 70;

const LINKS = ['cites', 'names', 'signedBy', 'replacedBy', 'sameEvent'] as const;

/** Draws a graph. Each node can be focused; what a click does is for the page to say. */
export function drawGraph(graph: Graph, layout: Layout, available: number, words: GraphWords): SVGSVGElement {
  const { width, height, margin, boxes, headings } = placed(layout, available);
  const drawing = create('svg').attr('width', width).attr('role', 'group');
  drawArrowhead(drawing);
  drawHeadings(drawing, headings, words);
  drawLinks(drawing, graph.links, boxes, margin);
  drawNodes(drawing, graph.nodes, boxes, words);
  const lines = drawLegend(drawing, graph, { width, height, margin }, words);
  drawing.attr('height', height + AROUND + lines * LEGEND);
  return drawing.node()!;
}

function drawHeadings(drawing: Drawing, headings: Placed['headings'], words: GraphWords): void {
  const names = { document: words.documents, article: words.articles, person: words.people };
  drawing
    .selectAll('text.heading')
    .data(headings)
    .join('text')
    .attr('class', 'heading')
    .attr('aria-hidden', 'true')
    .attr('x', ({ x }) => x)
    .attr('y', ({ y }) => y)
    .text(({ kind }) => names[kind]);
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

function drawLinks(drawing: Drawing, links: readonly GraphLink[], boxes: readonly Box[], margin: number): void {
  drawing
    .selectAll('path.link')
    .data(links)
    .join('path')
    .attr('class', ({ kind }) => `link ${kind}`)
    .attr('data-from', ({ from }) => from)
    .attr('data-to', ({ to }) => to)
    .attr('aria-hidden', 'true')
    .attr('marker-end', ({ kind }) => (kind === 'replacedBy' ? 'url(#arrow)' : null))
    .attr('d', ({ from, to }) => pathBetween(boxes[from]!, boxes[to]!, margin));
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
    .attr('height', BOX_HEIGHT)
    .attr('rx', 3);
  group
    .append('path')
    .attr('class', 'shape')
    .attr('transform', `translate(13,${BOX_HEIGHT / 2})`)
    .attr('d', ({ kind }) => symbol(SHAPES[kind], SHAPE_SIZE)());
  group
    .append('text')
    .attr('x', BEFORE_NAME)
    .attr('y', BOX_HEIGHT / 2 + 4)
    .text(({ name }, at) => fitted(name, boxes[at]!.width - BEFORE_NAME - BEHIND_NAME, at === 0));
}

/**
 * What the shapes and the lines mean, of those that are there, below the picture.
 * @returns in how many lines.
 */
function drawLegend(
  drawing: Drawing,
  { nodes, links }: Graph,
  { width, height, margin }: Pick<Placed, 'width' | 'height' | 'margin'>,
  words: GraphWords,
): number {
  const legend = drawing.append('g').attr('class', 'legend').attr('aria-hidden', 'true');
  let [x, line] = [margin, 1];
  const middle = (): number => height + AROUND / 2 + (line - 0.5) * LEGEND;
  /** Goes on in the next line where a sign with its word has no room left in this one. */
  const begin = (sign: number, text: string): void => {
    if (x === margin || x + sign + textWidth(text) <= width - margin) return;
    x = margin;
    line++;
  };
  const write = (sign: number, text: string): void => {
    legend
      .append('text')
      .attr('x', x + sign)
      .attr('y', middle() + 4)
      .text(text);
    x += sign + textWidth(text) + 22;
  };
  for (const kind of COLUMNS) {
    if (!nodes.some((node) => node.kind === kind)) continue;
    begin(18, words[kind]);
    const shape = legend.append('path').attr('class', `shape ${kind}`);
    shape.attr('transform', `translate(${x + 6},${middle()})`).attr('d', symbol(SHAPES[kind], SHAPE_SIZE)());
    write(18, words[kind]);
  }
  for (const kind of LINKS) {
    if (!links.some((link) => link.kind === kind)) continue;
    begin(38, words[kind]);
    const path = legend
      .append('path')
      .attr('class', `link ${kind}`)
      .attr('d', `M${x},${middle()} L${x + 30},${middle()}`);
    if (kind === 'replacedBy') path.attr('marker-end', 'url(#arrow)');
    write(38, words[kind]);
  }
  return line;
}
