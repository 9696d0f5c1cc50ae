import { type Disposable, EventEmitter, type LogOutputChannel, l10n, window } from 'vscode';
import {
  CloseAction,
  ErrorAction,
  type ErrorHandler,
  LanguageClient,
  State,
  TransportKind,
} from 'vscode-languageclient/node';
import { type CorpusStatus, REBUILD, STATUS } from './protocol';
import { RestartLimit } from './restarts';
import { SECTION } from './settings';

/** What articles come in: two languages that VS Code brings, as files on disk or as new texts that have no file yet. */
export const ARTICLES = ['plaintext', 'markdown'].flatMap((language) =>
  ['file', 'untitled'].map((scheme) => ({ language, scheme })),
);

/** After three crashes within three minutes a fourth would come as well. */
const MOST_RESTARTS = 3;
const RESTART_PERIOD = 3 * 60_000;

export type ServerState = 'stopped' | 'starting' | 'running' | 'failed';

/** The language server's process: started on demand, started again when it crashes, stopped with the window. */
export class ArticleServer implements Disposable {
  readonly #restarts = new RestartLimit(MOST_RESTARTS, RESTART_PERIOD);
  readonly #stateChanged = new EventEmitter<ServerState>();
  readonly #corpusChanged = new EventEmitter<CorpusStatus>();
  readonly #client: LanguageClient;
  #state: ServerState = 'stopped';

  /** Fires when the process starts, runs, ends. */
  readonly onDidChangeState = this.#stateChanged.event;
  /** Fires when the server tells how far it is with the corpus. */
  readonly onDidChangeCorpus = this.#corpusChanged.event;

  /** @param module the server's built file */
  constructor(
    module: string,
    readonly log: LogOutputChannel,
  ) {
    this.#client = new LanguageClient(
      SECTION,
      'Dẫn Chiếu',
      { module, transport: TransportKind.ipc },
      {
        documentSelector: ARTICLES,
        outputChannel: log,
        errorHandler: this.#errorHandler(),
      },
    );
    this.#client.onNotification(STATUS, (status: CorpusStatus) => this.#corpusChanged.fire(status));
    this.#client.onDidChangeState(({ newState }) => {
      if (newState === State.Starting) this.#changeState('starting');
      else if (newState === State.Running) this.#changeState('running');
      else if (this.#state !== 'failed') this.#changeState('stopped');
    });
  }

  get state(): ServerState {
    return this.#state;
  }

  /** Starts the server unless it runs. Failure is shown, with a way to try again, not thrown. */
  async start(): Promise<void> {
    try {
      await this.#client.start();
    } catch (error) {
      this.log.error(error instanceof Error ? error : String(error));
      this.#giveUp(l10n.t('The Dẫn Chiếu server could not be started.'));
    }
  }

  /** Stops the server if it runs, and starts it. */
  async restart(): Promise<void> {
    this.#restarts.clear();
    await this.stop();
    await this.start();
  }

  /** Resolves when the process has ended. */
  async stop(): Promise<void> {
    if (this.#client.needsStop()) await this.#client.stop();
  }

  /** Has the server read all files again; resolves when it is done. Starts it if need be. */
  async rebuild(): Promise<void> {
    if (this.#state !== 'running') await this.start();
    if (this.#state === 'running') await this.#client.sendRequest(REBUILD);
  }

  dispose(): void {
    this.#stateChanged.dispose();
    this.#corpusChanged.dispose();
  }

  #changeState(state: ServerState): void {
    this.#state = state;
    this.#stateChanged.fire(state);
  }

  #errorHandler(): ErrorHandler {
    return {
      // a broken message costs that message; the client itself ends a connection that is broken for good
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed: () => {
        if (!this.#restarts.allows(Date.now())) {
          this.#giveUp(
            l10n.t('The Dẫn Chiếu server crashed {0} times in a short while and stays stopped.', MOST_RESTARTS + 1),
          );
          return { action: CloseAction.DoNotRestart, handled: true };
        }
        this.log.warn('The server crashed; starting it again.');
        void this.#offer(window.showWarningMessage, l10n.t('The Dẫn Chiếu server crashed and was started again.'), []);
        return { action: CloseAction.Restart, handled: true };
      },
    };
  }

  #giveUp(message: string): void {
    this.log.error(message);
    this.#changeState('failed');
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
