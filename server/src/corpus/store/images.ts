import { DamagedError } from '../packed/byteReader';
import { ByteWriter } from '../packed/byteWriter';
import { PackReader } from '../packed/packReader';
import { PackWriter } from '../packed/packWriter';
import { lettersFor } from './contentKey';
import { readAhead } from './readAhead';
import { KIND } from './sealed';
import type { StoreFolder } from './storeFolder';

/** What an image tells of itself. */
export interface ImageHead {
  /** The catalogues by which articles were resolved, see `ownEntries`. */
  readonly catalogues: string;
  /** The names of its files. */
  readonly parts: readonly string[];
}

/**
 * Keeps images of the index in a store: one for each set of folders that were open together. A head names the files of
 * an image, and is written when all of them stand.
 */
export class Images {
  constructor(readonly folder: StoreFolder) {}

  /** The head of the image for some folders; undefined where there is none that can be used. */
  async head(folders: readonly string[]): Promise<ImageHead | undefined> {
    return this.#readHead(await this.#nameFor(folders));
  }

  /** The files of an image, one by one; undefined in place of one that is gone or cannot be used. */
  async *files({ parts }: ImageHead): AsyncGenerator<Uint8Array | undefined> {
    for await (const [, file] of readAhead(parts, (name) => this.folder.content(name, KIND.imagePart))) yield file;
  }

  /**
   * Keeps an image in place of the one before.
   * @param files its files.
   */
  async write(folders: readonly string[], catalogues: string, files: AsyncIterable<Uint8Array>): Promise<void> {
    const name = await this.#nameFor(folders);
    const before = await this.#readHead(name);
    const parts: string[] = [];
    let isWhole = true;
    for await (const content of files) {
      const part = this.folder.newPart();
      parts.push(part);
      isWhole = await this.folder.writeContent(part, KIND.imagePart, content);
      if (!isWhole) break;
    }
    isWhole &&= await this.folder.writeContent(name, KIND.image, packHead({ catalogues, parts }));
    for (const part of isWhole ? (before?.parts ?? []) : parts) await this.folder.remove(part);
  }

  /** Deletes an image for some folders; one that another process has put in its place stays. */
  async remove(folders: readonly string[], { parts }: ImageHead): Promise<void> {
    const name = await this.#nameFor(folders);
    const now = await this.#readHead(name);
    const isIt = now?.parts.join() === parts.join();
    for (const file of [...(isIt ? [name] : []), ...parts]) await this.folder.remove(file);
  }

  /** The image for some folders cannot be used, though nothing of it has changed since it was written. */
  async reject(folders: readonly string[]): Promise<void> {
    const head = await this.head(folders);
    if (head === undefined) return;
    await this.folder.reject(await this.#nameFor(folders));
    for (const part of head.parts) await this.folder.remove(part);
  }

  async #readHead(name: string): Promise<ImageHead | undefined> {
    const content = await this.folder.content(name, KIND.image);
    return content && unpackHead(content);
  }

  async #nameFor(folders: readonly string[]): Promise<string> {
    return this.folder.imageNamed(await lettersFor([...folders].sort().join('\n')));
  }
}

/** The parts that an image of the store names; none where it cannot be used. @param name of its head. */
export async function partsOf(folder: StoreFolder, name: string): Promise<readonly string[]> {
  const content = await folder.content(name, KIND.image, false);
  return (content && unpackHead(content)?.parts) ?? [];
}

function packHead({ catalogues, parts }: ImageHead): Uint8Array {
  const [head, bytes] = [new PackWriter(), new ByteWriter()];
  head.text(catalogues);
  head.texts(parts);
  head.appendTo(bytes);
  return bytes.toBytes();
}

function unpackHead(content: Uint8Array): ImageHead | undefined {
  try {
    const from = new PackReader(content);
    return { catalogues: from.text(), parts: from.texts() };
  } catch (error) {
    if (error instanceof DamagedError) return undefined;
    throw error;
  }
}
