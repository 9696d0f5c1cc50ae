import { ENGLISH_MONTHS, ENGLISH_WEEKDAYS } from '../domain/calendarWords';
import { counted } from './counted';
import { say } from './say';

const WEEKDAYS_VI = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'] as const;

/** Dates in words, and what cards say of them. */
export const DATE_WORDS = {
  noSuchDay: say(
    (day: string) => `Lịch không có ngày ${day}.`,
    (day) => `The calendar has no day ${day}.`,
  ),
  noSuchMonth: say(
    (month: string) => `Lịch không có tháng ${month}.`,
    (month) => `The calendar has no month ${month}.`,
  ),
  monthsOfYear: say('Một năm chỉ có 12 tháng.', 'A year has only 12 months.'),
  daysOfMonth: say(
    (month: string, days: number) => `${month} chỉ có ${days} ngày.`,
    (month, days) => `${month} has only ${days} days.`,
  ),
  daysOfAnyFebruary: say('Tháng 2 có nhiều nhất 29 ngày.', 'February has 29 days at most.'),
  noDayZero: say('Tháng nào cũng bắt đầu từ ngày 1.', 'Every month begins on day 1.'),
  openDate: say('Bài không nói đủ để biết đây là ngày nào.', 'The article does not say enough to tell the date.'),
  sameDay: say('Đây là ngày đăng bài.', 'The day the article was published.'),
  before: say(
    (time: string) => `${time} trước ngày đăng bài.`,
    (time) => `${time} before publication.`,
  ),
  after: say(
    (time: string) => `${time} sau ngày đăng bài.`,
    (time) => `${time} after publication.`,
  ),
  almost: say(
    (time: string) => `gần ${time}`,
    (time) => `almost ${time}`,
  ),
  moreThan: say(
    (time: string) => `hơn ${time}`,
    (time) => `more than ${time}`,
  ),
  months: say(
    (months: number) => `${months} tháng`,
    (months) => (months === 1 ? '1 month' : `${months} months`),
  ),
  years: say(
    (years: number) => `${counted.vi(years)} năm`,
    (years) => (years === 1 ? '1 year' : `${counted.en(years)} years`),
  ),
  quarterMonths: say(
    (from: number, to: number) => `từ tháng ${from} đến tháng ${to}`,
    (from, to) => `${ENGLISH_MONTHS[from - 1]} to ${ENGLISH_MONTHS[to - 1]}`,
  ),
  days: say(
    (days: number) => `${counted.vi(days)} ngày`,
    (days) => (days === 1 ? '1 day' : `${counted.en(days)} days`),
  ),
  fullDay: say(
    (weekday: number, day: number, month: number, year: number) =>
      `${WEEKDAYS_VI[weekday]}, ngày ${day} tháng ${month} năm ${year}`,
    (weekday, day, month, year) =>
      `${ENGLISH_WEEKDAYS[(weekday + 6) % 7]}, ${day} ${ENGLISH_MONTHS[month - 1]} ${year}`,
  ),
  fullMonth: say(
    (month: number, year: number) => `tháng ${month} năm ${year}`,
    (month, year) => `${ENGLISH_MONTHS[month - 1]} ${year}`,
  ),
  anyMonth: say(
    (month: number) => `tháng ${month}`,
    (month) => `${ENGLISH_MONTHS[month - 1]}`,
  ),
  fullQuarter: say(
    (quarter: string, year: number) => `quý ${quarter} năm ${year}`,
    (quarter, year) => `quarter ${quarter} of ${year}`,
  ),
  fullYear: say(
    (year: number) => `năm ${year}`,
    (year) => `${year}`,
  ),
  span: say(
    (from: string, to: string) => `từ ${from} đến ${to}`,
    (from, to) => `${from} to ${to}`,
  ),
} as const;
