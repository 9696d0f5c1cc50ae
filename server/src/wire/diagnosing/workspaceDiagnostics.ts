import {
  type CancellationToken,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Diagnostic } from 'vscode-languageserver-types';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import { TURNS } from '../../corpus/turns';
import { NOTHING_FOUND, resultIdOf } from './resultIds';

/** The names of the answers that a client has, by file. */
export type KnownResults = ReadonlyMap<string, string>;

/** No more than this part of the time goes into looking at all articles, however fast the corpus changes. */
const LARGEST_SHARE = 0.1;

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
  #changes = 0;
  #settings = 0;
  /** When all articles may be looked at again, by the clock. */
  #restUntil = 0;

  /**
   * @param now a clock, in milliseconds.
   * @param turns the line in which this work stands.
   */
  constructor(
    readonly corpus: CorpusState,
    readonly now: () => number = () => performance.now(),
    readonly turns = TURNS,
  ) {}

  /** The corpus has changed, or has been read. */
  changed(): void {
    this.#changes++;
    for (const wake of this.#wake.splice(0)) wake();
  }

  /** Diagnostics are other ones now though the corpus is the same. */
  settingsChanged(): void {
    this.#settings++;
    this.#restUntil = 0;
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
      const changes = this.#changes;
      if (!this.corpus.isReading()) {
        if (!this.#isKnown(this.corpus.snapshot())) await this.#rest(token);
        if (token.isCancellationRequested) throw cancelled();
        if (this.corpus.isReading()) continue; // it has begun in the meantime
        const items = await this.#look(this.corpus.snapshot(), previous, report, token);
        if (items !== undefined) return { items };
      }
      if (changes === this.#changes) await this.#change(token);
      if (token.isCancellationRequested) throw cancelled();
    }
  }

  /** Looks at all articles. @returns what is left to tell; undefined where the client knows all. */
  async #look(
    snapshot: CorpusSnapshot,
    previous: KnownResults,
    report: ((part: WorkspaceDiagnosticReportPartialResult) => void) | undefined,
    token: CancellationToken,
  ): Promise<WorkspaceDocumentDiagnosticReport[] | undefined> {
    const began = this.now();
    const left: WorkspaceDocumentDiagnosticReport[] = [];
    let count = 0;
    for await (const items of this.#differences(snapshot, previous, token)) {
      count += items.length;
      if (report === undefined) left.push(...items);
      else if (items.length > 0) report({ items });
    }
    const ended = this.now();
    this.#restUntil = Math.max(this.#restUntil, ended + (ended - began) / LARGEST_SHARE);
    return count === 0 ? undefined : left;
  }

  /** Resolves when all articles may be looked at again, or nobody waits any more. */
  #rest(token: CancellationToken): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        listening.dispose();
        resolve();
      }, this.#restUntil - this.now());
      const listening = token.onCancellationRequested(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  /** Resolves when something has changed, or nobody waits any more. */
  #change(token: CancellationToken): Promise<void> {
    return new Promise((resolve) => {
      const listening = token.onCancellationRequested(() => resolve());
      this.#wake.push(() => {
        listening.dispose();
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
    const entry = (uri: string): void => {
      const had = previous.get(uri) ?? NOTHING_FOUND;
      if (ids.get(uri) === had) return;
      const found = this.corpus.diagnosticsOf(snapshot, uri, token);
      const resultId = resultIdOf(found);
      ids.set(uri, resultId);
      if (resultId === had) return;
      items.push({ kind: DocumentDiagnosticReportKind.Full, uri, version: null, resultId, items: found });
    };
    for (const uri of snapshot.uris()) {
      entry(uri);
      if (!this.turns.isOver) continue;
      yield items;
      items = [];
      await this.turns.next();
      if (token.isCancellationRequested) return;
    }
    for (const uri of previous.keys()) if (snapshot.article(uri) === undefined) entry(uri);
    yield items;
  }

  #isKnown(snapshot: CorpusSnapshot): boolean {
    return this.#known?.state === this.#stateOf(snapshot);
  }

  #stateOf({ revision }: CorpusSnapshot): string {
    return `${revision} ${this.#settings}`;
  }

  #idsFor(snapshot: CorpusSnapshot): Map<string, string> {
    if (this.#known === undefined || !this.#isKnown(snapshot)) {
      this.#known = { state: this.#stateOf(snapshot), ids: new Map() };
    }
    return this.#known.ids;
  }
}

function cancelled(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}
