import { AGENCIES } from '../../domain/agencies';
import { ENGLISH_WEEKDAYS, HALVES_OF_DAY, WEEKDAYS } from '../../domain/calendarWords';
import { STRONG_SURNAMES, WEAK_SURNAMES } from '../../domain/names';
import {
  DATE_LABELS,
  DATE_SENDER_LABELS,
  FURNITURE_WORDS,
  MENU_ENTRIES,
  UPDATE_LABELS,
} from '../../domain/pageFurniture';
import { isDash, Mark } from '../../text/marks';
import { phraseSet } from '../../text/phraseSet';
import { Phrases } from '../../text/phrases';
import { letters, wordSymbol } from '../../text/symbols';
import { Flag, TokenKind, type Tokens } from '../../text/tokens';
import type { FoundDate } from '../dates/findDates';
import { agencyEnd, isProvince, readNames } from './authorNames';
import { opensSource } from './byline';
import { contentStart, type Line } from './lines';

/** Tokens `from` to `to`, exclusive. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** A line that says when the page, or the article on it, is from. */
export interface DateLine {
  readonly line: number;
  readonly date: FoundDate;
  /** True behind «Cập nhật», «Ngày đăng» and the like. */
  readonly labelled: boolean;
  /** True behind «Cập nhật»: another line may say when the article came out. */
  readonly updated: boolean;
  /** True with a weekday or a time of day, as the clock of a page has. */
  readonly timed: boolean;
  /** True beside an author's name or behind the name of a source, as articles end: «Lê Thu - 19/11/2024». */
  readonly signed: boolean;
  /**
   * True for a place and a date alone, as letters, documents and agencies' reports begin: «Quảng Trị, ngày 20 tháng 6 năm
   * 2023», «Hà Nội (TTXVN 11/3/2022)».
   */
  readonly placed: boolean;
  /** The tokens that may name an author beside the date; empty where from = to. */
  readonly names: Range;
}

const weekdays = phraseSet([...WEEKDAYS, ...ENGLISH_WEEKDAYS]);
/** Labels, with true where they tell of an update. */
const labels = new Phrases<boolean>([
  ...DATE_LABELS.map((label) => [label, false] as const),
  ...UPDATE_LABELS.map((label) => [label, true] as const),
]);
const senders = phraseSet(DATE_SENDER_LABELS);
const fillers = phraseSet([...FURNITURE_WORDS, ...MENU_ENTRIES, ...AGENCIES, ...HALVES_OF_DAY, 'thực hiện']);
const surnames = phraseSet([...STRONG_SURNAMES, ...WEAK_SURNAMES]);

const DAY = wordSymbol('ngày');
const LONGEST_DATE_LINE = 30;
/** A name beside the date has no more words than this; more make it a sentence. */
const MOST_OTHER_WORDS = 6;

/**
 * The date line that a line is: a day, and beside it only a time, a weekday, a label, buttons, a section or a name; in
 * cells behind it whatever is short: «14/05/2021 | Ban Tuyên giáo | Lê Thu | 120 lượt xem».
 * @param index the line's index on the page; @param date the first date that stands in it.
 */
export function readDateLine(tokens: Tokens, line: Line, index: number, date: FoundDate): DateLine | undefined {
  const { day, month, year } = date.parts.from;
  if (day === null || month === null || date.parts.to !== null || line.words > LONGEST_DATE_LINE) return undefined;
  const dated = { line: index, date, labelled: true, updated: false, timed: false, signed: true, placed: false };
  if (isDatedSource(tokens, line, date))
    return { ...dated, labelled: false, names: { from: line.from, to: line.from } };
  const end = endOfCell(tokens, line, date);
  const beside = end < 0 ? undefined : readBeside(tokens, line.from, end, date);
  if (beside === undefined) return undefined;
  const { words, updated, before } = beside;
  const timed = beside.timed || hasClock(tokens, end, line.to);
  const names = end === line.to ? before : nameInCells(tokens, end, line.to, before);
  const labelled = beside.labelled || (end < line.to && senders.has(tokens, end));
  if (words > MOST_OTHER_WORDS || !(year !== null || timed || labelled)) return undefined;
  const signed = names !== before || isSigned(tokens, date, before);
  if (words === 0 || timed || labelled || signed) return { ...dated, labelled, updated, timed, signed, names };
  // «Hội nghị 5/3/2021» is a heading
  if (!isPlaced(tokens, line, date) && !isAgencyLine(tokens, line, date)) return undefined;
  return { ...dated, labelled, signed, placed: true, names: { from: line.from, to: line.from } };
}

/** What stands in the cell of the date, beside it. */
interface Beside {
  readonly labelled: boolean;
  readonly updated: boolean;
  readonly timed: boolean;
  /** From the first to the last capitalised word that is neither label nor button. */
  readonly before: Range;
  /** How many such words. */
  readonly words: number;
}

/** Undefined where small words stand beside the date that no date line has. */
function readBeside(tokens: Tokens, from: number, to: number, date: FoundDate): Beside | undefined {
  let labelled = false;
  let updated = false;
  let timed = false;
  let words = 0;
  let before = { from, to: from };
  const sender = senders.has(tokens, contentStart(tokens, { from, to }));
  for (let i = from; i < to; ) {
    if (i === date.from) {
      i = date.to;
      continue;
    }
    if (tokens.kind[i] !== TokenKind.word) {
      timed ||= isClockColon(tokens, i);
      i++;
      continue;
    }
    const label = labels.longest(tokens, i);
    const phrase = weekdays.longest(tokens, i) ?? label ?? fillers.longest(tokens, i);
    if (phrase !== undefined && phrase.end <= to) {
      timed ||= weekdays.has(tokens, i);
      labelled ||= label !== undefined;
      updated ||= label?.value === true && i < date.from;
      i = phrase.end;
      continue;
    }
    if ((tokens.flags[i]! & Flag.capital) === 0 || i > date.from) {
      // «Đăng bởi Văn phòng ngày 20/06/2023»: whoever sent it may be anything
      if (letters(tokens, i) > 1 && !(sender && i < date.from)) return undefined;
    } else {
      before = { from: words === 0 ? i : before.from, to: i + 1 };
      words++;
    }
    i++;
  }
  return { labelled: labelled || sender, updated, timed, before, words };
}

/**
 * Where the cell of the date ends: at the bar behind it, or at a label that names the sender («20/06/2023 by admin»).
 * The line's end where no cell follows, -1 where one that follows is too long.
 */
function endOfCell(tokens: Tokens, line: Line, date: FoundDate): number {
  if (tokens.symbol[line.from] === Mark.bar) return line.to; // a row of a table
  let end = date.to;
  while (end < line.to && !isBar(tokens.symbol[end]!) && !senders.has(tokens, end)) end++;
  let words = 0;
  for (let i = end; i < line.to; i++) {
    if (isBar(tokens.symbol[i]!)) words = 0;
    else if (tokens.kind[i] === TokenKind.word && ++words > MOST_OTHER_WORDS) return -1;
  }
  return end;
}

/** The first of the cells of tokens `from` to `to` that names people; `none` where no cell does. */
function nameInCells(tokens: Tokens, from: number, to: number, none: Range): Range {
  for (let start = from; start < to; ) {
    let end = start + 1;
    while (end < to && !isBar(tokens.symbol[end]!)) end++;
    if (isBar(tokens.symbol[start]!) && namesPeople(tokens, start + 1, end)) return { from: start + 1, to: end };
    start = end;
  }
  return none;
}

function hasClock(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isClockColon(tokens, i)) return true;
  return false;
}

function isClockColon({ symbol, kind }: Tokens, i: number): boolean {
  return symbol[i] === Mark.colon && kind[i + 1] === TokenKind.number;
}

function isBar(symbol: number): boolean {
  return symbol === Mark.bar || symbol === Mark.bullet;
}

/** «Lê Thu • 19/11/2024», «Lê Thu - 19/11/2024»: an author's name, set apart from the date. */
function isSigned(tokens: Tokens, { from }: FoundDate, names: Range): boolean {
  const mark = tokens.symbol[from - 1]!;
  if (isBar(mark)) return readNames(tokens, names.from, names.to, false) !== undefined;
  // «Mường Ảng - 20/6/2023» names a place
  return (
    isDash(mark) &&
    names.to === from - 1 &&
    surnames.has(tokens, names.from) &&
    namesPeople(tokens, names.from, names.to)
  );
}

function namesPeople(tokens: Tokens, from: number, to: number): boolean {
  const byline = isProvince(tokens, from, to) ? undefined : readNames(tokens, from, to, false);
  return byline !== undefined && byline.authors.length > 0;
}

/** «Nguồn: Cổng thông tin điện tử tỉnh Long An, ngày 20/06/2023»: the date ends the line. */
function isDatedSource(tokens: Tokens, line: Line, { from, to, parts }: FoundDate): boolean {
  const { symbol } = tokens;
  const ends = to === line.to || (to + 1 === line.to && isClosing(symbol[to]!));
  return ends && parts.from.year !== null && opensSource(tokens, contentStart(tokens, line), from);
}

function isClosing(symbol: number): boolean {
  return symbol === Mark.stop || symbol === Mark.close;
}

/** «Quảng Trị, ngày 20 tháng 6 năm 2023»: names, a comma, the date, and nothing after it. */
function isPlaced({ symbol, kind }: Tokens, line: Line, date: FoundDate): boolean {
  if (date.parts.from.year === null || symbol[date.from] !== DAY || symbol[date.from - 1] !== Mark.comma) return false;
  for (let i = line.from; i < date.from - 1; i++)
    if (kind[i] !== TokenKind.word && symbol[i] !== Mark.stop) return false;
  return date.to === line.to || (date.to + 1 === line.to && symbol[date.to] === Mark.stop);
}

/** «Hà Nội (TTXVN 11/3/2022)» on a line of its own: a place, and in brackets an agency and the date. */
function isAgencyLine(tokens: Tokens, line: Line, date: FoundDate): boolean {
  const { symbol } = tokens;
  if (date.parts.from.year === null || symbol[date.to] !== Mark.close) return false;
  let open = date.from - 1;
  while (open > line.from && symbol[open] !== Mark.open) open--;
  if (open === line.from || agencyEnd(tokens, open + 1) !== date.from) return false;
  return date.to + 1 === line.to || (date.to + 2 === line.to && isClosing(symbol[date.to + 1]!));
}
