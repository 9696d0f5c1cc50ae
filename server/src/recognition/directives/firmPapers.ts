import { FIRM_BOARDS, FIRM_HEADS } from '../../domain/firms';
import { Mark } from '../../text/marks';
import { phraseSet } from '../../text/phraseSet';
import { spellingKey } from '../../text/spelling';
import { wordSymbol } from '../../text/symbols';
import { goesOn } from '../../text/tokenQueries';
import { Flag, type Tokens } from '../../text/tokens';
import type { DirectiveDraft } from './draft';
import { endOfLeadIn } from './leadIn';
import { readNumber } from './number';
import { citedKey } from './numberedDirective';
import type { TypeWord } from './typeWords';

const CUA = wordSymbol('của');
const boards = phraseSet(FIRM_BOARDS);
const firms = phraseSet([...FIRM_BOARDS, ...FIRM_HEADS]);
const beginnings = [...FIRM_BOARDS, ...FIRM_HEADS].map(spellingKey);
const symbols = new Set<string>(FIRM_BOARDS);
/** How far a firm's name may stand from its verb, and a number from its type word, in tokens. */
const FARTHEST = 18;

/**
 * The papers of firms in one article: a board's «Nghị quyết số 388» is no document of the Party or the State. Asked in
 * reading order: what is a firm's once is a firm's further on, where only type and number stand.
 */
export class FirmPapers {
  readonly #known = new Set<string>();

  /** «Nghị quyết HĐQT số 112»: notes the number of a paper that no reader takes. */
  note(tokens: Tokens, word: TypeWord): void {
    if (!boards.has(tokens, word.end)) return;
    const limit = Math.min(tokens.count, word.end + FARTHEST);
    for (let i = word.end; i < limit && goesOn(tokens, i) && (tokens.flags[i]! & Flag.sentence) === 0; i++) {
      const number = readNumber(tokens, i);
      if (number === undefined) continue;
      this.#known.add(citedKey(word.type.name, number.text));
      return;
    }
  }

  /**
   * True where a firm issued the documents of a list.
   * @param end the token after what the sentence says of them.
   */
  own(tokens: Tokens, group: readonly DirectiveDraft[], end: number): boolean {
    if (!group.some((draft) => this.#isFirms(tokens, draft, end))) return false;
    for (const { type, number } of group) if (number !== null) this.#known.add(citedKey(type, number));
    return true;
  }

  #isFirms(tokens: Tokens, { from, type, number, symbol, issuer }: DirectiveDraft, end: number): boolean {
    if (number === null) return false;
    if (symbol !== null) return symbol.split(/[-/]/u).some((part) => symbols.has(part));
    if (issuer !== null) {
      const name = spellingKey(issuer);
      return beginnings.some((beginning) => name.startsWith(beginning));
    }
    if (this.#known.has(citedKey(type, number))) return true;
    if (end < tokens.count && tokens.symbol[end] === CUA && firms.has(tokens, end + 1)) return true;
    return hasFirmBefore(tokens, endOfLeadIn(tokens, from));
  }
}

/** True where the clause that ends before token `end` names a firm: «Công ty … vừa thông qua Nghị quyết số 388». */
function hasFirmBefore(tokens: Tokens, end: number): boolean {
  for (let i = end - 1; i >= Math.max(0, end - FARTHEST); i--) {
    if (tokens.symbol[i] === Mark.comma || tokens.symbol[i] === Mark.semicolon) return false;
    if (firms.has(tokens, i)) return true;
    if ((tokens.flags[i]! & Flag.sentence) !== 0) return false;
  }
  return false;
}
