import type { Article } from '../../corpus/identity/things';
import { successorOf } from '../../corpus/knowledge/successor';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { Work } from '../../corpus/turns';
import { mayBeOneEvent, sameEvent } from '../related/sameEvent';
import { type SharedThing, sharedThings, speaksOf } from '../related/sharedThings';
import { type Centre, thingOf } from './centre';

/** How one node of a graph hangs together with another. */
export interface GraphLink {
  /**
   * An article cites a document, names a person, or is only signed by one, its author or photographer; a document was
   * replaced by another; two articles report one event.
   */
  readonly kind: 'cites' | 'names' | 'signedBy' | 'replacedBy' | 'sameEvent';
  /** Places in the list of nodes. */
  readonly from: number;
  readonly to: number;
}

/** All links between some nodes, in their order. */
export function* linksBetween(snapshot: CorpusSnapshot, nodes: readonly Centre[]): Work<GraphLink[]> {
  const links: GraphLink[] = [];
  for (const [from, { kind }] of nodes.entries()) {
    if (kind === 'article') links.push(...(yield* linksOfArticle(snapshot, nodes, from)));
    if (kind === 'document') links.push(...linksOfDocument(snapshot, nodes, from));
    yield undefined;
  }
  return links;
}

function* linksOfArticle(snapshot: CorpusSnapshot, nodes: readonly Centre[], from: number): Work<GraphLink[]> {
  const uri = nodes[from]!.key;
  const article = snapshot.article(uri);
  const links: GraphLink[] = [];
  if (article === undefined) return links;
  /** What the article names and others may name, too: looked for once, and only where another may report its event. */
  let things: readonly SharedThing[] | undefined;
  for (const [to, node] of nodes.entries()) {
    const thing = thingOf(node);
    const other = thing === undefined && to > from ? snapshot.article(node.key) : undefined;
    if (thing !== undefined && snapshot.isMentionedIn(thing, uri)) {
      const isSpokenOf = speaksOf(snapshot, article, thing);
      links.push({ kind: node.kind === 'document' ? 'cites' : isSpokenOf ? 'names' : 'signedBy', from, to });
    }
    if (other !== undefined && mayBeOneEvent(article, other) !== undefined) {
      things ??= yield* sharedThings(snapshot, article);
      if (reportOneEvent(snapshot, article, other, things)) links.push({ kind: 'sameEvent', from, to });
    }
    yield undefined;
  }
  return links;
}

function linksOfDocument(snapshot: CorpusSnapshot, nodes: readonly Centre[], from: number): GraphLink[] {
  const document = snapshot.document(nodes[from]!.key);
  const successor = document && successorOf(document)?.key;
  const to = nodes.findIndex(({ kind, key }) => kind === 'document' && key === successor);
  return to < 0 ? [] : [{ kind: 'replacedBy', from, to }];
}

function reportOneEvent(
  snapshot: CorpusSnapshot,
  article: Article,
  other: Article,
  things: readonly SharedThing[],
): boolean {
  const shared = things.filter(
    ({ thing }) => snapshot.isMentionedIn(thing, other.uri) && speaksOf(snapshot, other, thing),
  );
  return sameEvent(article, { article: other, shared }) !== undefined;
}
