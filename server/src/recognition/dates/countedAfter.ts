import { MULTIPLIERS } from '../../domain/multipliers';
import { MASS_UNITS, UNITS } from '../../domain/units';
import { phraseSet } from '../../text/phraseSet';
import type { Match } from '../../text/phrases';
import { goesOn, isCapital } from '../../text/tokenQueries';
import type { Tokens } from '../../text/tokens';
import { countedNoun } from '../figures/countedNoun';

/** What turns a number of any size into a quantity. */
const measures = phraseSet([...MULTIPLIERS.map(([word]) => word), ...MASS_UNITS]);
/** Most units are words of other meanings, too, which follow a day as well: «sáng 5/3 đồng chí An …». */
const units = phraseSet(UNITS);
/** Kinds of counted nouns: places, and those that act themselves. */
const PLACE = 'place';
const ACTORS = new Set([PLACE, 'body', 'party']);

/**
 * True where token `i` begins what a number before it counts, so that the number is no date: «9/11 dự án»,
 * «tháng 3 triệu».
 */
export function beginsCounted(tokens: Tokens, i: number): boolean {
  return isMeasured(tokens, i) || countedAt(tokens, i) !== undefined;
}

/**
 * {@link beginsCounted} for numbers of four digits, after which a unit of measure counts, too («đến 2000 m»), while a
 * place rather acts in that year: «đến 2025 tỉnh phấn đấu …».
 */
export function countsThousands(tokens: Tokens, i: number): boolean {
  if (isMeasured(tokens, i) || units.has(tokens, i)) return true;
  const noun = countedAt(tokens, i);
  return noun !== undefined && noun.value !== PLACE;
}

/** {@link beginsCounted} for the number after «quý», which bodies and places act in: «trong quý 3 doanh nghiệp nộp …». */
export function countsWithinQuarter(tokens: Tokens, i: number): boolean {
  if (isMeasured(tokens, i)) return true;
  const noun = countedAt(tokens, i);
  return noun !== undefined && !ACTORS.has(noun.value);
}

function isMeasured(tokens: Tokens, i: number): boolean {
  return measures.has(tokens, i) && !isCapital(tokens, i);
}

/** The counted noun at token `i`; none is a place with its name: «tháng 3 tỉnh Lai Châu …». */
function countedAt(tokens: Tokens, i: number): Match<string> | undefined {
  if (isCapital(tokens, i)) return undefined;
  const noun = countedNoun(tokens, i);
  const isNamed = noun?.value === PLACE && goesOn(tokens, noun.end) && isCapital(tokens, noun.end);
  return isNamed ? undefined : noun;
}
