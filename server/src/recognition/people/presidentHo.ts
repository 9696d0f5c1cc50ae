import { wordSymbol } from '../../text/symbols';
import type { Tokens } from '../../text/tokens';
import { presidentHo } from '../words/nameWords';
import { roleWords } from '../words/roleWords';

const PRESIDENT = wordSymbol('Chủ');

/**
 * «Chủ tịch Hồ Chí Minh»: a name with the address that everyone uses. Anywhere else the name may be a city's.
 * @param title the token at which «Chủ tịch» would begin.
 * @param name the token at which the name would.
 */
export function isPresidentHo(tokens: Tokens, title: number, name: number): boolean {
  return (
    tokens.symbol[title] === PRESIDENT &&
    presidentHo.has(tokens, name) &&
    roleWords.longest(tokens, title)?.end === name
  );
}
