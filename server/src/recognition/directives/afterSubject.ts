import { Mark } from '../../text/marks';
import { wordSymbol } from '../../text/symbols';
import { goesOn } from '../../text/tokenQueries';
import type { Tokens } from '../../text/tokens';
import { type DateIndex, dateOfIssue } from './dateIndex';
import type { DirectiveDraft } from './draft';
import { hasPartOfDay, isBeforeIssuer } from './eventDay';
import { knownDays } from './knownDays';
import { MOST_PARTICULARS, pastIssued, readBodyOfIssue, readBracket, readPassive, readTermOf } from './particular';
import { isYearInBracket } from './yearInBracket';

const CUA = wordSymbol('của');

/**
 * What the sentence says of a document after its subject: «… về “…” của Bộ Chính trị khóa XII», «… về “…” được Bộ Chính
 * trị ban hành ngày 2/1/2020».
 * @param from the token after the subject.
 * @returns the token after all of it.
 */
export function readAfterSubject(
  tokens: Tokens,
  group: readonly DirectiveDraft[],
  dates: DateIndex,
  from: number,
): number {
  let at = from;
  for (let n = 0; n < MOST_PARTICULARS && at < tokens.count; n++) {
    const body = tokens.symbol[at] === CUA ? readBodyOfIssue(tokens, group, at, false) : undefined;
    const end =
      body === undefined
        ? (readPassive(tokens, group, dates, at) ??
          readLateDate(tokens, group, dates, at) ??
          readIssuedBracket(tokens, group, dates, at))
        : (readTermOf(tokens, group, body) ?? body);
    if (end === undefined) break;
    at = end;
  }
  return at;
}

/** «… về tinh giản biên chế, ngày 17/4/2015, …»: where the document is known to be of that day, or its issuer follows. */
function readLateDate(
  tokens: Tokens,
  group: readonly DirectiveDraft[],
  dates: DateIndex,
  from: number,
): number | undefined {
  const draft = group.at(-1)!;
  const comma = tokens.symbol[from] === Mark.comma;
  let at = comma ? from + 1 : from;
  if (!goesOn(tokens, at)) return undefined;
  at = pastIssued(tokens, at);
  const date = dates.startingAt(at);
  if (draft.date !== null || date === undefined || date.assumed || hasPartOfDay(tokens, date)) return undefined;
  const { iso } = date.mention;
  const known = iso !== null && draft.number !== null && draft.symbol !== null;
  const sure = at > from + (comma ? 1 : 0) || isBeforeIssuer(tokens, date.to);
  if (!sure && !(known && knownDays(draft.number!, draft.symbol!).includes(iso))) return undefined;
  draft.date = dateOfIssue(date);
  return date.to;
}

/** «(ban hành tháng 5/2014)», «(năm 2014)»; other brackets there explain the subject. */
function readIssuedBracket(
  tokens: Tokens,
  group: readonly DirectiveDraft[],
  dates: DateIndex,
  at: number,
): number | undefined {
  if (tokens.symbol[at] !== Mark.open) return undefined;
  const isIssued = pastIssued(tokens, at + 1) > at + 1 || isYearInBracket(tokens, at);
  return isIssued ? readBracket(tokens, group, dates, at) : undefined;
}
