import { DEPARTMENTS } from '../../domain/bodies';
import { wordSymbol } from '../../text/symbols';
import { TokenKind, type Tokens } from '../../text/tokens';
import { beginsTitle } from '../words/begins';
import { fields, notInNames, verbsBehindBodies } from '../words/bodyWords';
import { deeds } from '../words/contextWords';
import { honorifics } from '../words/nameWords';
import { type BodyState, isInnerMark, isSmall } from './bodyState';

const AND = wordSymbol('và');
const departments = new Set(DEPARTMENTS.map(wordSymbol));
/** «xây dựng công trình thủy lợi»: so many words at most. */
const LONGEST_OBJECT = 10;

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
