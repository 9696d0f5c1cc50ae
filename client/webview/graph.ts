// The page of a graph: what is around an article, a document or a person, and the same as a table.
import type { Graph, GraphMessage, GraphNode, GraphState, GraphWords } from '../src/graph/messages';
import { drawGraph } from './graph/draw';
import { areLinked, type Direction, type Layout, layoutOf, neighboursOf, nodeTowards } from './graph/layout';
import { button, element, filled, found, wordsOf } from './page';
import { PicturePage } from './picturePage';

const words = wordsOf<GraphWords>();

/** What is shown, with its layout, which does not depend on the size of the window. */
let shown: { readonly graph: Graph; readonly layout: Layout; readonly state: GraphState } | undefined;

const page = new PicturePage<GraphState, Graph, GraphMessage>({
  nameOf: ({ name }, graph) => graph?.nodes[0]?.name ?? name,
  describe,
  draw,
  tabulate,
});

found('back').addEventListener('click', () => {
  const last = shown?.state.before.at(-1);
  if (shown !== undefined && last !== undefined) show({ ...last, before: shown.state.before.slice(0, -1) });
});

function show(state: GraphState): void {
  page.post({ kind: 'show', state });
}

/** What a reader does with a node: it comes into the centre; the one that is there opens. */
function choose(at: number, withControl: boolean): void {
  const node = shown?.graph.nodes[at];
  if (shown === undefined || node === undefined) return;
  if (withControl || at === 0) open(node, withControl);
  else {
    const { kind, key, name, before } = shown.state;
    show({ kind: node.kind, key: node.key, name: node.name, before: [...before, { kind, key, name }] });
  }
}

function open({ target }: GraphNode, beside: boolean): void {
  if (target !== undefined) page.post({ kind: 'open', target, beside });
}

function describe(graph: Graph | null, state: GraphState) {
  (found('back') as HTMLButtonElement).disabled = state.before.length === 0;
  found('about').replaceChildren();
  shown = graph === null ? undefined : { graph, layout: layoutOf(graph), state };
  if (graph === null) return { facts: words.none, isDrawn: false };
  if (graph.nodes.length === 1) return { facts: words.alone, isDrawn: false };
  const counted = filled(countOf(graph, state), graph.shown, graph.neighbours);
  return { facts: [counted, ...(graph.soFar ? [words.soFar] : [])].join(' '), help: words.explain, isDrawn: true };
}

/** What is told of the number of neighbours: where none is left out, no «8 of 8». */
function countOf({ shown: drawn, neighbours }: Graph, { kind }: GraphState): string {
  return drawn < neighbours
    ? { article: words.aroundArticle, document: words.aroundDocument, person: words.aroundPerson }[kind]
    : { article: words.allOfArticle, document: words.allOfDocument, person: words.allOfPerson }[kind];
}

function draw(graph: Graph): void {
  if (shown === undefined) return;
  const { layout } = shown;
  const place = found('picture');
  const focused = (document.activeElement as SVGElement | null)?.dataset.key;
  const drawn = drawGraph(graph, layout, place.clientWidth, words);
  drawn.setAttribute('aria-label', found('name').textContent ?? '');
  place.replaceChildren(drawn);
  const nodes = [...drawn.querySelectorAll<SVGElement>('.node')];
  nodes[0]?.setAttribute('tabindex', '0');
  for (const [at, node] of nodes.entries()) {
    node.addEventListener('click', (event) => choose(at, event.ctrlKey || event.metaKey));
    node.addEventListener('mouseenter', () => light(drawn, at));
    node.addEventListener('mouseleave', () => light(drawn, undefined));
    node.addEventListener('focus', () => {
      for (const one of nodes) one.setAttribute('tabindex', one === node ? '0' : '-1');
      // on the centre one is at rest
      light(drawn, at === 0 ? undefined : at);
    });
    node.addEventListener('blur', () => light(drawn, undefined));
    node.addEventListener('keydown', (event) => pressed(event, nodes, at));
  }
  tellAbout(graph, 0);
  // who has put another one into the centre goes on from there
  if (focused !== undefined) (nodes.find(({ dataset }) => dataset.key === focused) ?? nodes[0])?.focus();
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

function pressed(event: KeyboardEvent, nodes: readonly SVGElement[], at: number): void {
  const direction = ARROWS[event.key];
  const isChosen = event.key === 'Enter' || event.key === ' ';
  if (shown === undefined || (direction === undefined && event.key !== 'Home' && !isChosen)) return;
  event.preventDefault();
  if (isChosen) choose(at, event.ctrlKey || event.metaKey);
  else {
    const to = direction === undefined ? 0 : nodeTowards(shown.layout, shown.graph.links, at, direction);
    if (to !== undefined) nodes[to]?.focus();
  }
}

/** Brings out a node with what it is linked with, and tells its name in full; without a node, the centre. */
function light(drawn: SVGSVGElement, at: number | undefined): void {
  if (shown === undefined) return;
  const { links, nodes } = shown.graph;
  drawn.classList.toggle('lit', at !== undefined);
  for (const one of drawn.querySelectorAll<SVGElement>('.node')) {
    const other = Number(one.dataset.node);
    one.classList.toggle('near', at !== undefined && (other === at || areLinked(links, at, other)));
  }
  for (const link of drawn.querySelectorAll<SVGElement>('.link')) {
    link.classList.toggle('near', [link.dataset.from, link.dataset.to].includes(String(at)));
  }
  tellAbout({ nodes }, at ?? 0);
}

/** A line with the full name of a node; of the centre, which the heading names, what one can do with it. */
function tellAbout({ nodes }: Pick<Graph, 'nodes'>, at: number): void {
  const node = nodes[at];
  if (node === undefined) return;
  const about = found('about');
  const detail = element('span', node.detail);
  about.replaceChildren(...(at === 0 ? [...actions(node, 0), detail] : [element('strong', node.name), detail]));
}

function actions(node: GraphNode, at: number): Node[] {
  const { kind, key, name, target } = node;
  return [
    ...(target === undefined ? [] : [button(words.open, (beside) => open(node, beside))]),
    ...(at === 0 ? [] : [button(words.toCentre, () => choose(at, false))]),
    ...(kind === 'article'
      ? []
      : [
          button(words.timeline, () =>
            page.post({ kind: 'timeline', thing: { kind: kind === 'document' ? 'directive' : kind, key }, name }),
          ),
        ]),
  ];
}

function tabulate(graph: Graph, _: GraphState, isShown: boolean): void {
  const heads = [words.kind, words.name, words.detail, words.linked];
  const actionsHead = isShown ? [element('td', '')] : [];
  const head = element('tr', '', ...heads.map((name) => element('th', name)), ...actionsHead);
  const body = element('tbody', '');
  for (const [at, node] of graph.nodes.entries()) {
    const name = element('th', node.name);
    name.scope = 'row';
    const linked = neighboursOf(graph, at).map((other) => other.name);
    const cells = [words[node.kind], name, node.detail, linked.join('; ')].map((cell) =>
      typeof cell === 'string' ? element('td', cell) : cell,
    );
    const last = isShown ? [element('td', '', ...actions(node, at))] : [];
    body.append(element('tr', '', ...cells, ...last));
  }
  found('table').replaceChildren(element('table', '', element('thead', '', head), body));
}
