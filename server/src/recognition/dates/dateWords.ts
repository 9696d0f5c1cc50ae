import {
  DAY_INTRODUCTIONS,
  DAY_PREPOSITIONS,
  DAY_WORDS,
  ENGLISH_MONTHS,
  LIST_CONJUNCTIONS,
  NAMED_AFTER_DAYS,
  PARTS_OF_DAY,
  PERIOD_WORDS,
  PROVINCE_LEVELS,
  SPAN_CONJUNCTIONS,
  WEEKDAYS,
  YEAR_BRANCHES,
  YEAR_PREPOSITIONS,
  YEAR_STEMS,
} from '../../domain/calendarWords';
import { PROVINCES } from '../../domain/provinces';
import { Mark } from '../../text/marks';
import { Phrases } from '../../text/phrases';
import type { Tokens } from '../../text/tokens';

/** What a word does to the numbers after it; a word may do several of these. */
export const DateWord = {
  /** Opens a date and belongs to it. */
  partOfDay: 1,
  day: 2,
  month: 4,
  year: 8,
  quarter: 16,
  period: 32,
  /** Makes a date of a pair of numbers and stays outside. */
  introduction: 64,
  preposition: 128,
  /** Makes a year of a number and stays outside. */
  yearPreposition: 256,
  /** Forbids a date: the pair of numbers is a name. */
  name: 512,
  /** «March», which opens a day in English: «March 25, 2014». */
  englishMonth: 1024,
} as const;

/** Words that open a date. */
export const DATE_HEADS =
  DateWord.partOfDay |
  DateWord.day |
  DateWord.month |
  DateWord.year |
  DateWord.quarter |
  DateWord.period |
  DateWord.englishMonth;

const ROLES: readonly (readonly [role: number, words: readonly string[]])[] = [
  [DateWord.partOfDay, PARTS_OF_DAY],
  [DateWord.day, DAY_WORDS],
  [DateWord.month, ['tháng']],
  [DateWord.year, ['năm']],
  [DateWord.quarter, ['quý']],
  [DateWord.period, PERIOD_WORDS],
  [DateWord.introduction, DAY_INTRODUCTIONS],
  [DateWord.introduction, WEEKDAYS],
  [DateWord.preposition, DAY_PREPOSITIONS],
  [DateWord.yearPreposition, YEAR_PREPOSITIONS],
  [DateWord.yearPreposition, YEAR_STEMS.flatMap((stem) => YEAR_BRANCHES.map((branch) => `${stem} ${branch}`))],
  [DateWord.yearPreposition, PROVINCE_LEVELS.flatMap((level) => PROVINCES.map(({ name }) => `${level} ${name}`))],
  [DateWord.name, NAMED_AFTER_DAYS],
  [DateWord.englishMonth, ENGLISH_MONTHS],
];

/** The words of dates with what they do, as bits of {@link DateWord}. */
export const dateWords = new Phrases<number>(rolesByWord());

const conjunctions = new Phrases<boolean>([
  ...LIST_CONJUNCTIONS.map((word) => [word, false] as const),
  ...SPAN_CONJUNCTIONS.map((word) => [word, true] as const),
]);

/**
 * The token after what joins two dates of a list or the ends of a span at token `i` (a comma, «và», «đến» …), or -1.
 * @param span only what joins the ends of a span: «đến», «tới».
 */
export function conjunctionEnd(tokens: Tokens, i: number, span = false): number {
  if (i >= tokens.count) return -1;
  if (!span && tokens.symbol[i] === Mark.comma) {
    const next = conjunctions.longest(tokens, i + 1);
    return next === undefined || next.value ? i + 1 : next.end;
  }
  const match = conjunctions.longest(tokens, i);
  return match === undefined || (span && !match.value) ? -1 : match.end;
}

function rolesByWord(): Map<string, number> {
  const roles = new Map<string, number>();
  for (const [role, words] of ROLES) for (const word of words) roles.set(word, (roles.get(word) ?? 0) | role);
  return roles;
}
