import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type InitializeParams,
  type InitializeResult,
  type LogMessageParams,
  MessageType,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node';

/** The built server. */
export const SERVER = fileURLToPath(new URL('../../dist/server.js', import.meta.url));

/** What the server tells about its corpus. */
export interface Status {
  readonly state: 'idle' | 'indexing' | 'stopped';
  readonly articles: number;
  readonly problems: number;
  readonly damaged: number;
  /** While articles are being read: how many have been. */
  readonly done?: number;
}

/**
 * So long a test waits for the server unless it says otherwise, in milliseconds: less than the tests have, so that it
 * can say for what.
 */
const LONGEST_WAIT = 18_000;

/** Servers of tests that have failed must not outlive the tests. */
const children = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of children) child.kill('SIGKILL');
});

/** How the process of a server is started. */
export interface SpawnOptions {
  /** Arguments for Node itself. */
  readonly node?: readonly string[];
  /** Whether messages of Node can be exchanged with the process, beside the protocol. */
  readonly channel?: boolean;
  /** So long the client waits for what it expects, in milliseconds. */
  readonly patience?: number;
}

/** How a test starts its server. */
export interface StartOptions extends SpawnOptions {
  readonly folders?: readonly string[];
  readonly capabilities?: ClientCapabilities;
  /** More of the initialize request. */
  readonly initialize?: Partial<InitializeParams>;
  /** Registers handlers of the client before anything is sent. */
  readonly prepare?: (connection: ProtocolConnection) => void;
}

/** A language client without any editor: the built server in a process of its own, spoken to over stdio. */
export class BareClient {
  readonly logs: LogMessageParams[] = [];
  readonly statuses: Status[] = [];
  initialized!: InitializeResult;
  readonly exit: Promise<number | null>;
  #wake: (() => void)[] = [];

  private constructor(
    readonly process: ChildProcess,
    readonly connection: ProtocolConnection,
    readonly patience: number,
  ) {
    children.add(process);
    this.exit = new Promise((resolve) => process.once('exit', resolve));
    void this.exit.then(() => {
      children.delete(process);
      this.#notify();
    });
    connection.onNotification('window/logMessage', (message: LogMessageParams) => {
      this.logs.push(message);
      this.#notify();
    });
    connection.onNotification('danChieu/status', (status: Status) => {
      this.statuses.push(status);
      this.#notify();
    });
  }

  /** Starts a server process without a word being said. */
  static spawn({ node = [], channel = false, patience = LONGEST_WAIT }: SpawnOptions = {}): BareClient {
    if (!existsSync(SERVER)) throw new Error(`${SERVER} is missing: run «npm run build» first`);
    const child = spawn(process.execPath, [...node, SERVER, '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit', ...(channel ? (['ipc'] as const) : [])],
    });
    const reader = new StreamMessageReader(child.stdout!);
    // The reader would tell every ten seconds that it still waits for the rest of a message, even of a server that was
    // killed while it wrote, and the tests would never end.
    reader.partialMessageTimeout = 0;
    const connection = createProtocolConnection(reader, new StreamMessageWriter(child.stdin!));
    const client = new BareClient(child, connection, patience);
    connection.listen();
    return client;
  }

  /** Starts a server and initializes it. */
  static async start(options: StartOptions = {}): Promise<BareClient> {
    const client = BareClient.spawn(options);
    try {
      await client.#initialize(options);
    } catch (error) {
      client.kill();
      throw error;
    }
    return client;
  }

  async #initialize(options: StartOptions): Promise<void> {
    options.prepare?.(this.connection);
    this.initialized = await this.request<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      // the experimental one has the server tell how far it is, which tests wait for
      capabilities: { experimental: { danChieuStatus: true }, ...options.capabilities },
      ...(options.folders === undefined
        ? {}
        : { workspaceFolders: options.folders.map((uri) => ({ uri, name: uri.slice(uri.lastIndexOf('/') + 1) })) }),
      ...options.initialize,
    });
    await this.notify('initialized', {});
  }

  /** As {@link start}, and waits until all articles are indexed. */
  static async indexed(options: StartOptions): Promise<BareClient> {
    const client = await BareClient.start(options);
    await client.idle();
    return client;
  }

  /** Resolves when a status says that nothing is being indexed (any more). */
  idle(): Promise<Status> {
    return this.statusWhere((status) => status.state === 'idle');
  }

  /** Resolves when the latest status is as wanted. */
  statusWhere(wanted: (status: Status) => boolean): Promise<Status> {
    return this.#until('status', () => {
      const latest = this.statuses.at(-1);
      return latest !== undefined && wanted(latest) ? latest : undefined;
    });
  }

  /** Resolves with the first log line that holds the words. */
  logged(words: string): Promise<LogMessageParams> {
    return this.#until(`«${words}» in the log`, () => this.logs.find(({ message }) => message.includes(words)));
  }

  /** What the log says of faults. */
  get faults(): readonly LogMessageParams[] {
    return this.logs.filter(({ type }) => type < MessageType.Info);
  }

  /** Asks until the answer is as wanted: what the server learns from the disk arrives when it arrives. */
  async eventually<T>(ask: () => Promise<T>, wanted: (answer: T) => boolean): Promise<T> {
    const end = Date.now() + this.patience;
    for (;;) {
      const answer = await ask();
      if (wanted(answer)) return answer;
      if (Date.now() > end) throw new Error(`the answer stays ${JSON.stringify(answer)}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Asks the server. Rejects where it does not answer. */
  async request<T>(method: string, params: object): Promise<T> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const patience = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`${method} is not answered`)), this.patience);
    });
    try {
      return await Promise.race([this.connection.sendRequest<T>(method, params), patience]);
    } finally {
      clearTimeout(timer);
    }
  }

  notify(method: string, params: object): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  open(uri: string, text: string, version = 1): Promise<void> {
    return this.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'plaintext', version, text } });
  }

  change(uri: string, version: number, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    return this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  close(uri: string): Promise<void> {
    return this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  /** Tells that files were created (1), changed (2) or deleted (3) on disk. */
  filesChanged(...changes: { uri: string; type: 1 | 2 | 3 }[]): Promise<void> {
    return this.notify('workspace/didChangeWatchedFiles', { changes });
  }

  /** Ends the server the way the protocol wants it. @returns its exit code */
  async stop(): Promise<number | null> {
    if (this.process.exitCode !== null) return this.process.exitCode;
    await this.request('shutdown', []);
    await this.notify('exit', []);
    const code = await this.exit;
    this.connection.dispose();
    return code;
  }

  /** Ends the process whatever it is doing; for the end of a test. */
  kill(): void {
    this.connection.dispose();
    if (this.process.exitCode === null) this.process.kill('SIGKILL');
  }

  /** Looks again with each message of the server, until there is what is looked for. */
  async #until<T>(what: string, look: () => T | undefined): Promise<T> {
    const timer = setTimeout(() => this.#notify(), this.patience);
    const end = Date.now() + this.patience;
    try {
      for (;;) {
        const found = look();
        if (found !== undefined) return found;
        if (this.process.exitCode !== null || Date.now() >= end - 50) {
          throw new Error(`no ${what}; the last status was ${JSON.stringify(this.statuses.at(-1))}`);
        }
        await new Promise<void>((resolve) => this.#wake.push(resolve));
      }
    } finally {
      clearTimeout(timer);
    }
  }

  #notify(): void {
    for (const wake of this.#wake.splice(0)) wake();
  }
}
