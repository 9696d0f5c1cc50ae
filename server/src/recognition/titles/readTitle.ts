import type { Match } from '../../text/phrases';
import { isCapital } from '../../text/tokenQueries';
import type { Tokens } from '../../text/tokens';
import { notAfterRank, type RoleWord, ranks, roleWords, sharingHeads } from '../words/roleWords';
import { readAssistant } from './assistantTitle';
import { readElliptic } from './ellipticTitle';
import { readGlued } from './gluedTitle';
import { readOffice } from './officeTitle';
import { readTails } from './roleTails';
import { type TitleWords, withoutBody } from './titleWords';

/**
 * The title that begins at token `at`, or undefined: a rank («Đại tướng»), an office with its body («Phó Bí thư Thường
 * trực Tỉnh ủy»), an assistant («Trợ lý Thủ tướng»), or a head of which only the first word is said («trưởng, phó
 * phòng»). Linear in the length of the title.
 */
export function readTitle(tokens: Tokens, at: number): TitleWords | undefined {
  const rank = ranks.longest(tokens, at);
  if (rank !== undefined) return readRank(tokens, at, rank.end);
  const head = headAt(tokens, at);
  if (head === undefined) return readElliptic(tokens, at);
  if (!isAssistants(head.value)) return readHeaded(tokens, at, head);
  return readAssistant(tokens, readTails(tokens, at, head.end, head.value), readServed);
}

/** The head at token `at`. «Trưởng thôn | Làng Nủ»: a capital behind small letters begins the village's name. */
function headAt(tokens: Tokens, at: number): Match<RoleWord> | undefined {
  const head = roleWords.longest(tokens, at);
  if (head === undefined || head.value.role.body !== 'whole') return head;
  const last = head.end - 1;
  if (!isCapital(tokens, last) || isCapital(tokens, last - 1) || !isCapital(tokens, head.end)) return head;
  const shorter = sharingHeads.longest(tokens, at);
  return shorter?.end === last ? shorter : head;
}

/** «Đại tướng», but not the class of soldiers «hạ sĩ | quan». */
function readRank(tokens: Tokens, at: number, to: number): TitleWords | undefined {
  if (notAfterRank.has(tokens, to)) return undefined;
  return withoutBody(tokens, { from: at, to, word: null, tail: '' }, to);
}

function readHeaded(tokens: Tokens, at: number, { value: word, end }: Match<RoleWord>): TitleWords | undefined {
  if (word.gluedLength > 0) return readGlued(tokens, at, end, word);
  return readOffice(tokens, readTails(tokens, at, end, word), word, end);
}

/** The office of the one whom an assistant serves; who serves another assistant is told by no title. */
function readServed(tokens: Tokens, at: number): TitleWords | undefined {
  const head = roleWords.longest(tokens, at);
  return head === undefined || isAssistants(head.value) ? undefined : readHeaded(tokens, at, head);
}

function isAssistants({ role, gluedLength }: RoleWord): boolean {
  return role.body === 'office' && gluedLength === 0;
}
