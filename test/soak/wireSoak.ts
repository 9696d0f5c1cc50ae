import path from 'node:path';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver-protocol/node';
import { positionAt, readLines } from '../../server/src/text/positions';
import { BareClient } from '../protocol/bareClient';
import { TemporaryFolder } from '../protocol/temporaryFolder';
import { type Step, Story } from './story';
import { CAPABILITIES, differing, wholeAnswers } from './wholeAnswers';

const MOST_FILES = 60;
/** So long an answer may take on a machine that does much else, in milliseconds. */
const PATIENCE = 300_000;
/** So many files are open at once at most, as in an editor. */
const MOST_OPEN = 6;
/** Of so many changes of an open file it is saved once. */
const SAVED = 5;
/** Loaded into the server: what tells of its heap. */
const TELLER = path.join(import.meta.dirname, 'heapTeller.cjs');

/** What an editor asks at a position. */
const ASKED = [
  'hover',
  'definition',
  'references',
  'documentHighlight',
  'documentSymbol',
  'semanticTokens/full',
  'inlayHint',
  'codeLens',
  'documentLink',
  'foldingRange',
  'selectionRange',
  'completion',
  'diagnostic',
  'prepareRename',
];

/** A server to which much happens, by way of its folder and of its editor. */
export class WireSoak {
  readonly #folder = new TemporaryFolder();
  #story: Story;
  /** What the editor shows, by name. */
  readonly #open = new Map<string, { readonly version: number; readonly text: string }>();
  #client!: BareClient;

  constructor(readonly seed: number) {
    this.#story = new Story(seed, MOST_FILES);
  }

  async start(): Promise<void> {
    this.#client = await BareClient.indexed({
      folders: [this.#folder.uri],
      capabilities: CAPABILITIES,
      patience: PATIENCE,
      node: ['--expose-gc', '--require', TELLER],
      channel: true,
    });
  }

  /** Everything is deleted, and the same will happen again. */
  async again(): Promise<void> {
    for (const name of this.#story.files.keys()) {
      await this.#apply({ kind: 'remove', name });
    }
    this.#story = new Story(this.seed, MOST_FILES);
  }

  /** Lets so much more happen. Rejects where the server does not answer. */
  async go(steps: number): Promise<void> {
    for (let at = 0; at < steps; at++) await this.#apply(this.#story.next());
  }

  /**
   * All files are saved and closed; then the server has to say what one says that has just been started. Rejects with
   * what differs.
   */
  async compare(): Promise<void> {
    for (const name of [...this.#open.keys()]) await this.#close(name);
    const names = [...this.#story.files.keys()].sort();
    const fresh = await BareClient.indexed({
      folders: [this.#folder.uri],
      capabilities: CAPABILITIES,
      patience: PATIENCE,
    });
    try {
      const wanted = await wholeAnswers(fresh, this.#folder, names);
      // what has just been told of files arrives when it arrives
      await this.#client.eventually(
        async () => differing(await wholeAnswers(this.#client, this.#folder, names), wanted),
        (difference) => difference === undefined,
      );
    } finally {
      await fresh.stop();
    }
  }

  /** How many bytes of the server's heap are in use, the waste not counted. */
  heap(): Promise<number> {
    return new Promise((resolve) => {
      this.#client.process.once('message', (bytes) => resolve(Number(bytes)));
      this.#client.process.send('heap');
    });
  }

  /** What the log says of faults. */
  get faults(): readonly string[] {
    return this.#client.faults.map(({ message }) => message);
  }

  end(): void {
    this.#client.kill();
    this.#folder.remove();
  }

  async #apply(step: Step): Promise<void> {
    switch (step.kind) {
      case 'write':
        await this.#drop(step.name);
        this.#folder.write(step.name, step.text);
        return this.#client.filesChanged({ uri: this.#folder.uriOf(step.name), type: 2 });
      case 'remove':
        await this.#drop(step.name);
        this.#folder.remove(step.name);
        return this.#client.filesChanged({ uri: this.#folder.uriOf(step.name), type: 3 });
      case 'rename':
        await this.#drop(step.name);
        this.#folder.write(step.to, this.#story.files.get(step.to)!);
        this.#folder.remove(step.name);
        return this.#client.filesChanged(
          { uri: this.#folder.uriOf(step.name), type: 3 },
          { uri: this.#folder.uriOf(step.to), type: 1 },
        );
      case 'edit':
        return this.#edit(step);
      case 'ask':
        return this.#ask(step);
    }
  }

  async #edit({ name, start, end, inserted, before, text }: Extract<Step, { kind: 'edit' }>): Promise<void> {
    const uri = this.#folder.uriOf(name);
    if (!this.#open.has(name)) {
      if (this.#open.size >= MOST_OPEN) await this.#close([...this.#open.keys()][0]!);
      await this.#client.open(uri, before);
    }
    const { version } = this.#open.get(name) ?? { version: 1 };
    const { lineStarts } = readLines(before);
    const range = { start: positionAt(lineStarts, start), end: positionAt(lineStarts, end) };
    await this.#client.change(uri, version + 1, { range, text: inserted });
    this.#open.set(name, { version: version + 1, text });
    if (version % SAVED === 0) await this.#save(name);
  }

  async #ask({ name, offset, dice }: Extract<Step, { kind: 'ask' }>): Promise<void> {
    const position = positionAt(readLines(this.#story.files.get(name)!).lineStarts, offset);
    const method = ASKED[Math.floor(dice * ASKED.length)]!;
    const range = { start: { line: 0, character: 0 }, end: position };
    const more = { range, positions: [position], context: { includeDeclaration: true, triggerKind: 1 } };
    const params = { textDocument: { uri: this.#folder.uriOf(name) }, position, ...more };
    try {
      await this.#client.request(`textDocument/${method}`, params);
    } catch (error) {
      // what cannot be renamed is refused with a sentence for the user
      if (!(error instanceof ResponseError && error.code === LSPErrorCodes.RequestFailed)) throw error;
    }
  }

  async #save(name: string): Promise<void> {
    this.#folder.write(name, this.#open.get(name)!.text);
    await this.#client.filesChanged({ uri: this.#folder.uriOf(name), type: 2 });
  }

  async #close(name: string): Promise<void> {
    await this.#save(name);
    await this.#drop(name);
  }

  /** Closes a file if it is open, whatever becomes of its text. */
  async #drop(name: string): Promise<void> {
    if (this.#open.delete(name)) await this.#client.close(this.#folder.uriOf(name));
  }
}
