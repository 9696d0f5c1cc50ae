import { isDash } from '../../text/marks';
import { Break, type Tokens } from '../../text/tokens';
import { beginsCounted } from './countedAfter';
import { dateParts, inherit, point } from './dateParts';
import { conjunctionEnd } from './dateWords';
import { endsNumber, small } from './joints';
import { type Reading, readDay } from './numericDate';

/**
 * A span of days whose first is a mere number, at number token `i`: «2 đến 4-7», «28 đến 2/10/2023», «11 - 15/3». The
 * last has its month, and nothing is counted after it.
 */
export function readDaySpan(tokens: Tokens, i: number): Reading | undefined {
  const day = small(tokens, i);
  if (day < 1 || day > 31 || !endsNumber(tokens, i + 1)) return undefined;
  const next = isDash(tokens.symbol[i + 1] ?? 0) ? i + 2 : conjunctionEnd(tokens, i + 1, true);
  if (next < 0 || next >= tokens.count || tokens.breaks[next]! > Break.wrap) return undefined;
  const last = readDay(tokens, next, false);
  const { parts, end } = last ?? {};
  if (parts === undefined || end === undefined || parts.to !== null || parts.from.month === null) return undefined;
  if (beginsCounted(tokens, end)) return undefined;
  return { parts: dateParts(inherit(point({ day }), parts.from), parts.from, parts.unplaceable), end };
}
