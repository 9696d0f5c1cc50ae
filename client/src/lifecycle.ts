/** A connection to a server process. It is started once; after it has failed or ended there is a new one. */
export interface Startable {
  /** Resolves when the server answers; rejects where it cannot be started. */
  start(): Promise<void>;
  /** Resolves when the process has ended. */
  stop(): Promise<void>;
}

/** Where a server is between nothing and running; `failed` stays until someone asks for a start. */
export type ServerState = 'stopped' | 'starting' | 'running' | 'failed';

/**
 * Starts, stops and restarts a server, one after the other whoever asks and whenever: what is starting is not stopped
 * before it runs or has failed, and a start gets a new connection, because a connection that failed stays failed.
 */
export class Lifecycle<Connection extends Startable> {
  #last: Promise<unknown> = Promise.resolve();
  #current: Connection | undefined;
  #state: ServerState = 'stopped';

  /**
   * @param create makes a connection that has not been started.
   * @param stateChanged is told of each new state.
   * @param complain is told what went wrong where nobody can do anything about it.
   */
  constructor(
    readonly create: () => Connection,
    readonly stateChanged: (state: ServerState) => void,
    readonly complain: (error: unknown) => void,
  ) {}

  get state(): ServerState {
    return this.#state;
  }

  /** The connection to the server that runs; undefined where none does. */
  get current(): Connection | undefined {
    return this.#current;
  }

  /** Starts the server unless it runs. Rejects where it cannot be started. */
  start(): Promise<void> {
    return this.#next(() => this.#start());
  }

  /** Stops the server if it runs; never rejects. */
  stop(): Promise<void> {
    return this.#next(() => this.#stop());
  }

  /** Stops the server if it runs, and starts it. Rejects where it cannot be started. */
  restart(): Promise<void> {
    return this.#next(async () => {
      await this.#stop();
      await this.#start();
    });
  }

  /**
   * Notes that the process of the current connection has ended by itself.
   * @param state what is shown until the next start.
   * @returns false where nothing had been running: then a start or stop is under way, and deals with it.
   */
  ended(state: 'stopped' | 'failed'): boolean {
    if (this.#current === undefined) return false;
    this.#current = undefined;
    this.#enter(state);
    return true;
  }

  /** Does something when all that was asked before is done. */
  #next(action: () => Promise<void>): Promise<void> {
    const done = this.#last.then(action);
    this.#last = done.catch(() => {}); // whoever asked hears of it
    return done;
  }

  async #start(): Promise<void> {
    if (this.#current !== undefined) return;
    this.#enter('starting');
    try {
      const connection = this.create();
      await connection.start();
      this.#current = connection;
    } catch (error) {
      this.#enter('failed');
      throw error;
    }
    this.#enter('running');
  }

  async #stop(): Promise<void> {
    const connection = this.#current;
    this.#current = undefined;
    try {
      await connection?.stop();
    } catch (error) {
      this.complain(error);
    }
    this.#enter('stopped');
  }

  #enter(state: ServerState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.stateChanged(state);
  }
}
