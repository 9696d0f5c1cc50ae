import {
  CancellationToken,
  type Connection,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import type { Diagnostic } from 'vscode-languageserver-types';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import { type DiagnosticStyle, provideDiagnostics } from '../../features/diagnostics';
import type { Presentation } from '../../features/wording/presentation';
import type { Abilities } from '../client/abilities';
import type { SettingsReader } from '../client/settings';
import { resultIdOf } from './resultIds';

/** An open file: its URI as the client has it, and its one name in the corpus. */
export interface OpenFile {
  readonly uri: string;
  readonly name: string;
  readonly version: number;
}

/** What diagnostics are made from. */
export interface DiagnosticSources {
  readonly abilities: Abilities;
  readonly settings: Pick<SettingsReader, 'isOn' | 'severities'>;
  /** The folder of the documentation of the checks, as a URI; undefined where the client can open none. */
  readonly documentation: string | undefined;
  shown(): Presentation;
}

/**
 * The diagnostics of open files: answered when the client asks, and sent to clients that cannot ask. It keeps the
 * name of the last answer for each file, to know when the client shows what no longer holds.
 */
export class FileDiagnostics {
  /** The names of the last answers, by the file's name. */
  readonly #answered = new Map<string, string>();
  /** The same of what was sent unasked, by the file's URI. */
  readonly #sent = new Map<string, string>();

  constructor(
    readonly connection: Connection,
    readonly sources: DiagnosticSources,
  ) {}

  /** How diagnostics are written for this client now. */
  get style(): DiagnosticStyle {
    const { abilities, settings, documentation, shown } = this.sources;
    const folder = abilities.codeDescriptions ? documentation : undefined;
    const { language } = shown();
    return {
      severities: settings.severities,
      related: abilities.relatedInformation,
      explanation: (code) => (folder === undefined ? undefined : `${folder}/${language}/${code}.md`),
    };
  }

  /** The diagnostics of a file of the corpus. */
  of(snapshot: CorpusSnapshot, name: string, token: CancellationToken): Diagnostic[] {
    return provideDiagnostics(snapshot, name, this.style, this.sources.shown(), token);
  }

  /**
   * Answers a client that asks for one file.
   * @param previous the name of the answer that it has.
   * @throws where it no longer waits: what was found so far is no answer.
   */
  answer(
    snapshot: CorpusSnapshot,
    name: string,
    previous: string | undefined,
    token: CancellationToken,
  ): DocumentDiagnosticReport {
    const items = this.of(snapshot, name, token);
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    const resultId = resultIdOf(items);
    this.#answered.set(name, resultId);
    if (resultId === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  }

  /** Sends the diagnostics of open files where they are not what was sent last. */
  push(snapshot: CorpusSnapshot, files: Iterable<OpenFile>): void {
    const isOn = this.sources.settings.isOn('diagnostics');
    for (const { uri, name, version } of files) {
      const diagnostics = isOn ? this.of(snapshot, name, CancellationToken.None) : [];
      const id = resultIdOf(diagnostics);
      if (this.#sent.get(uri) === id) continue;
      this.#sent.set(uri, id);
      void this.connection.sendDiagnostics({ uri, version, diagnostics });
    }
  }

  /** Takes back what was sent for a file that was closed. */
  withdraw(uri: string): void {
    if (this.#sent.delete(uri)) void this.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  /** The text was changed or closed: the client asks again by itself, or never. */
  forget(name: string): void {
    this.#answered.delete(name);
  }

  /**
   * Whether any answer that the client has no longer holds, though its text has not changed: what another article
   * says counts too. Those are forgotten: the client is told once, and when it asks again is its own affair.
   */
  takeOutdated(snapshot: CorpusSnapshot): boolean {
    const outdated = [...this.#answered].filter(
      ([name, id]) => resultIdOf(this.of(snapshot, name, CancellationToken.None)) !== id,
    );
    for (const [name] of outdated) this.#answered.delete(name);
    return outdated.length > 0;
  }
}
