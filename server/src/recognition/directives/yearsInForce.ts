import { CARRYING_OUT, PLURALS } from '../../domain/citationWords';
import { readOrdinal } from '../../text/numerals';
import { phraseSet } from '../../text/phraseSet';
import { isNumber, wordSymbol } from '../../text/symbols';
import { goesOn, isGlued } from '../../text/tokenQueries';
import { TokenKind, type Tokens } from '../../text/tokens';
import { WordSet } from '../../text/wordSet';

const carryingOut = phraseSet(CARRYING_OUT);
const plurals = new WordSet(PLURALS);
const YEAR = wordSymbol('năm');
/** «triển khai, tổ chức thực hiện» has seven tokens; no phrase is longer. */
const LONGEST_PHRASE = 7;
/** «hai mươi mốt»; no number of years has more words. */
const LONGEST_NUMERAL = 3;

/**
 * For how many years a document has been carried out, as the words before it say: 5 of «sơ kết 5 năm thực hiện Nghị
 * quyết số 18», «sau năm năm triển khai các Nghị quyết …». Undefined where they do not say it.
 * @param from the first token of the type word.
 */
export function yearsInForce(tokens: Tokens, from: number): number | undefined {
  const end = plurals.has(tokens, from - 1) ? from - 1 : from;
  const verb = carryingOut.startBefore(tokens, end, LONGEST_PHRASE);
  const year = verb - 1;
  if (verb < 1 || tokens.symbol[year] !== YEAR || !goesOn(tokens, verb)) return undefined;
  let years: number | undefined;
  for (let at = year - 1; at >= 0 && year - at <= LONGEST_NUMERAL && goesOn(tokens, at + 1); at--) {
    const numeral = readOrdinal(tokens, at);
    if (numeral?.end === year && !isDecimal(tokens, at)) years = numeral.value;
  }
  return years;
}

/** «2,5 năm» */
function isDecimal(tokens: Tokens, i: number): boolean {
  return i > 1 && tokens.kind[i - 1] === TokenKind.punctuation && isGlued(tokens, i) && isNumber(tokens, i - 2);
}
