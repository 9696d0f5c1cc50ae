import { analyze } from '../recognition/analyze';
import type { ArticleAnalysis } from '../recognition/mention';
import { type ArticleFacts, type Claim, citedBy, claimant, fullnessPlaces, readFacts } from './articleRecord';
import { changeBetween } from './catalogue/catalogueChange';
import { builtInCatalogue, type CatalogueIndex } from './catalogueIndex';
import { claimsIn, firstClaim } from './claimsIn';
import { fileDay } from './fileDay';
import { localSlot } from './identity';
import { type FrozenIndexes, Indexes, type IndexMaps } from './indexes';
import { KeptArticle } from './keptArticle';
import type { Knowledge, KnownDocument } from './knowledge';
import { Learning } from './learning';
import { ownCopy } from './memo';
import { type OwnKeys, ownKeysOf } from './ownKeys';
import { packFacts, unpackFacts } from './packed/packFacts';
import { sameBytes } from './packed/sameBytes';
import type { Member } from './postings';
import { type Outcome, unknown } from './resolution/outcome';
import { resolveArticle } from './resolution/resolveArticle';
import { SharedMap } from './sharedMap';
import type { CorpusSnapshot, Document } from './snapshot';
import { SnapshotView } from './snapshotView';
import { UnpackedArticles } from './unpackedArticles';

/** How a corpus is set up. */
export interface CorpusOptions {
  /** Known documents; the built-in catalogue where it is left out. See {@link Corpus.replaceCatalogue}. */
  readonly catalogue?: CatalogueIndex;
  /** Which texts are articles; all of them where it is left out. Others take no part and cost nothing. */
  readonly accepts?: (analysis: ArticleAnalysis) => boolean;
  /** Told of articles that could not be resolved, because something failed: their documents stay unknown. */
  readonly failed?: (uri: string, error: unknown) => void;
}

const NOWHERE: ReadonlyMap<string, Member> = new Map();

/**
 * All articles of the workspace, indexed. There is one writer; readers take a {@link snapshot}, which later changes
 * leave alone. A change costs what differs in the changed article, and the resolution of those articles whose
 * references may mean a document that appeared, disappeared or changed with it.
 */
export class Corpus {
  #indexes = new Indexes();
  readonly #unpacked = new UnpackedArticles();
  #learning = new Learning(this.#indexes, this.#unpacked);
  #catalogue: CatalogueIndex;
  readonly #accepts: (analysis: ArticleAnalysis) => boolean;
  readonly #failed: (uri: string, error: unknown) => void;
  readonly #knowledge: Knowledge;
  /** Articles to be resolved before the next snapshot, and slots whose articles are to be. */
  readonly #unresolved = new Set<string>();
  readonly #changedSlots = new Set<string>();
  /** Documents of which something may have changed since the last snapshot. */
  readonly #changedDocuments = new Set<string>();
  #revision = 0;
  #snapshot: SnapshotView | undefined;
  #documents = new SharedMap<Document | null>();

  constructor(options: CorpusOptions = {}) {
    this.#accepts = options.accepts ?? (() => true);
    this.#failed = options.failed ?? (() => {});
    this.#catalogue = options.catalogue ?? builtInCatalogue();
    this.#knowledge = {
      candidates: (slot, locality) => this.#candidates(slot, locality),
      get: (key) => this.#catalogue.get(key) ?? this.#indexes.known.get(key),
      named: (key) => this.#catalogue.named(key),
      reach: (symbol, term, serial, by) => this.#catalogue.reach(symbol, term, serial, by),
    };
  }

  /**
   * Enters an article, or its new text in place of the old.
   * @param text as it stands in the file, after decoding.
   */
  update(uri: string, text: string): void {
    this.enter(uri, text, analyze(text, fileDay(uri)));
  }

  /** The same for a text that has been analysed already. */
  enter(uri: string, text: string, analysis: ArticleAnalysis): void {
    if (!this.#accepts(analysis)) {
      this.remove(uri);
      return;
    }
    const facts = readFacts(uri, text, analysis);
    this.#put(facts, packFacts(facts));
  }

  /**
   * The same for what {@link packFacts} made of an article, in another thread or another session.
   * @throws DamagedError where the bytes are not whole, or of another format; then nothing has changed.
   */
  enterPacked(uri: string, bytes: Uint8Array): void {
    if (sameBytes(this.#indexes.articles.get(uri)?.facts, bytes)) return;
    const facts = unpackFacts(uri, bytes);
    // a piece of many bytes would keep all of them
    if (this.#accepts(facts.article)) this.#put(facts, bytes.slice());
    else this.remove(uri);
  }

  /** Takes an article out; nothing happens where there is none. */
  remove(uri: string): void {
    const kept = this.#indexes.articles.get(uri);
    if (kept === undefined) return;
    this.#indexes.articles.delete(uri);
    this.#replace(kept, undefined);
    this.#cite(kept, NOWHERE);
  }

  /**
   * Puts another catalogue in place of the one before. Costs what differs, and the resolution of those articles whose
   * references may mean a document that differs.
   */
  replaceCatalogue(catalogue: CatalogueIndex): void {
    const { keys, comeOrGone, asked, series } = changeBetween(this.#catalogue, catalogue);
    const claims = [...this.#everyClaim(comeOrGone)];
    const records = new Map(claims.map(({ record }) => [record.article.uri, record]));
    const before = new Map([...records].map(([uri, record]) => [uri, this.#claimed(record)]));
    this.#catalogue = catalogue;
    this.#snapshot = undefined;
    for (const [uri, record] of records) {
      this.#indexes.lists.claims.replacePlaces(before.get(uri) ?? NOWHERE, this.#claimed(record));
    }
    for (const { claim } of new Map(claims.map((one) => [one.claim.key, one])).values()) this.#learning.touch(claim);
    for (const key of keys) this.#documentChanged(key);
    for (const slot of asked) this.#changedSlots.add(slot);
    for (const slot of this.#indexes.lists.slots.keys()) {
      if (series.has(slot.slice(0, slot.indexOf(':')))) this.#changedSlots.add(slot);
    }
  }

  /** What articles say that name some documents completely: of each article and document once, and maybe once more. */
  *#everyClaim(keys: ReadonlySet<string>): Iterable<{ readonly record: ArticleFacts; readonly claim: Claim }> {
    for (const key of keys) {
      for (const list of ['claims', 'citations', 'texts'] as const) {
        for (const { uri } of this.#indexes.lists[list].get(key) ?? []) {
          const record = this.#factsOf(uri);
          const claim = record && firstClaim(record, key);
          if (record !== undefined && claim !== undefined) yield { record, claim };
        }
      }
    }
    // those that citations do not lead to yet
    for (const uri of keys.size === 0 ? [] : this.#unresolved) {
      const record = this.#factsOf(uri);
      for (const claim of claimsIn(record)) if (record !== undefined && keys.has(claim.key)) yield { record, claim };
    }
  }

  /** All that is known now, to be kept; of use when it {@link isResolved}. */
  frozen(): FrozenIndexes {
    return this.#indexes.freeze();
  }

  /** Puts maps that say the same as those that were frozen in their place; see {@link Indexes.exchange}. */
  exchange(frozen: FrozenIndexes, same: Omit<IndexMaps, 'articles'>): void {
    this.#indexes.exchange(frozen, same);
    this.#snapshot = undefined;
  }

  /** The catalogues in force. */
  get catalogue(): CatalogueIndex {
    return this.#catalogue;
  }

  /**
   * Puts what was known before, of articles that were resolved by the same catalogues, in the place of nothing: articles
   * that have been entered already are entered into it anew.
   */
  adopt(known: Indexes): void {
    const entered = [...this.#indexes.articles.entries()];
    this.#indexes = known;
    this.#learning = new Learning(known, this.#unpacked);
    this.#documents = new SharedMap();
    this.#changedDocuments.clear();
    this.#changedSlots.clear();
    this.#unresolved.clear();
    this.#snapshot = undefined;
    for (const [uri, { facts }] of entered) this.enterPacked(uri, facts);
  }

  #factsOf(uri: string): ArticleFacts | undefined {
    const kept = this.#indexes.articles.get(uri);
    return kept && this.#unpacked.get(kept);
  }

  /** What is kept of an article, packed: the same bytes as long as nothing else has been entered. */
  factsOf(uri: string): Uint8Array | undefined {
    return this.#indexes.articles.get(uri)?.facts;
  }

  /** How many articles there are; costs nothing, unlike a snapshot after many changes. */
  get size(): number {
    return this.#indexes.articles.size;
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
    for (const uri of this.isResolved ? [] : first) {
      const slots = this.#factsOf(uri)?.slots;
      if (slots !== undefined) this.#learn((slot) => slots.has(slot));
      this.#collect();
      if (this.#unresolved.has(uri)) this.#resolveOne(uri);
    }
    return this.#view();
  }

  /** Whether there is nothing left for {@link resolve} to do. */
  get isResolved(): boolean {
    return this.#unresolved.size === 0 && this.#changedSlots.size === 0 && this.#learning.isDone;
  }

  /**
   * Resolves what has changed, article by article.
   * @param isEnough asked after each step; to be asked again where it was.
   */
  resolve(isEnough: () => boolean = () => false): void {
    if (this.#learn(() => true, isEnough) === 'enough') return;
    this.#collect();
    for (const uri of this.#unresolved) {
      this.#resolveOne(uri);
      if (isEnough()) return;
    }
  }

  /** Learns documents of which articles may say something else. @param isWanted of which slots. */
  #learn(isWanted: (slot: string) => boolean, isEnough: () => boolean = () => false): 'all' | 'enough' {
    const isCatalogued = (key: string): boolean => this.#isCatalogued({ key });
    for (const { key, slot, now } of this.#learning.learn(isWanted, isCatalogued)) {
      if (now !== 'same') {
        this.#documentChanged(key);
        this.#snapshot = undefined;
      }
      if (now === 'differs') this.#changedSlots.add(slot);
      if (isEnough()) return 'enough';
    }
    return 'all';
  }

  #view(): SnapshotView {
    if (this.#snapshot === undefined) {
      const known = this.#keptDocuments();
      const indexes = this.#indexes.freeze();
      this.#snapshot = new SnapshotView(++this.#revision, indexes, this.#catalogue, known, this.#unpacked);
      this.#documents = known;
    }
    return this.#snapshot;
  }

  /** What the snapshot before worked out of documents and still holds. */
  #keptDocuments(): SharedMap<Document | null> {
    const kept = this.#documents.copy();
    for (const key of this.#changedDocuments) kept.delete(key);
    this.#changedDocuments.clear();
    return kept;
  }

  #put(facts: ArticleFacts, bytes: Uint8Array): void {
    const { member } = facts;
    const old = this.#indexes.articles.get(member.uri);
    const stays = old !== undefined && old.member.order === member.order;
    if (old !== undefined && !stays) this.#cite(old, NOWHERE);
    // what the old text cited is needed until the new one is resolved
    const now = stays ? new KeptArticle(old.member, bytes, old.citedOnly()) : new KeptArticle(member, bytes);
    this.#indexes.articles.set(member.uri, now);
    this.#replace(old, now, facts);
    this.#unresolved.add(member.uri);
  }

  /** Takes the difference of two versions of an article into the lists. */
  #replace(old: KeptArticle | undefined, now: KeptArticle | undefined, facts?: ArticleFacts): void {
    this.#snapshot = undefined;
    const oldFacts = old && this.#unpacked.get(old);
    const before = ownKeysOf(oldFacts);
    const after = ownKeysOf(facts);
    for (const [name, keys] of Object.entries(before) as [keyof OwnKeys, ReadonlySet<string>][]) {
      this.#indexes.lists[name].replace(keys, after[name], old?.member, now?.member);
    }
    this.#indexes.lists.claims.replacePlaces(this.#claimed(oldFacts), this.#claimed(facts));
    for (const claim of [...claimsIn(oldFacts), ...claimsIn(facts)]) {
      this.#documentChanged(claim.key);
      this.#learning.touch(claim);
    }
  }

  /** Documents that an article names completely and no catalogue lists, with its place among those that do. */
  #claimed(record: ArticleFacts | undefined): ReadonlyMap<string, Member> {
    const places = new Map<string, Member>();
    for (const claim of record?.claims ?? []) {
      if (record === undefined || this.#isCatalogued(claim)) continue;
      const place = claimant(record, claim);
      const other = places.get(claim.key);
      if (other === undefined || place.order < other.order) places.set(claim.key, place);
    }
    return places;
  }

  #isCatalogued({ key }: Pick<Claim, 'key'>): boolean {
    return this.#catalogue.get(key) !== undefined;
  }

  /** Takes the difference of what an article cited and what it cites into the lists. */
  #cite(kept: KeptArticle, cited: ReadonlyMap<string, Member>): void {
    const { citations, fullest } = this.#indexes.lists;
    const before = kept.cited();
    citations.replace(before, cited, kept.member, kept.member);
    fullest.replacePlaces(before, cited);
    for (const places of [before, cited]) for (const key of places.keys()) this.#documentChanged(key);
  }

  /** What readers were told of a document may no longer hold; it may have come or gone. */
  #documentChanged(key: string): void {
    const { lists, documents } = this.#indexes;
    this.#changedDocuments.add(key);
    if (lists.citations.get(key) === undefined && lists.texts.get(key) === undefined) documents.delete(key);
    else documents.set(ownCopy(key), true);
  }

  #candidates(slot: string, locality: string | null): readonly KnownDocument[] {
    const slots = locality === null ? [slot] : [slot, localSlot(slot, locality)];
    return slots.flatMap((name) => [
      ...this.#catalogue.candidates(name),
      ...(this.#indexes.knownBySlot.get(name) ?? []).flatMap((key) => this.#indexes.known.get(key) ?? []),
    ]);
  }

  /** Enters the articles of changed slots among those that are to be resolved. */
  #collect(): void {
    for (const slot of this.#changedSlots) {
      for (const { uri } of this.#indexes.lists.slots.get(slot) ?? []) this.#unresolved.add(uri);
    }
    this.#changedSlots.clear();
  }

  #resolveOne(uri: string): void {
    this.#unresolved.delete(uri);
    const { articles } = this.#indexes;
    const kept = articles.get(uri);
    if (kept === undefined) return;
    const facts = this.#unpacked.get(kept);
    const outcomes = this.#outcomesOf(facts);
    const cited = citedBy(facts, outcomes);
    this.#cite(kept, fullnessPlaces(kept.member, cited));
    articles.set(uri, kept.withOutcomes({ outcomes, cited }));
    this.#snapshot = undefined;
  }

  /** A fault in one article costs its own documents only. */
  #outcomesOf(facts: ArticleFacts): ReadonlyMap<number, Outcome> {
    try {
      return resolveArticle(facts.article, facts, this.#knowledge);
    } catch (error) {
      this.#failed(facts.article.uri, error);
      return new Map([...directivesIn(facts)].map((index) => [index, unknown('tooLittleSaid')]));
    }
  }
}

function* directivesIn({ article }: ArticleFacts): Iterable<number> {
  for (const [index, { kind }] of article.mentions.entries()) if (kind === 'directive') yield index;
}
