import type { Connection } from 'vscode-languageserver';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import { type DiagnosticSources, FileDiagnostics, type OpenFile } from './diagnostics';
import { WorkspaceDiagnostics } from './workspaceDiagnostics';

/** What {@link Diagnosing} needs of the rest of the server. */
export interface DiagnosingHost extends DiagnosticSources {
  /** Whether articles are being read now. */
  isReading(): boolean;
  snapshot(): CorpusSnapshot;
  /** Files open in the editor. */
  openFiles(): Iterable<OpenFile>;
  /** Waits for a message whose answer nobody needs. */
  guard(work: Promise<unknown>): void;
}

/** All that the server does about diagnostics: of single files and of all articles, asked for and sent unasked. */
export class Diagnosing {
  readonly files: FileDiagnostics;
  readonly workspace: WorkspaceDiagnostics;
  /** By which settings diagnostics were last told. */
  #toldBy: string;

  constructor(
    readonly connection: Connection,
    readonly host: DiagnosingHost,
  ) {
    this.files = new FileDiagnostics(connection, host);
    this.workspace = new WorkspaceDiagnostics({
      isReading: () => host.isReading(),
      snapshot: () => host.snapshot(),
      diagnosticsOf: (snapshot, name, token) =>
        host.settings.isOn('diagnostics') && host.settings.isOn('workspaceDiagnostics')
          ? this.files.of(snapshot, name, token)
          : [],
    });
    this.#toldBy = this.#settingsNow();
  }

  /** Settings were read: the client asks anew where they change what it is told. */
  settingsRead(): void {
    const now = this.#settingsNow();
    if (now === this.#toldBy) return;
    this.#toldBy = now;
    this.workspace.settingsChanged();
    this.#refresh();
  }

  /** The corpus has been quiet after a change: diagnostics that no longer hold are sent, or asked for, anew. */
  corpusChanged(): void {
    this.workspace.changed();
    const { pullsDiagnostics, diagnosticsRefresh } = this.host.abilities;
    if (!pullsDiagnostics) this.files.push(this.host.snapshot(), this.host.openFiles());
    else if (diagnosticsRefresh && this.files.takeOutdated(this.host.snapshot())) this.#refresh();
  }

  #refresh(): void {
    if (this.host.abilities.diagnosticsRefresh) this.host.guard(this.connection.languages.diagnostics.refresh());
  }

  #settingsNow(): string {
    const { settings } = this.host;
    return JSON.stringify([settings.severities, settings.isOn('diagnostics'), settings.isOn('workspaceDiagnostics')]);
  }
}
