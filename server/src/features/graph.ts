import type { CancellationToken } from 'vscode-languageserver-protocol';
import type { CorpusSnapshot } from '../corpus/snapshot';
import { inTurns, walk } from '../corpus/turns';
import { aroundArticle } from './graph/aroundArticle';
import { aroundThing } from './graph/aroundThing';
import type { Centre } from './graph/centre';
import { type GraphLink, linksBetween } from './graph/links';
import { type Described, described } from './wording/described';
import type { Presentation } from './wording/presentation';

/** Documents, people and articles around one of them, and how they hang together. */
export interface Graph {
  /** The centre first, then articles, then documents and people, those that tell the most first. */
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
  /** How many of the centre's neighbours are shown: of an article what it names, else the articles that name it. */
  readonly shown: number;
  /** How many there are. */
  readonly neighbours: number;
  /** Whether there may be more, because articles are still being read. */
  readonly soFar: boolean;
}

/** A document, a person or an article, with its name, what is known of it, and where it can be read. */
export interface GraphNode extends Centre, Pick<Described, 'name' | 'detail'> {
  readonly target?: NonNullable<Described['target']>;
}

/**
 * The graph around an article, a document or a person: what it is linked to, and what that leads to, the most telling
 * of each. A bounded number of articles is looked into, however many there are.
 * @returns undefined where nothing is known of the centre (any more), or nobody waits for the answer.
 */
export async function graphAround(
  snapshot: CorpusSnapshot,
  centre: Centre,
  shown: Presentation,
  token: CancellationToken,
): Promise<Graph | undefined> {
  const isArticle = centre.kind === 'article';
  const chosen = isArticle
    ? await inTurns(aroundArticle(snapshot, centre.key, shown), token)
    : await aroundThing(snapshot, centre, token);
  if (chosen === undefined) return undefined;
  const nodes: GraphNode[] = [];
  const isWanted = await walk([centre, ...chosen.around], token, (one) => {
    const node = nodeOf(snapshot, one, shown);
    if (node !== undefined) nodes.push(node);
    return undefined;
  });
  if (!isWanted || nodes[0]?.key !== centre.key) return undefined;
  const links = await inTurns(linksBetween(snapshot, nodes), token);
  if (links === undefined) return undefined;
  const linked = new Set(links.flatMap(({ from, to }) => (from === 0 ? [to] : to === 0 ? [from] : [])));
  const own = nodes.filter(({ kind }, at) => linked.has(at) && (kind === 'article') !== isArticle);
  return { nodes, links, shown: own.length, neighbours: chosen.neighbours, soFar: !shown.complete };
}

function nodeOf(snapshot: CorpusSnapshot, { kind, key }: Centre, shown: Presentation): GraphNode | undefined {
  const found = described(snapshot, { kind, key }, shown);
  return found && { kind, key, name: found.name, detail: found.detail, ...(found.target && { target: found.target }) };
}
