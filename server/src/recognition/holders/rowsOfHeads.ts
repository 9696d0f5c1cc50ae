import { Mark } from '../../text/marks';
import { wordSymbol } from '../../text/symbols';
import type { Tokens } from '../../text/tokens';
import type { TitleDraft } from '../titles/titleDraft';

const AND = wordSymbol('và');

/** «Chủ tịch | và Bí thư huyện Bố Trạch»: the body of the next title is that of the one at place `at`, too. */
export function sharesBody(tokens: Tokens, titles: readonly TitleDraft[], at: number): boolean {
  const after = titles[at + 1];
  return isBareHead(titles[at]!) && after !== undefined && isJoined(tokens, titles[at]!, after);
}

/**
 * True where nobody in particular is meant by the title at place `at`: «Chủ tịch, Phó chủ tịch và các ủy viên», a row of
 * heads without bodies; «bí thư, phó bí thư các chi bộ», where the body that the next title names is a class of bodies.
 */
export function isHeadInGeneral(tokens: Tokens, titles: readonly TitleDraft[], at: number): boolean {
  const title = titles[at]!;
  if (!isBareHead(title)) return false;
  const before = titles[at - 1];
  if (before !== undefined && isBareHead(before) && isJoined(tokens, before, title)) return true;
  const after = titles[at + 1];
  if (after === undefined || !isJoined(tokens, title, after)) return false;
  return isBareHead(after) || after.words.many;
}

/** A head that hardly says anything without a body, of nobody who is known so far. */
function isBareHead({ words, holders }: TitleDraft): boolean {
  return holders.length === 0 && words.body === null && words.word?.role.body === 'usual';
}

/** True where nothing but a comma or «và» stands between two titles. */
function isJoined(tokens: Tokens, before: TitleDraft, after: TitleDraft): boolean {
  const mark = tokens.symbol[before.to];
  return after.from === before.to + 1 && (mark === Mark.comma || mark === AND);
}
