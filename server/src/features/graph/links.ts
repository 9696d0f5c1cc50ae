import type { Article, CorpusSnapshot } from '../../corpus/snapshot';
import { successorOf } from '../../corpus/successor';
import { mayBeOneEvent, sameEvent } from '../related/sameEvent';
import { sharedThings } from '../related/sharedThings';
import { type Centre, thingOf } from './centre';

/** How one node of a graph hangs together with another. */
export interface GraphLink {
  /** An article cites a document or names a person; a document was replaced by another; two articles report one event. */
  readonly kind: 'cites' | 'names' | 'replacedBy' | 'sameEvent';
  /** Places in the list of nodes. */
  readonly from: number;
  readonly to: number;
}

/** All links between some nodes, in their order. */
export function linksBetween(snapshot: CorpusSnapshot, nodes: readonly Centre[]): GraphLink[] {
  return nodes.flatMap(({ kind }, from) => {
    if (kind === 'article') return linksOfArticle(snapshot, nodes, from);
    return kind === 'document' ? linksOfDocument(snapshot, nodes, from) : [];
  });
}

function linksOfArticle(snapshot: CorpusSnapshot, nodes: readonly Centre[], from: number): GraphLink[] {
  const uri = nodes[from]!.key;
  const article = snapshot.article(uri);
  if (article === undefined) return [];
  return nodes.flatMap((node, to): GraphLink[] => {
    const thing = thingOf(node);
    if (thing !== undefined) {
      const kind = node.kind === 'document' ? 'cites' : 'names';
      return snapshot.isMentionedIn(thing, uri) ? [{ kind, from, to }] : [];
    }
    const other = to > from ? snapshot.article(node.key) : undefined;
    return other !== undefined && reportOneEvent(snapshot, article, other) ? [{ kind: 'sameEvent', from, to }] : [];
  });
}

function linksOfDocument(snapshot: CorpusSnapshot, nodes: readonly Centre[], from: number): GraphLink[] {
  const document = snapshot.document(nodes[from]!.key);
  const successor = document && successorOf(document)?.key;
  const to = nodes.findIndex(({ kind, key }) => kind === 'document' && key === successor);
  return to < 0 ? [] : [{ kind: 'replacedBy', from, to }];
}

function reportOneEvent(snapshot: CorpusSnapshot, article: Article, other: Article): boolean {
  // what both name is looked for only where the dates allow it
  if (mayBeOneEvent(article, other) === undefined) return false;
  const shared = sharedThings(snapshot, article).filter(({ thing }) => snapshot.isMentionedIn(thing, other.uri));
  return sameEvent(article, { article: other, shared }) !== undefined;
}
