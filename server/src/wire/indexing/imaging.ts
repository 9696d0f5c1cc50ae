import { ownEntries } from '../../corpus/catalogue/ownEntries';
import type { Corpus } from '../../corpus/corpus';
import { mapsInImage } from '../../corpus/image/imagedMaps';
import { ImageReader } from '../../corpus/image/imageReader';
import { writeImage } from '../../corpus/image/writeImage';
import type { FrozenCorpus } from '../../corpus/index/indexes';
import type { CatalogueIndex } from '../../corpus/knowledge/catalogueIndex';
import { PARTS, type ReadonlySharedMap } from '../../corpus/lists/sharedMap';
import { DamagedError } from '../../corpus/packed/byteReader';
import type { KeptArticle } from '../../corpus/packed/keptArticle';
import { lettersFor } from '../../corpus/store/contentKey';
import { readEntry } from '../../corpus/store/entry';
import { Images } from '../../corpus/store/images';
import type { ArticleStore } from '../../corpus/store/store';
import { finish, forEach, TURNS } from '../../corpus/turns';
import type { Found, KnownFiles } from './knownFiles';

/** What imaging needs of the rest of the server. */
export interface ImagingHost {
  /** The folders that are open. */
  folders(): readonly string[];
  /** Resolves when the user's catalogues have been read. */
  cataloguesRead(): Promise<void>;
  /** The image that answers come from is damaged. Told once. */
  damaged(): void;
}

/** An image is written anew when so many parts of the articles' map have changed; fewer articles are entered again. */
const CHANGED_PARTS = 32;

/** After so many articles other work gets its turn. */
const TAKEN_AT_ONCE = 256;

/** What was found in the content that a file had. */
interface Taken {
  readonly uri: string;
  readonly key: string;
  readonly found: Found;
}

/** Keeps the index as a whole between sessions, so that the next one need not enter and resolve every article. */
export class Imaging {
  readonly #images: Images;
  /** The image that is kept now: of which folders, and the articles that it tells of. */
  #kept: { readonly folders: string; readonly articles: ReadonlySharedMap<KeptArticle> } | undefined;

  /** A part of the image was asked for that cannot be read. */
  #isDamaged = false;

  constructor(
    readonly corpus: Corpus,
    readonly store: ArticleStore,
    readonly known: KnownFiles,
    readonly host: ImagingHost,
  ) {
    this.#images = new Images(store.folder);
  }

  /** Puts the index as it was when the same folders were last open in place of an empty one. @returns whether it has. */
  async fetch(): Promise<boolean> {
    const folders = this.host.folders();
    const head = await this.#images.head(folders);
    const catalogue = head && (await this.#suiting(head.catalogues));
    if (head === undefined || catalogue === undefined) return false;
    const reader = new ImageReader(() => this.damaged());
    try {
      for await (const file of this.#images.files(head)) {
        if (file === undefined) throw new DamagedError('a part is gone');
        await TURNS.take(() => reader.file(file));
      }
      const taken: Taken[] = [];
      await this.store.load(reader.contents(), (key, bytes) => {
        const { problem, length, facts = NOTHING } = readEntry(bytes);
        for (const uri of reader.facts(key, facts)) taken.push({ uri, key, found: { problem, length, facts } });
        return taken.length % TAKEN_AT_ONCE === 0 ? TURNS.take(() => undefined) : undefined;
      });
      await forEach(reader.articles(), () => undefined);
      const maps = reader.maps();
      // files that still look the same need not be looked up once more
      await forEach(taken, ({ uri, key, found }) => this.known.takeOver(uri, key, found));
      this.corpus.adopt(maps, catalogue);
      this.#kept = { folders: setOf(folders), articles: this.corpus.frozen().articles };
      return true;
    } catch (error) {
      if (!(error instanceof DamagedError)) throw error;
      await this.#images.remove(folders, head);
      return false;
    }
  }

  /** Keeps the index, where it has changed much and is whole. */
  async keep(): Promise<void> {
    const folders = this.host.folders();
    if (this.#isDamaged || !this.#hasChangedMuch(folders)) return;
    await this.#makeDocuments();
    if (!this.corpus.isResolved || !this.store.folder.mayWrite) return;
    const indexes = this.corpus.frozen();
    const catalogues = await lettersOf(this.corpus.catalogue);
    const files: Uint8Array[] = [];
    await this.#images.write(folders, catalogues, this.#writeInTurns(indexes, files));
    const maps = await finish(mapsInImage(indexes, files, () => this.damaged()));
    await TURNS.take(() => this.corpus.exchange(indexes, maps));
    this.#kept = { folders: setOf(folders), articles: indexes.articles };
  }

  #hasChangedMuch(folders: readonly string[]): boolean {
    if (this.#kept?.folders !== setOf(folders)) return true;
    return changedParts(this.#kept.articles, this.corpus.frozen().articles) >= CHANGED_PARTS;
  }

  /** Works out all documents, as readers ask for when they look through all of them: what is known already is kept. */
  async #makeDocuments(): Promise<void> {
    for (const key of this.corpus.frozen().documents.keys()) {
      await TURNS.take(() => this.corpus.snapshotSoFar([]).document(key));
    }
  }

  /** The image is deleted, and no other one is made in this session: whatever damaged it may do so again. */
  async reject(): Promise<void> {
    await this.#images.reject(this.host.folders());
  }

  /** The image that answers come from cannot be used any more. */
  damaged(): void {
    if (this.#isDamaged) return;
    this.#isDamaged = true;
    this.host.damaged();
  }

  /** Images are kept no more: the next one is written whatever has changed. */
  cleared(): void {
    this.#kept = undefined;
  }

  /** The catalogues in force, or soon to be, where an image was resolved by these. */
  async #suiting(letters: string): Promise<CatalogueIndex | undefined> {
    const { catalogue } = this.corpus;
    if ((await lettersOf(catalogue)) === letters) return catalogue;
    await this.host.cataloguesRead();
    const own = this.corpus.catalogue;
    return (await lettersOf(own)) === letters ? own : undefined;
  }

  /** What was read from a file is kept by its content. */
  #contentOf({ uri, facts }: KeptArticle): string | undefined {
    const key = this.known.contentOf(uri, facts);
    return key !== undefined && this.store.has(key) ? key : undefined;
  }

  /** @param files is given the files of the image, too. */
  async *#writeInTurns(indexes: FrozenCorpus, files: Uint8Array[]): AsyncGenerator<Uint8Array> {
    const steps = writeImage(indexes, (article) => this.#contentOf(article));
    for (;;) {
      const step = await TURNS.take(() => steps.next());
      if (step.done === true) return;
      if (step.value === undefined) continue;
      files.push(step.value);
      yield step.value;
    }
  }
}

const NOTHING = new Uint8Array();

/** Names catalogues by what they say. */
function lettersOf(catalogue: CatalogueIndex): Promise<string> {
  return lettersFor(ownEntries(catalogue));
}

/** Folders in whatever order, as a text. */
function setOf(folders: readonly string[]): string {
  return [...folders].sort().join('\n');
}

/** In how many parts two moments of a map differ. */
function changedParts<V>(before: ReadonlySharedMap<V>, now: ReadonlySharedMap<V>): number {
  let changed = 0;
  for (let place = 0; place < PARTS; place++) if (before.part(place) !== now.part(place)) changed++;
  return changed;
}
