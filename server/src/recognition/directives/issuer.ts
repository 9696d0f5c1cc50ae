import { CENTRAL_COMMITTEE_NAMES, ISSUER_CONTINUATIONS, ISSUER_HEADS, WHOLE_ISSUERS } from '../../domain/issuingBodies';
import { MINISTRIES } from '../../domain/ministries';
import { romanValue } from '../../text/numerals';
import { Phrases } from '../../text/phrases';
import { wordSymbol } from '../../text/symbols';
import { Flag, TokenKind, type Tokens } from '../../text/tokens';
import { WordSet } from '../../text/wordSet';
import { goesOn, isCapital } from './tokenTests';
import { typeWordAt } from './typeWords';

/** The longest name of a body, in tokens. */
const LONGEST_NAME = 24;

const central = new Phrases<true>(CENTRAL_COMMITTEE_NAMES.map((name) => [name, true]));
const wholes = new Phrases<true>(
  [...CENTRAL_COMMITTEE_NAMES, ...WHOLE_ISSUERS, ...MINISTRIES.map(({ name }) => name)].map((name) => [name, true]),
);
const heads = new Phrases<true>(ISSUER_HEADS.map((name) => [name, true]));
const continuations = new Phrases<true>(ISSUER_CONTINUATIONS.map((name) => [name, true]));

/** Small words that end a body's name, though they could be the second syllable of one. */
const AFTER_NAMES = new WordSet(`
  về ban ký ra đã đang sẽ vừa mới là và của ngày năm khóa nhiệm quy yêu phê thông chỉ trong để cho tại được do theo
  đến từ với gắn có cũng số giao tổ nêu đề hướng xác đặt tiếp cùng
`);
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
  if (!isCapital(tokens, at)) return -1;
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
    const part = partOfName(tokens, end);
    if (part > end) {
      end = part;
      openWord = false;
    } else if (isCapital(tokens, end)) {
      if (romanValue(tokens, end) > 1 || typeWordAt(tokens, end) !== undefined) break;
      openWord = !isCapital(tokens, end - 1) || end === headEnd;
      end++;
    } else if (openWord && tokens.kind[end] === TokenKind.word && !AFTER_NAMES.has(tokens, end)) {
      end++;
      openWord = false;
    } else if (tokens.symbol[end] === AND && startsCoordinate(tokens, end + 1)) end++;
    else break;
  }
  return end === headEnd && !isWholeHead(tokens, from, headEnd) ? -1 : end;
}

/** A body within the name («Tỉnh ủy» in «Ban Tổ chức Tỉnh ủy») or a word that goes on in small letters («tỉnh»). */
function partOfName(tokens: Tokens, at: number): number {
  const inner = isCapital(tokens, at) ? (wholes.longest(tokens, at) ?? heads.longest(tokens, at)) : undefined;
  return (inner ?? continuations.longest(tokens, at))?.end ?? at;
}

/** «Tuyên giáo và Dân vận»: a capital after «và» that begins no other body. */
function startsCoordinate(tokens: Tokens, at: number): boolean {
  if (!isCapital(tokens, at) || typeWordAt(tokens, at) !== undefined) return false;
  return !heads.has(tokens, at) && !wholes.has(tokens, at);
}

/** «Tỉnh ủy», «UBND»: heads that are a name by themselves; «Ban», «Bộ», «Sở» are not. */
function isWholeHead(tokens: Tokens, from: number, end: number): boolean {
  return end - from > 1 || (tokens.flags[from]! & Flag.allCaps) !== 0;
}
