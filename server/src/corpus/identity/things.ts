import type { ArticleAnalysis, MentionKind } from '../../recognition/mention';
import type { Lines } from '../../text/positions';
import type { EntryPlace } from './entryPlace';

/** A mention in its article. */
export interface Place {
  readonly uri: string;
  /** The index of the mention in its article's `mentions`. */
  readonly mention: number;
}

/** One file of the corpus: what recognition said of it, and where its lines stand. Its text is not kept. */
export interface Article extends ArticleAnalysis, Lines {
  readonly uri: string;
  /** Length of the text in UTF-16 units. */
  readonly length: number;
}

/**
 * A document that citations refer to. The key names it across the corpus: number and symbol and, because numbering
 * restarts, the Party term or the locality («NQ:18/TW@XII», «KH:27/TU@Lạng Sơn», «30/2020/NĐ-CP»).
 */
export interface Document {
  readonly key: string;
  /** In the annotation form, without term and locality: «KL:21/TW», «30/2020/NĐ-CP». */
  readonly canonical: string;
  /** As people write it: «21-KL/TW», «30/2020/NĐ-CP», «Luật Đất đai năm 2024». */
  readonly label: string;
  /** The name of a law that has a number too: «Luật Đất đai năm 2013»; null where the catalogues tell none. */
  readonly name: string | null;
  /** «Kết luận». */
  readonly type: string;
  readonly issuer: string | null;
  /** ISO; as precise as known. */
  readonly date: string | null;
  /** The Party term in Roman numerals. */
  readonly term: string | null;
  readonly locality: string | null;
  readonly subject: string | null;
  /** Where these facts are from: the catalogue's source, or null where they were read off citations. */
  readonly source: string | null;
  /** Statements that disagree, in plain words, each with its source. */
  readonly conflicts: readonly Conflict[];
  /** The document that took its place, in words: «399-QĐ/TW khóa XIII»; null where none is known. */
  readonly replacedBy: string | null;
  /** Its entry in a catalogue of the user's; null where none has it. */
  readonly entry: EntryPlace | null;
}

/** Two statements about one document that cannot both be true. */
export interface Conflict {
  readonly field: 'date' | 'issuer' | 'term' | 'subject';
  /** The value that differs from the document's. */
  readonly value: string;
  readonly source: string;
}

/** Why a mention was taken for a document; the words are made by the feature that shows it. */
export type Evidence =
  /** The symbol, or a number that bears its year, with a date, term or subject, stands in the mention's own sentence. */
  | {
      readonly kind: 'stated';
      readonly by: readonly (
        | 'symbol'
        | 'numberAndYear'
        | 'date'
        | 'term'
        | 'issuer'
        | 'subject'
        | 'conference'
        | 'years'
      )[];
    }
  /** A fuller form in the same article. */
  | { readonly kind: 'sameArticle'; readonly place: Place; readonly position: 'before' | 'after' }
  /** The only candidate that had been issued by the article's date: of no other is a date by then known. */
  | { readonly kind: 'articleDate'; readonly published: string }
  /**
   * The latest of its number that had been issued by the article's date, or at all where that is not known. Older
   * ones were set aside because their term was long over.
   */
  | { readonly kind: 'latestTerm'; readonly published: string | null; readonly setAside: readonly string[] }
  /** No one knows the document, but of the terms in mind on the article's day only this one's numbers had come so far. */
  | { readonly kind: 'sequence'; readonly term: string; readonly published: string }
  /** Of the conferences of its number, the one that met in the year before the article. */
  | { readonly kind: 'recentConference'; readonly published: string }
  /** Of the documents of its number the one issued on the same day as another of the same list. */
  | { readonly kind: 'sameDay'; readonly place: Place }
  /** The title of another document in the article names it. */
  | { readonly kind: 'title'; readonly place: Place }
  /** The article's date, on which other evidence rests, stands in its file's name only. */
  | { readonly kind: 'fileName' }
  /** Documents of other bodies with this number were set aside: the press does not cite them by number alone. */
  | { readonly kind: 'citedByNumber'; readonly setAside: readonly string[] }
  /** The only candidate that other articles and the catalogues know. */
  | { readonly kind: 'onlyCandidate'; readonly from: 'corpus' | 'catalogue' }
  /** The locality of the article names the provincial body. */
  | { readonly kind: 'locality'; readonly locality: string };

/** What a directive mention stands for. A guess is never `document`. */
export type Resolution =
  | { readonly kind: 'document'; readonly document: Document; readonly evidence: readonly Evidence[] }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Document[]; readonly reason: AmbiguityReason }
  | { readonly kind: 'unknown'; readonly reason: UnknownReason | NotYet };

/**
 * Why several documents remain possible: those of one number in several terms, several that fit, or those of several
 * places. `wholeConference`: all of them are meant («các nghị quyết Trung ương 5 khóa XIII»). `otherTerm`: number,
 * symbol and day are one document's, and the term beside them is another's.
 */
export type AmbiguityReason =
  | 'severalTerms'
  | 'severalDocuments'
  | 'severalLocalities'
  | 'wholeConference'
  | 'otherTerm';

/** Why no document can be named, and why not yet: its article has not been resolved since it was read. */
export type UnknownReason = 'notInCorpusOrCatalogue' | 'tooLittleSaid' | 'contradictory';

export type NotYet = 'notYet';

/** Why it is not certain which one document is meant. */
export type OpenReason = Exclude<AmbiguityReason, 'wholeConference'> | UnknownReason;

/** An office over the whole corpus: role and body in one spelling, with the locality that a relative body takes. */
export interface Office {
  /** Names the office across the corpus. */
  readonly key: string;
  readonly role: string;
  readonly body: string | null;
  readonly locality: string | null;
}

/**
 * What mentions stand for: a document, an office, everybody of one name, a figure or a date. A figure is the same
 * where value, whole, upper end and unit are, unless it is a small bare number, which is no particular figure.
 */
export interface Thing {
  readonly kind: MentionKind;
  readonly key: string;
}

/** Someone who holds an office, as one article says it. */
export interface Holding {
  readonly place: Place;
  readonly office: Office;
  readonly person: string;
  readonly status: 'former' | 'acting' | 'new' | null;
  /** The article's publication date. */
  readonly date: string | null;
}
