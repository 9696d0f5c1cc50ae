import { AnyOf } from '../../text/anyOf';
import { goesOn, isAllCaps, isCapital } from '../../text/tokenQueries';
import type { Tokens } from '../../text/tokens';
import { isPresidentHo } from '../people/presidentHo';
import {
  memberOrgans,
  noTitleAfter,
  noTitleBefore,
  officeOfSubject,
  officeOfSubjectNearby,
} from '../words/contextWords';
import { roleWords } from '../words/roleWords';
import type { TitleWords } from './titleWords';

const officesOfSubject = new AnyOf(officeOfSubject, officeOfSubjectNearby);
const MEMBER = 'Thành viên';

/** True where token `at` looks like the first of a head and is the end of other words. Asked before a title is read. */
export function endsOtherWords(tokens: Tokens, at: number): boolean {
  return isOddlyCapitalised(tokens, at) || endsPhrase(tokens, at);
}

/** «kiểm tra chính Ủy ban …» holds no «Chính ủy»; «trưởng Ban», «phó Chủ tịch», «tổng Giám đốc» are usual. */
function isOddlyCapitalised(tokens: Tokens, at: number): boolean {
  const head = roleWords.longest(tokens, at);
  if (head === undefined || head.value.deputy || head.value.shared > 0 || head.end !== at + 2) return false;
  return !isCapital(tokens, at) && isCapital(tokens, at + 1) && !isAllCaps(tokens, at + 1);
}

/** «chức vụ Phó …» holds no «vụ phó», but «giữ chức | Vụ trưởng» holds a title. */
function endsPhrase(tokens: Tokens, at: number): boolean {
  if (isCapital(tokens, at) && !isCapital(tokens, at - 1)) return false;
  if (!officesOfSubject.mayBeginAt(tokens, at - 1)) return false;
  return (
    officeOfSubject.longest(tokens, at - 1)?.end === at + 1 ||
    officeOfSubjectNearby.longest(tokens, at - 1)?.end === at + 1
  );
}

/** True where the words of a title mean something else here: «giám đốc | thẩm», «cấp | ủy viên». */
export function isOtherWord(tokens: Tokens, words: TitleWords): boolean {
  return (
    (noTitleBefore.has(tokens, words.roleTo) && words.word?.role.parted !== true) ||
    noTitleAfter.endingAt(tokens, words.from) === true ||
    isPresidentHo(tokens, words.from, words.to) ||
    isOrgan(tokens, words)
  );
}

/** «các sở, ngành | thành viên Ban Chỉ đạo»: not people are members. */
function isOrgan(tokens: Tokens, { from, word }: TitleWords): boolean {
  return word?.name === MEMBER && goesOn(tokens, from) && memberOrgans.endingAt(tokens, from) === true;
}
