import type { Bound, Modifier } from '../domain/modifiers';

/** What recognition finds in a text. All offsets are UTF-16 units into the original text; dates are ISO 8601. */

/** A stretch of the text, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of the text with its words as they stand there. */
export interface TextSpan extends Span {
  readonly text: string;
}

/** A reference to one particular issued document. */
export interface DirectiveMention extends Span {
  readonly kind: 'directive';
  /** The type word in its dictionary form: «Nghị quyết». */
  readonly type: string;
  /** The number as written, leading zeros kept, of a State document with its year («30/2020»); null where none. */
  readonly number: string | null;
  /** Type and body in standard spelling, with the marks written here («KL/TW», «NĐ-CP»); null on a short form. */
  readonly symbol: string | null;
  /** The issuer as written, where the sentence names it, without the term. */
  readonly issuer: string | null;
  /** The date of issue, where the sentence says it: ISO, as precise as it is said («2012-01»). */
  readonly date: string | null;
  /** The term in Roman numerals, where the sentence says one: of the Party, an assembly or a local committee. */
  readonly term: string | null;
  /** The congress of a congress resolution, or of another document that a congress issued: «XIII», as written. */
  readonly congress: string | null;
  /** The Central Committee conference, in digits. */
  readonly conference: string | null;
  /** Which sitting of a conference that met more than once, in digits: «2» in «Trung ương 6 (lần 2)». */
  readonly sitting: string | null;
  /** What stands after «về», quotes kept, to the end of the clause. */
  readonly subject: string | null;
  /** True where the type word stands before an earlier number: «41» in «Quy định 22, 41». */
  readonly elliptic: boolean;
  /** Set where number and symbol are not written in the standard way. */
  readonly notation?: Notation;
  /** Set where type word and symbol are of different types. */
  readonly disagreement?: Disagreement;
  /** Set where the text calls it a draft, or something yet to be issued. */
  readonly proposed?: true;
  /** Set where the sentence compares another document with it, or says that another takes its place. */
  readonly compared?: true;
  /** Set on a short form behind an assembly's delegation that looks into how it is carried out. */
  readonly supervised?: true;
  /** Set where it stands for all that a conference adopted: «các nghị quyết Trung ương 5 khóa XIII». */
  readonly plural?: true;
  /** For how many years it has been carried out, where the words before it say so: «5 năm thực hiện Nghị quyết 18». */
  readonly yearsInForce?: number;
  /** The year of a law, code or the Constitution cited by name and year. */
  readonly year: string | null;
  /** The name of a law, code or the Constitution without its type word and year («Đất đai»); a nickname («Khoán 10»). */
  readonly name: string | null;
}

/**
 * A number and symbol that are not written in the standard way («18/NQ-TW», «21 – KL/TW»), without «số» before them;
 * where the type stands there twice («NQ 18-NQ/TW»), from the first of the two.
 */
export interface Notation extends Span {
  /** The same in standard form; null where it cannot be told for certain. */
  readonly standard: string | null;
}

/** A type word with the symbol of another type, one of which is wrong: «Nghị quyết số 21-KL/TW». */
export interface Disagreement {
  /** The part of the symbol that says the type, in standard spelling: «KL». */
  readonly abbreviation: string;
  /** The types that it stands for, at least one: «Kết luận». */
  readonly meant: readonly string[];
  /** The type word as written; null where it stands before an earlier number. */
  readonly type: TextSpan | null;
  /** The abbreviation as written; null where it is not one word of these letters. */
  readonly written: TextSpan | null;
}

/** One official position: role and body, without the person. */
export interface TitleMention extends Span {
  readonly kind: 'title';
  /** The head as written: «Trưởng Ban», «Phó Bí thư Thường trực». */
  readonly role: string;
  /** The organisation as written; null for a rank and for an office that is whole in its role. */
  readonly body: string | null;
  readonly status: 'former' | 'acting' | 'new' | null;
  /** The full name of the person that the article gives it to, as written there. */
  readonly holder: string | null;
  /** The persons of a heading that distributes over a list. */
  readonly holders: readonly string[] | null;
  /** Of many, or of the office in general, not of one person. */
  readonly generic: boolean;
}

/** A person's full name. */
export interface PersonMention extends Span {
  readonly kind: 'person';
  readonly role: 'official' | 'byline' | 'credit' | 'other';
}

/** A quantity stated about the world. */
export interface FigureMention extends Span {
  readonly kind: 'figure';
  readonly value: number;
  /** What one unit of its last written digit stands for: 0.1 of «75,0%», 1e9 of «12 tỷ»; of two numbers, of the coarser. */
  readonly step: number;
  /** The words that multiply its first number, as written: «tỷ», «nghìn tỷ»; left out where it is written out. */
  readonly multiplier?: string;
  /** The upper end of a range. */
  readonly to: number | null;
  /** The whole of a ratio: 29/29 chỉ tiêu. */
  readonly of: number | null;
  /** «%», or what is counted or measured; null where the text leaves it open. */
  readonly unit: string | null;
  readonly modifier: Modifier | null;
  /** The same more exactly: whether the value itself is meant as well. */
  readonly bound: Bound | null;
  /** What it says of another quantity, where its sentence tells. */
  readonly relation: FigureRelation | null;
}

/** What a figure is of or compared with, for checking the arithmetic. Spans lie outside the figure's own. */
export interface FigureRelation {
  /**
   * `share`: a part of a whole or the level of a base («đạt 102,9% kế hoạch», «124% so với cùng kỳ»); `change`: more or
   * less by the figure («tăng 8,4%», «vượt 4% kế hoạch»); `result`: more or less until the figure («giảm còn 1,9%»);
   * `multiple`: so many times as much («gấp 2,46 lần»).
   */
  readonly kind: 'share' | 'change' | 'result' | 'multiple';
  /** Null for a share and a multiple. */
  readonly direction: 'up' | 'down' | null;
  /** What it is a share of or compared with, as named: «kế hoạch», «cùng kỳ năm 2023», «tổng số đại biểu». */
  readonly base: FigureBase | null;
  /** The figure that states the base: 186 in «từ 186 đơn vị xuống còn 177 đơn vị». */
  readonly baseFigure: Span | null;
  /** The figure that is that share, or that has so changed: «93/70» of «(đạt 132,8%)», «44 tỷ đồng» of «, giảm 20,9%». */
  readonly subject: Span | null;
  /** The figure that says the same change in other terms: «24 vụ» of «giảm 24 vụ (6,67%)». */
  readonly same: Span | null;
}

/** The words that name what a figure is of, and whether that is a plan, an earlier time or a whole. */
export interface FigureBase extends Span {
  readonly basis: 'plan' | 'period' | 'whole';
}

/** A calendar expression. */
export interface DateMention extends Span {
  readonly kind: 'date';
  /** A day, month, quarter, year or an interval «from/to»; null where it cannot be completed or does not exist. */
  readonly iso: string | null;
  /** A day that the calendar does not have (31/2); null for all others. */
  readonly impossible: ImpossibleDay | null;
}

/** A day or month that the calendar does not have, as far as the text says it: 31/2/2023, 31/9, 13/2024. */
export interface ImpossibleDay {
  readonly day: number | null;
  readonly month: number;
  readonly year: number | null;
}

/** Anything recognised in an article. */
export type Mention = DirectiveMention | TitleMention | PersonMention | FigureMention | DateMention;

/** The kinds of mentions. */
export type MentionKind = Mention['kind'];

/** The head of a file that is a document's own text: «Số 27-KH/TU», place and date, type and subject. */
export interface DocumentHeader extends Span {
  readonly type: string;
  readonly number: string;
  readonly symbol: string;
  readonly issuer: string | null;
  readonly date: string | null;
  readonly subject: string | null;
}

/** A body's term with the years that the text gives it. Span: from the body to the last year. */
export interface TermYears extends Span {
  /** The National Assembly, a People's Council, the Central Committee, a national congress. */
  readonly body: 'assembly' | 'council' | 'party' | 'congress';
  /** Roman numeral; null where only the years are said. */
  readonly term: string | null;
  /** Equal for the year in which a congress met. */
  readonly years: { readonly from: number; readonly to: number };
}

/** Something that an article writes in two ways, or wrong. */
export interface MixedSpelling {
  /**
   * The way that most words have: the tone mark on the first or the second letter of open «oa», «oe», «uy» («hòa, thủy»;
   * «hoà, thuỷ»); letters in one unit, or with combining marks. Or the only way that there is: the tone mark on the letter
   * that bears it («Đoàn», not «Đòan»). Or the way that a name has elsewhere in the article.
   */
  readonly usual: 'toneOnFirst' | 'toneOnSecond' | 'composed' | 'decomposed' | 'toneInPlace' | 'nameAsElsewhere';
  /** How many words have it; 0 where that does not matter. */
  readonly words: number;
  /** What is written the other way, at least one, in order; with the same in the usual way. */
  readonly others: readonly TextSpan[];
}

/** Everything that recognition says of one article. */
export interface ArticleAnalysis {
  /** Its text is what it says: a title in front matter stands there with escapes (`\"`), which are left out. */
  readonly headline: TextSpan | null;
  /** The day the article came out (ISO), not the page's clock. */
  readonly published: string | null;
  /** Set where only the file's name tells {@link published}. */
  readonly publishedInName?: true;
  /** The province that relative bodies («Tỉnh ủy») belong to, in its dictionary form. */
  readonly locality: string | null;
  /** People, not agencies, as written. */
  readonly bylines: readonly TextSpan[];
  /** Page furniture: menus, comment boxes, site names. In order, without overlaps. */
  readonly chrome: readonly Span[];
  /** Lines that explain a picture. In order, without overlaps. */
  readonly captions: readonly Span[];
  /** Headings inside the body, in order. */
  readonly sections: readonly TextSpan[];
  /** Set where the file is a document's own text. */
  readonly header: DocumentHeader | null;
  /** Terms that are given with their years; left out where there are none. */
  readonly termYears?: readonly TermYears[];
  /** What is written in two ways or wrong; left out where nothing is. */
  readonly mixedSpelling?: readonly MixedSpelling[];
  /** In reading order: by start, a longer one first. Two of one kind never overlap. */
  readonly mentions: readonly Mention[];
}
