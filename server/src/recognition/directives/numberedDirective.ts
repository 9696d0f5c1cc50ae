import { PLURALS } from '../../domain/citationWords';
import { DOCUMENT_TYPES, type DocumentType } from '../../domain/documentTypes';
import { Mark } from '../../text/marks';
import { digits, wordSymbol } from '../../text/symbols';
import { goesOn, isGlued } from '../../text/tokenQueries';
import { Break, type Tokens } from '../../text/tokens';
import { WordSet } from '../../text/wordSet';
import type { Notation } from '../mention';
import { continuesList, namesDocument } from './bareNumber';
import { afterConnector } from './connectors';
import { type DirectiveDraft, newDraft, words } from './draft';
import { readIssuer } from './issuer';
import { standardNumber } from './notation';
import { type DocumentNumber, readNumber } from './number';
import { type TypeWord, typeOfAbbreviation, typeTakes, typeWordAt } from './typeWords';

const SO = wordSymbol('số');
const CUA = wordSymbol('của');
/** After an abbreviation a longer number is a plate or an account («tàu KH 91168»). */
const LONGEST_ABBREVIATED = 4;
const plurals = new WordSet(PLURALS);

/** Types and numbers that the article has cited so far, as {@link citedKey} writes them. */
export type CitedNumbers = ReadonlySet<string>;

/** The key of a document in {@link CitedNumbers}. */
export function citedKey(type: string, number: string): string {
  return `${type} ${number}`;
}

/**
 * The document that a type word with a number names: «Kết luận số 21-KL/TW», «Quy định 50», «NQ21», «Chỉ thị (CT) số
 * 05-CT/TW», «Quyết định của Bộ Chính trị số 31-QĐ/TW».
 * @param from the type word's first token.
 * @param cited what the article has cited before: there a bare number needs no other sign.
 */
export function readNumbered(
  tokens: Tokens,
  from: number,
  word: TypeWord,
  cited: CitedNumbers,
): DirectiveDraft | undefined {
  const start = skipAbbreviation(tokens, word);
  const issuerEnd = endOfInnerIssuer(tokens, start);
  const at = issuerEnd > 0 ? issuerEnd : numberPlace(tokens, from, word, start);
  if (at < 0) return undefined;
  const number = readNumber(tokens, at);
  if (number === undefined || !agrees(tokens, from, word, number, cited)) return undefined;
  const type = typeOf(word, number);
  const draft = draftOf(type, from, number);
  if (isDoubled(word, number)) draft.notation = undoubled(tokens, from, type, number);
  if (isBracketed(tokens, number)) draft.to++;
  if (issuerEnd > 0) draft.issuer = words(tokens, start + 1, issuerEnd);
  return draft;
}

/** «NQ 18-NQ/TW», «HD38-HD/BTCTW»: the abbreviation of the type stands before the number as well as behind it. */
function isDoubled({ type, abbreviated }: TypeWord, { announced, symbol }: DocumentNumber): boolean {
  return abbreviated && !announced && symbol?.type != null && type.abbreviations.includes(symbol.type);
}

/** The same with the type spelt out once: «Nghị quyết số 18-NQ/TW»; null where the abbreviation is of two types. */
function undoubled(tokens: Tokens, from: number, type: DocumentType, { text, symbol, end }: DocumentNumber): Notation {
  const isOfTwo = DOCUMENT_TYPES.filter(({ abbreviations }) => abbreviations[0] === type.abbreviations[0]).length > 1;
  const standard = isOfTwo || symbol === null ? null : `${type.name} số ${standardNumber(text)}${symbol.standard}`;
  return { start: tokens.start[from]!, end: tokens.end[end - 1]!, standard };
}

/** «quyết định (số 1484)»: the bracket that opens before «số» closes after the number. */
function isBracketed(tokens: Tokens, { at, announced, end }: DocumentNumber): boolean {
  if (!announced || tokens.symbol[end] !== Mark.close) return false;
  const before = tokens.symbol[at - 1] === SO ? at - 2 : at - 3; // «số: 12»
  return before > 0 && tokens.symbol[before] === Mark.open;
}

/** «của Bộ Chính trị» between type and «số»: the token after it, or -1. */
function endOfInnerIssuer(tokens: Tokens, at: number): number {
  const end = at < tokens.count && tokens.symbol[at] === CUA ? readIssuer(tokens, at + 1) : -1;
  return end > 0 && end < tokens.count && tokens.symbol[end] === SO ? end : -1;
}

/** The token where the number or its «số» stands, or -1. */
function numberPlace(tokens: Tokens, from: number, word: TypeWord, start: number): number {
  let at = start;
  if (at >= tokens.count || tokens.breaks[at]! > Break.line) return -1;
  if (tokens.symbol[at] === Mark.colon && plurals.has(tokens, from - 1)) at++;
  // «quyết định (số 1484)»
  if (tokens.symbol[at] === Mark.open && tokens.symbol[at + 1] === SO) at++;
  // «NQ-24-NQ/TW»
  if (word.abbreviated && tokens.symbol[at] === Mark.hyphen && isGlued(tokens, at)) at++;
  return at;
}

/** «Chỉ thị (CT) số 05-CT/TW»: the type once more in brackets. */
function skipAbbreviation(tokens: Tokens, word: TypeWord): number {
  if (word.end >= tokens.count || tokens.symbol[word.end] !== Mark.open) return word.end;
  const inner = typeWordAt(tokens, word.end + 1);
  const same = inner?.type === word.type && tokens.symbol[inner.end] === Mark.close;
  return same ? inner.end + 1 : word.end;
}

function agrees(tokens: Tokens, from: number, word: TypeWord, number: DocumentNumber, cited: CitedNumbers): boolean {
  if (number.symbol !== null) return true;
  if (!goesOn(tokens, number.at)) return false;
  const known = cited.has(citedKey(word.type.name, number.text));
  if (!word.abbreviated) return namesDocument(tokens, word.type, from, number, known);
  // abbreviations stand for much else: building CT2, ward TT 5
  if (number.announced || number.year !== null) return number.year === null || word.type.bareNumber !== 'symbol';
  if (word.type.citedAbbreviated !== true || !namesDocument(tokens, word.type, from, number, known)) return false;
  if (digits(tokens, number.at) > LONGEST_ABBREVIATED) return false;
  return word.type.abbreviations[0] !== 'CT' || digits(tokens, number.at) > 1;
}

/** «CT 05-CTr/TU» is a Chương trình: an abbreviation yields to the symbol, a type word does not. */
function typeOf(word: TypeWord, { symbol }: DocumentNumber): DocumentType {
  if (!word.abbreviated || symbol?.type == null || typeTakes(word.type, symbol.type)) return word.type;
  return typeOfAbbreviation(symbol.type) ?? word.type;
}

/** A mention of a document by its number. */
function draftOf(type: DocumentType, from: number, number: DocumentNumber): DirectiveDraft {
  const draft = newDraft(type.name, from, number.end);
  draft.number = number.text;
  draft.symbol = number.symbol?.text ?? null;
  if (number.notation !== undefined) draft.notation = number.notation;
  return draft;
}

/**
 * The document that goes on a list at token `at`, where a connector stands: «41» in «Quy định 22, 41», «số 68» in
 * «các Nghị quyết số 66 và số 68».
 * @param type the type of the list.
 * @param announcedOnly true where other words stand between, so that a bare number could be a count.
 */
export function readElliptic(
  tokens: Tokens,
  at: number,
  type: DocumentType,
  announcedOnly: boolean,
): DirectiveDraft | undefined {
  const from = afterConnector(tokens, at);
  if (from < 0) return undefined;
  const number = readNumber(tokens, from);
  if (number === undefined || !continuesList(tokens, type, number)) return undefined;
  if (announcedOnly && !number.announced && number.symbol === null) return undefined;
  const abbreviation = number.symbol?.type ?? null;
  const own =
    abbreviation === null || typeTakes(type, abbreviation) ? type : (typeOfAbbreviation(abbreviation) ?? type);
  return { ...draftOf(own, from, number), elliptic: true };
}
