import { Mark } from '../../text/marks';
import { goesOn } from '../../text/tokenQueries';
import type { Tokens } from '../../text/tokens';
import { bracketedStatuses, noStatuses, statuses } from '../words/contextWords';
import type { TitleWords } from './titleWords';

/** How an office is held, besides plainly: by someone who held it once, who stands in, who has just taken it. */
export type Status = 'former' | 'acting' | 'new';

/** «nguyên», «quyền», «tân» before a title, «(cũ)» behind it; `from` is where the title with the word begins. */
export function readStatus(
  tokens: Tokens,
  { from: title, to }: TitleWords,
): { readonly status: Status | null; readonly from: number } {
  // «Ông nguyên là: Bí thư …»
  const end = tokens.symbol[title - 1] === Mark.colon ? title - 1 : title;
  const said = goesOn(tokens, title) && noStatuses.endingAt(tokens, end) === undefined;
  const from = said ? statuses.startBefore(tokens, end) : -1;
  if (from >= 0) return { status: statuses.longest(tokens, from)!.value, from };
  if (tokens.symbol[to] !== Mark.open || tokens.symbol[to + 2] !== Mark.close) return { status: null, from: title };
  const match = bracketedStatuses.longest(tokens, to + 1);
  return { status: match?.end === to + 2 ? match.value : null, from: title };
}

/** The token at which «nguyên», «quyền» before token `at` begins; `at` where none stands there. */
export function beforeStatus(tokens: Tokens, at: number): number {
  return statuses.longest(tokens, at - 1)?.end === at ? at - 1 : at;
}
