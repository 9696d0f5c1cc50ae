import { Break, Flag, type Tokens } from '../../text/tokens';
import { readName } from '../people/readName';
import { readTitle } from '../titles/readTitle';
import { beginsTitle } from '../words/begins';
import { partOfBodyAfter } from '../words/contextWords';
import { memorials } from '../words/nameWords';
import { roleWords } from '../words/roleWords';

/**
 * The end of a title's head at token `at` that belongs to a name: of a body («Ban Bí thư», «Ban Tổng giám đốc»), or of a
 * memorial together with the person's («Đền thờ Chủ tịch Hồ Chí Minh»); `at` where it belongs to none.
 */
export function insideName(tokens: Tokens, at: number): number {
  if (tokens.breaks[at]! >= Break.line || (tokens.flags[at]! & Flag.sentence) !== 0) return at;
  if (partOfBodyAfter.endingAt(tokens, at) !== undefined) return roleWords.longest(tokens, at)?.end ?? at;
  return memorials.endingAt(tokens, at) === undefined ? at : memorialEnd(tokens, at);
}

/** The token behind the title and the name that a memorial bears; `at` where no name stands behind the title. */
function memorialEnd(tokens: Tokens, at: number): number {
  const title = readTitle(tokens, at);
  if (title === undefined || title.body !== null) return at;
  return readName(tokens, title.to, beginsTitle)?.to ?? at;
}
