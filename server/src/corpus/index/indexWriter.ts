import { type ArticleFacts, type Claim, claimant } from '../facts/articleRecord';
import { claimsIn, firstClaim } from '../facts/claimsIn';
import type { CatalogueIndex } from '../knowledge/catalogueIndex';
import type { Member } from '../lists/postings';
import { ownCopy } from '../memo';
import { KeptArticle } from '../packed/keptArticle';
import type { UnpackedArticles } from '../packed/unpackedArticles';
import type { ArticleFaults } from './articleFaults';
import { type Indexes, LISTS, type ListName } from './indexes';
import { Learning } from './learning';
import { type OwnKeys, ownKeysOf } from './ownKeys';

const NOWHERE: ReadonlyMap<string, Member> = new Map();

/** The lists of which the keys are documents. */
const NAMING: ReadonlySet<ListName> = new Set(['citations', 'fullest', 'claims', 'texts']);

/** Under what an article stands: see {@link OwnKeys}, what it says of documents, and its places among who says so. */
interface ListedUnder {
  readonly keys: OwnKeys;
  readonly claims: readonly Claim[];
  readonly claimed: ReadonlyMap<string, Member>;
}

/** Brings the lists of the index up to date with articles and what they cite, by difference. */
export class IndexWriter {
  readonly learning: Learning;
  /** Documents of which something may have changed since the last snapshot. */
  readonly changedDocuments = new Set<string>();
  #catalogue: CatalogueIndex;

  constructor(
    readonly indexes: Indexes,
    readonly unpacked: UnpackedArticles,
    catalogue: CatalogueIndex,
    readonly faults: ArticleFaults,
  ) {
    this.learning = new Learning(indexes, unpacked, faults);
    this.#catalogue = catalogue;
  }

  /** The catalogues in force. */
  get catalogue(): CatalogueIndex {
    return this.#catalogue;
  }

  /** What is known of an article. */
  factsOf(uri: string): ArticleFacts | undefined {
    const kept = this.unpacked.whole(this.indexes.articles.get(uri));
    return kept && this.unpacked.get(kept);
  }

  /** Puts an article in, or its new facts in place of the old. @param bytes the facts, packed. */
  put(facts: ArticleFacts, bytes: Uint8Array): void {
    const { member } = facts;
    const old = this.unpacked.whole(this.indexes.articles.get(member.uri));
    const stays = old !== undefined && old.member.order === member.order;
    if (old !== undefined && !stays) this.#list(old, NOWHERE);
    // what the old text cited is needed until the new one is resolved
    const now = stays ? new KeptArticle(old.member, bytes, old.citedOnly()) : new KeptArticle(member, bytes);
    this.indexes.articles.set(member.uri, now);
    this.#replace(old, now, facts);
    this.faults.forget(member.uri); // what is wrong with the old text is told before
  }

  /** Takes an article out. @returns false where there is none. */
  remove(uri: string): boolean {
    const kept = this.indexes.articles.get(uri);
    if (kept === undefined) return false;
    this.indexes.articles.delete(uri);
    if (this.unpacked.whole(kept) === undefined) return true; // the lists wait for those who are told of it
    this.#replace(kept, undefined);
    this.#list(kept, NOWHERE);
    this.faults.forget(uri);
    return true;
  }

  /** Takes out an article of which nobody can tell where it is listed; see {@link Corpus.forgetting}. */
  *forgetting(uri: string): Iterable<void> {
    const { articles, lists, knownBySlot } = this.indexes;
    articles.delete(uri);
    const named = new Set<string>();
    for (const name of LISTS) {
      for (const keys of lists[name].dropping(uri)) {
        if (NAMING.has(name)) for (const key of keys) named.add(key);
        yield;
      }
    }
    for (const key of named) this.documentChanged(key);
    for (const part of knownBySlot.parts()) {
      for (const [slot, keys] of part) for (const key of keys) if (named.has(key)) this.learning.touch({ key, slot });
      yield;
    }
  }

  /** Enters what an article cites, in place of what it cited before. @param now the article with it. */
  cite(old: KeptArticle, now: KeptArticle): void {
    this.#list(old, now.cited());
    this.indexes.articles.set(now.uri, now);
  }

  /**
   * Puts another catalogue in place of the one before.
   * @param keys the documents that only one of the two has.
   * @param unresolved articles whose citations are not in the lists yet.
   */
  replaceCatalogue(catalogue: CatalogueIndex, keys: ReadonlySet<string>, unresolved: Iterable<string>): void {
    const claims = [...this.#everyClaim(keys, unresolved)];
    const records = new Map(claims.map(({ record }) => [record.article.uri, record]));
    const before = new Map([...records].map(([uri, record]) => [uri, this.#claimed(record)]));
    this.#catalogue = catalogue;
    for (const [uri, record] of records) {
      this.indexes.lists.claims.replacePlaces(before.get(uri) ?? NOWHERE, this.#claimed(record));
    }
    for (const { claim } of new Map(claims.map((one) => [one.claim.key, one])).values()) this.learning.touch(claim);
  }

  /** What readers were told of a document may no longer hold; it may have come or gone. */
  documentChanged(key: string): void {
    const { lists, documents } = this.indexes;
    this.changedDocuments.add(key);
    if (lists.citations.get(key) === undefined && lists.texts.get(key) === undefined) documents.delete(key);
    else documents.change(key, () => true, ownCopy);
  }

  isCatalogued({ key }: Pick<Claim, 'key'>): boolean {
    return this.#catalogue.get(key) !== undefined;
  }

  /**
   * Takes the difference of two versions of an article into the lists. Where the old one can no longer be read back, the
   * article stays listed under what only that one named.
   */
  #replace(old: KeptArticle | undefined, now: KeptArticle | undefined, facts?: ArticleFacts): void {
    const { lists } = this.indexes;
    const readBack = old && this.faults.attempt(old.uri, () => this.#listedUnder(this.unpacked.get(old)));
    const before = readBack ?? this.#listedUnder(undefined);
    const after = this.#listedUnder(facts);
    for (const [name, keys] of Object.entries(before.keys) as [keyof OwnKeys, ReadonlySet<string>][]) {
      lists[name].replace(keys, after.keys[name], old?.member, now?.member);
    }
    lists.claims.replacePlaces(before.claimed, after.claimed);
    for (const claim of [...before.claims, ...after.claims]) {
      this.documentChanged(claim.key);
      this.learning.touch(claim);
    }
  }

  /** Under what an article stands in the lists, whatever it is found to cite. */
  #listedUnder(facts: ArticleFacts | undefined): ListedUnder {
    return { keys: ownKeysOf(facts), claims: claimsIn(facts), claimed: this.#claimed(facts) };
  }

  /** Takes the difference of what an article cited and what it cites into the lists. */
  #list(kept: KeptArticle, cited: ReadonlyMap<string, Member>): void {
    const { citations, fullest } = this.indexes.lists;
    const before = kept.cited();
    citations.replace(before, cited, kept.member, kept.member);
    fullest.replacePlaces(before, cited);
    for (const places of [before, cited]) for (const key of places.keys()) this.documentChanged(key);
  }

  /** Documents that an article names completely and no catalogue lists, with its place among those that do. */
  #claimed(record: ArticleFacts | undefined): ReadonlyMap<string, Member> {
    const places = new Map<string, Member>();
    for (const claim of record?.claims ?? []) {
      if (record === undefined || this.isCatalogued(claim)) continue;
      const place = claimant(record, claim);
      const other = places.get(claim.key);
      if (other === undefined || place.order < other.order) places.set(claim.key, place);
    }
    return places;
  }

  /** What articles say that name some documents completely: of each article and document once, and maybe once more. */
  *#everyClaim(
    keys: ReadonlySet<string>,
    unresolved: Iterable<string>,
  ): Iterable<{ readonly record: ArticleFacts; readonly claim: Claim }> {
    for (const key of keys) {
      for (const list of ['claims', 'citations', 'texts'] as const) {
        for (const { uri } of this.indexes.lists[list].get(key) ?? []) {
          const record = this.factsOf(uri);
          const claim = this.faults.attempt(uri, () => record && firstClaim(record, key));
          if (record !== undefined && claim !== undefined) yield { record, claim };
        }
      }
    }
    // those that citations do not lead to yet
    for (const uri of keys.size === 0 ? [] : unresolved) {
      const record = this.factsOf(uri);
      const claims = this.faults.attempt(uri, () => claimsIn(record)) ?? [];
      for (const claim of claims) if (record !== undefined && keys.has(claim.key)) yield { record, claim };
    }
  }
}
