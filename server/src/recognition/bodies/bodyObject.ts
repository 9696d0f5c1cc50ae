import { DEPARTMENTS } from '../../domain/bodies';
import { Mark } from '../../text/marks';
import { wordSymbol } from '../../text/symbols';
import { TokenKind, type Tokens } from '../../text/tokens';
import { beginsTitle } from '../words/begins';
import { bodyHeads, fields, notInNames, verbsBehindBodies } from '../words/bodyWords';
import { deeds } from '../words/contextWords';
import { honorifics } from '../words/nameWords';
import { type BodyState, isInnerMark, isSmall } from './bodyState';

const AND = wordSymbol('và');
const departments = new Set(DEPARTMENTS.map(wordSymbol));
/** «xây dựng công trình thủy lợi»: so many words at most. */
const LONGEST_OBJECT = 10;
/** «, chế biến và phát triển thị trường»: so many tokens at most. */
const LONGEST_LIST = 16;

/**
 * What a department is there for, behind a verb that needs it: «Cục Quản lý | tài nguyên nước», «Cục Bảo tồn | thiên nhiên và
 * đa dạng sinh học», «Cục Biến đổi | khí hậu phát biểu». No department is called by the verb alone, so the words in
 * small letters are its name up to a mark, to a word that no name holds, or to what an official does. Where the verb has
 * an object that a table holds, more words count only before a mark: «Cục Quản lý tài nguyên | nước,».
 */
export function readObject(body: BodyState): boolean {
  const { tokens, at, headEnd, placed } = body;
  if (placed || headEnd < 1 || !departments.has(tokens.symbol[headEnd - 1]!) || !isSmall(tokens, at)) return false;
  const verb = verbEnd(body);
  if (verb < 0) return false;
  const end = objectEnd(body, verb === at);
  if (end === at || (verb < at && !(end < tokens.count && isInnerMark(tokens.symbol[end]!)))) return false;
  body.at = end;
  body.fields++;
  body.joined = false;
  return true;
}

/**
 * The last field of a department in small letters: «Cục Đăng ký và Dữ liệu | thông tin đất đai phát biểu», and more objects
 * of its verb: «Cục Quản lý chất lượng | , chế biến và phát triển thị trường,». Each begins with a field that a table holds,
 * and what comes behind them is no name's: a mark, or what an official does.
 */
export function readObjects(body: BodyState): boolean {
  const { tokens, at, headEnd, placed, fields: read } = body;
  if (placed || read === 0 || headEnd < 1 || !departments.has(tokens.symbol[headEnd - 1]!)) return false;
  const end = isBehindJoint(body) ? fieldEnd(body, at) : listEnd(body);
  if (end === at || !isEnd(body, end)) return false;
  body.at = end;
  body.fields++;
  return true;
}

/** Behind «và» and words that begin with a capital: «và Dữ liệu |». */
function isBehindJoint({ tokens, at, headEnd }: BodyState): boolean {
  let i = at - 1;
  while (i > headEnd && isSmall(tokens, i) && tokens.kind[i] === TokenKind.word) i--;
  return !isSmall(tokens, i) && tokens.symbol[i - 1] === AND;
}

/** The token behind «, chế biến và phát triển thị trường» at `body.at`; that token itself where no such list stands there. */
function listEnd(body: BodyState): number {
  const { tokens, at } = body;
  let end = at;
  while (tokens.symbol[end] === Mark.comma || (end > at && tokens.symbol[end] === AND)) {
    const isLast = tokens.symbol[end] === AND;
    const next = fieldEnd(body, end + 1);
    if (next === end + 1 || next - at > LONGEST_LIST) return at;
    if (isLast) return next;
    end = next;
  }
  return at;
}

/** The token behind a field at token `at` and the words that go with it; `at` where none stands there. */
function fieldEnd(body: BodyState, at: number): number {
  const { tokens } = body;
  const field = body.goesOn(at) && !bodyHeads.has(tokens, at) ? fields.longest(tokens, at) : undefined;
  // «kiểm tra» is what an official does, «thông tin đất đai» is a field
  if (field === undefined || (field.value && isOther(tokens, at))) return at;
  let end = field.end;
  while (end > at && end - at < LONGEST_OBJECT && tokens.symbol[end] !== AND) {
    const next = wordEnd(body, end);
    if (next === end) break;
    end = next;
  }
  return end;
}

/** A mark inside the sentence, or what an official does. */
function isEnd(body: BodyState, end: number): boolean {
  const { tokens } = body;
  if (!body.goesOn(end)) return true;
  return isInnerMark(tokens.symbol[end]!) || isOther(tokens, end);
}

/** The token behind «Quản lý», or behind a word of two syllables that no table holds («Biến đổi»); else -1. */
function verbEnd({ tokens, at, headEnd }: BodyState): number {
  if (isSmall(tokens, headEnd)) return -1;
  const field = fields.longest(tokens, headEnd);
  if (field !== undefined) return field.value && areSmall(tokens, field.end, at) ? field.end : -1;
  return at === headEnd + 2 && isSmall(tokens, at - 1) ? at : -1;
}

/** True for words in small letters only. */
function areSmall(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > LONGEST_OBJECT) return false;
  for (let i = from; i < to; i++) if (tokens.kind[i] !== TokenKind.word || !isSmall(tokens, i)) return false;
  return true;
}

/** The token behind the object at `body.at`; that token itself where none is, or one too long to be a name. */
function objectEnd(body: BodyState, begins: boolean): number {
  const { at, tokens } = body;
  // «Quản lý xây dựng …»: what looks like a deed is what is managed
  let end = begins ? (fields.longest(tokens, at)?.end ?? at) : at;
  while (end - at <= LONGEST_OBJECT) {
    const next = wordEnd(body, end);
    if (next === end) return end;
    end = next;
  }
  return at;
}

/** The token behind the next word or field of the object at token `at`; `at` itself where the object ends. */
function wordEnd(body: BodyState, at: number): number {
  const { tokens } = body;
  const word = tokens.symbol[at] === AND ? at + 1 : at;
  if (!body.goesOn(at) || !body.goesOn(word) || !isSmall(tokens, word) || isOther(tokens, word)) return at;
  const field = fields.longest(tokens, word);
  if (field !== undefined) return field.end;
  return tokens.kind[word] === TokenKind.word && !notInNames.has(tokens, word) ? word + 1 : at;
}

/** A person, a title, or what one does. */
function isOther(tokens: Tokens, at: number): boolean {
  if (honorifics.has(tokens, at) || beginsTitle(tokens, at)) return true;
  return deeds.has(tokens, at) || verbsBehindBodies.has(tokens, at);
}
