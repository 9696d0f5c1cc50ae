import { CONFERENCE_WORDS, FURTHER_ORDINAL_MARKS, ORDINAL_MARKS } from '../../domain/citationWords';
import { CENTRAL_ABBREVIATIONS, CENTRAL_COMMITTEE_NAMES } from '../../domain/issuingBodies';
import { isDash, Mark } from '../../text/marks';
import { type Numeral, readOrdinal, romanValue } from '../../text/numerals';
import { phraseSet } from '../../text/phraseSet';
import { isNumber, wordSymbol } from '../../text/symbols';
import { goesOn } from '../../text/tokenQueries';
import type { Tokens } from '../../text/tokens';
import { readCentralCommittee, readIssuer } from './issuer';
import { closeBracket, readTerm, type Term } from './term';

/** A conference of a committee: «Trung ương 4», «Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng», «TW6 (lần 2)». */
export interface Conference {
  readonly number: number;
  /** Which sitting, of a conference that met more than once; null where none is said. */
  readonly sitting: number | null;
  /** The committee's name as tokens, null where it is fused with the conference («HNTW 4»). */
  readonly committee: { readonly from: number; readonly to: number } | null;
  /** True for the Central Committee. */
  readonly central: boolean;
  /** The token after it, the term left out. */
  readonly end: number;
}

/** Committees meet up to fifteen times a term; a higher number is a document's. */
export const HIGHEST_CONFERENCE = 20;

const meeting = phraseSet(CONFERENCE_WORDS);
const fused = phraseSet(CENTRAL_ABBREVIATIONS.map((central) => `HN${central}`));
const ordinalMark = phraseSet([...ORDINAL_MARKS, ...FURTHER_ORDINAL_MARKS]);
const centralCommittee = phraseSet(CENTRAL_COMMITTEE_NAMES);
const LAN = wordSymbol('lần');
const CUA = wordSymbol('của');

/** The conference that begins at token `at`. */
export function readConference(tokens: Tokens, at: number): Conference | undefined {
  const short = fused.longest(tokens, at);
  if (short !== undefined) return readCentralConference(tokens, short.end);
  const met = meeting.longest(tokens, at);
  const start = met?.end ?? at;
  const committeeEnd = centralCommittee.longest(tokens, start)?.end ?? -1;
  if (committeeEnd > 0) {
    const number = readCount(tokens, committeeEnd);
    if (number === undefined) return undefined;
    const committee = { from: start, to: committeeEnd };
    return { ...numbered(tokens, number), committee, central: true };
  }
  return readNumberedMeeting(tokens, start, met !== undefined);
}

/** The conference whose number stands at token `at`, right after the Central Committee in short: «HNTW 4», «NQTW4». */
export function readCentralConference(tokens: Tokens, at: number): Conference | undefined {
  const number = readCount(tokens, at);
  return number && { ...numbered(tokens, number), committee: null, central: true };
}

/** «(Hội nghị) lần thứ tư(,) (của) Ban Chấp hành Trung ương Đảng» */
function readNumberedMeeting(tokens: Tokens, at: number, met: boolean): Conference | undefined {
  if (!ordinalMark.has(tokens, at)) return undefined;
  const number = readCount(tokens, at);
  if (number === undefined) return undefined;
  const conference = numbered(tokens, number);
  let from = conference.end;
  if (from < tokens.count && tokens.symbol[from] === Mark.comma) from++;
  if (from < tokens.count && tokens.symbol[from] === CUA) from++;
  if (!goesOn(tokens, from)) return undefined;
  const centralEnd = readCentralCommittee(tokens, from);
  const to = centralEnd > 0 ? centralEnd : readIssuer(tokens, from);
  if (to > 0) return { ...conference, committee: { from, to }, central: centralEnd > 0, end: to };
  // «Hội nghị lần thứ 8 khóa XIII»
  return met && readTerm(tokens, conference.end) ? { ...conference, committee: null, central: true } : undefined;
}

/** «4», «lần thứ tư», «năm»: which conference. A number glued to «TW» counts, a year or a large number does not. */
function readCount(tokens: Tokens, at: number): Numeral | undefined {
  const mark = ordinalMark.longest(tokens, at);
  const i = mark?.end ?? at;
  if (!goesOn(tokens, i)) return undefined;
  const number = readOrdinal(tokens, i);
  if (number === undefined || number.value > HIGHEST_CONFERENCE) return undefined;
  // a bare number word is too weak («Trung ương một»), unless the term follows
  if (mark === undefined && !isNumber(tokens, i) && romanValue(tokens, i) === 0 && !termFollows(tokens, number.end)) {
    return undefined;
  }
  return number;
}

function termFollows(tokens: Tokens, at: number): boolean {
  return readTerm(tokens, at) !== undefined;
}

/** A conference's number with its sitting, if one follows. */
function numbered(tokens: Tokens, { value, end }: Numeral): Pick<Conference, 'number' | 'sitting' | 'end'> {
  const sitting = readSitting(tokens, end);
  return { number: value, sitting: sitting?.value ?? null, end: sitting?.end ?? end };
}

/** «(lần 2)», «lần thứ hai»: the sitting of a conference that met more than once. */
export function readSitting(tokens: Tokens, at: number): Numeral | undefined {
  const open = at < tokens.count && tokens.symbol[at] === Mark.open;
  const lan = open ? at + 1 : at;
  if (lan >= tokens.count || tokens.symbol[lan] !== LAN) return undefined;
  const number = readCount(tokens, lan);
  if (number === undefined) return undefined;
  return { value: number.value, end: open ? closeBracket(tokens, number.end) : number.end };
}

/** The term after a conference, after a comma or dash too: «Trung ương 4, khóa XII», «Trung ương 4 - khóa XII». */
export function readConferenceTerm(tokens: Tokens, at: number): Term | undefined {
  const parted = at < tokens.count && (tokens.symbol[at] === Mark.comma || isDash(tokens.symbol[at]!));
  return readTerm(tokens, parted ? at + 1 : at);
}
