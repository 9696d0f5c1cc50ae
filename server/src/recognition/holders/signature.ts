import { Break, type Tokens } from '../../text/tokens';
import { beforeAddress, beforeDegree } from '../people/personDraft';
import { beforeStatus } from '../titles/status';
import type { Links } from './links';
import type { Run } from './run';

/**
 * «CHỦ TỊCH» in one line and the name in the next one, at a document's end or in a box beside the article: gives the
 * titles to the one who signs. False where nobody does.
 */
export function giveToSigner(links: Links, run: Run): boolean {
  const { after, firstTitle, lastTitle } = run;
  if (after === undefined || run.gapAfter !== 'apart') return false;
  const { tokens } = run.around;
  const name = beforeAddress(tokens, after.from);
  const isSignature =
    lastTitle.to === name &&
    beginsLine(tokens, beforeStatus(tokens, firstTitle.from)) &&
    beginsLine(tokens, name) &&
    beginsLine(tokens, after.to);
  if (isSignature) links.give(run.from, run.to, [after]);
  return isSignature;
}

/**
 * «TS. Lê Văn An» in one line and «Nguyên Bộ trưởng …» in the next one: gives the titles to the one who wrote the article.
 * False where nobody is named so.
 */
export function giveToAuthor(links: Links, run: Run): boolean {
  const { before, firstTitle, lastTitle } = run;
  if (before === undefined || run.gapBefore !== 'apart') return false;
  const { tokens } = run.around;
  let name = beforeAddress(tokens, before.from);
  for (let degree = beforeDegree(tokens, name); degree < name; degree = beforeDegree(tokens, name)) name = degree;
  const isBlock =
    beforeStatus(tokens, firstTitle.from) === before.to &&
    beginsLine(tokens, name) &&
    beginsLine(tokens, before.to) &&
    beginsLine(tokens, lastTitle.to);
  if (isBlock) links.give(run.from, run.to, [before]);
  return isBlock;
}

function beginsLine(tokens: Tokens, at: number): boolean {
  return at >= tokens.count || tokens.breaks[at]! >= Break.line;
}
