import { beginsCell } from '../../text/cells';
import { Mark } from '../../text/marks';
import { isNumber, letters, wordSymbol } from '../../text/symbols';
import { inCapitals, isCapital } from '../../text/tokenQueries';
import { Break, Flag, TokenKind, type Tokens } from '../../text/tokens';
import { WITH_HEAD } from '../bodies/bodyState';
import { readBody } from '../bodies/readBody';
import { runEnd } from '../people/nameRun';
import { type NameShape, Shape } from '../people/nameShape';
import { type Address, personDraft, pronounDraft } from '../people/personDraft';
import { isPresidentHo } from '../people/presidentHo';
import { readName } from '../people/readName';
import { readUnusualName } from '../people/unusualName';
import { type Draft, titleDraft } from '../titles/titleDraft';
import { beginsPlaceOrBody, beginsTitle, beginsTitleOrBody } from '../words/begins';
import { bodyHeads } from '../words/bodyWords';
import { endingAt } from '../words/contextWords';
import {
  behindPronoun,
  degrees,
  honorifics,
  namedAfter,
  presidentHo,
  pronouns,
  usualMiddles,
} from '../words/nameWords';
import { placeLevels, states } from '../words/placeWords';
import { Start, startsAt } from '../words/starts';
import { insideName } from './insideName';

const COMRADE = wordSymbol('đồng');
const COMRADE_SHORT = wordSymbol('đ');
const AND = wordSymbol('và');
/** «ông Cảnh», «ông Bá Cảnh». */
const LONGEST_SHORT_NAME = 2;

/**
 * All titles and all capitalised words that may be names, in one pass. Titles do not overlap, and no name stands
 * inside a title.
 * @param taken 1 for tokens inside directives and dates, which hold no titles and no names.
 */
export function scan(tokens: Tokens, taken: Uint8Array): Draft[] {
  return new Scanner(tokens, taken).scan();
}

class Scanner {
  readonly #drafts: Draft[] = [];
  readonly #keys = new Map<string, string>();
  /** The token behind the last words of address, and what they are. */
  #addressEnd = -1;
  #address: Address = 'none';
  /** The token behind the last title, where a name may follow that has no known surname. */
  #titleEnd = -1;
  /** The token behind the last title, whatever may follow it. */
  #roleEnd = -1;
  /** Where a name of a row may begin that stands under a title of several: «các Phó Chủ tịch (:) A, B và C». */
  #rowAt = -1;
  /** A name of the row stands right before the place where the next one may begin. */
  #rowGoesOn = false;
  /** The token behind the last name of a thing: «đường Nguyễn Huệ». */
  #thingEnd = -1;

  constructor(
    readonly tokens: Tokens,
    readonly taken: Uint8Array,
  ) {}

  scan(): Draft[] {
    const { kind, flags, count } = this.tokens;
    for (let i = 0; i < count; ) {
      if (kind[i] !== TokenKind.word || this.taken[i] === 1) {
        if (this.#addressEnd === i) this.#keepAddress(i);
        i++;
        continue;
      }
      const start = startsAt(this.tokens, i);
      if (start === 0 && (flags[i]! & Flag.capital) === 0) i++;
      else i = this.#step(i, start);
    }
    return this.#drafts;
  }

  /** «PGS.TS», «GS, TS», «TS.», «các đồng chí:»: a joint of degrees or a colon keeps the address open. */
  #keepAddress(i: number): void {
    const { tokens } = this;
    const mark = tokens.symbol[i];
    const joint = endingAt(degrees, tokens, i, 2) && (mark === Mark.stop || degrees.has(tokens, i + 1));
    if (joint || mark === Mark.colon) this.#addressEnd = i + 1;
  }

  /** Reads what begins at the word `i`; the token at which to go on. */
  #step(i: number, start: number): number {
    let to = i;
    if ((start & Start.title) !== 0) to = this.#title(i);
    if (to === i && (start & Start.address) !== 0) to = this.#addressAt(i);
    if (to === i && (start & Start.degree) !== 0) to = this.#degree(i);
    if (to === i && (start & Start.body) !== 0) to = this.#institution(i);
    if (to === i && isCapital(this.tokens, i)) to = this.#name(i);
    return Math.max(to, i + 1);
  }

  #title(i: number): number {
    const { tokens } = this;
    const inside = this.#roleEnd === i ? i : insideName(tokens, i);
    if (inside > i) return inside;
    const title = titleDraft(tokens, i, this.taken);
    if (title === undefined) return i;
    this.#drafts.push(title);
    const { word, body } = title.words;
    if (word !== null) this.#address = 'none';
    else if (this.#addressEnd !== i) this.#address = 'other';
    this.#addressEnd = word === null ? title.to : -1;
    this.#roleEnd = title.to;
    if (title.several) this.#rowGoesOn = false;
    if (title.several) this.#rowAt = tokens.symbol[title.to] === Mark.colon ? title.to + 1 : title.to;
    this.#titleEnd = body !== null || word?.role.body === 'own' || word === null ? title.to : -1;
    return title.to;
  }

  #addressAt(i: number): number {
    const { tokens } = this;
    const found = honorifics.longest(tokens, i);
    if (found === undefined) return i;
    // «Hội | Nghệ sĩ Múa Việt Nam»
    if (isCapital(tokens, i) && isCapital(tokens, i - 1) && bodyHeads.longest(tokens, i - 1)?.end === i)
      return found.end;
    // «bà Ông Thị Loan»
    if (this.#addressEnd === i && isCapital(tokens, i) && usualMiddles.has(tokens, i + 1)) return i;
    // «Anh», «Chị» begin names too; in front of a capitalised word, or behind other words of address, they do not
    const capital = isCapital(tokens, i) && this.#addressEnd !== i && !isCapital(tokens, found.end);
    if (capital && readName(tokens, i, beginsTitle) !== undefined) return i;
    const comrade = tokens.symbol[i] === COMRADE || tokens.symbol[i] === COMRADE_SHORT;
    if (comrade) this.#address = 'comrade';
    else if (this.#addressEnd !== i) this.#address = 'other';
    this.#addressEnd = found.end;
    if (isPronoun(tokens, i, found.end)) this.#drafts.push(pronounDraft(i, found.end, this.#address));
    return found.end;
  }

  #degree(i: number): number {
    const { tokens } = this;
    const degree = degrees.longest(tokens, i);
    if (degree === undefined || letters(tokens, i) < 2 || (tokens.flags[i]! & Flag.capital) === 0) return i;
    if (this.#addressEnd !== i) this.#address = 'other';
    this.#addressEnd = degree.end;
    return degree.end;
  }

  /** Skips the name of a school, hospital or company, which often is a person's. */
  #institution(i: number): number {
    const head = bodyHeads.longest(this.tokens, i);
    if (head === undefined || (head.value !== 'institution' && head.value !== 'company')) return i;
    if (head.end < i + 2 || this.#addressEnd === i) return i;
    const body = readBody(this.tokens, i, WITH_HEAD);
    if (body === undefined) return i;
    this.#thingEnd = body.to;
    return body.to;
  }

  #name(i: number): number {
    const { tokens } = this;
    const address = this.#addressOf(i);
    const name = readName(tokens, i, beginsTitleOrBody) ?? this.#unusualName(i, address);
    if (name !== undefined) {
      const thing = address === 'none' && this.#titleEnd !== i && (this.#namesThing(i) || this.#namesPlace(i, name));
      const inRow = this.#rowAt === i;
      const shape = inRow
        ? { ...name, shape: Math.max(name.shape, this.#rowGoesOn ? Shape.clear : Shape.likely) }
        : name;
      this.#drafts.push(personDraft(tokens, i, shape, address, thing, false, this.#keys));
      this.#rowGoesOn = inRow && isJoint(tokens, name.to);
      if (this.#rowGoesOn) this.#rowAt = name.to + 1;
      if (thing) this.#thingEnd = name.to;
      return name.to;
    }
    // «Chủ tịch Hùng»
    const behindTitle = this.#roleEnd === i && !isCapital(tokens, i + 1);
    if (
      (address === 'none' && !behindTitle) ||
      inCapitals(tokens, i) ||
      (beginsPlaceOrBody(tokens, i) && !isGivenName(tokens, i))
    )
      return i;
    const to = runEnd(tokens, i, LONGEST_SHORT_NAME, false, beginsTitleOrBody);
    this.#drafts.push(personDraft(tokens, i, { to, shape: 0, capitals: false }, address, false, true, this.#keys));
    return to;
  }

  #unusualName(i: number, address: Address): NameShape | undefined {
    if (beginsPlaceOrBody(this.tokens, i)) return undefined;
    const expected = this.#titleEnd === i || this.#rowAt === i;
    return readUnusualName(this.tokens, i, address !== 'none', expected, beginsTitleOrBody);
  }

  /** How the name at `i` is addressed; «Bác Hồ Chí Minh», «Chủ tịch Hồ Chí Minh» can only be the man. */
  #addressOf(i: number): Address {
    if (this.#addressEnd !== i) return isPresidentHo(this.tokens, i - 2, i) ? 'comrade' : 'none';
    return presidentHo.has(this.tokens, i) ? 'comrade' : this.#address;
  }

  /** «quê xã Kim Thủy»: what does not surely look like a name and stands behind the word for a place's level. */
  #namesPlace(i: number, { shape }: NameShape): boolean {
    return shape < Shape.likely && endingAt(placeLevels, this.tokens, i, 2) !== undefined;
  }

  /** «đường Nguyễn Văn Linh, Võ Văn Kiệt», «TP. Hồ Chí Minh», «số 6 Lê Quý Đôn». */
  #namesThing(i: number): boolean {
    const { tokens } = this;
    if (i === 0 || tokens.breaks[i]! >= Break.line) return false;
    if (endingAt(namedAfter, tokens, i, 4)) return true;
    if (isNumber(tokens, i - 1)) return this.taken[i - 1] === 0 && !beginsCell(tokens, i);
    // «335bis Lê Văn Sỹ»
    const lettered = tokens.kind[i - 1] === TokenKind.word && (tokens.flags[i - 1]! & Flag.glued) !== 0;
    if (lettered && isNumber(tokens, i - 2)) return this.taken[i - 2] === 0;
    // «Trường ĐH Y khoa | Phạm Ngọc Thạch»
    if (this.#thingEnd === i) return true;
    const mark = tokens.symbol[i - 1]!;
    // «quốc lộ 1, Nguyễn Huệ»
    if (mark === Mark.comma && isNumber(tokens, i - 2) && endingAt(namedAfter, tokens, i - 2, 2)) return true;
    return this.#thingEnd === i - 1 && (mark === Mark.comma || mark === Mark.hyphen || mark === AND);
  }
}

/** What parts the names of a row. */
function isJoint(tokens: Tokens, i: number): boolean {
  const mark = tokens.symbol[i];
  return mark === Mark.comma || mark === Mark.semicolon || mark === AND;
}

/** «ông Đức», «bà Nga»: countries of one syllable are given names too. */
function isGivenName(tokens: Tokens, i: number): boolean {
  return states.longest(tokens, i)?.end === i + 1 && !isCapital(tokens, i + 1);
}

/** «Ông được bầu …» at the head of a sentence, «năm 1955, ông là …» inside one: the person spoken of before. */
function isPronoun(tokens: Tokens, at: number, to: number): boolean {
  if (!pronouns.has(tokens, at) || to >= tokens.count || tokens.kind[to] !== TokenKind.word) return false;
  if ((tokens.flags[to]! & Flag.capital) !== 0) return false;
  if ((tokens.flags[at]! & Flag.sentence) === 0) return behindPronoun.has(tokens, to);
  return !beginsTitle(tokens, to);
}
