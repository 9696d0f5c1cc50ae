import { Break, type Tokens } from '../../text/tokens';
import { beforeAddress, type PersonDraft } from '../people/personDraft';
import type { TitleDraft } from '../titles/titleDraft';
import { statuses } from '../words/contextWords';

/** «CHỦ TỊCH» in one line and the name in the next one: a document's end, or a box beside the article. */
export function isSignature(tokens: Tokens, titles: readonly TitleDraft[], person: PersonDraft): boolean {
  const [first] = titles;
  const last = titles.at(-1);
  if (first === undefined || last === undefined) return false;
  const name = beforeAddress(tokens, person.from);
  return (
    beginsLine(tokens, beforeStatus(tokens, first.from)) &&
    last.to === name &&
    beginsLine(tokens, name) &&
    beginsLine(tokens, person.to)
  );
}

function beginsLine(tokens: Tokens, at: number): boolean {
  return at >= tokens.count || tokens.breaks[at]! >= Break.line;
}

/** The token at which «nguyên», «quyền» before `at` begins. */
export function beforeStatus(tokens: Tokens, at: number): number {
  return statuses.longest(tokens, at - 1)?.end === at ? at - 1 : at;
}
