import type { Position } from 'vscode-languageserver-types';
import type { Thing } from '../../corpus/identity/things';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import { mentionAt } from '../lookup/places';

/** The kinds of what a graph shows. */
export const NODE_KINDS = ['document', 'person', 'article'] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

/** A node of a graph, and what one can be drawn around. */
export interface Centre {
  readonly kind: NodeKind;
  /** The key of a document or a person; the URI of an article. */
  readonly key: string;
}

/** The thing of which there are mentions; undefined for an article. */
export function thingOf({ kind, key }: Centre): Thing | undefined {
  return kind === 'article' ? undefined : { kind: kind === 'document' ? 'directive' : kind, key };
}

/** A document or a person as a centre. */
function centreOf({ kind, key }: Thing): Centre | undefined {
  if (kind !== 'directive' && kind !== 'person') return undefined;
  return { kind: kind === 'directive' ? 'document' : kind, key };
}

export function isSame(one: Centre, other: Centre): boolean {
  return one.kind === other.kind && one.key === other.key;
}

/** The document or the person at a position, else the article; undefined where the file is no article that is known. */
export function centreAt(snapshot: CorpusSnapshot, uri: string, position: Position): Centre | undefined {
  const at = mentionAt(snapshot, uri, position);
  const thing = at && snapshot.thing(at.place);
  const centre = thing && centreOf(thing);
  return centre ?? (snapshot.article(uri) && { kind: 'article', key: uri });
}
