import { BEFORE_SHORT_NAMES, VESSELS } from '../../domain/citationWords';
import { Mark } from '../../text/marks';
import { phraseSet } from '../../text/phraseSet';
import { wordSymbol } from '../../text/symbols';
import { goesOnInSentence, isCapital, isGlued } from '../../text/tokenQueries';
import { TokenKind, type Tokens } from '../../text/tokens';
import { WordSet } from '../../text/wordSet';
import { afterConnector } from './connectors';
import type { DirectiveDraft } from './draft';
import { citedKey } from './numberedDirective';
import { typeWordAt } from './typeWords';

const vessels = phraseSet(VESSELS);
const citing = new WordSet(BEFORE_SHORT_NAMES);
const CLASS = wordSymbol('lớp');
const OF = wordSymbol('thuộc');
const PROJECT = 'Đề án';
/** «tàu hộ vệ»; and a class's name stands before its project: «Gepard». */
const LONGEST_VESSEL = 4;
const LONGEST_NAME = 2;
/** «Đề án 971» alone; so far before it a ship may stand, by a name of several words. */
const BARE = 3;
const FARTHEST_SHIP = 24;
/** Letters that buildings, missiles and models bear before a number more often than documents do. */
const LETTERS_OF_OTHERS = new Set(['Chỉ thị', 'Kế hoạch']);

/**
 * Classes of ships that are called by the project of their design, in one article: «tàu ngầm lớp Đề án 877 và Đề án 627».
 * Asked in reading order: what is a class once is one further on.
 */
export class ShipClasses {
  readonly #known = new Set<string>();
  /** The token after the last class. */
  #end = -1;

  /** True where a draft is such a class. */
  has(tokens: Tokens, draft: DirectiveDraft): boolean {
    const { from, to, type, number, symbol, issuer } = draft;
    if (type !== PROJECT || number === null || number.startsWith('0') || symbol !== null || issuer !== null)
      return false;
    const key = citedKey(type, number);
    const goesOn = this.#end > 0 && afterConnector(tokens, this.#end) === from;
    if (!goesOn && !this.#known.has(key) && !isBehindVessel(tokens, from) && !isInSentenceOnShips(tokens, draft))
      return false;
    this.#known.add(key);
    this.#end = to;
    return true;
  }
}

/** «lớp», «tàu ngầm», «tàu hộ vệ thuộc», «tàu lớp Gepard» right before token `from`. */
function isBehindVessel(tokens: Tokens, from: number): boolean {
  let end = from;
  if (tokens.symbol[end - 1] === OF) end--;
  for (let names = 0; names < LONGEST_NAME && end > 0 && isCapital(tokens, end - 1); names++) end--;
  if (tokens.symbol[end - 1] === CLASS) return true;
  for (let at = Math.max(0, end - LONGEST_VESSEL); at < end; at++) {
    if (vessels.longest(tokens, at)?.end === end) return true;
  }
  return false;
}

/**
 * «tàu ngầm chạy bằng động cơ hạt nhân Đề án 971»: a bare number in a sentence that names a warship before. A word that
 * cites, or a subject, makes it a document all the same.
 */
function isInSentenceOnShips(tokens: Tokens, { from, to, subject }: DirectiveDraft): boolean {
  if (to - from !== BARE || subject !== null || citing.has(tokens, from - 1)) return false;
  for (let at = from; at > 0 && from - at < FARTHEST_SHIP && goesOnInSentence(tokens, at); at--) {
    const vessel = vessels.longest(tokens, at - 1);
    if (vessel !== undefined && vessel.end > at) return true;
  }
  return false;
}

/**
 * True for letters with a number glued to them that may name anything, a building («CT11») or a missile («KH-31»): no
 * word that cites stands before them, no document that a list goes on from, and nothing behind them says what they are.
 * @param listEnd the token after the document before, or -1.
 */
export function isCodeOfOther(tokens: Tokens, draft: DirectiveDraft, listEnd: number): boolean {
  const { from, type, number, symbol, issuer, date, subject, term, elliptic } = draft;
  if (elliptic || number === null || symbol !== null || typeWordAt(tokens, from)?.abbreviated !== true) return false;
  const isHyphened = tokens.symbol[from + 1] === Mark.hyphen;
  const isGluedTo = isHyphened || (isGlued(tokens, from + 1) && tokens.kind[from + 1] === TokenKind.number);
  if (!isGluedTo || (!isHyphened && !LETTERS_OF_OTHERS.has(type))) return false;
  if (issuer !== null || date !== null || subject !== null || term !== null) return false;
  return !citing.has(tokens, from - 1) && (listEnd < 0 || afterConnector(tokens, listEnd) !== from);
}
