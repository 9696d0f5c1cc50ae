import { Break, type Tokens } from '../../text/tokens';
import { beforeAddress, beforeDegree, type PersonDraft } from '../people/personDraft';
import { beforeStatus } from '../titles/status';
import type { TitleDraft } from '../titles/titleDraft';

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

/** «TS. Lê Văn An» in one line and «Nguyên Bộ trưởng …» in the next one: who wrote the article. */
export function isAuthorBlock(tokens: Tokens, person: PersonDraft, titles: readonly TitleDraft[]): boolean {
  const [first] = titles;
  const last = titles.at(-1);
  if (first === undefined || last === undefined) return false;
  let name = beforeAddress(tokens, person.from);
  for (let before = beforeDegree(tokens, name); before < name; before = beforeDegree(tokens, name)) name = before;
  return (
    beginsLine(tokens, name) &&
    beginsLine(tokens, person.to) &&
    beforeStatus(tokens, first.from) === person.to &&
    beginsLine(tokens, last.to)
  );
}

function beginsLine(tokens: Tokens, at: number): boolean {
  return at >= tokens.count || tokens.breaks[at]! >= Break.line;
}
