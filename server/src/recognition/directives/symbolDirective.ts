import { LEADS_ELSEWHERE } from '../../domain/citationWords';
import { LETTER_TYPE } from '../../domain/documentTypes';
import { isDash, Mark } from '../../text/marks';
import { wordSymbol } from '../../text/symbols';
import { isCapital, isGlued } from '../../text/tokenQueries';
import { Break, Flag, TokenKind, type Tokens } from '../../text/tokens';
import { WordSet } from '../../text/wordSet';
import { type DirectiveDraft, newDraft, words } from './draft';
import { readIssuer } from './issuer';
import { type DocumentNumber, readNumber } from './number';
import { type TypeWord, typeOfAbbreviation, typeTakes } from './typeWords';

/** A type word without a number of its own; one may follow further on in its sentence. */
export interface OpenType {
  readonly from: number;
  readonly word: TypeWord;
}

const SO = wordSymbol('số');
const CUA = wordSymbol('của');
/** The most words between type and number: with «số», and without it. */
const WIDEST_GAP = 24;
const WIDEST_SILENT_GAP = 10;
const leadsElsewhere = new WordSet(LEADS_ELSEWHERE);

/**
 * A document named by its symbol alone («49/2007/TTLT-BTC-BGD», «số 4912/UBND-NC») or with words between type and
 * number («Quy định thi hành Điều lệ Đảng số 294-QĐ/TW»), at a number token.
 * @param open the type words of this sentence that wait for a number, in order.
 */
export function readSymbolOnly(tokens: Tokens, at: number, open: readonly OpenType[]): DirectiveDraft | undefined {
  if (isInsideName(tokens, at)) return undefined;
  const number = readNumber(tokens, at);
  if (number === undefined || number.symbol === null) return undefined;
  const announcement = startOfAnnouncement(tokens, at);
  const announced = announcement < at;
  for (let i = open.length - 1; i >= 0; i--) {
    const type = open[i]!;
    if (!reaches(tokens, type, announcement, announced)) break;
    if (matches(type.word, number)) return joined(tokens, type, announcement, number);
  }
  const { symbol } = number;
  if (symbol.certainty === 'announced') return undefined;
  const draft = newDraft(typeOfSymbol(symbol.type), announcement, number.end);
  draft.number = number.text;
  if (number.notation !== undefined) draft.notation = number.notation;
  draft.symbol = symbol.text;
  return draft;
}

/** True where the number goes on a word, hyphen, slash or stop: an address («…/nghi-quyet-18-nq-tw.htm»), a code. */
function isInsideName(tokens: Tokens, at: number): boolean {
  if (at === 0 || !isGlued(tokens, at) || tokens.symbol[at - 1] === SO) return false;
  if (tokens.kind[at - 1] !== TokenKind.punctuation) return true;
  const before = tokens.symbol[at - 1]!;
  if (isDash(before)) return tokens.breaks[at - 1] === Break.none; // not the dash of a list: «-12-CT/TU»
  return before === Mark.slash || before === Mark.stop;
}

/** The token of «số» or «Số:» before the number, or the number's own. */
function startOfAnnouncement(tokens: Tokens, at: number): number {
  const before = at > 0 && tokens.symbol[at - 1] === Mark.colon ? at - 2 : at - 1;
  return before >= 0 && tokens.symbol[before] === SO && tokens.breaks[at]! <= Break.wrap ? before : at;
}

/** True where nothing between a type word and a number parts them: no mark, no new sentence, not too many words. */
function reaches(tokens: Tokens, { word }: OpenType, to: number, announced: boolean): boolean {
  if (to - word.end > (announced ? WIDEST_GAP : WIDEST_SILENT_GAP)) return false;
  for (let i = word.end; i < to; i++) {
    if (tokens.breaks[i]! > Break.line || (tokens.flags[i]! & Flag.sentence) !== 0) return false;
    if (tokens.kind[i] === TokenKind.punctuation && !isDash(tokens.symbol[i]!) && !isInLawName(tokens, word, i)) {
      return false;
    }
    if (leadsElsewhere.has(tokens, i)) return false;
  }
  return true;
}

/** The comma in «Luật Phòng, chống tác hại của rượu, bia số 44/2019/QH14». */
function isInLawName(tokens: Tokens, { type }: TypeWord, i: number): boolean {
  return type.named === true && tokens.symbol[i] === Mark.comma && !isCapital(tokens, i + 1);
}

function matches({ type }: TypeWord, { symbol }: DocumentNumber): boolean {
  if (symbol === null || symbol.certainty === 'announced') return false;
  return symbol.type === null ? type.name === LETTER_TYPE || type.name === 'Văn bản' : typeTakes(type, symbol.type);
}

function joined(tokens: Tokens, { from, word }: OpenType, gapEnd: number, number: DocumentNumber): DirectiveDraft {
  const draft = newDraft(word.type.name, from, number.end);
  draft.number = number.text;
  if (number.notation !== undefined) draft.notation = number.notation;
  draft.symbol = number.symbol?.text ?? null;
  if (word.type.named === true) draft.name = words(tokens, word.end, gapEnd);
  const ofBody = tokens.symbol[word.end] === CUA ? readIssuer(tokens, word.end + 1) : -1;
  if (ofBody > 0 && ofBody <= gapEnd) draft.issuer = words(tokens, word.end + 1, ofBody);
  return draft;
}

/** The type that a symbol alone says: QH marks laws before all else, a symbol without a type State letters. */
function typeOfSymbol(abbreviation: string | null): string {
  if (abbreviation === null) return LETTER_TYPE;
  if (abbreviation.startsWith('QH') && abbreviation !== 'QH') return 'Luật';
  if (abbreviation.startsWith('UBTVQH')) return 'Nghị quyết';
  return typeOfAbbreviation(abbreviation)?.name ?? 'Văn bản';
}
