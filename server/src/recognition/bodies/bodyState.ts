import type { BodyKind } from '../../domain/bodies';
import { isDash, Mark } from '../../text/marks';
import { goesOnInSentence, isCapital } from '../../text/tokenQueries';
import type { Tokens } from '../../text/tokens';

/** Where the reading of a body starts. */
export interface BodyStart {
  /** A field may stand without a head: «Bộ trưởng Công an». */
  readonly field: boolean;
  /** A place may stand without a head: «Chủ tịch tỉnh», «Bí thư Long An». */
  readonly place: boolean;
  /** A name of its own may stand without a head: «Chủ tịch VCCI». */
  readonly brand: boolean;
  /** The head is inside the word before: «UVT.Ư Đảng», «UVBTV Tỉnh ủy». */
  readonly headed: boolean;
}

/** Only a body with a head of its own. */
export const WITH_HEAD: BodyStart = { field: false, place: false, brand: false, headed: false };

/** How far a body has been read, and what may follow there. Each reader of a part moves `at` on, or says false. */
export class BodyState {
  /** The token to be read next. */
  at: number;
  /** What the last head lets follow; undefined before the first one. */
  kind: BodyKind | undefined;
  /** The kind of the first head: what the body is, whatever it belongs to. */
  first: BodyKind | undefined;
  /** A class of bodies instead of one: «UBND các huyện». */
  many = false;
  /** A place was read: nothing but a term goes behind it. */
  placed = false;
  /** The place is the country itself, so that a larger body may still follow: «Cục Đường bộ Việt Nam, Bộ GTVT». */
  national = false;
  /** How many fields were read since the last head. */
  fields = 0;
  /** The last thing read is a joiner with the field behind it. */
  joined = false;
  /** The token at which the place begins, -1 while there is none. */
  placeFrom = -1;
  /** The token after the last head, -1 while there is none. */
  headEnd = -1;

  constructor(
    readonly tokens: Tokens,
    readonly from: number,
    readonly start: BodyStart,
    /** How many bodies this one is inside of. */
    readonly depth: number,
  ) {
    this.at = from;
    if (start.headed) this.kind = 'part';
  }

  /** True where the body may go on at token `at`: in the same sentence and cell, on one line or a wrapped one. */
  goesOn(at: number): boolean {
    return at === this.from ? at < this.tokens.count : goesOnInSentence(this.tokens, at);
  }

  /** A body that may have any name. */
  get named(): boolean {
    return this.kind === 'institution' || this.kind === 'company';
  }

  /** True where fields from the list of all fields may follow. */
  get takesFields(): boolean {
    return !this.placed && (this.kind === 'office' || this.named);
  }

  /** A body whose fields are from that list, and that no place but the country has closed. */
  get worksInField(): boolean {
    return (!this.placed || this.national) && (this.kind === 'office' || this.named);
  }
}

/** True for anything but a capitalised word: what is in small letters, a number or a mark. */
export function isSmall(tokens: Tokens, at: number): boolean {
  return !isCapital(tokens, at);
}

/** A mark inside a sentence, at which the name of a body surely ends. */
export function isInnerMark(symbol: number): boolean {
  return (
    symbol === Mark.comma ||
    symbol === Mark.semicolon ||
    symbol === Mark.open ||
    symbol === Mark.close ||
    isDash(symbol)
  );
}
