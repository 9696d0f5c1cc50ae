import type { ScanProblemCode } from '../corpus/files/scanProblem';
import type { ReadArticle } from '../corpus/reading/readArticle';
import type { CorpusSnapshot } from '../corpus/snapshot';
import type { Cancellation } from '../corpus/turns';
import type { Language, Messages } from '../l10n/messages';
import type { OpenReference, ResolvedReference } from './annotation';

/** A file that is exported, and its name in the output: a path with slashes. */
export interface ExportedArticle {
  readonly uri: string;
  readonly path: string;
}

/** Why an export lacks something of an article, which takes its name from {@link ExportedArticle.path}. */
export interface ExportProblem {
  readonly path: string;
  /** `changed`: its text is not the one that was analysed, so nothing of it can be quoted. */
  readonly code: ScanProblemCode | 'changed';
  /** What the code leaves open, as the system says it; may be empty. */
  readonly detail: string;
}

/** What an export is made from. */
export interface ExportJob {
  readonly snapshot: CorpusSnapshot;
  /** Articles of the snapshot, in the order of the output. */
  readonly articles: readonly ExportedArticle[];
  /** Reads a text once more: texts are not kept. Never throws. */
  readText(uri: string): Promise<ReadArticle>;
  /** What the corpus says of a directive mention, with the reasons in words. */
  reference(uri: string, mention: number): ResolvedReference | undefined;
  /** Why it is not certain which document a directive mention means; undefined where it is. */
  open(uri: string, mention: number): OpenReference | undefined;
  /** What is said to people is said in this language; codes are the same in all. */
  readonly language: Language;
  readonly words: Messages;
  /**
   * What the names of things are told apart from other people's by: an IRI that ends with a slash.
   * @see {@link articleIri}
   */
  readonly namespace: string;
  /** Where the articles are published: an IRI that ends with a slash; undefined to name them as files. */
  readonly base: string | undefined;
  readonly token: Cancellation;
  /** Told of each article that an export lacks something of, once. */
  failed(problem: ExportProblem): void;
  /** Told how far the export is; not more often than after each article. */
  progress(done: number, total: number): void;
}

/** Thrown where nobody waits for an export any more. */
export class ExportCancelled extends Error {}

/** The articles of a folder's files in the one order that all exports have, whatever order they were found in. */
export function inOrder(articles: readonly ExportedArticle[]): readonly ExportedArticle[] {
  return [...articles].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** The IRI of an article's file. */
export function articleIri({ base }: Pick<ExportJob, 'base'>, { uri, path }: ExportedArticle): string {
  return base === undefined ? uri : base + path.split('/').map(encodeURIComponent).join('/');
}
