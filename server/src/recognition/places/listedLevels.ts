import { Mark } from '../../text/marks';
import { wordSymbol } from '../../text/symbols';
import { goesOnInSentence, isCapital } from '../../text/tokenQueries';
import type { Tokens } from '../../text/tokens';
import { beginsTitle } from '../words/begins';
import { placeClasses, placeLevels } from '../words/placeWords';

const AND = wordSymbol('và');

/**
 * «cấp tỉnh | , huyện», «cấp huyện | , cấp xã», «phường | , xã, thị trấn»: the token behind the levels without names that
 * go on at token `at`; `at` where none do.
 */
export function listedLevelsEnd(tokens: Tokens, at: number): number {
  for (let end = at; ; ) {
    const mark = tokens.symbol[end];
    if (end >= tokens.count || (mark !== Mark.comma && mark !== AND) || !goesOnInSentence(tokens, end + 1)) return end;
    // «huyện, thành viên Hội đồng …»
    if (beginsTitle(tokens, end + 1)) return end;
    const level = placeClasses.longest(tokens, end + 1) ?? placeLevels.longest(tokens, end + 1);
    const named = level !== undefined && goesOnInSentence(tokens, level.end) && isCapital(tokens, level.end);
    if (level === undefined || named || isCapital(tokens, end + 1)) return end;
    end = level.end;
  }
}
