import { analyze } from '../recognition/analyze';
import type { ArticleAnalysis } from '../recognition/mention';
import { type ArticleFacts, type ArticleRecord, type Claim, citedBy, claimant, readFacts } from './articleRecord';
import { changeBetween } from './catalogue/catalogueChange';
import { builtInCatalogue, type CatalogueIndex } from './catalogueIndex';
import { claimsIn, claimsOf, firstClaim } from './claimsIn';
import { documentFromClaims } from './documentFacts';
import { fileDay } from './fileDay';
import { localSlot } from './identity';
import { Indexes, type ListName, WITNESSES } from './indexes';
import type { Knowledge, KnownDocument } from './knowledge';
import { type OwnKeys, ownKeysOf } from './ownKeys';
import type { Member } from './postings';
import { sameToResolution } from './resolution/compatible';
import type { Outcome } from './resolution/outcome';
import { resolveArticle } from './resolution/resolveArticle';
import { SharedMap } from './sharedMap';
import type { CorpusSnapshot, Document } from './snapshot';
import { SnapshotView } from './snapshotView';

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
const NO_OUTCOMES: ReadonlyMap<number, Outcome> = new Map();

/**
 * All articles of the workspace, indexed. There is one writer; readers take a {@link snapshot}, which later changes
 * leave alone. A change costs what differs in the changed article, and the resolution of those articles whose
 * references may mean a document that appeared, disappeared or changed with it.
 */
export class Corpus {
  readonly #indexes = new Indexes();
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
    if (this.#accepts(analysis)) this.#put(readFacts(uri, text, analysis));
    else this.remove(uri);
  }

  /** The same where the facts of the text are known already. */
  enterFacts(facts: ArticleFacts): void {
    if (this.#accepts(facts.article)) this.#put(facts);
    else this.remove(facts.article.uri);
  }

  /** Takes an article out; nothing happens where there is none. */
  remove(uri: string): void {
    const record = this.#indexes.articles.get(uri);
    if (record === undefined) return;
    this.#indexes.articles.delete(uri);
    this.#replace(record, undefined);
    this.#cite(record, NOWHERE);
  }

  /**
   * Puts another catalogue in place of the one before. Costs what differs, and the resolution of those articles whose
   * references may mean a document that differs.
   */
  replaceCatalogue(catalogue: CatalogueIndex): void {
    const { keys, comeOrGone, asked, series } = changeBetween(this.#catalogue, catalogue);
    if (comeOrGone.size > 0) this.#resolve(); // so that citations lead to all articles that claim a document
    const claims = [...comeOrGone].flatMap((key) => [...this.#everyClaim(key)]);
    const records = new Map(claims.map(({ record }) => [record.article.uri, record]));
    const before = new Map([...records].map(([uri, record]) => [uri, this.#claimed(record)]));
    this.#catalogue = catalogue;
    this.#snapshot = undefined;
    for (const [uri, record] of records) {
      this.#indexes.lists.claims.replacePlaces(before.get(uri) ?? NOWHERE, this.#claimed(record));
    }
    for (const { claim } of new Map(claims.map((one) => [one.claim.key, one])).values()) this.#learn(claim);
    for (const key of keys) this.#documentChanged(key);
    for (const slot of asked) this.#changedSlots.add(slot);
    for (const slot of this.#indexes.lists.slots.keys()) {
      if (series.has(slot.slice(0, slot.indexOf(':')))) this.#changedSlots.add(slot);
    }
  }

  /** What all articles say that name a document completely, each once. */
  *#everyClaim(key: string): Iterable<{ readonly record: ArticleRecord; readonly claim: Claim }> {
    const seen = new Set<string>();
    for (const list of ['claims', 'citations', 'texts'] as const) {
      for (const { uri } of this.#indexes.lists[list].get(key) ?? []) {
        const record = this.#indexes.articles.get(uri);
        const claim = record && firstClaim(record, key);
        if (record === undefined || claim === undefined || seen.has(uri)) continue;
        seen.add(uri);
        yield { record, claim };
      }
    }
  }

  /** How many articles there are; costs nothing, unlike a snapshot after many changes. */
  get size(): number {
    return this.#indexes.articles.size;
  }

  /** The corpus as it is now. */
  snapshot(): CorpusSnapshot {
    this.#resolve();
    if (this.#snapshot === undefined) {
      const known = this.#keptDocuments();
      this.#snapshot = new SnapshotView(++this.#revision, this.#indexes.freeze(), this.#catalogue, known);
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

  #put(facts: ArticleFacts): void {
    const { uri } = facts.article;
    const old = this.#indexes.articles.get(uri);
    const stays = old !== undefined && old.member.order === facts.member.order;
    if (old !== undefined && !stays) this.#cite(old, NOWHERE);
    const record: ArticleRecord = {
      ...facts,
      member: stays ? old.member : facts.member,
      outcomes: NO_OUTCOMES,
      cited: stays ? old.cited : NOWHERE,
    };
    this.#indexes.articles.set(uri, record);
    this.#replace(old, record);
    this.#unresolved.add(uri);
  }

  /** Takes the difference of two versions of an article into the lists. */
  #replace(old: ArticleRecord | undefined, now: ArticleRecord | undefined): void {
    this.#snapshot = undefined;
    const before = ownKeysOf(old);
    const after = ownKeysOf(now);
    for (const [name, keys] of Object.entries(before) as [keyof OwnKeys, ReadonlySet<string>][]) {
      this.#indexes.lists[name].replace(keys, after[name], old?.member, now?.member);
    }
    this.#indexes.lists.claims.replacePlaces(this.#claimed(old), this.#claimed(now));
    const touched = new Map<string, Claim>();
    for (const record of [old, now]) for (const claim of claimsIn(record)) touched.set(claim.key, claim);
    for (const claim of touched.values()) {
      this.#documentChanged(claim.key);
      this.#learn(claim);
    }
  }

  /** Documents that an article names completely and no catalogue lists, with its place among those that do. */
  #claimed(record: ArticleRecord | undefined): ReadonlyMap<string, Member> {
    const places = new Map<string, Member>();
    for (const claim of record?.claims ?? []) {
      if (record === undefined || this.#isCatalogued(claim)) continue;
      const place = claimant(record, claim);
      const other = places.get(claim.key);
      if (other === undefined || place.order < other.order) places.set(claim.key, place);
    }
    return places;
  }

  #isCatalogued({ key }: Claim): boolean {
    return this.#catalogue.get(key) !== undefined;
  }

  /** Takes the difference of what an article cited and what it cites into the lists. */
  #cite(record: ArticleRecord, cited: ReadonlyMap<string, Member>): void {
    const { citations, fullest } = this.#indexes.lists;
    citations.replace(record.cited, cited, record.member, record.member);
    fullest.replacePlaces(record.cited, cited);
    for (const places of [record.cited, cited]) for (const key of places.keys()) this.#documentChanged(key);
  }

  /** What readers were told of a document may no longer hold; it may have come or gone. */
  #documentChanged(key: string): void {
    const { lists, documents } = this.#indexes;
    this.#changedDocuments.add(key);
    if (lists.citations.get(key) !== undefined || lists.texts.get(key) !== undefined) documents.set(key, true);
    else documents.delete(key);
  }

  /** Works out anew what articles say of a document, and has those resolved again that may mean it. */
  #learn({ key, slot }: Claim): void {
    const { known, knownBySlot } = this.#indexes;
    const old = known.get(key);
    const isCatalogued = this.#catalogue.get(key) !== undefined;
    const document = isCatalogued ? undefined : documentFromClaims(this.#ownTexts(key), this.#claimsOf(key));
    if (JSON.stringify(old) === JSON.stringify(document)) return;
    if (!sameToResolution(old, document)) this.#changedSlots.add(slot);
    this.#snapshot = undefined;
    const others = (knownBySlot.get(slot) ?? []).filter((other) => other !== key);
    if (document === undefined) known.delete(key);
    else known.set(key, document);
    const keys = document === undefined ? others : [...others, key].sort();
    if (keys.length === 0) knownBySlot.delete(slot);
    else knownBySlot.set(slot, keys);
  }

  /** The heads of a document's own texts. */
  #ownTexts(key: string): Claim[] {
    return this.#witnesses('texts', key).flatMap(({ ownText }) => ownText ?? []);
  }

  /** What articles say of a document that they name completely, who says the most first. */
  #claimsOf(key: string): Claim[] {
    const claims = this.#witnesses('claims', key).flatMap((record) => claimsOf(record, key));
    return claims.sort((a, b) => b.fullness - a.fullness);
  }

  #witnesses(list: ListName, key: string): ArticleRecord[] {
    const witnesses: ArticleRecord[] = [];
    for (const { uri } of this.#indexes.lists[list].get(key) ?? []) {
      if (witnesses.length === WITNESSES) break;
      const record = this.#indexes.articles.get(uri);
      if (record !== undefined) witnesses.push(record);
    }
    return witnesses;
  }

  #candidates(slot: string, locality: string | null): readonly KnownDocument[] {
    const slots = locality === null ? [slot] : [slot, localSlot(slot, locality)];
    return slots.flatMap((name) => [
      ...this.#catalogue.candidates(name),
      ...(this.#indexes.knownBySlot.get(name) ?? []).flatMap((key) => this.#indexes.known.get(key) ?? []),
    ]);
  }

  #resolve(): void {
    const { lists, articles } = this.#indexes;
    for (const slot of this.#changedSlots) {
      for (const { uri } of lists.slots.get(slot) ?? []) this.#unresolved.add(uri);
    }
    this.#changedSlots.clear();
    for (const uri of this.#unresolved) {
      const record = articles.get(uri);
      if (record === undefined) continue;
      const outcomes = this.#outcomesOf(record);
      const cited = citedBy(record, outcomes);
      this.#cite(record, cited);
      articles.set(uri, { ...record, outcomes, cited });
      this.#snapshot = undefined;
    }
    this.#unresolved.clear();
  }

  /** A fault in one article costs its own documents only. */
  #outcomesOf(record: ArticleRecord): ReadonlyMap<number, Outcome> {
    try {
      return resolveArticle(record.article, record, this.#knowledge);
    } catch (error) {
      this.#failed(record.article.uri, error);
      return NO_OUTCOMES;
    }
  }
}
