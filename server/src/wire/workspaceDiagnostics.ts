import {
  type CancellationToken,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Diagnostic } from 'vscode-languageserver-types';
import type { CorpusSnapshot } from '../corpus/snapshot';
import { NOTHING_FOUND, resultIdOf } from './resultIds';

/** The names of the answers that a client has, by file. */
export type KnownResults = ReadonlyMap<string, string>;

/** So many articles are looked at in one go: a few milliseconds at most. */
const ARTICLES_A_TURN = 64;

/** What the diagnostics of the whole corpus depend on. */
export interface CorpusState {
  /** Whether articles are being read now. */
  isReading(): boolean;
  snapshot(): CorpusSnapshot;
  /** The diagnostics of one article, as they are to be told now. */
  diagnosticsOf(snapshot: CorpusSnapshot, name: string, token: CancellationToken): Diagnostic[];
}

/**
 * Answers a client that asks for the diagnostics of all articles. Only what differs from what it has is told; where
 * nothing does, and while articles are being read, the answer waits until something changes, because clients ask again
 * as soon as they are answered.
 */
export class WorkspaceDiagnostics {
  #wake: (() => void)[] = [];
  /** The names of all answers in one state of the corpus. */
  #known: { readonly state: string; readonly ids: Map<string, string> } | undefined;
  #settings = 0;

  constructor(readonly corpus: CorpusState) {}

  /** The corpus has changed, or has been read. */
  changed(): void {
    for (const wake of this.#wake.splice(0)) wake();
  }

  /** Diagnostics are other ones now though the corpus is the same. */
  settingsChanged(): void {
    this.#settings++;
    this.changed();
  }

  /**
   * Answers one request.
   * @param report takes parts of the answer; undefined where the client wants it in one piece.
   * @returns what has not been reported in parts.
   * @throws where nobody waits any more.
   */
  async answer(
    previous: KnownResults,
    report: ((part: WorkspaceDiagnosticReportPartialResult) => void) | undefined,
    token: CancellationToken,
  ): Promise<WorkspaceDiagnosticReportPartialResult> {
    for (;;) {
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
      const settings = this.#settings;
      const snapshot = this.corpus.isReading() ? undefined : this.corpus.snapshot();
      if (snapshot !== undefined) {
        const whole: WorkspaceDocumentDiagnosticReport[] = [];
        let count = 0;
        for await (const items of this.#differences(snapshot, previous, token)) {
          count += items.length;
          if (report === undefined) whole.push(...items);
          else if (items.length > 0) report({ items });
        }
        if (count > 0) return { items: whole };
      }
      if (settings === this.#settings) await this.#change(token);
    }
  }

  /** Resolves when something has changed, or nobody waits any more. */
  #change(token: CancellationToken): Promise<void> {
    return new Promise((resolve) => {
      const cancelled = token.onCancellationRequested(() => resolve());
      this.#wake.push(() => {
        cancelled.dispose();
        resolve();
      });
    });
  }

  /** What the client does not know yet, in pieces, with other work of the process in between. */
  async *#differences(
    snapshot: CorpusSnapshot,
    previous: KnownResults,
    token: CancellationToken,
  ): AsyncIterable<WorkspaceDocumentDiagnosticReport[]> {
    const ids = this.#idsFor(snapshot);
    let items: WorkspaceDocumentDiagnosticReport[] = [];
    let looked = 0;
    const entry = (uri: string): void => {
      const had = previous.get(uri) ?? NOTHING_FOUND;
      if (ids.get(uri) === had) return;
      const found = this.corpus.diagnosticsOf(snapshot, uri, token);
      const resultId = resultIdOf(found);
      ids.set(uri, resultId);
      if (resultId === had) return;
      items.push({ kind: DocumentDiagnosticReportKind.Full, uri, version: null, resultId, items: found });
    };
    for (const { uri } of snapshot.articles()) {
      entry(uri);
      if (++looked % ARTICLES_A_TURN > 0) continue;
      yield items;
      items = [];
      await new Promise((resolve) => setImmediate(resolve));
      if (token.isCancellationRequested) return;
    }
    for (const uri of previous.keys()) if (snapshot.article(uri) === undefined) entry(uri);
    yield items;
  }

  #idsFor(snapshot: CorpusSnapshot): Map<string, string> {
    const state = `${snapshot.revision} ${this.#settings}`;
    if (this.#known?.state !== state) this.#known = { state, ids: new Map() };
    return this.#known.ids;
  }
}
