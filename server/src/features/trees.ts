import type { CancellationToken } from 'vscode-languageserver-protocol';
import type { CorpusSnapshot } from '../corpus/snapshot';
import { inTurns, type Work } from '../corpus/turns';
import { articleTree } from './trees/articleTree';
import { documentTree } from './trees/documentTree';
import type { Path, TreeEntry, TreeOptions } from './trees/entry';
import { peopleTree } from './trees/peopleTree';
import { relatedTree } from './trees/relatedTree';
import type { Presentation } from './wording/presentation';

/** The trees beside the editor. */
export const TREES = ['related', 'documents', 'people', 'articles'] as const;
export type TreeName = (typeof TREES)[number];

/** What is asked of a tree. */
export interface TreeQuestion {
  readonly tree: TreeName;
  /** Below which entry; empty for the first level. */
  readonly path: Path;
  /** The article that related ones are wanted of; of no meaning for other trees. */
  readonly uri: string | null;
  readonly options: TreeOptions;
}

/** The entries of one level of a tree. A path that leads nowhere (any more) has none, nor has who no longer waits. */
export async function provideTree(
  snapshot: CorpusSnapshot,
  question: TreeQuestion,
  shown: Presentation,
  token: CancellationToken,
): Promise<TreeEntry[]> {
  return (await inTurns(levelIn(snapshot, question, shown), token)) ?? [];
}

function* levelIn(
  snapshot: CorpusSnapshot,
  { tree, path, uri, options }: TreeQuestion,
  shown: Presentation,
): Work<TreeEntry[]> {
  switch (tree) {
    case 'related':
      return uri === null ? [] : yield* relatedTree(snapshot, uri, path, shown);
    case 'documents':
      return yield* documentTree(snapshot, path, options, shown);
    case 'people':
      return yield* peopleTree(snapshot, path, options, shown);
    case 'articles':
      return yield* articleTree(snapshot, path, options, shown);
  }
}
