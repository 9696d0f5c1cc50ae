import { LIST_CONJUNCTIONS } from '../../domain/calendarWords';
import { Mark } from '../../text/marks';
import { isNumber } from '../../text/symbols';
import { goesOn } from '../../text/tokenQueries';
import type { Tokens } from '../../text/tokens';
import { WordSet } from '../../text/wordSet';
import { countedNoun } from './countedNoun';
import { type Numeral, readNumeral } from './numeral';
import { readUnit, type Unit } from './unit';

const conjunctions = new WordSet(LIST_CONJUNCTIONS.join(' '));
/** The numbers that share a unit are at most so many. */
const LONGEST_SERIES = 8;
/** Kinds of nouns that numbers share; before others they are rather names: «các tổ 5, 7 và 9 phường Tân An». */
const SHARED_KINDS = new Set(['people', 'household', 'vote', 'case', 'honoured']);

/** The last number of a series, and the unit that the numbers before it share. */
interface SeriesEnd {
  readonly last: Numeral;
  /** Undefined where only its multiplier is shared: «20 và 100 triệu». */
  readonly unit: Unit | undefined;
}

/**
 * The end of a series that the number before token `i` opens without a unit: «9 tỷ đồng» of «5, 7 và 9 tỷ đồng».
 * Undefined where none follows.
 * @param taken 1 for tokens inside dates and directives, whose numbers are no quantities.
 */
export function seriesEnd(tokens: Tokens, i: number, taken: Uint8Array): SeriesEnd | undefined {
  let end = i;
  for (let passed = 1; passed < LONGEST_SERIES; passed++) {
    const joined = conjunctions.has(tokens, end);
    if (!(joined || tokens.symbol[end] === Mark.comma) || !goesOn(tokens, end)) return undefined;
    const at = end + 1;
    if (!isNumber(tokens, at) || !goesOn(tokens, at) || taken[at] !== 0) return undefined;
    const number = readNumeral(tokens, at);
    if (number === undefined || number.dotted || number.spaced) return undefined;
    if (joined) return sharedUnit(tokens, number);
    ({ end } = number);
  }
  return undefined;
}

function sharedUnit(tokens: Tokens, last: Numeral): SeriesEnd | undefined {
  const unit = readUnit(tokens, last.end, false);
  if (unit === undefined) return last.exponent > 0 ? { last, unit } : undefined;
  const isShared = unit.kind !== 'noun' || SHARED_KINDS.has(countedNoun(tokens, last.end)?.value ?? '');
  return isShared ? { last, unit } : undefined;
}
