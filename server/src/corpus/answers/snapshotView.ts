import type { Mention, MentionKind, Span } from '../../recognition/mention';
import { fingerprintOf } from '../../text/fingerprint';
import { officeAt } from '../facts/articleRecord';
import { innermostAt } from '../facts/innermost';
import { mentionsIn, thingKey } from '../facts/mentionsIn';
import type { Article, Document, Holding, Office, Place, Resolution, Thing } from '../identity/things';
import type { FrozenIndexes, ListName } from '../index/indexes';
import type { CatalogueIndex } from '../knowledge/catalogueIndex';
import { latestFirst, monthIn } from '../lists/order';
import { NO_POSTINGS, type PlaceInOrder, type Postings } from '../lists/postings';
import type { SharedMap } from '../lists/sharedMap';
import { type KeptArticle, WantedThing } from '../packed/keptArticle';
import { type UnpackedArticles, unpacked } from '../packed/unpackedArticles';
import type { ArticleGrouping, CorpusSnapshot, KeyPart, Latest, Occurrences } from '../snapshot';
import { DocumentReader } from './documentReader';
import { HoldingReader, type ReadBefore } from './holdingReader';
import { IndexReader } from './indexReader';
import { namesakesOf } from './namesakes';

/** The corpus at one moment, answered from frozen lists; what each question means stands at {@link CorpusSnapshot}. */
export class SnapshotView implements CorpusSnapshot {
  readonly #reader: IndexReader;
  readonly #documents: DocumentReader;
  readonly #holdings: HoldingReader;

  /** @param made documents that were worked out already, null for what is none; the others are when somebody asks. */
  constructor(
    readonly revision: number,
    readonly indexes: FrozenIndexes,
    readonly catalogue: CatalogueIndex,
    made: SharedMap<Document | null>,
    unpacked: UnpackedArticles,
    before: ReadBefore,
  ) {
    this.#reader = new IndexReader(indexes, unpacked);
    this.#documents = new DocumentReader(this.#reader, catalogue, made);
    this.#holdings = new HoldingReader(this.#reader, before);
  }

  get size(): number {
    return this.indexes.articles.size;
  }

  article(uri: string): Article | undefined {
    return this.#reader.record(uri)?.article;
  }

  heading(uri: string): Pick<Article, 'uri' | 'headline' | 'header'> | undefined {
    const kept = this.#reader.kept(uri);
    return kept && { uri, ...kept.heading() };
  }

  isTextOf(uri: string, text: string): boolean {
    const record = this.#reader.record(uri);
    return record?.article.length === text.length && record.fingerprint === fingerprintOf(text);
  }

  *uris(): Iterable<string> {
    for (const [uri] of this.indexes.articles.entries()) yield uri;
  }

  *articles(): Iterable<Article> {
    for (const [, kept] of this.indexes.articles.entries()) {
      if (this.#reader.unpacked.whole(kept) !== undefined) yield unpacked(kept).article;
    }
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
    const record = this.#reader.record(uri);
    const innermost = record && innermostAt(record, offset);
    if (record === undefined || innermost === undefined) return undefined;
    return { place: { uri, mention: innermost }, mention: record.article.mentions[innermost]! };
  }

  mention({ uri, mention }: Place): Mention | undefined {
    return this.#reader.record(uri)?.mention(mention);
  }

  whereIs({ uri, mention }: Place): { readonly span: Span; readonly lineStarts: Int32Array } | undefined {
    const kept = this.#reader.kept(uri);
    const span = kept?.spansAt([mention])[0];
    return kept && span && { span, lineStarts: kept.lineStarts() };
  }

  resolve({ uri, mention }: Place): Resolution | undefined {
    const record = this.#reader.record(uri);
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

  unidentified(uri: string): ReturnType<CorpusSnapshot['unidentified']> {
    return this.#reader.kept(uri)?.unidentified() ?? [];
  }

  document(key: string): Document | undefined {
    return this.#documents.document(key);
  }

  documents(): Iterable<Document> {
    return this.#documents.all();
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
    const record = this.#reader.record(place.uri);
    const kind = record?.article.mentions[place.mention]?.kind;
    if (record === undefined || kind === undefined) return undefined;
    const key = thingKey(record, place.mention);
    return key === undefined ? undefined : { kind, key };
  }

  *mentionsOf(thing: Thing): Iterable<Place> {
    const wanted = new WantedThing(thing);
    for (const article of this.#articles(thing)) {
      for (const mention of this.#reader.indexesIn(article, wanted)) yield { uri: article.uri, mention };
    }
  }

  *occurrences(thing: Thing): Iterable<Occurrences> {
    const wanted = new WantedThing(thing);
    for (const article of this.#articles(thing)) {
      const spans = article.spansAt(this.#reader.indexesIn(article, wanted));
      yield { uri: article.uri, spans, lineStarts: article.lineStarts() };
    }
  }

  mentionsIn(thing: Thing, uri: string): readonly Place[] {
    const record = this.#reader.record(uri);
    return record === undefined ? [] : mentionsIn(record, thing).map(({ index }) => ({ uri, mention: index }));
  }

  isMentionedIn(thing: Thing, uri: string): boolean {
    const member = this.indexes.articles.get(uri)?.member;
    return member !== undefined && this.#postings(thing).has(member);
  }

  articlesWith(thing: Thing): number {
    return this.#postings(thing).size;
  }

  articlesOn(thing: Thing, first: string, last: string, most: number): readonly string[] {
    const latest = { articles: most, until: last, since: first };
    return Array.from(this.#articles(thing, latest), ({ uri }) => uri);
  }

  articlesByMonth(thing: Thing): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const { order } of this.#postings(thing)) {
      const month = monthIn(order);
      counts.set(month, (counts.get(month) ?? 0) + 1);
    }
    return counts;
  }

  firstArticles(thing: Thing, most: number): readonly string[] {
    const uris: string[] = [];
    for (const { uri } of this.#postings(thing)) {
      if (uris.push(uri) === most) break;
    }
    return uris;
  }

  articlesBehind(thing: Thing, last: PlaceInOrder | undefined, most: number): readonly PlaceInOrder[] {
    return this.#postings(thing).behind(last ?? { order: 0, uri: '' }, most);
  }

  firstMentions(thing: Thing, articles: number, except?: string): readonly Place[] {
    const places: Place[] = [];
    const wanted = new WantedThing(thing);
    for (const article of this.#articles(thing)) {
      if (places.length === articles) break;
      const { uri } = article;
      const first = uri === except ? undefined : this.#reader.indexesIn(article, wanted)[0];
      if (first !== undefined) places.push({ uri, mention: first });
    }
    return places;
  }

  figureContext({ uri, mention }: Place): number {
    return this.#reader.record(uri)?.figureContexts[mention] ?? 0;
  }

  definition(documentKey: string): { readonly uri: string; readonly span: Span } | undefined {
    return this.#documents.definition(documentKey);
  }

  office({ uri, mention }: Place): Office | undefined {
    const record = this.#reader.record(uri);
    return record && officeAt(record, mention);
  }

  officesInParts(): Iterable<KeyPart> {
    return this.indexes.lists.offices.parts();
  }

  peopleInParts(): Iterable<KeyPart> {
    return this.indexes.lists.people.parts();
  }

  holders(officeKey: string, latest?: Latest): readonly Holding[] {
    return [...this.#holdings.holders(officeKey, latest)].flat();
  }

  holder({ uri, mention }: Place): string | undefined {
    const holders = this.#reader.record(uri)?.holders.get(mention);
    return holders?.length === 1 ? holders[0] : undefined;
  }

  personWritten({ uri, mention }: Place): string | undefined {
    return this.#reader.record(uri)?.names.get(mention);
  }

  personKey({ uri, mention }: Place): string | undefined {
    const record = this.#reader.record(uri);
    return record?.names.has(mention) ? record.keys[mention] : undefined;
  }

  personName(personKey: string): string | undefined {
    return this.#holdings.personName(personKey);
  }

  heldIn(uri: string, personKey: string, officeKey?: string): Place | undefined {
    return this.#holdings.heldIn(uri, personKey, officeKey);
  }

  offices(personKey: string, latest?: Latest): readonly Holding[] {
    return [...this.#holdings.offices(personKey, latest)].flat();
  }

  officesByArticle(personKey: string): Iterable<readonly Holding[]> {
    return this.#holdings.offices(personKey);
  }

  /** The articles that mention a thing, by date and file. */
  #articles({ kind, key }: Thing, latest?: Latest): Iterable<KeptArticle> {
    return this.#reader.members(LIST_OF[kind], key, latest);
  }

  /** Where the same stand in order, without a look into them. */
  #postings({ kind, key }: Thing): Postings {
    return this.#reader.postings(LIST_OF[kind], key);
  }
}

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
