import type { Mention, Span } from '../recognition/mention';
import type { Lines } from '../text/positions';
import type { Article, Document, Holding, Office, OpenReason, Place, Resolution, Thing } from './identity/things';
import type { PlaceInOrder } from './lists/postings';

/** Where one article mentions a thing. */
export interface Occurrences {
  readonly uri: string;
  /** In reading order. */
  readonly spans: readonly Span[];
  /** Where the lines of the article begin. */
  readonly lineStarts: Lines['lineStarts'];
}

/** Of statements by date only the latest. */
export interface Latest {
  /** In so many articles. */
  readonly articles: number;
  /** None that came out after this day (ISO). */
  readonly until?: string | null;
  /** None that came out before this day (ISO). */
  readonly since?: string;
}

/**
 * Keys of the index: a part of all of them. One that has not changed is the same object in later snapshots, so what was
 * worked out of it can be kept.
 */
export type KeyPart = Pick<ReadonlyMap<string, unknown>, 'keys' | 'size'>;

/** By what articles are listed: the month in which they came out, or the locality that they come from. */
export type ArticleGrouping = 'months' | 'localities';

/**
 * The corpus at one moment: readers keep it as long as they need it, writers make a new one. Every question is
 * answered from the index, never by a walk over the articles.
 */
export interface CorpusSnapshot {
  /** Grows with every change of the corpus, and now and then without one: with the same number nothing has changed. */
  readonly revision: number;
  /** How many articles there are. */
  readonly size: number;

  article(uri: string): Article | undefined;
  /** What the article calls itself: no more of it is looked into. */
  heading(uri: string): Pick<Article, 'uri' | 'headline' | 'header'> | undefined;
  /** Whether a text is the one of which an article says all this: a file may have changed since. */
  isTextOf(uri: string, text: string): boolean;
  /** All articles, in no particular order. For listings only: it is as long as the corpus. */
  articles(): Iterable<Article>;
  /** Their names, in the same order: no article is looked into. */
  uris(): Iterable<string>;
  /** The URIs of the same. A part is another one, too, where an article in it has changed. */
  articlesInParts(): Iterable<KeyPart>;
  /**
   * How many articles came out in each month (ISO, as precise as known), or in each locality; under an empty text those
   * of which that is not known.
   */
  articleGroups(by: ArticleGrouping): ReadonlyMap<string, number>;
  /** The URIs of the articles of a month or a locality, the latest first, undated ones last. */
  articlesIn(by: ArticleGrouping, name: string): readonly string[];
  /** The innermost mention at an offset, or undefined. A mention's end counts as inside, as editors have it. */
  mentionAt(uri: string, offset: number): { readonly place: Place; readonly mention: Mention } | undefined;
  /** One mention, without unpacking more of its article; undefined where the article is no longer there. */
  mention(place: Place): Mention | undefined;
  /** Where one mention stands; undefined where its article is no longer there. */
  whereIs(place: Place): { readonly span: Span; readonly lineStarts: Int32Array } | undefined;

  /** What a directive mention stands for; undefined for mentions of other kinds. */
  resolve(place: Place): Resolution | undefined;
  /**
   * Of an article's citations those of which it is not certain which document they mean, in reading order, by the indexes
   * of its mentions. No more of the article is looked into.
   */
  unidentified(uri: string): readonly { readonly mention: number; readonly reason: OpenReason }[];
  document(key: string): Document | undefined;
  /** The keys of other documents of the same number and symbol that the catalogues or articles know. */
  namesakes(documentKey: string): readonly string[];
  /** All documents that are cited or whose text lies in the corpus. */
  documents(): Iterable<Document>;
  /** The keys of the same. A part is another one, too, where other things are known of a document in it. */
  documentsInParts(): Iterable<KeyPart>;
  /** The keys of the documents that, as the catalogues say, this one took the place of. */
  replacedBy(documentKey: string): readonly string[];
  /** The keys of all documents that the catalogues list, whether articles cite them or not. */
  cataloguedDocuments(): KeyPart;
  /** What a mention stands for; undefined where that is not known, and for figures that are too common. */
  thing(place: Place): Thing | undefined;
  /** Every mention of a thing, ordered by publication date and file; looked up as the caller walks on. */
  mentionsOf(thing: Thing): Iterable<Place>;
  /** The same, article by article, with where they stand: what it costs is what making the list costs. */
  occurrences(thing: Thing): Iterable<Occurrences>;
  /** Those in one article, in reading order. */
  mentionsIn(thing: Thing, uri: string): readonly Place[];
  /** Whether there are any: the article is not looked into. */
  isMentionedIn(thing: Thing, uri: string): boolean;
  /** How many different articles mention it: the same effort however many there are. */
  articlesWith(thing: Thing): number;
  /** The URIs of the latest articles, at most so many, that mention a thing and came out on these days (ISO) or between. */
  articlesOn(thing: Thing, first: string, last: string, most: number): readonly string[];
  /**
   * How many of the articles that mention a thing came out in each month («2021-10»), in order; only months that have
   * one, and at last, under an empty name, those that are undated. No article is looked into.
   */
  articlesByMonth(thing: Thing): ReadonlyMap<string, number>;
  /** The first so many articles that mention a thing, by date, without a look into them. */
  firstArticles(thing: Thing, most: number): readonly string[];
  /**
   * The next so many of the same.
   * @param last the place that one of them has, or had in an earlier state of the corpus; undefined for the first.
   */
  articlesBehind(thing: Thing, last: PlaceInOrder | undefined, most: number): readonly PlaceInOrder[];
  /**
   * The first mention in each of the first so many articles: what a card lists.
   * @param except an article that does not count.
   */
  firstMentions(thing: Thing, articles: number, except?: string): readonly Place[];

  /**
   * What the clause of a figure says of it, as one number: the same words make the same number, whatever the figure.
   * 0 where it says too little to know the figure by, and for other mentions.
   */
  figureContext(place: Place): number;

  /**
   * The best place to read what a document is: its own text in the corpus, else its fullest citation; undefined
   * where the corpus has neither.
   */
  definition(documentKey: string): { readonly uri: string; readonly span: Span } | undefined;

  /** The office of a title mention; undefined where its body cannot be named. */
  office(place: Place): Office | undefined;
  /** The keys of all offices that articles name: as {@link Office.key}, role, body and place with « | » between them. */
  officesInParts(): Iterable<KeyPart>;
  /** Who held an office, as the articles say it, by date. */
  holders(officeKey: string, latest?: Latest): readonly Holding[];
  /** The holder of a title mention, spelt in one way; undefined where the article does not tell. */
  holder(place: Place): string | undefined;
  /** The name at a person mention, spelt in one way; its capitals are kept. */
  personWritten(place: Place): string | undefined;
  /** The key under which all spellings of a person's name are one. */
  personKey(place: Place): string | undefined;
  /** The name of a person as most articles write it. */
  personName(personKey: string): string | undefined;
  /**
   * The first title in an article that it gives to a person, and to nobody else with them.
   * @param officeKey only this office.
   */
  heldIn(uri: string, personKey: string, officeKey?: string): Place | undefined;
  /** The offices that articles give a person's name, by date: several people may have it. */
  offices(personKey: string, latest?: Latest): readonly Holding[];
  /**
   * The same of all articles, one after the other, so that whoever asks can let others in between: there may be
   * thousands.
   */
  officesByArticle(personKey: string): Iterable<readonly Holding[]>;
  /** The keys of all people. */
  peopleInParts(): Iterable<KeyPart>;
}
