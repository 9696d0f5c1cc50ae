import {
  type CancellationToken,
  type Connection,
  LSPErrorCodes,
  RequestType,
  ResponseError,
  type WorkDoneProgressReporter,
} from 'vscode-languageserver';
import type { FileSystem } from '../../corpus/files/fileSystem';
import { commonFolder, isWithin, pathInFolders } from '../../corpus/files/folderPaths';
import type { ReadArticle } from '../../corpus/reading/readArticle';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import { exportFormat } from '../../export/formats';
import { ExportCancelled, type ExportedArticle, type ExportJob, inOrder } from '../../export/job';
import { type FileWriter, PlaceRefused, writeExport } from '../../export/output';
import { openReferenceAt, referenceAt } from '../../features/cards/reference';
import type { Presentation } from '../../features/wording/presentation';
import { readableName } from '../client/uris';
import { type ExportQuestion, type ExportScope, exportQuestionIn, progressTokenIn } from './exportQuestion';

/** What became of an export. */
export type ExportAnswer =
  | {
      readonly kind: 'written';
      readonly files: number;
      readonly articles: number;
      /** Articles that the export lacks something of; the log names each. */
      readonly leftOut: number;
      /** The reading of articles had been stopped, so that some may not be known. */
      readonly stopped?: true;
    }
  /** Nothing was written; see {@link PlaceRefused}. */
  | { readonly kind: 'refused'; readonly code: PlaceRefused['code']; readonly uri: string }
  /** It could not be written; `detail` is the system's own words. */
  | { readonly kind: 'failed'; readonly detail: string };

/** Request: write an export to a place that the user has chosen. Answered when it is there. */
export const EXPORT = new RequestType<ExportQuestion, ExportAnswer, void>('danChieu/export');

/** What exports are made from. */
export interface ExportSources {
  readonly fileSystem: FileSystem;
  readonly writer: FileWriter;
  /** The corpus when all has been read and resolved, unless reading is stopped. */
  wholeSnapshot(): Promise<CorpusSnapshot>;
  /** Whether the reading of articles was stopped before its end. */
  isStopped(): boolean;
  /** The folders that are open. */
  folders(): readonly string[];
  /** The one name of a file or folder, though links give it several. */
  nameOf(uri: string): string;
  /** The text of an article as it is now, open or not. */
  readText(name: string): Promise<ReadArticle>;
  /** How to write reasons, and what is said in the log. */
  readonly shown: Presentation;
}

/** Answers requests for exports. One that fails costs only itself. */
export function answerExports(connection: Connection, sources: ExportSources): void {
  connection.onRequest(EXPORT, async (params, token) => {
    const question = exportQuestionIn(params);
    const bar = connection.window.attachWorkDoneProgress(progressTokenIn(params));
    bar.begin(sources.shown.words.exporting, 0, undefined, true);
    try {
      return await answer(connection, sources, question, bar, token);
    } catch (error) {
      if (error instanceof ExportCancelled) return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
      if (error instanceof PlaceRefused) return { kind: 'refused', code: error.code, uri: error.uri };
      connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
      return { kind: 'failed', detail: error instanceof Error ? error.message : String(error) };
    } finally {
      bar.done();
    }
  });
}

async function answer(
  connection: Connection,
  sources: ExportSources,
  { format: name, table, scope, target, replace }: ExportQuestion,
  bar: WorkDoneProgressReporter,
  token: CancellationToken,
): Promise<ExportAnswer> {
  const { words } = sources.shown;
  bar.report(words.indexing);
  const snapshot = await Promise.race([sources.wholeSnapshot(), cancelled(token)]);
  const stopped = sources.isStopped();
  const folders = sources.folders();
  const root = commonFolder(folders);
  let leftOut = 0;
  let shown = 0;
  const job: ExportJob = {
    snapshot,
    articles: inOrder(articlesIn(snapshot, scope, sources, root)),
    readText: sources.readText,
    reference: (uri, mention) => referenceAt(snapshot, uri, mention, sources.shown),
    open: (uri, mention) => openReferenceAt(snapshot, uri, mention, sources.shown),
    language: sources.shown.language,
    words,
    namespace: `${root ?? 'file://'}/`,
    base: undefined,
    token,
    failed: ({ path, code, detail }) => {
      leftOut++;
      connection.console.warn(`${path}: ${words[code]}${detail === '' ? '' : ` (${detail})`}`);
    },
    progress: (done, total) => {
      const percentage = Math.floor((done / total) * 100);
      if (percentage === shown) return;
      shown = percentage;
      bar.report(percentage, words.exported(percentage));
    },
  };
  const format = exportFormat(name, table);
  const files = await writeExport(format, job, { uri: target, replace, folders }, sources.fileSystem, sources.writer);
  connection.console.info(words.exportWritten(job.articles.length - leftOut, readableName(target)));
  if (stopped) connection.console.warn(words.exportedInPart);
  const articles = job.articles.length - leftOut;
  return { kind: 'written', files, articles, leftOut, ...(stopped && { stopped }) };
}

function articlesIn(
  snapshot: CorpusSnapshot,
  scope: ExportScope,
  sources: ExportSources,
  root: string | undefined,
): ExportedArticle[] {
  const chosen = scope.kind === 'all' ? undefined : sources.nameOf(scope.uri);
  const articles: ExportedArticle[] = [];
  for (const uri of snapshot.uris()) {
    const isWanted = chosen === undefined || (scope.kind === 'folder' ? isWithin(uri, chosen) : uri === chosen);
    if (isWanted) articles.push({ uri, path: pathInFolders(uri, root) });
  }
  return articles;
}

/** Rejects where nobody waits any more. */
function cancelled(token: CancellationToken): Promise<never> {
  return new Promise((_, reject) => {
    if (token.isCancellationRequested) reject(new ExportCancelled());
    else token.onCancellationRequested(() => reject(new ExportCancelled()));
  });
}
