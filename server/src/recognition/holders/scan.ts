import { Mark } from '../../text/marks';
import { letters, wordSymbol } from '../../text/symbols';
import { inCapitals, isCapital } from '../../text/tokenQueries';
import { Flag, TokenKind, type Tokens } from '../../text/tokens';
import { WITH_HEAD } from '../bodies/bodyState';
import { readBody } from '../bodies/readBody';
import { isNameOfThing } from '../people/nameOfThing';
import { runEnd } from '../people/nameRun';
import { type NameShape, Shape } from '../people/nameShape';
import { OpenAddress } from '../people/openAddress';
import { type Address, type PersonDraft, personDraft, pronounDraft } from '../people/personDraft';
import { isPresidentHo } from '../people/presidentHo';
import { isPronoun } from '../people/pronoun';
import { readName } from '../people/readName';
import { readUnusualName } from '../people/unusualName';
import { type Draft, titleDraft } from '../titles/titleDraft';
import { beginsPlaceOrBody, beginsTitle, beginsTitleOrBody } from '../words/begins';
import { bodyHeads } from '../words/bodyWords';
import { degrees, honorifics, presidentHo, pronouns, usualMiddles } from '../words/nameWords';
import { states } from '../words/placeWords';
import { Start, startsAt } from '../words/starts';
import { mayBeGivenName, withoutBodies } from './headAsGivenName';
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
export function scan(tokens: Tokens, taken: Uint8Array): readonly Draft[] {
  return new Scanner(tokens, taken).scan();
}

class Scanner {
  readonly #drafts: Draft[] = [];
  /** Short references that are words of bodies too, «đồng chí Đoàn»: somebody has to be called so. */
  readonly #doubtful = new Set<PersonDraft>();
  readonly #keys = new Map<string, string>();
  readonly #address = new OpenAddress();
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

  scan(): readonly Draft[] {
    const { kind, flags, count } = this.tokens;
    for (let i = 0; i < count; ) {
      if (kind[i] !== TokenKind.word || this.taken[i] === 1) {
        this.#address.readMark(this.tokens, i);
        i++;
        continue;
      }
      const start = startsAt(this.tokens, i);
      if (start === 0 && (flags[i]! & Flag.capital) === 0) i++;
      else i = this.#step(i, start);
    }
    return withoutBodies(this.#drafts, this.#doubtful);
  }

  /** Reads what begins at the word `i`; the token at which to go on. */
  #step(i: number, start: number): number {
    let to = i;
    if ((start & Start.title) !== 0) to = this.#title(i);
    if (to === i && (start & Start.address) !== 0) to = this.#addressWords(i);
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
    const { to, several } = title;
    const { word, body } = title.words;
    // a rank is read like an address: «đồng chí Thiếu tướng A»
    if (word === null) this.#address.read(i, to, 'other');
    else this.#address.close();
    this.#roleEnd = to;
    this.#titleEnd = body !== null || word === null || word.role.body === 'own' ? to : -1;
    if (several) {
      this.#rowGoesOn = false;
      this.#rowAt = tokens.symbol[to] === Mark.colon ? to + 1 : to;
    }
    return to;
  }

  #addressWords(i: number): number {
    const { tokens } = this;
    const to = honorifics.longest(tokens, i)?.end ?? i;
    if (to === i) return i;
    const capital = isCapital(tokens, i);
    const behindOthers = this.#address.at(i) !== 'none';
    // «Hội | Nghệ sĩ Múa Việt Nam»
    if (capital && isCapital(tokens, i - 1) && bodyHeads.longest(tokens, i - 1)?.end === i) return to;
    // «bà Ông Thị Loan»
    if (capital && behindOthers && usualMiddles.has(tokens, i + 1)) return i;
    // «Anh», «Chị» begin names too; in front of a capitalised word, or behind other words of address, they do not
    const mayBeName = capital && !behindOthers && !isCapital(tokens, to);
    if (mayBeName && readName(tokens, i, beginsTitle) !== undefined) return i;
    this.#address.read(i, to, addressKind(tokens, i, to));
    if (isPronoun(tokens, i, to)) this.#drafts.push(pronounDraft(i, to, this.#address.at(to)));
    return to;
  }

  #degree(i: number): number {
    const { tokens } = this;
    const to = degrees.longest(tokens, i)?.end ?? i;
    if (to === i || letters(tokens, i) < 2 || !isCapital(tokens, i)) return i;
    this.#address.read(i, to, 'other');
    return to;
  }

  /** Skips the name of a school, hospital or company, which often is a person's. */
  #institution(i: number): number {
    const head = bodyHeads.longest(this.tokens, i);
    if (head === undefined || (head.value !== 'institution' && head.value !== 'company')) return i;
    if (head.end < i + 2 || this.#address.at(i) !== 'none') return i;
    const body = readBody(this.tokens, i, WITH_HEAD);
    if (body === undefined) return i;
    this.#thingEnd = body.to;
    return body.to;
  }

  #name(i: number): number {
    const address = this.#addressOf(i);
    const name = readName(this.tokens, i, beginsTitleOrBody) ?? this.#unusualName(i, address);
    return name === undefined ? this.#shortName(i, address) : this.#fullName(i, name, address);
  }

  #fullName(i: number, name: NameShape, address: Address): number {
    const { tokens } = this;
    const { to, capitals } = name;
    const free = address === 'none' && this.#titleEnd !== i;
    const thing = free && isNameOfThing(tokens, i, name, this.taken, this.#thingEnd);
    const inRow = this.#rowAt === i;
    const shape = inRow ? Math.max(name.shape, this.#rowGoesOn ? Shape.clear : Shape.likely) : name.shape;
    this.#drafts.push(personDraft(tokens, i, { to, shape, capitals }, address, thing, false, this.#keys));
    this.#rowGoesOn = inRow && isJoint(tokens, to);
    if (this.#rowGoesOn) this.#rowAt = to + 1;
    if (thing) this.#thingEnd = to;
    return to;
  }

  /** «ông Cảnh», «Chủ tịch Hùng». */
  #shortName(i: number, address: Address): number {
    const { tokens } = this;
    const behindTitle = this.#roleEnd === i && !isCapital(tokens, i + 1);
    if ((address === 'none' && !behindTitle) || inCapitals(tokens, i)) return i;
    const isOther = beginsPlaceOrBody(tokens, i) && !isGivenName(tokens, i);
    if (isOther && (address === 'none' || !mayBeGivenName(tokens, i, address))) return i;
    const to = isOther ? i + 1 : runEnd(tokens, i, LONGEST_SHORT_NAME, false, beginsTitleOrBody);
    const draft = personDraft(tokens, i, { to, shape: 0, capitals: false }, address, false, true, this.#keys);
    if (isOther) this.#doubtful.add(draft);
    this.#drafts.push(draft);
    return to;
  }

  #unusualName(i: number, address: Address): NameShape | undefined {
    if (beginsPlaceOrBody(this.tokens, i)) return undefined;
    const expected = this.#titleEnd === i || this.#rowAt === i;
    return readUnusualName(this.tokens, i, address !== 'none', expected, beginsTitleOrBody);
  }

  /** How the name at `i` is addressed; «Bác Hồ Chí Minh», «Chủ tịch Hồ Chí Minh» can only be the man. */
  #addressOf(i: number): Address {
    const address = this.#address.at(i);
    if (address === 'none') return isPresidentHo(this.tokens, i - 2, i) ? 'comrade' : 'none';
    return presidentHo.has(this.tokens, i) ? 'comrade' : address;
  }
}

/** What kind of words of address stand at tokens `from` to `to`. */
function addressKind(tokens: Tokens, from: number, to: number): Address {
  if (tokens.symbol[from] === COMRADE || tokens.symbol[from] === COMRADE_SHORT) return 'comrade';
  return pronouns.longest(tokens, from)?.end === to ? 'personal' : 'other';
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
