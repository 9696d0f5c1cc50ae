import { goesOnInSentence, isCapital } from '../../text/tokenQueries';
import type { Tokens } from '../../text/tokens';
import { bodyHeads, fields } from '../words/bodyWords';
import { duties, type RoleWord, roleTails, verbTails } from '../words/roleWords';
import type { Head } from './titleWords';

/** «Phó Bí thư Thường trực phụ trách»: more tails no head has. */
const MOST_TAILS = 3;

/**
 * A head with the words behind it that belong to it: «Phó Bí thư | Thường trực», «Ủy viên | dự khuyết».
 * @param from the head's first token.
 * @param to the token after it.
 */
export function readTails(tokens: Tokens, from: number, to: number, word: RoleWord): Head {
  let end = to;
  let tail = '';
  for (let tails = 0; tails < MOST_TAILS && goesOnInSentence(tokens, end); tails++) {
    const next = roleTails.longest(tokens, end);
    if (next === undefined || (verbTails.has(tokens, end) && governs(tokens, next.end))) break;
    end = next.end;
    tail = next.value;
  }
  return { from, to: end, word, tail };
}

/** «phụ trách | kinh tế», «phụ trách | lĩnh vực …»: what someone is in charge of, in small letters, is no body. */
function governs(tokens: Tokens, at: number): boolean {
  if (!goesOnInSentence(tokens, at) || isCapital(tokens, at)) return false;
  return duties.has(tokens, at) || (fields.has(tokens, at) && !bodyHeads.has(tokens, at));
}
