import { AFTER_YEAR, DAY_ADVERBS, HOLDING_VERBS, ISSUED } from '../../domain/citationWords';
import { isDash, Mark } from '../../text/marks';
import { phraseSet } from '../../text/phraseSet';
import { isNumber, wordSymbol } from '../../text/symbols';
import { goesOn } from '../../text/tokenQueries';
import { numberValue, type Tokens } from '../../text/tokens';
import { WordSet } from '../../text/wordSet';
import { isYearIn, PARTY_YEARS } from '../../text/years';
import { readConference } from './conference';
import { readCongressOf } from './congressResolution';
import { type DateIndex, dateOfIssue } from './dateIndex';
import { type DirectiveDraft, words } from './draft';
import { isEventDay } from './eventDay';
import { readIssuance } from './issuance';
import { readIssuer, readIssuers } from './issuer';
import { issuesDocument } from './leadIn';
import { closeBracket, readTerm } from './term';

/*
 * What may be said of a document, one thing at a time. Each reader fills in what is still unknown of the mentions of one
 * list and returns the token after what it read, undefined where nothing of its kind stands there.
 */

const CUA = wordSymbol('của');
const DO = wordSymbol('do');
const YEAR = wordSymbol('năm');
const issued = phraseSet(ISSUED);
const holding = phraseSet(HOLDING_VERBS);
const aboutDocument = new WordSet(AFTER_YEAR);
const beforeDay = new WordSet(DAY_ADVERBS);
/** More particulars than this no citation has. */
export const MOST_PARTICULARS = 8;

/** The token after one particular at `at`, a comma before it included; undefined where none stands there. */
export function readParticular(
  tokens: Tokens,
  group: readonly DirectiveDraft[],
  dates: DateIndex,
  from: number,
): number | undefined {
  const comma = from < tokens.count && tokens.symbol[from] === Mark.comma;
  let at = comma ? from + 1 : from;
  if (!goesOn(tokens, at)) return undefined;
  const start = at;
  at = pastIssued(tokens, at);
  return (
    readDate(tokens, group.at(-1)!, dates, at, comma) ??
    readTermOf(tokens, group, at) ??
    readCongressOf(tokens, group, at) ??
    readBodyOfIssue(tokens, group, at, comma) ??
    (at > start ? readBracket(tokens, group, dates, at) : undefined)
  );
}

function readDate(
  tokens: Tokens,
  draft: DirectiveDraft,
  dates: DateIndex,
  at: number,
  comma: boolean,
): number | undefined {
  if (draft.date !== null) return undefined;
  if (tokens.symbol[at] === YEAR) return readYearOfIssue(tokens, draft, at);
  const date = dates.startingAt(at);
  if (date === undefined || (comma && beginsNextClause(tokens, draft, date.to))) return undefined;
  if (isEventDay(tokens, draft, date)) return undefined;
  draft.date = dateOfIssue(date);
  return date.to;
}

/** «Quy định 399-QĐ/TW năm 2026», «Kết luận 24 (năm 2012)», not «thực hiện Nghị quyết 18 năm 2024». */
function readYearOfIssue(tokens: Tokens, draft: DirectiveDraft, at: number): number | undefined {
  const end = at + 2;
  const value = numberValue(tokens, at + 1);
  if (!isYearIn(PARTY_YEARS, value) || (end < tokens.count && isDash(tokens.symbol[end]!))) return undefined;
  const bracketed = end < tokens.count && tokens.symbol[end] === Mark.close;
  if (draft.symbol === null && !bracketed && !aboutDocument.has(tokens, end)) return undefined;
  draft.date = String(value);
  return end;
}

/** «Thực hiện Nghị quyết Trung ương 4, ngày 11/4/2007, Bộ Chính trị …»: what someone else did on that day. */
function beginsNextClause(tokens: Tokens, draft: DirectiveDraft, at: number): boolean {
  if (at >= tokens.count || tokens.symbol[at] !== Mark.comma) return false;
  const end = readIssuer(tokens, at + 1);
  return end > 0 && (draft.symbol === null || issuesDocument(tokens, end));
}

export function readTermOf(tokens: Tokens, group: readonly DirectiveDraft[], at: number): number | undefined {
  const term = readTerm(tokens, at);
  if (term === undefined || group.at(-1)!.term !== null) return undefined;
  for (const draft of group) draft.term ??= term.term;
  return term.bracketed ? closeBracket(tokens, term.numeralEnd) : term.numeralEnd;
}

/** «của Ban Bí thư», «của Hội nghị lần thứ sáu Ban Chấp hành Trung ương», «Hội nghị Trung ương 6». */
export function readBodyOfIssue(
  tokens: Tokens,
  group: readonly DirectiveDraft[],
  from: number,
  comma: boolean,
): number | undefined {
  const ofBody = tokens.symbol[from] === CUA || tokens.symbol[from] === DO;
  const at = ofBody ? from + 1 : from;
  if (!goesOn(tokens, at)) return undefined;
  const conference = readConference(tokens, at);
  const last = group.at(-1)!;
  if (conference !== undefined && last.conference === null) {
    for (const draft of group) {
      draft.conference ??= String(conference.number);
      if (conference.sitting !== null) draft.sitting ??= String(conference.sitting);
      if (conference.committee !== null) {
        draft.issuer ??= words(tokens, conference.committee.from, conference.committee.to);
      }
    }
    return conference.end;
  }
  if (!ofBody && comma) return undefined;
  const end = last.issuer === null ? readIssuers(tokens, at) : -1;
  // «lớp học Nghị quyết 18 do Tỉnh ủy tổ chức»
  if (end < 0 || (tokens.symbol[from] === DO && goesOn(tokens, end) && holding.has(tokens, end))) return undefined;
  const issuer = words(tokens, at, end);
  for (const draft of group) draft.issuer ??= issuer;
  return end;
}

/** «(25/10/2021)», «(khóa XII)», «(2016)», «(10/2017)», «(ngày 4/5/2025 của Bộ Chính trị)». */
export function readBracket(
  tokens: Tokens,
  group: readonly DirectiveDraft[],
  dates: DateIndex,
  open: number,
): number | undefined {
  if (open >= tokens.count || tokens.symbol[open] !== Mark.open || !goesOn(tokens, open)) return undefined;
  const draft = group.at(-1)!;
  let at = open + 1;
  for (let n = 0; n < MOST_PARTICULARS; n++) {
    const next = readParticular(tokens, group, dates, at) ?? readBareDate(tokens, draft, at);
    if (next === undefined) break;
    // «(TW6 lần 2 - 2/1999)»
    at = next < tokens.count && isDash(tokens.symbol[next]!) ? next + 1 : next;
  }
  const end = closeBracket(tokens, at);
  return end > at && at > open + 1 ? end : undefined;
}

/** A bare year or month within brackets, which is no date by itself: «(2016)», «(1-2012)», «(6/2014)». */
function readBareDate(tokens: Tokens, draft: DirectiveDraft, at: number): number | undefined {
  if (draft.date !== null || !isNumber(tokens, at)) return undefined;
  const first = numberValue(tokens, at);
  if (isYearIn(PARTY_YEARS, first)) {
    draft.date = String(first);
    return at + 1;
  }
  const separated =
    isNumber(tokens, at + 2) && (tokens.symbol[at + 1] === Mark.slash || isDash(tokens.symbol[at + 1]!));
  if (!separated || first < 1 || first > 12 || !isYearIn(PARTY_YEARS, numberValue(tokens, at + 2))) return undefined;
  draft.date = `${numberValue(tokens, at + 2)}-${String(first).padStart(2, '0')}`;
  return at + 3;
}

/** {@link readIssuance}, with what is still unknown filled in. */
export function readPassive(
  tokens: Tokens,
  group: readonly DirectiveDraft[],
  dates: DateIndex,
  at: number,
): number | undefined {
  const issuance = group.at(-1)!.date === null ? readIssuance(tokens, at, dates) : undefined;
  if (issuance === undefined) return undefined;
  const { issuer, term, date, end } = issuance;
  group.at(-1)!.date = dateOfIssue(date);
  for (const draft of group) {
    if (issuer !== undefined) draft.issuer ??= words(tokens, issuer.from, issuer.to);
    draft.term ??= term?.term ?? null;
  }
  return end;
}

/** Past «ban hành», «ký» and the adverb before the day: «ban hành hôm 15/3/2022». */
export function pastIssued(tokens: Tokens, at: number): number {
  const end = issued.longest(tokens, at)?.end;
  if (end === undefined) return at;
  return beforeDay.has(tokens, end) ? end + 1 : end;
}
