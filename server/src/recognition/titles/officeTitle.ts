import { OFFICES_OF_THE_CENTRE } from '../../domain/bodies';
import type { Role } from '../../domain/roles';
import { phraseSet } from '../../text/phraseSet';
import { wordSymbol } from '../../text/symbols';
import { goesOnInSentence, isCapital } from '../../text/tokenQueries';
import type { Tokens } from '../../text/tokens';
import { termsEnd } from '../bodies/bodyPlace';
import type { BodyStart } from '../bodies/bodyState';
import { type Body, readBody } from '../bodies/readBody';
import { placeLevels } from '../words/placeWords';
import { mayHaveBody, type RoleWord, requiredBodies } from '../words/roleWords';
import { type Head, type TitleWords, withBody, withoutBody } from './titleWords';

const OF = wordSymbol('của');
const officesOfTheCentre = phraseSet(OFFICES_OF_THE_CENTRE);

/**
 * The title that has this head, with its body where it names one: «Phó Bí thư | Tỉnh ủy», «Trưởng Ban Tổ chức Trung
 * ương», «Bộ trưởng | Công an», «Tỉnh ủy viên»; undefined where the head is a title only with a body that is not there.
 * @param headEnd the token after the head's own words, before its tails.
 */
export function readOffice(tokens: Tokens, head: Head, word: RoleWord, headEnd: number): TitleWords | undefined {
  const { role } = word;
  if (role.parted) return readParted(tokens, head, word, headEnd);
  if (role.body === 'whole') return readWhole(tokens, head, word, headEnd);
  const required = requiredBodies.get(role);
  if (required !== undefined && !required.has(tokens, head.to)) return undefined;
  const start = startOf(role);
  const goesOn = goesOnInSentence(tokens, head.to) && mayHaveBody(role, tokens, head.to);
  const body = goesOn ? readBody(tokens, head.to, start) : undefined;
  // a tail parts the head from the body: «Phó Trưởng Ban Thường trực Ban Tổ chức …»
  const shared = head.to === headEnd ? readSharedBody(tokens, head, word, start, body) : undefined;
  if (shared !== undefined) return shared;
  if (body !== undefined) return withBody(tokens, head, head.to, body.to, body.many, body.placeFrom);
  return readOwner(tokens, head, role, start) ?? readTerms(tokens, head, start);
}

/** What may stand behind such a head without a head of its own. */
function startOf({ bare, body }: Role): BodyStart {
  return {
    field: bare === 'field',
    place: bare === 'place',
    brand: body === 'usual' || body === 'always',
    headed: false,
  };
}

/** «Thư ký | kỳ họp»: the last words of the head are the body. */
function readParted(tokens: Tokens, { from }: Head, word: RoleWord, headEnd: number): TitleWords {
  const to = headEnd - word.shared;
  return withBody(tokens, { from, to, word, tail: '' }, to, headEnd);
}

/** «Tỉnh ủy viên», «Tổng Kiểm toán Nhà nước»: head and body are one. */
function readWhole(tokens: Tokens, head: Head, { role, shared }: RoleWord, headEnd: number): TitleWords {
  if (shared === 0) return withoutBody(tokens, head, head.to);
  const begins = tokens.symbol[head.from] === wordSymbol(role.shares!.split(' ')[0]!);
  const from = begins ? head.from : headEnd - shared;
  return withBody(tokens, head, from, from + shared);
}

/**
 * «Trưởng Ban Tổ chức …»: the body begins with the head's last words, unless they are said again.
 * @param behind the body behind the head, if one stands there.
 */
function readSharedBody(
  tokens: Tokens,
  head: Head,
  { role, shared }: RoleWord,
  start: BodyStart,
  behind: Body | undefined,
): TitleWords | undefined {
  if (shared === 0) return undefined;
  const from = head.to - shared;
  if (behind !== undefined && tokens.symbol[head.to] === tokens.symbol[from]) return undefined;
  const whole = readBody(tokens, from, start);
  if (whole === undefined || whole.to <= head.to) return undefined;
  // «Chánh Văn phòng | UBND tỉnh», but «Chánh | Văn phòng Trung ương Đảng»
  const isApart = role.apart && behind?.headed && behind.to === whole.to;
  if (isApart && officesOfTheCentre.longest(tokens, head.to)?.end !== behind.to) return undefined;
  return withBody(tokens, head, from, whole.to, whole.many, whole.placeFrom);
}

/** «Phó Tổng Giám đốc của Viettel»: a head that hardly says anything without a body. */
function readOwner(tokens: Tokens, head: Head, role: Role, start: BodyStart): TitleWords | undefined {
  const from = head.to + 1;
  if (tokens.symbol[head.to] !== OF || (role.body !== 'usual' && role.body !== 'needed')) return undefined;
  if (!goesOnInSentence(tokens, head.to) || !goesOnInSentence(tokens, from) || !isCapital(tokens, from))
    return undefined;
  const owner = readBody(tokens, from, { field: false, place: false, brand: start.brand, headed: false });
  return owner && withBody(tokens, head, from, owner.to, owner.many, owner.placeFrom);
}

/** «Tổng Bí thư khóa XIV», «đại biểu Quốc hội các khóa XIV, XV»; «… khóa XV | tỉnh Long An»: for where one was elected. */
function readTerms(tokens: Tokens, head: Head, start: BodyStart): TitleWords {
  const at = head.to;
  const to = goesOnInSentence(tokens, at) ? termsEnd(tokens, at, (i) => goesOnInSentence(tokens, i)) : at;
  const place =
    to > at && start.place && goesOnInSentence(tokens, to) && placeLevels.has(tokens, to)
      ? readBody(tokens, to, start)
      : undefined;
  return place === undefined
    ? withoutBody(tokens, head, to)
    : withBody(tokens, head, to, place.to, place.many, place.placeFrom);
}
