import { LIST_CONNECTORS } from '../../domain/citationWords';
import { Mark } from '../../text/marks';
import { goesOn } from '../../text/tokenQueries';
import type { Tokens } from '../../text/tokens';
import { WordSet } from '../../text/wordSet';

const CONNECTORS = new WordSet(LIST_CONNECTORS);

/** The token after what joins the items of a list at token `at` («,», «;», «và», «, và»), or -1. */
export function afterConnector(tokens: Tokens, at: number): number {
  if (at >= tokens.count || !goesOn(tokens, at)) return -1;
  const mark = tokens.symbol[at];
  let next = at;
  if (mark === Mark.comma || mark === Mark.semicolon) next++;
  while (next < at + 3 && CONNECTORS.has(tokens, next)) next++;
  return next > at && next < tokens.count && goesOn(tokens, next) ? next : -1;
}
