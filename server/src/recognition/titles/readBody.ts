import type { BodyKind } from '../../domain/bodies';
import { romanValue } from '../../text/numerals';
import { isDash, Mark, wordSymbol } from '../../text/symbols';
import { Break, Flag, numberValue, TokenKind, type Tokens } from '../../text/tokens';
import { usualMiddles } from '../people/nameWords';
import { isNameWord, type NameShape, readName, runEnd, Shape, wordEnd } from '../people/readName';
import { isForeign } from '../people/readUnusualName';
import { isAbbreviation } from './endsName';
import { beginsTitle, readPlace } from './readPlace';
import {
  afterCentral,
  bodyClasses,
  bodyHeads,
  central,
  fields,
  ministryFields,
  notInNames,
  ownersBehindComma,
} from './titleWords';

/** The organisation of a title, as far as the text names it. */
export interface Body {
  /** The token after the body. */
  readonly to: number;
  /** A class of bodies instead of one: «UBND các huyện». */
  readonly many: boolean;
  /** The token at which its place begins, the word for the level included; `to` where it names none. */
  readonly placeFrom: number;
}

/** Where the reading of a body starts. */
export interface BodyStart {
  /** A field may stand without a head: «Bộ trưởng Công an». */
  readonly field: boolean;
  /** A place may stand without a head: «Chủ tịch tỉnh», «Bí thư Long An». */
  readonly place: boolean;
  /** The head is inside the word before: «UVT.Ư Đảng», «UVBTV Tỉnh ủy». */
  readonly headed: boolean;
}

const AND = wordSymbol('và');
const AMPERSAND = 0x26;
const OF = wordSymbol('của');
const ABOUT = wordSymbol('về');
const UNDER = wordSymbol('thuộc');
const NUMBER_WORD = wordSymbol('số');
const TERM = wordSymbol('khóa');
const EACH = wordSymbol('các');
/** Terms of office are counted; a year behind «khóa» is none. */
const HIGHEST_TERM = 40;
/** «Cục … thuộc Tổng cục … của Bộ …»: deeper no title goes. */
const DEEPEST = 3;

/** The body that begins at token `at`, or undefined where none does. Linear in the length of the body. */
export function readBody(tokens: Tokens, at: number, start: BodyStart): Body | undefined {
  return new BodyReader(tokens, at, start, 0).read();
}

class BodyReader {
  #at: number;
  #kind: BodyKind | undefined;
  #many = false;
  /** A place was read: nothing but a term goes behind it. */
  #placed = false;
  /** How many fields were read since the last head. */
  #fields = 0;
  #joined = false;
  #placeFrom = -1;
  /** The token after the last head. */
  #headEnd = -1;

  constructor(
    readonly tokens: Tokens,
    readonly from: number,
    readonly start: BodyStart,
    /** How many bodies this one is inside of. */
    readonly depth: number,
  ) {
    this.#at = from;
    if (start.headed) this.#kind = 'part';
  }

  read(): Body | undefined {
    this.#each();
    if (this.#kind === undefined && this.start.field && this.#goesOn(this.#at)) {
      const field = ministryFields.longest(this.tokens, this.#at) ?? this.#capitalField();
      if (field !== undefined) {
        this.#at = field.end;
        this.#kind = 'ministry';
        this.#fields = 1;
      }
    }
    while (this.#step()) {
      // each step moves on
    }
    return this.#at > this.from && (this.#kind !== undefined || this.#placed) ? this.#body() : undefined;
  }

  #body(): Body {
    return { to: this.#at, many: this.#many, placeFrom: this.#placeFrom < 0 ? this.#at : this.#placeFrom };
  }

  /** «các Ban Đảng», «các Bộ»: several bodies. */
  #each(): void {
    const { tokens } = this;
    if (this.#at + 1 >= tokens.count || tokens.symbol[this.#at] !== EACH || !this.#goesOn(this.#at)) return;
    if (!bodyHeads.has(tokens, this.#at + 1)) return;
    this.#at++;
    this.#many = true;
  }

  #step(): boolean {
    if (!this.#goesOn(this.#at)) return false;
    return (
      this.#term() ||
      this.#central() ||
      this.#head() ||
      this.#number() ||
      this.#field() ||
      this.#place() ||
      this.#joint() ||
      this.#subject() ||
      this.#owner() ||
      this.#anyName()
    );
  }

  #goesOn(at: number): boolean {
    const { tokens } = this;
    if (at >= tokens.count) return false;
    return at === this.from || (tokens.breaks[at]! <= Break.wrap && (tokens.flags[at]! & Flag.sentence) === 0);
  }

  /** «khóa XV», «các khóa VII, VIII, IX», «khóa 12». */
  #term(): boolean {
    const { tokens } = this;
    const { symbol } = tokens;
    if (this.#kind === undefined && !this.#placed) return false;
    let i = symbol[this.#at] === EACH ? this.#at + 1 : this.#at;
    if (symbol[i] !== TERM || !this.#goesOn(i + 1) || !isTermNumber(tokens, i + 1)) return false;
    i += 2;
    while (
      this.#goesOn(i + 1) &&
      (symbol[i] === Mark.comma || symbol[i] === AND || isDash(symbol[i]!)) &&
      isTermNumber(tokens, i + 1)
    ) {
      i += 2;
    }
    this.#at = i;
    return true;
  }

  /** «Trung ương Đảng», «T.Ư Đoàn». */
  #central(): boolean {
    const { tokens } = this;
    if (this.#placed || this.#kind === 'closed' || this.#kind === 'ministry') return false;
    const level = central.longest(tokens, this.#at);
    if (level === undefined || (level.end === this.#at + 1 && !isAbbreviation(tokens, this.#at))) return false;
    const whole = this.#goesOn(level.end) ? afterCentral.longest(tokens, level.end) : undefined;
    this.#at = whole?.end ?? level.end;
    const union = whole === undefined && this.#goesOn(this.#at) && bodyHeads.has(tokens, this.#at);
    this.#kind = union ? 'office' : (whole?.value ?? 'closed');
    this.#headEnd = this.#at;
    this.#fields = 0;
    return true;
  }

  #head(): boolean {
    const { tokens } = this;
    if (this.#placed || this.#kind === 'closed' || this.#kind === 'committee') return false;
    if (this.#kind === 'ministry') return false;
    const head = bodyHeads.longest(tokens, this.#at);
    if (head === undefined || (this.#isNamed() && head.value !== 'institution' && head.value !== 'company'))
      return false;
    const field = this.#kind === 'office' ? fields.longest(tokens, this.#at) : undefined;
    if (field !== undefined && field.end > head.end) return false;
    const small = (tokens.flags[this.#at]! & Flag.capital) === 0;
    const short = head.end === this.#at + 1;
    if (small && short && !this.#isFollowedByName(head.end, head.value)) return false;
    if (small && this.#kind === 'office' && head.value !== 'committee' && head.value !== 'closed') return false;
    this.#many ||= bodyClasses.longest(tokens, this.#at)?.end === head.end;
    this.#at = head.end;
    this.#headEnd = head.end;
    this.#kind = head.value;
    // «Ban Tuyên giáo» names its field already, so that «và Dân vận» may follow
    this.#fields = head.value === 'office' && !short ? 1 : 0;
    this.#joined = false;
    return true;
  }

  /** A short head in small letters is a common word unless its name follows: «bộ Công Thương», «sở Y tế». */
  #isFollowedByName(at: number, kind: BodyKind): boolean {
    if (!this.#goesOn(at)) return false;
    if (kind === 'ministry') return ministryFields.has(this.tokens, at) || isNameWord(this.tokens, at);
    return (
      fields.longest(this.tokens, at)?.value === false ||
      (isNameWord(this.tokens, at) && !beginsTitle(this.tokens, at)) ||
      (this.start.place && this.#kind === undefined)
    );
  }

  /** «Quân khu 7», «Ban Chỉ đạo 389», «Đoàn kiểm tra số 5». */
  #number(): boolean {
    const { tokens } = this;
    if (this.#placed || (this.#kind !== 'office' && !this.#isNamed())) return false;
    const i = tokens.symbol[this.#at] === NUMBER_WORD ? this.#at + 1 : this.#at;
    if (!this.#goesOn(i) || tokens.kind[i] !== TokenKind.number) return false;
    if (i === this.#at && this.#at !== this.#headEnd && this.#fields === 0) return false;
    this.#at = i + 1;
    this.#headEnd = -1;
    this.#fields++;
    return true;
  }

  #field(): boolean {
    const { tokens } = this;
    if (this.#placed) return false;
    if (this.#kind === 'ministry') {
      const field = this.#fields === 0 ? ministryFields.longest(tokens, this.#at) : undefined;
      if (field === undefined) return false;
      this.#at = field.end;
      this.#fields++;
      return true;
    }
    if (this.#kind !== 'office' && !this.#isNamed()) return false;
    const field = fields.longest(tokens, this.#at);
    if (field === undefined) return false;
    const small = (tokens.flags[this.#at]! & Flag.capital) === 0;
    if (small && field.value && this.#at !== this.#headEnd && !this.#joined) return false;
    this.#at = field.end;
    this.#fields++;
    this.#joined = false;
    return true;
  }

  #place(): boolean {
    if (this.#placed) return false;
    if (this.#kind === undefined && !this.start.place) return false;
    const bare = this.#kind === 'committee' && this.#at === this.#headEnd;
    const place = readPlace(this.tokens, this.#at, bare);
    if (place === undefined) return false;
    this.#placeFrom = this.#at;
    this.#at = place.to;
    this.#many ||= place.many;
    this.#placed = true;
    return true;
  }

  /** «và Dân vận», «, Thể thao và Du lịch», «- Vũng Tàu», «& Đào tạo»: another field of the same body. */
  #joint(): boolean {
    const { tokens } = this;
    if (this.#placed || this.#fields === 0) return false;
    if (this.#kind !== 'office' && !this.#isNamed()) return false;
    const mark = tokens.symbol[this.#at]!;
    if (mark === Mark.comma) return this.#list();
    if (mark !== AND && mark !== AMPERSAND && !isDash(mark)) return false;
    const next = this.#at + 1;
    if (!this.#goesOn(next) || !fields.has(tokens, next) || bodyHeads.has(tokens, next)) return false;
    const capital = (tokens.flags[next]! & Flag.capital) !== 0;
    const capitalBefore = (tokens.flags[this.#at - 1]! & Flag.capital) !== 0;
    if (!capital && (isDash(mark) || (capitalBefore && fields.longest(tokens, next)!.value))) return false;
    this.#at = next;
    this.#joined = true;
    return this.#field();
  }

  /** Fields behind commas count where the list ends in «và»: «, Giáo dục, Thanh niên và Nhi đồng». */
  #list(): boolean {
    const { tokens } = this;
    let i = this.#at;
    while (this.#goesOn(i) && tokens.symbol[i] === Mark.comma) {
      const field = this.#goesOn(i + 1) ? fields.longest(tokens, i + 1) : undefined;
      if (field === undefined || bodyHeads.has(tokens, i + 1)) return false;
      i = field.end;
    }
    const last =
      this.#goesOn(i) && tokens.symbol[i] === AND && this.#goesOn(i + 1) ? fields.longest(tokens, i + 1) : undefined;
    if (last === undefined || (tokens.flags[i + 1]! & Flag.capital) === 0) return false;
    this.#at = last.end;
    return true;
  }

  /** «Ban Chỉ đạo Trung ương về phòng, chống tham nhũng». */
  #subject(): boolean {
    const { tokens } = this;
    const next = this.#at + 1;
    if (tokens.symbol[this.#at] !== ABOUT || !this.#goesOn(next) || this.#kind === undefined) return false;
    const field = fields.longest(tokens, next);
    if (field === undefined || field.value) return false;
    this.#at = field.end;
    this.#placed = true;
    return true;
  }

  /** The larger body: «của Quốc hội», «thuộc Bộ Y tế», «Vụ Pháp chế, Bộ Tư pháp». */
  #owner(): boolean {
    const { tokens } = this;
    if (this.#placed || this.#kind === undefined || this.#kind === 'closed' || this.#kind === 'committee') return false;
    if (this.depth >= DEEPEST) return false;
    const mark = tokens.symbol[this.#at];
    const next = this.#at + 1;
    if (!this.#goesOn(next)) return false;
    const comma = mark === Mark.comma && (this.#kind === 'office' || this.#isNamed()) && this.#fields > 0;
    if (mark !== OF && mark !== UNDER && !comma) return false;
    if (comma ? !isOwner(tokens, next) : !bodyHeads.has(tokens, next) && !central.has(tokens, next)) return false;
    const start = { field: false, place: false, headed: false };
    const inner = new BodyReader(tokens, next, start, this.depth + 1).read();
    if (inner === undefined) return false;
    this.#at = inner.to;
    this.#placed = true;
    return true;
  }

  /** Names that no table holds: «Công ty Hoàng Anh Gia Lai», «Trường THPT Lê Hồng Phong». */
  #anyName(): boolean {
    const { tokens } = this;
    const at = this.#at;
    if (this.#placed || !isNameWord(tokens, at) || beginsTitle(tokens, at)) return false;
    if (this.#kind === 'ministry' ? this.#fields > 0 : this.#kind !== 'office' && !this.#isNamed()) return false;
    const name = readName(tokens, at, beginsTitle);
    if (this.#isNamed() && !this.#isOfficer(name) && (at === this.#headEnd || name === undefined)) {
      // a school or company is named after someone: the name belongs to it, and the next one is the holder's
      this.#at =
        name === undefined ? wordEnd(tokens, at) : runEnd(tokens, at, name.to - at, name.capitals, startsPerson);
      this.#fields++;
      return true;
    }
    if (name !== undefined && name.shape >= Shape.likely) return false;
    if (name !== undefined && this.#fields > 0 && !this.#isNamed()) return false;
    this.#at = this.#compoundEnd(wordEnd(tokens, at));
    this.#fields++;
    return true;
  }

  /** A body that may have any name. */
  #isNamed(): boolean {
    return this.#kind === 'institution' || this.#kind === 'company';
  }

  /** «Giám đốc Công ty Nguyễn Văn Hùng»: schools are called so, companies are not. */
  #isOfficer(name: NameShape | undefined): boolean {
    return this.#kind === 'company' && name?.shape === Shape.clear && usualMiddles.has(this.tokens, this.#at + 1);
  }

  /** «Điều tiết», «Vật giá»: a capitalised syllable that stands alone goes with the small one behind it. */
  #compoundEnd(at: number): number {
    const { tokens } = this;
    if (!this.#goesOn(at) || tokens.kind[at] !== TokenKind.word) return at;
    const small = (tokens.flags[at]! & (Flag.capital | Flag.glued)) === 0 && !notInNames.has(tokens, at);
    const alone = (tokens.flags[at - 2]! & Flag.capital) === 0 || this.#headEnd === at - 1;
    if (isAbbreviation(tokens, at - 1) || isForeign(tokens, at - 1, at)) return at;
    return small && alone && !fields.has(tokens, at) ? at + 1 : at;
  }

  #capitalField(): { readonly end: number } | undefined {
    const field = fields.longest(this.tokens, this.#at);
    return field !== undefined && (this.tokens.flags[this.#at]! & Flag.capital) !== 0 ? field : undefined;
  }
}

/** A larger body behind a comma; anything else there is the next item of a list. */
function isOwner(tokens: Tokens, at: number): boolean {
  const head = bodyHeads.longest(tokens, at);
  const owner = ownersBehindComma.longest(tokens, at);
  if (head === undefined || owner?.end !== head.end || beginsTitle(tokens, at)) return false;
  return (tokens.flags[at]! & Flag.capital) !== 0;
}

function startsPerson(tokens: Tokens, at: number): boolean {
  if (beginsTitle(tokens, at)) return true;
  const name = readName(tokens, at, beginsTitle);
  return name !== undefined && name.shape >= Shape.clear;
}

function isTermNumber(tokens: Tokens, i: number): boolean {
  return romanValue(tokens, i) > 0 || (numberValue(tokens, i) > 0 && numberValue(tokens, i) <= HIGHEST_TERM);
}
