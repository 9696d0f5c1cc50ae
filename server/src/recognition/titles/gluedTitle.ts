import { goesOnInSentence } from '../../text/tokenQueries';
import type { Tokens } from '../../text/tokens';
import type { BodyStart } from '../bodies/bodyState';
import { readBody } from '../bodies/readBody';
import type { RoleWord } from '../words/roleWords';
import { type TitleWords, titleWords } from './titleWords';

/** «UVT.Ư | Đảng»: the head of the body is inside the word. */
const REST: BodyStart = { field: false, place: false, brand: false, headed: true };

/**
 * «UVBCHTW Đảng», «UV.BTV Tỉnh ủy»: the first letters of one word are the head, the others the body with what follows.
 * @param roleTo the token after the word.
 */
export function readGlued(tokens: Tokens, at: number, roleTo: number, word: RoleWord): TitleWords {
  const to = goesOnInSentence(tokens, roleTo) ? (readBody(tokens, roleTo, REST)?.to ?? roleTo) : roleTo;
  const roleStart = tokens.start[at]!;
  const roleEnd = roleStart + word.gluedLength;
  const bodyStart = tokens.text[roleEnd] === '.' ? roleEnd + 1 : roleEnd;
  const bodyEnd = tokens.end[to - 1]!;
  const head = { from: at, to: roleTo, word, tail: '' };
  const role = { start: roleStart, end: roleEnd };
  return titleWords(head, to, role, { start: bodyStart, end: bodyEnd }, false, bodyEnd);
}
