import { isDash, Mark } from '../../text/marks';
import { beforeAddress } from '../people/personDraft';
import { beforeStatus } from '../titles/status';
import { atWordOf, inNameOf } from '../words/contextWords';
import type { Run } from './run';

/**
 * True where the first title of a row is that of one for whom, or at whose word, the person behind the row acts: «Thừa ủy
 * quyền của Thủ tướng, | Chủ tịch UBND tỉnh A trao …», «Theo đề nghị của Giám đốc Sở Nội vụ, | Chủ tịch UBND tỉnh A ký …».
 * In «Theo chỉ đạo của Ủy viên Bộ Chính trị, Bí thư Thành ủy B, các quận …» a comma closes the phrase behind the name, and
 * both are B's.
 */
export function isOfAnother({ around, from, firstTitle, length, after, gapAfter }: Run): boolean {
  const { tokens, gaps } = around;
  if (length < 2 || after === undefined || gapAfter !== 'direct' || gaps[from + 1] !== 'comma') return false;
  const start = beforeAddress(
    tokens,
    firstTitle.status === null ? firstTitle.from : beforeStatus(tokens, firstTitle.from),
  );
  if (inNameOf.endingAt(tokens, start) !== undefined) return true;
  if (atWordOf.endingAt(tokens, start) === undefined) return false;
  const mark = tokens.symbol[after.to]!;
  return mark !== Mark.comma && mark !== Mark.open && !isDash(mark);
}
