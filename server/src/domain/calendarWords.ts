/**
 * The words of Vietnamese dates. Source: general usage, checked against the date lines and leads of provincial and
 * national papers (Báo Hà Giang, Báo Tuyên Quang, Thanh Niên, Hà Nội Mới, Tuổi Trẻ, baochinhphu.vn).
 */

export {
  CLOCK_WORDS,
  DAY_INTRODUCTIONS,
  DAY_PREPOSITIONS,
  DAY_WORDS,
  DONE_BY_WORDS,
  HALVES_OF_DAY,
  MATCH_WORDS,
  NAMED_AFTER_DAYS,
  NO_DAY_BEFORE,
  PARTS_OF_DAY,
  WEEKDAYS,
} from './calendarWords/days';
export {
  AHEAD_AFTER_DATE,
  AHEAD_WORDS,
  BACK_AFTER_DATE,
  BACK_WORDS,
  CALLS_FOR,
  DEADLINE_WORDS,
  DUTY_WORDS,
  FROM_WORDS,
  SAME_YEAR,
  TELLING_WORDS,
  UNTIL_WORDS,
} from './calendarWords/directions';
export { ENGLISH_MONTHS, ENGLISH_WEEKDAYS } from './calendarWords/english';
export { LIST_CONJUNCTIONS, SPAN_CONJUNCTIONS } from './calendarWords/joints';
export { LUNAR_MARKS, LUNAR_MONTHS, YEAR_BRANCHES, YEAR_STEMS } from './calendarWords/lunar';
export {
  BIRTH_WORDS,
  GOAL_WORDS,
  ISSUE_WORDS,
  PLAN_WORDS,
  REVIEW_WORDS,
} from './calendarWords/occasions';
export {
  CHANGE_WORDS,
  MEASURES_OF_TIME,
  MONTH_NAMES,
  NUMBERED_WORDS,
  PERIOD_WORDS,
  PROVINCE_LEVELS,
  RESPECTED_AFTER_QUY,
  TIMES_OF_MONTH,
  WHOLES_OF_TIME,
  YEAR_PREPOSITIONS,
} from './calendarWords/periods';
