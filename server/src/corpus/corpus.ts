import { analyze } from '../recognition/analyze';
import type { ArticleAnalysis } from '../recognition/mention';
import { ReadBefore } from './answers/holdingReader';
import { SnapshotView } from './answers/snapshotView';
import { changeBetween } from './catalogue/catalogueChange';
import { type ArticleFacts, readFacts } from './facts/articleRecord';
import { fileDay } from './files/fileDay';
import type { Document } from './identity/things';
import { ArticleFaults } from './index/articleFaults';
import { type CorpusMaps, exchangeParts, type FrozenCorpus, Indexes } from './index/indexes';
import { IndexWriter } from './index/indexWriter';
import { Resolver } from './index/resolver';
import { builtInCatalogue, type CatalogueIndex } from './knowledge/catalogueIndex';
import { SharedMap } from './lists/sharedMap';
import { packFacts, unpackFacts } from './packed/packFacts';
import { sameBytes } from './packed/sameBytes';
import { UnpackedArticles } from './packed/unpackedArticles';
import type { CorpusSnapshot } from './snapshot';

/** How a corpus is set up. */
export interface CorpusOptions {
  /** Known documents; the built-in catalogue where it is left out. See {@link Corpus.replaceCatalogue}. */
  readonly catalogue?: CatalogueIndex;
  /** Which texts are articles; all of them where it is left out. Others take no part and cost nothing. */
  readonly accepts?: (analysis: ArticleAnalysis) => boolean;
  /** Told once of each article that could not be resolved, because something failed: its documents stay unknown. */
  readonly failed?: (uri: string, error: unknown) => void;
  /**
   * Told of articles of which what another session kept is damaged, maybe again and again: until they are forgotten, see
   * {@link Corpus.forgetting}, and entered again they are as if they were not there.
   */
  readonly damaged?: (uri: string) => void;
}

/**
 * All articles of the workspace, indexed. There is one writer; readers take a {@link snapshot}, which later changes
 * leave alone. A change costs what differs in the changed article, and the resolution of those articles whose
 * references may mean a document that appeared, disappeared or changed with it.
 */
export class Corpus {
  readonly #accepts: (analysis: ArticleAnalysis) => boolean;
  readonly #faults: ArticleFaults;
  readonly #unpacked: UnpackedArticles;
  readonly #readBefore = new ReadBefore();
  #writer: IndexWriter;
  #resolver: Resolver;
  #revision = 0;
  /** The latest; undefined where something has changed since. */
  #snapshot: SnapshotView | undefined;
  #documents = new SharedMap<Document | null>();

  constructor(options: CorpusOptions = {}) {
    this.#accepts = options.accepts ?? (() => true);
    this.#faults = new ArticleFaults(options.failed ?? (() => {}));
    this.#unpacked = new UnpackedArticles(options.damaged ?? (() => {}));
    this.#writer = this.#newWriter(new Indexes(), options.catalogue ?? builtInCatalogue());
    this.#resolver = this.#newResolver();
  }

  /**
   * Enters an article, or its new text in place of the old.
   * @param text as it stands in the file, after decoding.
   */
  update(uri: string, text: string): void {
    this.enter(uri, text, analyze(text, fileDay(uri)));
  }

  /** The same for a text that has been analysed already. One that says what is known of it changes nothing. */
  enter(uri: string, text: string, analysis: ArticleAnalysis): void {
    if (!this.#accepts(analysis)) {
      this.remove(uri);
      return;
    }
    const facts = readFacts(uri, text, analysis);
    const bytes = packFacts(facts);
    if (!sameBytes(this.factsOf(uri), bytes)) this.#put(facts, bytes);
  }

  /**
   * The same for what {@link packFacts} made of an article, in another thread or another session.
   * @throws DamagedError where the bytes are not whole, or of another format; then nothing has changed.
   */
  enterPacked(uri: string, bytes: Uint8Array): void {
    if (sameBytes(this.factsOf(uri), bytes)) return;
    const facts = unpackFacts(uri, bytes);
    // a piece of many bytes would keep all of them
    if (this.#accepts(facts.article)) this.#put(facts, bytes.slice());
    else this.remove(uri);
  }

  /** Takes an article out; nothing happens where there is none. */
  remove(uri: string): void {
    if (this.#writer.remove(uri)) this.#snapshot = undefined;
  }

  /**
   * Takes out an article of which what is kept is damaged, and with it what has been entered of it since. As nobody can
   * tell any more under what it is listed, all lists are looked through, a piece of one at each step.
   */
  *forgetting(uri: string): Iterator<void> {
    for (const _ of this.#writer.forgetting(uri)) {
      this.#snapshot = undefined;
      yield;
    }
    this.remove(uri);
  }

  /** The catalogues in force. */
  get catalogue(): CatalogueIndex {
    return this.#writer.catalogue;
  }

  /**
   * Puts another catalogue in place of the one before. Costs what differs, and the resolution of those articles whose
   * references may mean a document that differs.
   */
  replaceCatalogue(catalogue: CatalogueIndex): void {
    if (catalogue === this.catalogue) return;
    const { keys, comeOrGone, asked, retitled, series } = changeBetween(this.catalogue, catalogue);
    this.#writer.replaceCatalogue(catalogue, comeOrGone, this.#resolver.unresolved);
    this.#snapshot = undefined;
    for (const key of keys) this.#writer.documentChanged(key);
    for (const slot of asked) this.#resolver.slotChanged(slot);
    for (const key of retitled) {
      for (const { uri } of this.#writer.indexes.lists.citations.get(key) ?? []) this.#resolver.articleChanged(uri);
    }
    for (const slot of this.#writer.indexes.lists.slots.keys()) {
      if (series.has(slot.slice(0, slot.indexOf(':')))) this.#resolver.slotChanged(slot);
    }
  }

  /** All that is known now, to be kept; of use when it {@link isResolved}. */
  frozen(): FrozenCorpus {
    this.#view(); // forgets documents that have changed
    return { ...this.#writer.indexes.freeze(), made: this.#documents.freeze() };
  }

  /** Puts maps that say the same as those that were frozen in their place; see {@link Indexes.exchange}. */
  exchange(frozen: FrozenCorpus, same: Omit<CorpusMaps, 'articles'>): void {
    this.#writer.indexes.exchange(frozen, same);
    exchangeParts(this.#documents, frozen.made, same.made);
    this.#snapshot = undefined;
  }

  /**
   * Puts what was known before in the place of nothing: articles that have been entered already are entered into it anew.
   * @param by the catalogues that its articles were resolved by; where others are in force by now, they replace these.
   */
  adopt(known: CorpusMaps, by: CatalogueIndex): void {
    const entered = [...this.#writer.indexes.articles.entries()];
    const now = this.catalogue;
    this.#writer = this.#newWriter(new Indexes(known), by);
    this.#resolver = this.#newResolver();
    this.#documents = known.made;
    this.#snapshot = undefined;
    for (const [uri, { facts }] of entered) this.enterPacked(uri, facts);
    if (now !== by) this.replaceCatalogue(now);
  }

  /** Forgets all articles, and what is known of them; the catalogues stay. */
  clear(): void {
    this.#writer = this.#newWriter(new Indexes(), this.catalogue);
    this.#resolver = this.#newResolver();
    this.#documents = new SharedMap();
    this.#snapshot = undefined;
  }

  /** What is kept of an article, packed: the same bytes as long as nothing else has been entered. */
  factsOf(uri: string): Uint8Array | undefined {
    return this.#writer.indexes.articles.get(uri)?.facts;
  }

  /** How many articles there are; costs nothing, unlike a snapshot after many changes. */
  get size(): number {
    return this.#writer.indexes.articles.size;
  }

  /** The corpus as it is now. */
  snapshot(): CorpusSnapshot {
    this.resolve();
    return this.#view();
  }

  /**
   * The corpus as far as it has been resolved: of the documents that other articles cite, some are not known yet, and
   * some may be others than they are.
   * @param first articles that are resolved in any case.
   */
  snapshotSoFar(first: Iterable<string>): CorpusSnapshot {
    for (const uri of this.isResolved ? [] : first) this.#resolver.resolveFirst(uri);
    return this.#view();
  }

  /** Whether there is nothing left for {@link resolve} to do. */
  get isResolved(): boolean {
    return this.#resolver.isDone;
  }

  /**
   * Resolves what has changed, article by article.
   * @param isEnough asked after each step; to be asked again where it was.
   */
  resolve(isEnough: () => boolean = () => false): void {
    this.#resolver.resolve(isEnough);
  }

  #newWriter(indexes: Indexes, catalogue: CatalogueIndex): IndexWriter {
    return new IndexWriter(indexes, this.#unpacked, catalogue, this.#faults);
  }

  #newResolver(): Resolver {
    return new Resolver(this.#writer, this.#faults, () => {
      this.#snapshot = undefined;
    });
  }

  #put(facts: ArticleFacts, bytes: Uint8Array): void {
    this.#writer.put(facts, bytes);
    this.#resolver.articleChanged(facts.member.uri);
    this.#snapshot = undefined;
  }

  #view(): SnapshotView {
    if (this.#snapshot === undefined) {
      this.#documents = this.#keptDocuments();
      const indexes = this.#writer.indexes.freeze();
      this.#snapshot = new SnapshotView(
        ++this.#revision,
        indexes,
        this.catalogue,
        this.#documents,
        this.#unpacked,
        this.#readBefore,
      );
    }
    return this.#snapshot;
  }

  /** What the snapshot before worked out of documents and still holds. */
  #keptDocuments(): SharedMap<Document | null> {
    const kept = this.#documents.copy();
    const { changedDocuments } = this.#writer;
    for (const key of changedDocuments) kept.delete(key);
    changedDocuments.clear();
    return kept;
  }
}
