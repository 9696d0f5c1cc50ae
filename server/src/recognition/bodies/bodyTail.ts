import { isDash, Mark } from '../../text/marks';
import { wordSymbol } from '../../text/symbols';
import { TokenKind, type Tokens } from '../../text/tokens';
import { bodyHeads, central, notInNames, verbsBehindBodies } from '../words/bodyWords';
import { deeds } from '../words/contextWords';
import { honorifics } from '../words/nameWords';
import { type BodyState, isSmall } from './bodyState';
import { beginsTitle } from './readPlace';

const AND = wordSymbol('và');
/** Most nouns have two syllables. */
const NOUN = 2;

/**
 * The last noun of a field that no table holds, in small letters: «Vụ Kinh tế | đa phương,», «Viện Nghiên cứu | chiến
 * lược Bộ Ngoại giao». What tells it from what an official does is where it ends: at a mark inside the sentence, at
 * the end of a line, before a larger body, or before «và» and the next person.
 */
export function readTail(body: BodyState): boolean {
  const { tokens, at } = body;
  const { symbol } = tokens;
  if (!isBehindField(body) || !isNounWord(body, at) || !isNounWord(body, at + 1)) return false;
  if (deeds.has(tokens, at) || verbsBehindBodies.has(tokens, at) || beginsTitle(tokens, at)) return false;
  const end = at + NOUN;
  if (body.goesOn(end) && !isMark(symbol[end]!) && !beginsOwner(tokens, end) && !beginsPerson(body, end)) return false;
  body.at = end;
  body.fields++;
  return true;
}

/** Behind the capitalised field of an office, or a head that names what is studied: «Viện Nghiên cứu». */
function isBehindField({ tokens, at, from, kind, headEnd, fields, placed }: BodyState): boolean {
  if (placed || !isSmall(tokens, at)) return false;
  if (at === headEnd ? !isSmall(tokens, at - 1) || isSmall(tokens, at - 2) : kind !== 'office' || fields === 0)
    return false;
  let i = at - 1;
  while (i > from && isSmall(tokens, i)) i--;
  return !isSmall(tokens, i) && (kind === 'office' || kind === 'institution');
}

function isNounWord(body: BodyState, i: number): boolean {
  const { tokens } = body;
  return body.goesOn(i) && tokens.kind[i] === TokenKind.word && isSmall(tokens, i) && !notInNames.has(tokens, i);
}

function isMark(symbol: number): boolean {
  return symbol === Mark.comma || symbol === Mark.semicolon || symbol === Mark.close || isDash(symbol);
}

/** «… chiến lược | Bộ Ngoại giao», «… thiếu nhi | T.Ư Đoàn». */
function beginsOwner(tokens: Tokens, at: number): boolean {
  if (isSmall(tokens, at)) return false;
  return bodyHeads.longest(tokens, at)?.value === 'ministry' || central.has(tokens, at);
}

/** «… đa phương | và ông …», «… đa phương | và Vụ trưởng …». */
function beginsPerson({ tokens }: BodyState, at: number): boolean {
  return tokens.symbol[at] === AND && (honorifics.has(tokens, at + 1) || beginsTitle(tokens, at + 1));
}
