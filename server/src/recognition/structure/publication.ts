import { TokenKind, type Tokens } from '../../text/tokens';
import { type Day, dayNumber } from '../dates/calendar';
import type { FoundDate } from '../dates/findDates';
import { agencyEnd } from './authorNames';
import type { DateLine } from './dateLine';
import type { Line } from './lines';

/** An article comes out so many days after what it reports at most, for a date line to agree with it. */
const DAYS_AFTER_EVENT = 10;
/** A dateline is no longer than a place, an agency and a bracket. */
const LONGEST_DATELINE = 8;
/** Some pages put the date below the summary, which reads like running text. */
const SUMMARY = 2;
/** Pages have one clock, or a few. */
const MOST_CLOCKS = 4;

/** Which date line says when the article came out; the others are the page's clock. */
export interface Publication {
  readonly published: DateLine | null;
  readonly clocks: readonly DateLine[];
}

/** Where the article stands on its page, as indices of lines. */
export interface Place {
  /** Its headline, or -1. */
  readonly headline: number;
  /** Its first line of running text. */
  readonly body: number;
  /** Its last line of running text, or -1. */
  readonly last: number;
  /** Where comments and other articles begin. */
  readonly tail: number;
}

/**
 * Tells the publication date from the clock of the page. Below the headline it is always the publication, and rather
 * one that says «Ngày đăng» than one that says «Cập nhật». Above it, where nothing stands below, it is the publication
 * only if it agrees with the days that the article reports: a clock shows when the page was saved, which may be years
 * later, and has the same shape. A place and date alone on a line («Quảng Trị, ngày 20 tháng 6 năm 2023»), a label below
 * the article, and the author's name with a date at its end count where no other line tells.
 * @param dates the dates of the body.
 */
export function findPublication(
  lines: readonly DateLine[],
  { headline, body, last, tail }: Place,
  dates: readonly FoundDate[],
): Publication {
  const above = lines.filter(({ line, placed }) => line < headline && !placed);
  const below = lines.filter(
    ({ line, placed, timed }) => line > headline && line < body + (timed ? SUMMARY : 0) && !placed,
  );
  const published = below[0]?.updated ? (below.find(isIssue) ?? below[0]) : below[0];
  if (published !== undefined) return { published, clocks: above };
  const agreeing = above.slice(-MOST_CLOCKS).findLast((candidate) => candidate.labelled || agrees(candidate, dates));
  if (agreeing !== undefined) return { published: agreeing, clocks: above.filter((other) => other !== agreeing) };
  const other = lines.find(({ line, placed, labelled, signed }) => {
    if (line < body) return placed;
    return labelled ? line > body : signed && line > last && line < tail;
  });
  return { published: other ?? null, clocks: above };
}

/** «Ngày đăng: …», not «Cập nhật: …». */
function isIssue({ labelled, updated }: DateLine): boolean {
  return labelled && !updated;
}

function agrees({ date }: DateLine, dates: readonly FoundDate[]): boolean {
  const day = fullDay(date);
  if (day === null) return false;
  return dates.some(({ parts }) => {
    const { year, month, day: of } = parts.to ?? parts.from;
    if (month === null || of === null) return false;
    const years = year === null ? [day.year, day.year - 1] : [year];
    return years.some((value) => {
      const since = dayNumber(day) - dayNumber({ year: value, month, day: of });
      return since >= 0 && since <= DAYS_AFTER_EVENT;
    });
  });
}

function fullDay({ parts: { from } }: FoundDate): Day | null {
  const { year, month, day } = from;
  return year === null || month === null || day === null ? null : { year, month, day };
}

/** The lead's own date where an agency's dateline opens it: «Hà Nội (TTXVN 11/3/2022)». */
export function datelineDate(tokens: Tokens, lead: Line, dates: readonly FoundDate[]): FoundDate | undefined {
  const date = dates[0];
  if (date === undefined || date.parts.from.day === null || date.from - lead.from > LONGEST_DATELINE) return undefined;
  // «Báo Thanh tra ngày 29/10/2016 có bài …» cites another article
  if (date.to < tokens.count && tokens.kind[date.to] === TokenKind.word) return undefined;
  for (let i = lead.from; i < date.from; i++) if (agencyEnd(tokens, i) === date.from) return date;
  return undefined;
}
