import type { Tokens } from '../../text/tokens';
import type { Found } from '../found';
import type { Layout } from '../layout';
import type { PersonMention, TextSpan } from '../mention';

/** The people whom the layout names: authors and photographers. */
export interface NamedInLayout {
  /** In reading order. */
  readonly people: readonly Found<PersonMention>[];
  /** True where tokens `from` to `to` overlap one of them. */
  covers(from: number, to: number): boolean;
}

/** Bylines and credits as mentions of people. */
export function namedInLayout(tokens: Tokens, layout: Layout): NamedInLayout {
  const people = [
    ...layout.bylines.map((span) => personAt(tokens, span, 'byline')),
    ...layout.credits.map((span) => personAt(tokens, span, 'credit')),
  ].sort((a, b) => a.from - b.from);
  return {
    people,
    covers: (from, to) => people.some((person) => person.from < to && from < person.to),
  };
}

function personAt(tokens: Tokens, span: TextSpan, role: PersonMention['role']): Found<PersonMention> {
  const from = tokenAt(tokens, span.start);
  let to = from;
  while (to < tokens.count && tokens.start[to]! < span.end) to++;
  return { from, to, mention: { kind: 'person', start: span.start, end: span.end, role } };
}

/** The first token at or after an offset. */
function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.start[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
