import { goesOn, isCapital } from '../../text/tokenQueries';
import { TokenKind, type Tokens } from '../../text/tokens';
import type { Address, PersonDraft } from '../people/personDraft';
import type { Draft } from '../titles/titleDraft';
import { bodyHeads, verbsBehindBodies } from '../words/bodyWords';
import { deeds } from '../words/contextWords';
import { behindGivenNames } from '../words/nameWords';

/**
 * Whether a capitalised word behind words of address that begins a body's name may be somebody's given name: «đồng chí
 * Đoàn nhấn mạnh». Not «đồng chí Đoàn viên», «Đoàn công tác», «Đoàn Thanh niên»: nothing may follow that goes on the name
 * of a body, so only the end of the clause, a verb or a word that joins does.
 * Behind «ông», «bà» no body stands.
 * @param at the token of the word.
 */
export function mayBeGivenName(tokens: Tokens, at: number, address: Address): boolean {
  const next = at + 1;
  if (bodyHeads.longest(tokens, at)?.end !== next) return false;
  if (!goesOn(tokens, next) || tokens.kind[next] === TokenKind.punctuation) return true;
  if (isCapital(tokens, next)) return false;
  if (address === 'personal') return true;
  return deeds.has(tokens, next) || verbsBehindBodies.has(tokens, next) || behindGivenNames.has(tokens, next);
}

/**
 * All drafts but those words of bodies that are nobody's given name in the article.
 * @param doubtful the drafts that {@link mayBeGivenName} let pass.
 */
export function withoutBodies(drafts: readonly Draft[], doubtful: ReadonlySet<PersonDraft>): readonly Draft[] {
  if (doubtful.size === 0) return drafts;
  const given = new Set(
    drafts.flatMap((draft) =>
      draft.kind === 'person' && !draft.short ? [draft.key.slice(draft.key.lastIndexOf(' ') + 1)] : [],
    ),
  );
  return drafts.filter((draft) => draft.kind !== 'person' || !doubtful.has(draft) || given.has(draft.key));
}
