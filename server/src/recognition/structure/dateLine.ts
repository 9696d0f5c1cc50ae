import { AGENCIES } from '../../domain/agencies';
import { ENGLISH_WEEKDAYS, WEEKDAYS } from '../../domain/calendarWords';
import { DATE_LABELS, DATE_SENDER_LABELS, FURNITURE_WORDS, MENU_ENTRIES } from '../../domain/pageFurniture';
import { Mark } from '../../text/marks';
import { phraseSet } from '../../text/phraseSet';
import { letters, wordSymbol } from '../../text/symbols';
import { Flag, TokenKind, type Tokens } from '../../text/tokens';
import type { FoundDate } from '../dates/findDates';
import { readNamesBetween } from './byline';
import { contentStart, type Line } from './lines';

/** A line that says when the page, or the article on it, is from. */
export interface DateLine {
  readonly line: number;
  readonly date: FoundDate;
  /** True behind «Cập nhật», «Ngày đăng» and the like. */
  readonly labelled: boolean;
  /** True with a weekday or a time of day, as the clock of a page has. */
  readonly timed: boolean;
  /** True for a place and a date alone, as letters and documents begin: «Quảng Trị, ngày 20 tháng 6 năm 2023». */
  readonly placed: boolean;
  /** The tokens of what else stands there before the date: an author's name; empty where from = to. */
  readonly rest: { readonly from: number; readonly to: number };
}

const weekdays = phraseSet([...WEEKDAYS, ...ENGLISH_WEEKDAYS]);
const labels = phraseSet(DATE_LABELS);
const senders = phraseSet(DATE_SENDER_LABELS);
const fillers = phraseSet([...FURNITURE_WORDS, ...MENU_ENTRIES, ...AGENCIES, 'thực hiện']);

const DAY = wordSymbol('ngày');
const LONGEST_DATE_LINE = 30;
/** A name beside the date has no more words than this; more make it a sentence. */
const MOST_OTHER_WORDS = 6;

/**
 * The date line that a line is: a day, and beside it only a time, a weekday, a label, buttons, a section or a name.
 * @param index the line's index on the page; @param date the first date that stands in it.
 */
export function readDateLine(tokens: Tokens, line: Line, index: number, date: FoundDate): DateLine | undefined {
  const { day, month, year } = date.parts.from;
  if (day === null || month === null || date.parts.to !== null || line.words > LONGEST_DATE_LINE) return undefined;
  const full = year !== null;
  let labelled = false;
  let timed = false;
  let others = 0;
  let rest = { from: line.from, to: line.from };
  const sender = senders.has(tokens, contentStart(tokens, line));
  for (let i = line.from; i < line.to; ) {
    if (i === date.from) {
      i = date.to;
      continue;
    }
    if (tokens.kind[i] !== TokenKind.word) {
      if (tokens.symbol[i] === Mark.colon && tokens.kind[i + 1] === TokenKind.number) timed = true;
      i++;
      continue;
    }
    const phrase = weekdays.longest(tokens, i) ?? labels.longest(tokens, i) ?? fillers.longest(tokens, i);
    if (phrase !== undefined && phrase.end <= line.to) {
      timed ||= weekdays.has(tokens, i);
      labelled ||= labels.has(tokens, i);
      i = phrase.end;
      continue;
    }
    if ((tokens.flags[i]! & Flag.capital) === 0 || i > date.from) {
      // «Đăng bởi Văn phòng ngày 20/06/2023»: whoever sent it may be anything
      if (letters(tokens, i) > 1 && !(sender && i < date.from)) return undefined;
    } else {
      if (rest.from === rest.to) rest = { from: i, to: i };
      rest = { from: rest.from, to: i + 1 };
      others++;
    }
    i++;
  }
  if (others > MOST_OTHER_WORDS || !(full || timed || labelled)) return undefined;
  labelled ||= sender;
  const placed = others > 0 && !timed && !labelled;
  if (!placed || isSigned(tokens, date, rest)) return { line: index, date, labelled, timed, placed: false, rest };
  // «Hội nghị 5/3/2021» is a heading
  if (!isPlaced(tokens, line, date)) return undefined;
  return { line: index, date, labelled, timed, placed, rest: { from: line.from, to: line.from } };
}

/** «Lê Thu • 19/11/2024»: an author's name, set apart from the date. */
function isSigned(tokens: Tokens, { from }: FoundDate, rest: DateLine['rest']): boolean {
  const mark = tokens.symbol[from - 1];
  return (mark === Mark.bullet || mark === Mark.bar) && readNamesBetween(tokens, rest.from, rest.to) !== undefined;
}

/** «Quảng Trị, ngày 20 tháng 6 năm 2023»: names, a comma, the date, and nothing after it. */
function isPlaced({ symbol, kind }: Tokens, line: Line, date: FoundDate): boolean {
  if (date.parts.from.year === null || symbol[date.from] !== DAY || symbol[date.from - 1] !== Mark.comma) return false;
  for (let i = line.from; i < date.from - 1; i++)
    if (kind[i] !== TokenKind.word && symbol[i] !== Mark.stop) return false;
  return date.to === line.to || (date.to + 1 === line.to && symbol[date.to] === Mark.stop);
}
