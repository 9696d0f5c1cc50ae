import { squeeze } from '../../text/spelling';
import { slice, type Tokens } from '../../text/tokens';
import type { Found } from '../found';
import type { DirectiveMention } from '../mention';
import { disagreementOf } from './disagreement';
import { NOTHING_KNOWN } from './nothingKnown';

type Attributes = Omit<DirectiveMention, 'kind' | 'start' | 'end'>;

/** A directive being read: its tokens (`to` exclusive) and what is known of it so far. */
export type DirectiveDraft = { from: number; to: number } & { -readonly [Key in keyof Attributes]: Attributes[Key] };

/** A directive of which only type and place are known. */
export function newDraft(type: string, from: number, to: number): DirectiveDraft {
  return { from, to, type, ...NOTHING_KNOWN };
}

/** The mention that a draft has become. */
export function finish(tokens: Tokens, draft: DirectiveDraft): Found<DirectiveMention> {
  const { from, to, ...attributes } = draft;
  const disagreement = disagreementOf(tokens, draft);
  const [start, end] = [tokens.start[from]!, tokens.end[to - 1]!];
  return { from, to, mention: { kind: 'directive', start, end, ...attributes, ...(disagreement && { disagreement }) } };
}

/** The words of tokens `from` to `to` (exclusive), as {@link squeeze} gives them. */
export function words(tokens: Tokens, from: number, to: number): string {
  return squeeze(slice(tokens, from, to));
}
