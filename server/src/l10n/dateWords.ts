import { ENGLISH_MONTHS, ENGLISH_WEEKDAYS } from '../domain/calendarWords';
import { say } from './say';

const WEEKDAYS_VI = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'] as const;

/** Dates in words, and what cards say of them. */
export const DATE_WORDS = {
  impossibleDate: say('Không có ngày này trong lịch.', 'There is no such day in the calendar.'),
  openDate: say('Bài không nói đủ để biết là ngày nào.', 'The article does not say enough to tell the date.'),
  sameDay: say('Là ngày đăng bài.', 'The day the article was published.'),
  daysBefore: say(
    (days: number) => `Trước ngày đăng bài ${days} ngày.`,
    (days) => (days === 1 ? '1 day before publication.' : `${days} days before publication.`),
  ),
  daysAfter: say(
    (days: number) => `Sau ngày đăng bài ${days} ngày.`,
    (days) => (days === 1 ? '1 day after publication.' : `${days} days after publication.`),
  ),
  quarterMonths: say(
    (from: number, to: number) => `từ tháng ${from} đến tháng ${to}`,
    (from, to) => `${ENGLISH_MONTHS[from - 1]} to ${ENGLISH_MONTHS[to - 1]}`,
  ),
  days: say(
    (days: number) => `${days} ngày`,
    (days) => (days === 1 ? '1 day' : `${days} days`),
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
