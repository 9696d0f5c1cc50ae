import assert from 'node:assert/strict';
import type { Graph } from '../../client/src/graph/messages';
import { placed } from '../../client/webview/graph/boxes';
import { type Direction, layoutOf, nodeTowards } from '../../client/webview/graph/layout';

const KINDS = { d: 'document', a: 'article', p: 'person' } as const;

/** A graph written down: «a1 d1 d2» are nodes by the letters of their kinds, «a1-d1» their links. */
function graphOf(nodes: string, links: string): Pick<Graph, 'nodes' | 'links'> {
  const names = nodes.split(' ');
  return {
    nodes: names.map((name) => ({ kind: KINDS[name[0] as keyof typeof KINDS], key: name, name, detail: '' })),
    links: links
      .split(' ')
      .filter((link) => link !== '')
      .map((link) => {
        const [from = '', to = ''] = link.split('-');
        return { kind: 'cites', from: names.indexOf(from), to: names.indexOf(to) };
      }),
  };
}

/** «d1 d2 | a1 |»: the columns from left to right, each from top to bottom. */
function read(graph: Pick<Graph, 'nodes' | 'links'>): string {
  const columns = layoutOf(graph).map((column) => column.map((at) => graph.nodes[at]!.name).join(' '));
  return columns.join(' | ');
}

/** How many pairs of links between neighbouring columns cross each other. */
function crossings(graph: Pick<Graph, 'nodes' | 'links'>): number {
  const rows = new Map(layoutOf(graph).flatMap((column) => column.map((at, row) => [at, row] as const)));
  const across = graph.links.map(({ from, to }) => [rows.get(from)!, rows.get(to)!] as const);
  return across.flatMap(([a, b], at) => across.slice(at + 1).filter(([c, d]) => (a - c) * (b - d) < 0)).length;
}

suite('the layout of a graph', () => {
  test('has documents on the left, articles in the middle and people on the right', () => {
    assert.equal(read(graphOf('a1 p1 d1', 'a1-p1 a1-d1')), 'd1 | a1 | p1');
    assert.equal(read(graphOf('d1 a1', 'a1-d1')), 'd1 | a1 | ');
  });

  test('has what is linked close together, so that links do not cross without need', () => {
    const graph = graphOf('a1 a2 a3 a4 d4 d3 d2 d1', 'a1-d1 a2-d2 a3-d3 a4-d4 a1-d2 a3-d4');
    assert.equal(crossings(graph), 0);
  });

  test('has the centre in the middle of its column', () => {
    const graph = graphOf('d0 d1 d2 d3 d4 a1 a2 a3 a4', 'a1-d0 a2-d0 a3-d0 a4-d0 a1-d1 a2-d2 a3-d3 a4-d4');
    const [documents = []] = layoutOf(graph);
    assert.equal(documents[2], 0);
  });

  test('is the same for the same graph', () => {
    const graph = graphOf('a1 a2 a3 d1 d2 d3 p1 p2', 'a1-d1 a1-d2 a2-d2 a2-p1 a3-d3 a3-p2');
    assert.deepEqual(layoutOf(graph), layoutOf(graph));
  });
});

suite('an arrow key in a graph', () => {
  const graph = graphOf('a1 a2 d1 d2 d3 p1', 'a1-d1 a2-d3 a1-p1');
  const layout = [[2, 3, 4], [0, 1], [5]];
  const rows: readonly (readonly [from: string, direction: Direction, to: string | undefined])[] = [
    ['d1', 'down', 'd2'],
    ['d1', 'up', undefined],
    ['a1', 'left', 'd1'],
    ['a2', 'left', 'd3'],
    ['d3', 'right', 'a2'],
    ['d2', 'right', 'a1'],
    ['a2', 'right', 'p1'],
    ['p1', 'left', 'a1'],
    ['p1', 'right', undefined],
  ];
  for (const [from, direction, to] of rows) {
    test(`leads ${direction} from ${from} to ${to ?? 'nothing'}`, () => {
      const names = graph.nodes.map(({ name }) => name);
      const found = nodeTowards(layout, graph.links, names.indexOf(from), direction);
      assert.equal(found === undefined ? undefined : names[found], to);
    });
  }

  test('passes over a column that is empty', () => {
    assert.equal(nodeTowards([[0], [], [1]], [], 0, 'right'), 1);
  });
});

suite('the places of a graph', () => {
  const layout = [[2, 3], [0, 1, 4], [5]];

  test('with room: columns side by side, below their headings', () => {
    const { boxes, headings } = placed(layout, 1000);
    assert.deepEqual(
      headings.map(({ kind }) => kind),
      ['document', 'article', 'person'],
    );
    assert.equal(new Set(boxes.map(({ x }) => x)).size, 3);
    assert.equal(boxes[2]!.x, headings[0]!.x);
    assert.ok(boxes.every(({ x, width }) => x + width <= 1000));
  });

  for (const available of [320, 480, 700]) {
    test(`in ${available} pixels: one below the other, none wider than the window, none over another`, () => {
      const { boxes, headings, width, height, margin } = placed(layout, available);
      assert.equal(width, available);
      assert.ok(boxes.every((box) => box.x === margin && box.width === available - 2 * margin));
      const tops = [2, 3, 0, 1, 4, 5].map((at) => boxes[at]!.y);
      for (const [at, y] of tops.entries()) assert.ok(at === 0 || y - tops[at - 1]! >= 24, `${tops}`);
      assert.ok(headings.every(({ y }) => y < height) && tops.at(-1)! + 24 <= height);
    });
  }
});
