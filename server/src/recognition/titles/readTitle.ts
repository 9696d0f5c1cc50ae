import type { Role } from '../../domain/roles';
import { wordSymbol } from '../../text/symbols';
import { goesOnInSentence, isCapital } from '../../text/tokenQueries';
import { Flag, type Tokens } from '../../text/tokens';
import { isTermNumber } from '../bodies/bodyPlace';
import { type Body, readBody } from '../bodies/readBody';
import type { Span } from '../mention';
import { bodyHeads, fields } from '../words/bodyWords';
import { assists } from '../words/contextWords';
import { honorifics } from '../words/nameWords';
import {
  duties,
  mayHaveBody,
  notAfterRank,
  type RoleWord,
  ranks,
  requiredBodies,
  roleTails,
  roleWords,
  verbTails,
  writesFor,
} from '../words/roleWords';
import { readElliptic } from './readElliptic';

const TERM = wordSymbol('khóa');
const OF = wordSymbol('của');

/** A title as its words alone give it, before anything is known of its holder. */
export interface TitleWords {
  readonly from: number;
  /** The token after the title. */
  readonly to: number;
  /** Null for a rank. */
  readonly word: RoleWord | null;
  /** The last word behind the head, in its usual spelling: «Thường trực»; empty where there is none. */
  readonly tail: string;
  /** The token after head and tails. */
  readonly roleTo: number;
  /** Offsets of the head in the text. */
  readonly role: Span;
  /** Offsets of the body in the text; it may begin inside the role. */
  readonly body: Span | null;
  /** The body is a class of bodies: «UBND các huyện». */
  readonly many: boolean;
  /** Offset at which the place in the body begins; the body's end where it names none, -1 without a body. */
  readonly placeStart: number;
}

/** The title that begins at token `at`, or undefined. */
export function readTitle(tokens: Tokens, at: number): TitleWords | undefined {
  const rank = ranks.longest(tokens, at);
  if (rank !== undefined)
    return notAfterRank.has(tokens, rank.end) ? undefined : title(tokens, at, rank.end, null, '', rank.end, null);
  const found = roleWords.longest(tokens, at);
  if (found === undefined) {
    const short = readElliptic(tokens, at);
    if (short === undefined) return undefined;
    const { to, word, roleTo, many } = short;
    const body = to > roleTo ? span(tokens, roleTo, to) : null;
    return { ...title(tokens, at, to, word, '', roleTo, body), many };
  }
  const word = found.value;
  if (word.gluedLength > 0) return readGlued(tokens, at, found.end, word);
  const { role } = word;
  const { roleTo, tail } = readTails(tokens, found.end);
  if (role.body === 'whole')
    return title(tokens, at, roleTo, word, tail, roleTo, bodyInside(tokens, at, found.end, word));
  const required = requiredBodies.get(role);
  if (required !== undefined && !required.has(tokens, roleTo)) return undefined;
  if (role.body === 'office') return readAssistant(tokens, at, roleTo, word);
  const start = {
    field: role.bare === 'field',
    place: role.bare === 'place',
    brand: role.body === 'usual' || role.body === 'always',
    headed: false,
  };
  const body =
    goesOnInSentence(tokens, roleTo) && mayHaveBody(role, tokens, roleTo) ? readBody(tokens, roleTo, start) : undefined;
  if (roleTo === found.end && word.shared > 0) {
    // «Trưởng Ban Tổ chức …»: the body begins with the head's last word, unless that is said again
    const shared = roleTo - word.shared;
    const again = body !== undefined && tokens.symbol[roleTo] === tokens.symbol[shared];
    const whole = again ? undefined : readBody(tokens, shared, start);
    const apart = role.apart && body?.headed && body.to === whole?.to;
    if (whole !== undefined && whole.to > roleTo && !apart) {
      return title(tokens, at, whole.to, word, tail, roleTo, span(tokens, shared, whole.to), whole);
    }
  }
  if (body === undefined && isOfBody(role, tokens, roleTo)) {
    // «Phó Tổng Giám đốc của Viettel»
    const owner = readBody(tokens, roleTo + 1, { ...start, field: false, place: false });
    if (owner !== undefined)
      return title(tokens, at, owner.to, word, tail, roleTo, span(tokens, roleTo + 1, owner.to), owner);
  }
  if (body === undefined) return title(tokens, at, termEnd(tokens, roleTo), word, tail, roleTo, null);
  return title(tokens, at, body.to, word, tail, roleTo, span(tokens, roleTo, body.to), body);
}

/** «của» and a body behind a head that hardly says anything without one. */
function isOfBody(role: Role, tokens: Tokens, at: number): boolean {
  if (tokens.symbol[at] !== OF || !goesOnInSentence(tokens, at) || !goesOnInSentence(tokens, at + 1)) return false;
  return (role.body === 'usual' || role.body === 'needed') && isCapital(tokens, at + 1);
}

/** «Tổng Bí thư khóa XIV»: the term of an office without a body; the token behind it. */
function termEnd(tokens: Tokens, at: number): number {
  if (tokens.symbol[at] !== TERM || !goesOnInSentence(tokens, at) || !goesOnInSentence(tokens, at + 1)) return at;
  return isTermNumber(tokens, at + 1) ? at + 2 : at;
}

function readTails(tokens: Tokens, from: number): { readonly roleTo: number; readonly tail: string } {
  let roleTo = from;
  let tail = '';
  while (goesOnInSentence(tokens, roleTo)) {
    const next = roleTails.longest(tokens, roleTo);
    if (next === undefined || (verbTails.has(tokens, roleTo) && governs(tokens, next.end))) break;
    roleTo = next.end;
    tail = next.value;
  }
  return { roleTo, tail };
}

/** «phụ trách kinh tế», «phụ trách lĩnh vực …»: what someone is in charge of, in small letters, is no body. */
function governs(tokens: Tokens, at: number): boolean {
  if (!goesOnInSentence(tokens, at) || (tokens.flags[at]! & Flag.capital) !== 0) return false;
  return duties.has(tokens, at) || (fields.has(tokens, at) && !bodyHeads.has(tokens, at));
}

/** «UVBCHTW Đảng»: the head is the first letters of the word, the body the rest and what follows. */
function readGlued(tokens: Tokens, at: number, roleTo: number, word: RoleWord): TitleWords {
  const rest = { field: false, place: false, brand: false, headed: true };
  const to = goesOnInSentence(tokens, roleTo) ? (readBody(tokens, roleTo, rest)?.to ?? roleTo) : roleTo;
  const middle = tokens.start[at]! + word.gluedLength;
  // «UV.BTV»
  const start = tokens.text[middle] === '.' ? middle + 1 : middle;
  const body = { start, end: tokens.end[to - 1]! };
  return {
    from: at,
    to,
    word,
    tail: '',
    roleTo,
    role: { start: tokens.start[at]!, end: middle },
    body,
    many: false,
    placeStart: body.end,
  };
}

/** «Trợ lý Thủ tướng Chính phủ»: the body is an office; «Thư ký giúp việc đồng chí …»: or its holder's name follows. */
function readAssistant(tokens: Tokens, at: number, roleTo: number, word: RoleWord): TitleWords | undefined {
  if (!goesOnInSentence(tokens, roleTo)) return undefined;
  if (servesPerson(tokens, roleTo)) return title(tokens, at, roleTo, word, '', roleTo, null);
  // «Thư ký Hội đồng trường»
  if (writesFor.has(tokens, roleTo)) {
    const body = readBody(tokens, roleTo, { field: false, place: false, brand: false, headed: false });
    if (body !== undefined) return title(tokens, at, body.to, word, '', roleTo, span(tokens, roleTo, body.to), body);
  }
  const inner = roleWords.longest(tokens, roleTo)?.value;
  if (inner === undefined || inner.role.body === 'office') return undefined;
  const office = readTitle(tokens, roleTo);
  return office && title(tokens, at, office.to, word, '', roleTo, span(tokens, roleTo, office.to));
}

/** «giúp việc đồng chí A», «đồng chí A», «của ông A» behind an assistant. */
function servesPerson(tokens: Tokens, at: number): boolean {
  const named = assists.longest(tokens, at)?.end ?? at;
  const address = honorifics.longest(tokens, named);
  return address !== undefined && isCapital(tokens, address.end);
}

/** The body inside a whole role: «Tỉnh ủy» of «Tỉnh ủy viên», «Kiểm toán Nhà nước» of «Tổng Kiểm toán Nhà nước». */
function bodyInside(tokens: Tokens, at: number, roleTo: number, word: RoleWord): Span | null {
  if (word.shared === 0) return null;
  const first = tokens.symbol[at] === wordSymbol(word.role.shares!.split(' ')[0]!);
  return first ? span(tokens, at, at + word.shared) : span(tokens, roleTo - word.shared, roleTo);
}

function title(
  tokens: Tokens,
  from: number,
  to: number,
  word: RoleWord | null,
  tail: string,
  roleTo: number,
  body: Span | null,
  read?: Body,
): TitleWords {
  const placeStart = read === undefined || read.placeFrom >= to ? (body?.end ?? -1) : tokens.start[read.placeFrom]!;
  return {
    from,
    to,
    word,
    tail,
    roleTo,
    role: span(tokens, from, roleTo),
    body,
    many: read?.many ?? false,
    placeStart,
  };
}

function span(tokens: Tokens, from: number, to: number): Span {
  return { start: tokens.start[from]!, end: tokens.end[to - 1]! };
}
