import { SHARE_VERBS, SHARED_QUALITIES } from '../../domain/roles';
import { Mark } from '../../text/marks';
import { phraseSet } from '../../text/phraseSet';
import { isNumber, wordSymbol } from '../../text/symbols';
import type { Tokens } from '../../text/tokens';

const qualities = phraseSet(SHARED_QUALITIES);
const verbs = phraseSet(SHARE_VERBS);
const VOTES = wordSymbol('phiếu');

/**
 * True where the words behind a title, from token `at` on, tell how many of all who hold such an office are something:
 * «trưởng thôn là đảng viên đạt 72%», «Bí thư Chi đoàn đạt 6/10 chi đoàn». Votes are given to one person.
 */
export function isShareOfOffices(tokens: Tokens, at: number): boolean {
  const { symbol } = tokens;
  const quality = qualities.longest(tokens, at)?.end ?? at;
  const number = verbs.longest(tokens, quality)?.end ?? quality;
  if (number === quality || !isNumber(tokens, number)) return quality > at;
  if (symbol[number + 1] === Mark.slash && isNumber(tokens, number + 2)) return symbol[number + 3] !== VOTES;
  const decimals = symbol[number + 1] === Mark.comma && isNumber(tokens, number + 2);
  return symbol[decimals ? number + 3 : number + 1] === Mark.percent;
}
