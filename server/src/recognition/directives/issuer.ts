import { CENTRAL_COMMITTEE_NAMES, ISSUER_CONTINUATIONS, ISSUER_HEADS, WHOLE_ISSUERS } from '../../domain/issuingBodies';
import { MINISTRIES } from '../../domain/ministries';
import { FORMER_PROVINCES, PROVINCES } from '../../domain/provinces';
import { romanValue } from '../../text/numerals';
import { Phrases } from '../../text/phrases';
import { isDash, Mark, wordSymbol } from '../../text/symbols';
import { Flag, TokenKind, type Tokens } from '../../text/tokens';
import { WordSet } from '../../text/wordSet';
import { goesOn, isAllCaps, isCapital } from './tokenTests';
import { typeWordAt } from './typeWords';

/** The longest name of a body, in tokens. */
const LONGEST_NAME = 24;

const central = new Phrases<true>(CENTRAL_COMMITTEE_NAMES.map((name) => [name, true]));
const wholes = new Phrases<true>(
  [...CENTRAL_COMMITTEE_NAMES, ...WHOLE_ISSUERS, ...MINISTRIES.map(({ name }) => name)].map((name) => [name, true]),
);
const heads = new Phrases<true>(ISSUER_HEADS.map((name) => [name, true]));
const continuations = new Phrases<true>(ISSUER_CONTINUATIONS.map((name) => [name, true]));

/** Small words that end a body's name. */
const AFTER_NAMES = new WordSet(`
  về ký ra đã đang sẽ vừa mới là và của ngày năm khóa nhiệm phê trong để cho tại được do theo đến từ với gắn có cũng số
  đều giao nêu đề đặt tiếp cùng
`);
/** Verbs whose first syllable could be the second of a name. */
const verbs = new Phrases<true>(
  ['ban hành', 'quy định', 'yêu cầu', 'thông qua', 'thông báo', 'chỉ đạo', 'hướng dẫn', 'xác định', 'tổ chức'].map(
    (verb) => [verb, true],
  ),
);
const provinces = new Phrases<true>(
  [...PROVINCES.flatMap(({ name, aliases = [] }) => [name, ...aliases]), ...FORMER_PROVINCES].map((name) => [
    name,
    true,
  ]),
);
const TP = new WordSet('TP');
const AND = wordSymbol('và');

/** The end of the name of the Central Committee at token `at`, in any wording, or -1. */
export function readCentralCommittee(tokens: Tokens, at: number): number {
  return isCapital(tokens, at) ? (central.longest(tokens, at)?.end ?? -1) : -1;
}

/**
 * The token after the name of an issuing body that begins at token `at`, or -1. The names of central bodies are known
 * whole; others begin with a known head and go on over capitals, places and two-syllable words («Ban Tổ chức Tỉnh ủy
 * Lạng Sơn»).
 */
export function readIssuer(tokens: Tokens, at: number): number {
  // «của bộ Chính trị»: a small head before a capital
  if (!isCapital(tokens, at) && !(isCapital(tokens, at + 1) && goesOn(tokens, at + 1))) return -1;
  const whole = wholes.longest(tokens, at);
  const head = heads.longest(tokens, at);
  if (head === undefined || (whole !== undefined && whole.end >= head.end)) return whole?.end ?? -1;
  return readRestOfName(tokens, at, head.end);
}

function readRestOfName(tokens: Tokens, from: number, headEnd: number): number {
  const limit = Math.min(tokens.count, from + LONGEST_NAME);
  let end = headEnd;
  /** True where the next word may be the small second syllable of a word that the capital before it begins. */
  let openWord = false;
  while (end < limit && goesOn(tokens, end) && (tokens.flags[end]! & Flag.sentence) === 0) {
    // «Bộ trưởng Bộ Công Thương Trần …»: after a body that is known whole, or a province, stands no more of its name
    const last = isCapital(tokens, end) || isCapital(tokens, end + 1) ? wholes.longest(tokens, end) : undefined;
    const place = isCapital(tokens, end) ? provinces.longest(tokens, end) : undefined;
    if (last !== undefined || place !== undefined) return Math.max(last?.end ?? 0, place?.end ?? 0);
    const part = partOfName(tokens, end);
    if (part > end) {
      end = part;
      openWord = false;
    } else if (isCapital(tokens, end)) {
      if (romanValue(tokens, end) > 1 || typeWordAt(tokens, end) !== undefined) break;
      openWord = !isAllCaps(tokens, end) && (!isCapital(tokens, end - 1) || end === headEnd);
      end++;
    } else if (openWord && tokens.kind[end] === TokenKind.word && !endsName(tokens, end)) {
      end++;
      openWord = false;
    } else if (tokens.symbol[end] === AND && startsCoordinate(tokens, end + 1)) end++;
    else if (joinsCapitals(tokens, end)) end++;
    else break;
  }
  return end === headEnd && !isWholeHead(tokens, from, headEnd) ? -1 : end;
}

/** A body within the name («Tỉnh ủy») or a word that goes on in small letters («tỉnh»). */
function partOfName(tokens: Tokens, at: number): number {
  const inner = isCapital(tokens, at) ? heads.longest(tokens, at) : undefined;
  return (inner ?? continuations.longest(tokens, at))?.end ?? at;
}

/** «Tuyên giáo và Dân vận»: a capital after «và» that begins no other body. */
function startsCoordinate(tokens: Tokens, at: number): boolean {
  if (!isCapital(tokens, at) || typeWordAt(tokens, at) !== undefined) return false;
  return !heads.has(tokens, at) && !wholes.has(tokens, at);
}

/** The stop of «TP. Huế», the hyphen of «GD-ĐT». */
function joinsCapitals(tokens: Tokens, at: number): boolean {
  if (!isAllCaps(tokens, at - 1) || !isCapital(tokens, at + 1) || !goesOn(tokens, at + 1)) return false;
  if (tokens.symbol[at] === Mark.stop) return TP.has(tokens, at - 1);
  return isDash(tokens.symbol[at]!) && isAllCaps(tokens, at + 1) && typeWordAt(tokens, at + 1) === undefined;
}

/** A small word that is no second syllable: a preposition, a verb. */
function endsName(tokens: Tokens, at: number): boolean {
  return AFTER_NAMES.has(tokens, at) || verbs.has(tokens, at);
}

/** «Tỉnh ủy», «UBND»: heads that are a name by themselves; «Ban», «Bộ», «Sở» are not. */
function isWholeHead(tokens: Tokens, from: number, end: number): boolean {
  return end - from > 1 || isAllCaps(tokens, from);
}
