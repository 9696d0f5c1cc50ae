import { EVENT_NOUNS, ISSUED } from '../../domain/citationWords';
import { Mark } from '../../text/marks';
import { phraseSet } from '../../text/phraseSet';
import { wordSymbol } from '../../text/symbols';
import { beginsSentence, goesOn } from '../../text/tokenQueries';
import type { Tokens } from '../../text/tokens';
import { DateWord, dateWords } from '../dates/dateWords';
import type { FoundDate } from '../dates/findDates';
import type { DirectiveDraft } from './draft';
import { readIssuers } from './issuer';
import { knownDays } from './knownDays';

const OF = wordSymbol('của');
const BY = wordSymbol('do');
const events = phraseSet(EVENT_NOUNS);
const issued = phraseSet(ISSUED);
const LONGEST_ISSUED = 3;
/** An event stands at most so many tokens before the document that it is about. */
const WIDEST_LOOK = 16;

/** True for «chiều 3/4», «sáng ngày 20/2/2022»: something took place then; documents bear no part of the day. */
export function hasPartOfDay(tokens: Tokens, { from }: FoundDate): boolean {
  return ((dateWords.longest(tokens, from)?.value ?? 0) & DateWord.partOfDay) !== 0;
}

/**
 * True where the date after a document is the day of what the sentence tells, not the day of issue: «Hội nghị học tập
 * Chỉ thị số 05-CT/TW ngày 20/2». A day whose year is only assumed is one where the clause begins with an event, or where
 * the documents of that number and symbol are known to be of other days; not before an issuer («ngày 20/2 của Bộ Chính
 * trị») or after a verb of issuing.
 */
export function isEventDay(tokens: Tokens, draft: DirectiveDraft, date: FoundDate): boolean {
  if (hasPartOfDay(tokens, date)) return true;
  const { from, to, assumed, mention } = date;
  if (!assumed || issued.endingAt(tokens, from, LONGEST_ISSUED) !== undefined || isBeforeIssuer(tokens, to))
    return false;
  const known = draft.number === null || draft.symbol === null ? [] : knownDays(draft.number, draft.symbol);
  if (known.length > 0) return mention.iso === null || !known.includes(mention.iso);
  return isOfEvent(tokens, draft.from);
}

/** «… của Bộ Chính trị», «… do Quốc hội ban hành» at token `at`. */
export function isBeforeIssuer(tokens: Tokens, at: number): boolean {
  const of = tokens.symbol[at] === OF || tokens.symbol[at] === BY;
  return of && goesOn(tokens, at) && readIssuers(tokens, at + 1) > 0;
}

/** True where an event stands in the clause before token `at`. */
function isOfEvent(tokens: Tokens, at: number): boolean {
  const first = Math.max(0, at - WIDEST_LOOK);
  for (let i = at; i > first && goesOn(tokens, i) && !beginsSentence(tokens, i); i--) {
    const mark = tokens.symbol[i - 1]!;
    if (mark === Mark.comma || mark === Mark.semicolon || mark === Mark.colon) return false;
    if (events.has(tokens, i - 1)) return true;
  }
  return false;
}
