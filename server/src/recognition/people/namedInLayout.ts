import { lastAtMost } from '../../text/search';
import type { Tokens } from '../../text/tokens';
import type { Found } from '../found';
import type { Layout } from '../layout';
import type { PersonMention, TextSpan } from '../mention';

/** Authors and photographers, whom the layout names, as mentions in reading order. */
export function namedInLayout(tokens: Tokens, layout: Layout): Found<PersonMention>[] {
  return [
    ...layout.bylines.map((span) => personAt(tokens, span, 'byline')),
    ...layout.credits.map((span) => personAt(tokens, span, 'credit')),
  ].sort((a, b) => a.from - b.from);
}

function personAt(tokens: Tokens, span: TextSpan, role: PersonMention['role']): Found<PersonMention> {
  const from = tokenAt(tokens, span.start);
  let to = from;
  while (to < tokens.count && tokens.start[to]! < span.end) to++;
  return { from, to, mention: { kind: 'person', start: span.start, end: span.end, role } };
}

/** The first token at or after an offset. */
function tokenAt({ start, count }: Tokens, offset: number): number {
  return lastAtMost(count, (i) => start[i]!, offset - 1) + 1;
}
