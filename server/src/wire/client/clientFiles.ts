import type { Connection } from 'vscode-languageserver';
import {
  type Entry,
  type EntryKind,
  FileError,
  type FileErrorCode,
  type FileStat,
  type FileSystem,
} from '../../corpus/files/fileSystem';
import type { FileWriter } from '../../export/output';

/** What a client answers: what was asked for, or why it cannot be had; `message` is the system's own, for the log. */
type FileAnswer<T> = { readonly value: T } | { readonly code: FileErrorCode; readonly message: string };

/** What a client is asked about a file. */
interface FileQuestion {
  readonly uri: string;
  /** What is to be written. */
  readonly content?: string;
}

/** Request to the client: what lies under a URI. */
const STAT = 'danChieu/files/stat';

/** Request to the client: what a folder holds. */
const LIST = 'danChieu/files/list';

/** Request to the client: the bytes of a file; in base64 where messages are JSON. */
const READ = 'danChieu/files/read';

/** Request to the client: write a file whole, with folders above it, in place of the one before. */
const WRITE = 'danChieu/files/write';

interface ClientStat {
  readonly kind: EntryKind;
  /** In bytes. */
  readonly size: number;
  /** In milliseconds since 1970. */
  readonly modified: number;
}

interface ClientEntry {
  readonly name: string;
  readonly kind: EntryKind;
  readonly link: boolean;
}

/** The files that only the client reaches, such as those of a repository that is open without a copy on disk. */
export class ClientFiles implements FileSystem, FileWriter {
  constructor(readonly connection: Pick<Connection, 'sendRequest'>) {}

  async read(uri: string): Promise<Uint8Array> {
    const content = await this.#ask<Uint8Array | string>(READ, { uri });
    return typeof content === 'string' ? Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0)) : content;
  }

  /** When anything but the content last changed is not known: such a file is read again in each session. */
  async stat(uri: string): Promise<FileStat> {
    const { kind, size, modified } = await this.#ask<ClientStat>(STAT, { uri });
    return { kind, size, modified };
  }

  /** A link to a folder is not followed: nobody says where it leads, and it may lead to a folder above it. */
  async list(uri: string): Promise<readonly Entry[]> {
    const entries = await this.#ask<readonly ClientEntry[]>(LIST, { uri });
    return entries.map(({ name, kind, link }) => ({ name, link, kind: link && kind === 'folder' ? 'other' : kind }));
  }

  /** Of links nothing more is known: a name is taken for the place. */
  async realPath(uri: string): Promise<string> {
    return uri;
  }

  /** The client takes a file in one piece, so that there is all of it or none. */
  async write(uri: string, pieces: AsyncIterable<string>): Promise<void> {
    let content = '';
    for await (const piece of pieces) content += piece;
    await this.#ask<null>(WRITE, { uri, content });
  }

  /** @throws FileError */
  async #ask<T>(request: string, question: FileQuestion): Promise<T> {
    let answer: FileAnswer<T>;
    try {
      answer = await this.connection.sendRequest<FileAnswer<T>>(request, question);
    } catch (error) {
      throw new FileError('failed', error instanceof Error ? error.message : String(error));
    }
    if ('value' in answer) return answer.value;
    throw new FileError(answer.code, answer.message);
  }
}
