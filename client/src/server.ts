import {
  type CancellationToken,
  type Disposable,
  EventEmitter,
  type LogOutputChannel,
  l10n,
  type Uri,
  window,
  workspace,
} from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  ErrorAction,
  type ErrorHandler,
  type LanguageClientOptions,
  WorkDoneProgress,
} from 'vscode-languageclient';
import { Connection } from './connection';
import { answerFiles, type Encode } from './files';
import { Lifecycle, type ServerState } from './lifecycle';
import { CHANGED, CLEAR_STORE_REQUEST, type CorpusStatus, REBUILD, STATUS } from './protocol';
import { RestartLimit } from './restarts';
import { articleFiles, catalogueFiles } from './selectors';

/** After three crashes within three minutes a fourth would come as well. */
const MOST_RESTARTS = 3;
const RESTART_PERIOD = 3 * 60_000;

/** What the server needs of where the extension runs. */
export interface ServerHost {
  /** Makes a client of a server that has not been started. */
  connect(options: LanguageClientOptions): BaseLanguageClient;
  readonly encode: Encode;
}

/** The language server, a process or a worker: started on demand, started again when it crashes, stopped with the window. */
export class ArticleServer implements Disposable {
  readonly #restarts = new RestartLimit(MOST_RESTARTS, RESTART_PERIOD);
  readonly #stateChanged = new EventEmitter<ServerState>();
  readonly #corpusChanged = new EventEmitter<CorpusStatus>();
  readonly #contentsChanged = new EventEmitter<void>();
  readonly #life: Lifecycle<Connection>;
  /** Names of works that are told of must differ. */
  #works = 0;

  /** Fires when the process starts, runs, ends. */
  readonly onDidChangeState = this.#stateChanged.event;
  /** Fires when the server tells how far it is with the corpus. */
  readonly onDidChangeCorpus = this.#corpusChanged.event;

  /** Fires when what is known of the articles has changed. */
  readonly onDidChangeContents = this.#contentsChanged.event;

  /**
   * @param storage the folder in which it keeps what it has found, between sessions
   * @param documentation the folder of the pages that explain checks
   */
  constructor(
    readonly host: ServerHost,
    readonly storage: Uri,
    readonly documentation: Uri,
    readonly log: LogOutputChannel,
  ) {
    this.#life = new Lifecycle(
      () => this.#connect(),
      (state) => this.#stateChanged.fire(state),
      (error) => this.#note(error),
    );
  }

  get state(): ServerState {
    return this.#life.state;
  }

  /** Starts the server unless it runs. Failure is shown, with a way to try again, not thrown. */
  start(): Promise<void> {
    return this.#attempt(() => this.#life.start());
  }

  /** Stops the server if it runs, and starts it. Failure is shown, not thrown. */
  restart(): Promise<void> {
    this.#restarts.clear();
    return this.#attempt(() => this.#life.restart());
  }

  /** Starts it again, if it runs, with settings that it takes at its start only. */
  async restartIfRunning(): Promise<void> {
    if (this.#life.current !== undefined) await this.restart();
  }

  /** Resolves when the process has ended. */
  stop(): Promise<void> {
    return this.#life.stop();
  }

  /** Has the server read all files again; resolves when it is done. Starts it if need be. */
  async rebuild(): Promise<void> {
    if (this.#life.current === undefined) await this.start();
    try {
      await this.#life.current?.client.sendRequest(REBUILD);
    } catch (error) {
      this.#note(error); // it crashed or was stopped meanwhile, which is shown as such
    }
  }

  /** Deletes what is kept of articles between sessions: by the server where it runs, which counts on it. */
  async clearStore(): Promise<void> {
    let failure: string | undefined;
    try {
      const client = this.#life.current?.client;
      if (client === undefined) await deleteFolder(this.storage);
      else if (!(await client.sendRequest<boolean>(CLEAR_STORE_REQUEST)))
        failure = l10n.t('The stored index could not be deleted as a whole. The log names the files that are left.');
    } catch (error) {
      this.#note(error);
      failure = l10n.t('The stored index could not be deleted.');
    }
    if (failure !== undefined) {
      void this.#offer(window.showErrorMessage, failure, []);
      return;
    }
    void window.showInformationMessage(
      l10n.t('The stored index was deleted. The articles are read again when their folder is next opened.'),
    );
  }

  /** Asks the server, if it runs; undefined where it does not, or ends meanwhile, or has no answer to give. */
  async ask<R>(request: string, params: unknown, token?: CancellationToken): Promise<R | undefined> {
    try {
      return await send<R>(this.#life.current, request, params, token);
    } catch (error) {
      this.#note(error);
      return undefined;
    }
  }

  /**
   * Has the server do long work; starts it if need be.
   * @param report is told how far the work is, in percent, and what it does.
   * @returns undefined where the user cancels it, or the server does not run, or ends meanwhile.
   */
  async work<R>(
    request: string,
    params: object,
    token: CancellationToken,
    report: (percentage: number, message: string | undefined) => void,
  ): Promise<R | undefined> {
    if (this.#life.current === undefined) await this.start();
    const workDoneToken = `${request} ${++this.#works}`;
    let done = 0;
    const listening = this.#life.current?.client.onProgress(WorkDoneProgress.type, workDoneToken, (progress) => {
      if (progress.kind === 'end') return;
      done = progress.percentage ?? done;
      report(done, progress.message);
    });
    try {
      return await send<R>(this.#life.current, request, { ...params, workDoneToken }, token);
    } catch (error) {
      if (!token.isCancellationRequested) this.#note(error);
      return undefined;
    } finally {
      listening?.dispose();
    }
  }

  dispose(): void {
    this.#stateChanged.dispose();
    this.#corpusChanged.dispose();
    this.#contentsChanged.dispose();
  }

  #connect(): Connection {
    const client = this.host.connect({
      documentSelector: [...articleFiles(), ...catalogueFiles()],
      initializationOptions: { storage: this.storage.toString(), documentation: this.documentation.toString() },
      outputChannel: this.log,
      errorHandler: this.#errorHandler(),
    });
    client.onNotification(CHANGED, () => this.#contentsChanged.fire());
    client.onNotification(STATUS, (status: CorpusStatus) => this.#corpusChanged.fire(status));
    answerFiles(client, this.host.encode);
    return new Connection(client);
  }

  async #attempt(start: () => Promise<void>): Promise<void> {
    try {
      await start();
    } catch (error) {
      this.#note(error);
      this.#giveUp(l10n.t('The Dẫn Chiếu server could not be started.'));
    }
  }

  #errorHandler(): ErrorHandler {
    return {
      // a broken message costs that message; the client itself ends a connection that is broken for good
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      // a crash gets a new client, as every start does; a start that fails is told of by whoever started
      closed: () => {
        this.#crashed();
        return { action: CloseAction.DoNotRestart, handled: true };
      },
    };
  }

  #crashed(): void {
    const again = this.#restarts.allows(Date.now());
    if (!this.#life.ended(again ? 'stopped' : 'failed')) return;
    if (!again) {
      this.#giveUp(
        l10n.t('The Dẫn Chiếu server crashed {0} times in a short while and stays stopped.', MOST_RESTARTS + 1),
      );
      return;
    }
    const message = l10n.t('The Dẫn Chiếu server crashed and was started again.');
    this.log.warn(message);
    void this.#offer(window.showWarningMessage, message, []);
    void this.start();
  }

  #note(error: unknown): void {
    this.log.error(error instanceof Error ? error : String(error));
  }

  #giveUp(message: string): void {
    this.log.error(message);
    void this.#offer(window.showErrorMessage, message, [l10n.t('Restart')]);
  }

  /** Shows a message with actions, of which the last leads to the log. */
  async #offer(
    show: (message: string, ...actions: string[]) => Thenable<string | undefined>,
    message: string,
    actions: readonly string[],
  ): Promise<void> {
    const showLog = l10n.t('Show Log');
    const chosen = await show(message, ...actions, showLog);
    if (chosen === showLog) this.log.show();
    else if (chosen !== undefined) await this.restart();
  }
}

/** Deletes a folder with all that is in it, if there is one. */
async function deleteFolder(folder: Uri): Promise<void> {
  try {
    await workspace.fs.stat(folder);
  } catch {
    return; // nothing was ever kept
  }
  await workspace.fs.delete(folder, { recursive: true, useTrash: false });
}

/** Sends a request: a token that is missing would count as a second parameter, and stand in the place of the real one. */
async function send<R>(
  connection: Connection | undefined,
  request: string,
  params: unknown,
  token: CancellationToken | undefined,
): Promise<R | undefined> {
  if (token === undefined) return connection?.client.sendRequest<R>(request, params);
  return connection?.client.sendRequest<R>(request, params, token);
}
