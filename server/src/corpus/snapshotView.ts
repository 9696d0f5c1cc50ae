import type { Mention, MentionKind, Span } from '../recognition/mention';
import { fingerprintOf } from '../text/fingerprint';
import { lastAtMost } from '../text/search';
import type { ArticleRecord } from './articleRecord';
import { fullnessOf, officeAt } from './articleRecord';
import type { CatalogueIndex } from './catalogueIndex';
import { type CitationOf, documentOf, mostCommon } from './documentFacts';
import { heldIn } from './heldIn';
import { type FrozenIndexes, type ListName, WITNESSES } from './indexes';
import { type KeptArticle, WantedThing } from './keptArticle';
import { mentionsIn, thingKey } from './mentionsIn';
import { namesakesOf } from './namesakes';
import { personKeyOf } from './offices';
import { dayNumber, latestFirst, monthIn } from './order';
import { NO_POSTINGS, type PlaceInOrder } from './postings';
import type { SharedMap } from './sharedMap';
import type {
  Article,
  ArticleGrouping,
  CorpusSnapshot,
  Document,
  Holding,
  KeyPart,
  Latest,
  Occurrences,
  Office,
  Place,
  Resolution,
  Thing,
} from './snapshot';
import { type UnpackedArticles, unpacked } from './unpackedArticles';

/** An article of more packed bytes has many hundred mentions. */
const LONG = 32_768;

/** The corpus at one moment, answered from frozen lists. */
export class SnapshotView implements CorpusSnapshot {
  constructor(
    readonly revision: number,
    readonly indexes: FrozenIndexes,
    readonly catalogue: CatalogueIndex,
    /** Documents that were worked out already, null for what is none; the others are when somebody asks. */
    readonly madeDocuments: SharedMap<Document | null>,
    readonly unpacked: UnpackedArticles,
  ) {}

  get size(): number {
    return this.indexes.articles.size;
  }

  article(uri: string): Article | undefined {
    return this.#record(uri)?.article;
  }

  heading(uri: string): Pick<Article, 'uri' | 'headline' | 'header'> | undefined {
    const kept = this.indexes.articles.get(uri);
    return kept && { uri, ...kept.heading() };
  }

  isTextOf(uri: string, text: string): boolean {
    const record = this.#record(uri);
    return record?.article.length === text.length && record.fingerprint === fingerprintOf(text);
  }

  *uris(): Iterable<string> {
    for (const [uri] of this.indexes.articles.entries()) yield uri;
  }

  *articles(): Iterable<Article> {
    for (const [, kept] of this.indexes.articles.entries()) yield unpacked(kept).article;
  }

  articlesInParts(): Iterable<KeyPart> {
    return this.indexes.articles.parts();
  }

  articleGroups(by: ArticleGrouping): ReadonlyMap<string, number> {
    return new Map(Array.from(this.indexes.lists[by].entries(), ([name, { size }]) => [name, size]));
  }

  articlesIn(by: ArticleGrouping, name: string): readonly string[] {
    return latestFirst(this.indexes.lists[by].get(name) ?? NO_POSTINGS).map(({ uri }) => uri);
  }

  mentionAt(uri: string, offset: number): { readonly place: Place; readonly mention: Mention } | undefined {
    const record = this.#record(uri);
    if (record === undefined) return undefined;
    const { mentions } = record.article;
    let innermost: number | undefined;
    const last = lastAtMost(mentions.length, (index) => mentions[index]!.start, offset);
    for (let at = last; at >= 0 && record.reach[at]! >= offset; at--) {
      const { start, end } = mentions[at]!;
      if (end < offset) continue;
      const best = innermost === undefined ? undefined : mentions[innermost];
      if (best === undefined || isInner({ start, end }, best, offset)) innermost = at;
    }
    return innermost === undefined ? undefined : { place: { uri, mention: innermost }, mention: mentions[innermost]! };
  }

  resolve({ uri, mention }: Place): Resolution | undefined {
    const record = this.#record(uri);
    const outcome = record?.outcomes.get(mention);
    if (outcome === undefined && record?.article.mentions[mention]?.kind === 'directive') return NOT_YET;
    if (outcome?.kind === 'document') {
      const document = this.document(outcome.key);
      return document && { kind: 'document', document, evidence: outcome.evidence };
    }
    if (outcome?.kind !== 'ambiguous') return outcome;
    const candidates = outcome.keys.flatMap((key) => this.document(key) ?? []);
    return { kind: 'ambiguous', candidates, reason: outcome.reason };
  }

  document(key: string): Document | undefined {
    let document = this.madeDocuments.get(key);
    if (document === undefined) {
      document = this.#makeDocument(key) ?? null;
      this.madeDocuments.set(key, document);
    }
    return document ?? undefined;
  }

  *documents(): Iterable<Document> {
    const { citations, texts } = this.indexes.lists;
    for (const key of citations.keys()) yield* this.#existing(key);
    for (const key of texts.keys()) if (citations.get(key) === undefined) yield* this.#existing(key);
  }

  documentsInParts(): Iterable<KeyPart> {
    return this.indexes.documents.parts();
  }

  namesakes(documentKey: string): readonly string[] {
    const document = this.document(documentKey);
    return document === undefined ? [] : namesakesOf(document, this.catalogue, this.indexes);
  }

  replacedBy(documentKey: string): readonly string[] {
    return this.catalogue.replacedBy(documentKey);
  }

  cataloguedDocuments(): KeyPart {
    return this.catalogue.documents;
  }

  thing(place: Place): Thing | undefined {
    const record = this.#record(place.uri);
    const kind = record?.article.mentions[place.mention]?.kind;
    if (record === undefined || kind === undefined) return undefined;
    const key = thingKey(record, place.mention);
    return key === undefined ? undefined : { kind, key };
  }

  *mentionsOf(thing: Thing): Iterable<Place> {
    const wanted = new WantedThing(thing);
    for (const article of this.#members(LIST_OF[thing.kind], thing.key)) {
      for (const mention of this.#indexesIn(article, wanted)) yield { uri: article.uri, mention };
    }
  }

  *occurrences(thing: Thing): Iterable<Occurrences> {
    const wanted = new WantedThing(thing);
    for (const article of this.#members(LIST_OF[thing.kind], thing.key)) {
      const spans = article.spansAt(this.#indexesIn(article, wanted));
      yield { uri: article.uri, spans, lineStarts: article.lineStarts() };
    }
  }

  mentionsIn(thing: Thing, uri: string): readonly Place[] {
    const record = this.#record(uri);
    return record === undefined ? [] : mentionsIn(record, thing).map(({ index }) => ({ uri, mention: index }));
  }

  isMentionedIn({ kind, key }: Thing, uri: string): boolean {
    const member = this.indexes.articles.get(uri)?.member;
    return member !== undefined && (this.indexes.lists[LIST_OF[kind]].get(key)?.has(member) ?? false);
  }

  articlesWith({ kind, key }: Thing): number {
    return this.indexes.lists[LIST_OF[kind]].get(key)?.size ?? 0;
  }

  articlesOn({ kind, key }: Thing, first: string, last: string, most: number): readonly string[] {
    const latest = { articles: most, until: last, since: first };
    return Array.from(this.#members(LIST_OF[kind], key, latest), ({ uri }) => uri);
  }

  articlesByMonth({ kind, key }: Thing): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const { order } of this.indexes.lists[LIST_OF[kind]].get(key) ?? NO_POSTINGS) {
      const month = monthIn(order);
      counts.set(month, (counts.get(month) ?? 0) + 1);
    }
    return counts;
  }

  firstArticles({ kind, key }: Thing, most: number): readonly string[] {
    const uris: string[] = [];
    for (const { uri } of this.indexes.lists[LIST_OF[kind]].get(key) ?? []) {
      if (uris.push(uri) === most) break;
    }
    return uris;
  }

  articlesBehind({ kind, key }: Thing, last: PlaceInOrder | undefined, most: number): readonly PlaceInOrder[] {
    const postings = this.indexes.lists[LIST_OF[kind]].get(key) ?? NO_POSTINGS;
    return postings.behind(last ?? { order: 0, uri: '' }, most);
  }

  firstMentions(thing: Thing, articles: number, except?: string): readonly Place[] {
    const places: Place[] = [];
    const wanted = new WantedThing(thing);
    for (const article of this.#members(LIST_OF[thing.kind], thing.key)) {
      if (places.length === articles) break;
      const { uri } = article;
      const first = uri === except ? undefined : this.#indexesIn(article, wanted)[0];
      if (first !== undefined) places.push({ uri, mention: first });
    }
    return places;
  }

  figureContext({ uri, mention }: Place): number {
    return this.#record(uri)?.figureContexts[mention] ?? 0;
  }

  definition(documentKey: string): { readonly uri: string; readonly span: Span } | undefined {
    for (const { article } of this.#records('texts', documentKey)) {
      if (article.header !== null) return { uri: article.uri, span: article.header };
    }
    let best: { readonly uri: string; readonly span: Span } | undefined;
    let fullest = -1;
    for (const { uri, mention } of this.#citing(documentKey, 1)) {
      const fullness = fullnessOf(mention);
      if (fullness <= fullest) continue;
      fullest = fullness;
      best = { uri, span: mention };
    }
    return best;
  }

  office({ uri, mention }: Place): Office | undefined {
    const record = this.#record(uri);
    return record && officeAt(record, mention);
  }

  officesInParts(): Iterable<KeyPart> {
    return this.indexes.lists.offices.parts();
  }

  peopleInParts(): Iterable<KeyPart> {
    return this.indexes.lists.people.parts();
  }

  holders(officeKey: string, latest?: Latest): readonly Holding[] {
    return [...this.#holdings('officeHolders', 'office', officeKey, latest)].flat();
  }

  holder({ uri, mention }: Place): string | undefined {
    const holders = this.#record(uri)?.holders.get(mention);
    return holders?.length === 1 ? holders[0] : undefined;
  }

  personWritten({ uri, mention }: Place): string | undefined {
    return this.#record(uri)?.names.get(mention);
  }

  personKey({ uri, mention }: Place): string | undefined {
    const record = this.#record(uri);
    return record?.names.has(mention) ? record.keys[mention] : undefined;
  }

  personName(personKey: string): string | undefined {
    const spellings: string[] = [];
    for (const { names, keys } of this.#records('people', personKey, SPELLINGS)) {
      for (const [index, name] of names) if (keys[index] === personKey) spellings.push(name);
    }
    for (const { holders } of spellings.length > 0 ? [] : this.#records('holders', personKey, SPELLINGS)) {
      for (const name of [...holders.values()].flat()) if (personKeyOf(name) === personKey) spellings.push(name);
    }
    return mostCommon(spellings) ?? undefined;
  }

  heldIn(uri: string, personKey: string, officeKey?: string): Place | undefined {
    const record = this.#record(uri);
    if (record === undefined) return undefined;
    for (const [mention, names] of record.holders) {
      if (names.length !== 1 || personKeyOf(names[0]!) !== personKey) continue;
      if (officeKey === undefined || officeAt(record, mention)?.key === officeKey) return { uri, mention };
    }
    return undefined;
  }

  offices(personKey: string, latest?: Latest): readonly Holding[] {
    return [...this.#holdings('holders', 'person', personKey, latest)].flat();
  }

  officesByArticle(personKey: string): Iterable<readonly Holding[]> {
    return this.#holdings('holders', 'person', personKey);
  }

  #record(uri: string): ArticleRecord | undefined {
    const kept = this.indexes.articles.get(uri);
    return kept && this.unpacked.get(kept);
  }

  /**
   * Where an article mentions a thing. A long one is unpacked, and its mentions are grouped once: looking through its
   * bytes for each of its very many things would take the square of its length.
   */
  #indexesIn(kept: KeptArticle, wanted: WantedThing): readonly number[] {
    if (kept.facts.length <= LONG) return kept.mentionsOf(wanted);
    const thing = { kind: wanted.kind, key: wanted.key.text };
    return mentionsIn(this.unpacked.get(kept), thing).map(({ index }) => index);
  }

  *#members(list: ListName, key: string, latest?: Latest): Iterable<KeptArticle> {
    const postings = this.indexes.lists[list].get(key) ?? NO_POSTINGS;
    const until = latest?.until ?? undefined;
    const before = until === undefined ? until : dayNumber(until) + 1;
    const members = latest === undefined ? postings : postings.last(latest.articles, before);
    const since = latest?.since === undefined ? 0 : dayNumber(latest.since);
    for (const { uri, order } of members) {
      const kept = order < since ? undefined : this.indexes.articles.get(uri);
      if (kept !== undefined) yield kept;
    }
  }

  /** The first articles under a key. */
  *#records(list: ListName, key: string, most = WITNESSES): Iterable<ArticleRecord> {
    let witnesses = 0;
    for (const kept of this.#members(list, key)) {
      if (witnesses++ === most) return;
      yield this.unpacked.get(kept);
    }
  }

  /** The citations of a document in the articles that say the most of it. */
  *#citing(key: string, articles = WITNESSES): Iterable<CitationOf> {
    const wanted = new WantedThing({ kind: 'directive', key });
    let asked = 0;
    for (const kept of this.#members('fullest', key)) {
      if (asked++ === articles) return;
      const record = this.unpacked.get(kept);
      for (const index of this.#indexesIn(kept, wanted)) {
        const mention = record.mention(index);
        if (mention?.kind === 'directive') yield { uri: kept.uri, mention };
      }
    }
  }

  /** What each article says of who held what, article by article. */
  *#holdings(list: ListName, of: 'office' | 'person', key: string, latest?: Latest): Iterable<readonly Holding[]> {
    for (const kept of this.#members(list, key, latest)) {
      const holdings: Holding[] = [];
      const record = this.unpacked.get(kept);
      const { uri, published } = record.article;
      for (const { thing: held } of heldIn(record, of, key)) {
        const office = officeAt(record, held.mention);
        const mention = record.mention(held.mention);
        if (office === undefined || mention?.kind !== 'title') continue;
        const { status } = mention;
        holdings.push({ place: { uri, mention: held.mention }, office, person: held.person, status, date: published });
      }
      yield holdings;
    }
  }

  *#existing(key: string): Iterable<Document> {
    const document = this.document(key);
    if (document !== undefined) yield document;
  }

  #makeDocument(key: string): Document | undefined {
    const citations = [...this.#citing(key)];
    const ownTexts = [...this.#records('texts', key)];
    return documentOf(key, this.catalogue.get(key) ?? this.indexes.known.get(key), { citations, ownTexts });
  }
}

/** So many articles are asked how they write a name; spellings under one key differ in capitals at most. */
const SPELLINGS = 8;

/** What is said of the mentions of articles that have not been resolved. */
const NOT_YET: Resolution = { kind: 'unknown', reason: 'notYet' };

/** Where articles are listed that mention things of a kind. */
const LIST_OF: Readonly<Record<MentionKind, ListName>> = {
  directive: 'citations',
  title: 'offices',
  person: 'people',
  figure: 'figures',
  date: 'dates',
};

/** A mention that holds the offset beats one that only ends at it; then the shorter wins. */
function isInner(span: Span, other: Span, offset: number): boolean {
  const touches = span.end === offset;
  const otherTouches = other.end === offset;
  if (touches !== otherTouches) return otherTouches;
  return span.end - span.start < other.end - other.start;
}
