import { letters } from '../../text/symbols';
import { inCapitals } from '../../text/tokenQueries';
import type { Tokens } from '../../text/tokens';
import { clanNames, highlandSurnames, personalPrefixes } from '../words/nameWords';
import { isForeign } from './foreign';
import { runEnd, wordEnd } from './nameRun';
import { type EndsBefore, type NameShape, Shape } from './nameShape';

/** In words: names of the Central Highlands run longer than those of the lowlands. */
const LONGEST_HIGHLAND_NAME = 6;

/**
 * A name of the Central Highlands, which a personal prefix or a clan's name tells: «Y Thanh Hà Niê Kđăm», «K'Mák»,
 * «H'Yim Kđoh», «Rah Lan Chung», «Siu Trung». Those of the North («Giàng A Chu») have surnames like any other.
 */
export function readHighlandName(tokens: Tokens, at: number, endsBefore: EndsBefore): NameShape | undefined {
  const apostrophe = wordEnd(tokens, at) > at + 1;
  if (personalPrefixes.has(tokens, at) && (apostrophe || letters(tokens, at) === 1)) {
    const to = runEnd(tokens, at, LONGEST_HIGHLAND_NAME, false, endsBefore);
    if (apostrophe) return { to, shape: Shape.clear, capitals: false };
    // «Y Tý» is a commune
    if (to - at < 3) return to - at < 2 ? undefined : { to, shape: Shape.possible, capitals: false };
    return { to, shape: isHighland(tokens, at + 1, to) ? Shape.clear : Shape.likely, capitals: false };
  }
  const surname =
    highlandSurnames.has(tokens, at) && !inCapitals(tokens, at) ? at + 1 : clanNames.longest(tokens, at)?.end;
  if (surname === undefined) return undefined;
  const to = runEnd(tokens, at, LONGEST_HIGHLAND_NAME, false, endsBefore);
  return to > surname ? { to, shape: Shape.clear, capitals: false } : undefined;
}

/** True where one of the words is a clan's name or of another language. */
function isHighland(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (highlandSurnames.has(tokens, i)) return true;
  return isForeign(tokens, from, to);
}
