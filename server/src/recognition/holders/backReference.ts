import { Mark } from '../../text/marks';
import { goesOnInSentence, isCapital } from '../../text/tokenQueries';
import type { Tokens } from '../../text/tokens';
import type { TitleDraft } from '../titles/titleDraft';
import { beginsTitle } from '../words/begins';
import { deeds, otherHolders } from '../words/contextWords';
import { HeldOffices } from './heldOffices';
import { findCounted, findHolder } from './meantHolders';
import { isHeadInGeneral, sharesBody } from './rowsOfHeads';

/** «(tại thời điểm đó đang giữ chức»: in tokens, with the bracket. */
const LONGEST_ASIDE = 8;

/**
 * Gives a title that stands alone («Trưởng Ban Tổ chức Trung ương nhấn mạnh») the person whom the article names with
 * the same office: the nearest before it, else the nearest after it. Where a body has several such offices (deputies)
 * and the article names several holders, it stays open. Linear in the number of titles.
 * @param titles all titles in reading order, with the holders who stand beside them.
 */
export function referBack(tokens: Tokens, titles: readonly TitleDraft[]): void {
  const offices = new HeldOffices(tokens, titles);
  const open: number[] = [];
  const formerly: number[] = [];
  titles.forEach((title, at) => {
    if (title.holders.length > 0) return;
    if (isHeadInGeneral(tokens, titles, at)) title.generic = true;
    else if (isFormerlyOf(tokens, title, titles[at - 1])) formerly.push(at);
    else if (title.count > 1 || (!sharesBody(tokens, titles, at) && mayReferBack(tokens, title))) open.push(at);
  });
  for (const at of open) {
    const title = titles[at]!;
    title.holders = title.count > 1 ? findCounted(offices, title) : findHolder(offices, title, at);
  }
  for (const at of formerly) titles[at]!.holders = titles[at - 1]!.holders;
}

/** «Bí thư Huyện ủy (lúc đó là Chủ tịch UBND xã)»: what stands in brackets behind an office is said of its holder. */
function isFormerlyOf(tokens: Tokens, title: TitleDraft, before: TitleDraft | undefined): boolean {
  if (before === undefined || title.tense !== 'past') return false;
  return tokens.symbol[before.to] === Mark.open && title.from - before.to <= LONGEST_ASIDE;
}

/** Members are too many to be meant by their title; a class or the office as such refers to nobody. */
function mayReferBack(tokens: Tokens, title: TitleDraft): boolean {
  const { word, body, many } = title.words;
  if (title.several || title.generic || title.tense === 'passed' || many) return false;
  if (word?.role.holders === 'many') return false;
  if (body !== null) return true;
  // «Tổng thống Putin», «Chủ tịch Hùng»: it is the one named so, whoever that is
  if (isCapital(tokens, title.to) && goesOnInSentence(tokens, title.to) && !beginsTitle(tokens, title.to)) return false;
  if (otherHolders.has(tokens, title.to)) return false;
  return deeds.has(tokens, title.to) || (isCapital(tokens, title.from) && word?.role.body !== 'needed');
}
