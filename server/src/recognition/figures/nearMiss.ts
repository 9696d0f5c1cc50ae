import { GRADES, TIERED } from '../../domain/numberNames';
import { BEFORE_DURATIONS, CLOCK_UNITS } from '../../domain/units';
import { isDash, Mark } from '../../text/marks';
import { phraseSet } from '../../text/phraseSet';
import { digits, isNumber, letters, wordSymbol } from '../../text/symbols';
import { Flag, numberValue, TokenKind, type Tokens } from '../../text/tokens';
import { WordSet } from '../../text/wordSet';
import type { MedalsBefore } from './medals';

const grades = phraseSet(GRADES);
const tiered = phraseSet(TIERED);
const TIER = wordSymbol('cấp');
/** In tokens: «đảng bộ cơ sở». */
const LONGEST_TIERED = 4;
const clockUnits = new Set(CLOCK_UNITS.map(wordSymbol));
const TIME = wordSymbol('lần');
const ORDINAL = wordSymbol('thứ');
const HOUR = wordSymbol('giờ');
const MINUTE = wordSymbol('phút');
const CLOCK = wordSymbol('đồng');
const CLOCKWORK = wordSymbol('hồ');
const CLOCK_LETTERS = new Set(['h', 'g'].map(wordSymbol));
const OF = wordSymbol('của');
const calendar = new WordSet('ngày tuần tháng quý năm');
const ends = new WordSet('đầu cuối');
const MONTH = wordSymbol('tháng');
const YEAR = wordSymbol('năm');
const YEAR_DIGITS = 4;
const DAY = wordSymbol('ngày');
const durations = new WordSet(BEFORE_DURATIONS.join(' '));
const HOURS_OF_DAY = 24;
const SHORTEST_CODE = 3;

/** True where the number at token `i` begins inside something longer: «Covid-19», «K74B», «QĐ-12», «1.2.3». */
export function continuesName(tokens: Tokens, i: number): boolean {
  const { symbol, kind, flags } = tokens;
  if (tokens.text.charCodeAt(tokens.start[i]!) === 0x30 && digits(tokens, i) >= SHORTEST_CODE) return true; // 0888 …
  if (i === 0) return false;
  if ((flags[i]! & Flag.glued) === 0) return isPhone(tokens, i);
  if (kind[i - 1] === TokenKind.word) {
    return (flags[i - 1]! & Flag.capital) !== 0 || letters(tokens, i - 1) === 1;
  }
  const mark = symbol[i - 1]!;
  if (mark === Mark.open || mark === Mark.quote || mark === Mark.openQuote || mark === Mark.greater) return false;
  if (kind[i - 1] === TokenKind.number) return true;
  const joins = isDash(mark) || mark === Mark.slash || mark === Mark.stop || mark === Mark.comma || mark === Mark.colon;
  if (!joins && mark !== Mark.underscore) return mark === Mark.openSquare || mark === Mark.hash || mark === Mark.at;
  return i > 1 && (flags[i - 1]! & Flag.glued) !== 0 && kind[i - 2] !== TokenKind.punctuation;
}

/** «1800 1234», «0913 293 953»: a long number after another one. */
function isPhone(tokens: Tokens, i: number): boolean {
  return isNumber(tokens, i - 1) && digits(tokens, i - 1) >= SHORTEST_CODE && digits(tokens, i) >= SHORTEST_CODE;
}

/**
 * True where the number from token `i` to `end` is a time of day, or counts what awards and grades are called by.
 * @param taken 1 for tokens inside dates.
 */
export function isNamedQuantity(
  tokens: Tokens,
  i: number,
  end: number,
  medals: MedalsBefore,
  taken: Uint8Array,
): boolean {
  const { symbol, flags } = tokens;
  if (symbol[end] === TIME && symbol[end + 1] === ORDINAL) return true; // «khóa 10 lần thứ nhất»
  if (grades.has(tokens, end)) return true; // «3 sao»
  if (symbol[end] === TIER && tiered.endingAt(tokens, i, LONGEST_TIERED)) return true; // «đảng bộ cơ sở 2 cấp»
  if (medals.isMedal(end)) return true; // «Huy hiệu 70 năm tuổi Đảng»
  if (symbol[end] === Mark.colon && isNumber(tokens, end + 1) && (flags[end + 1]! & Flag.glued) !== 0) return true;
  if (CLOCK_LETTERS.has(symbol[end] ?? 0) && (flags[end]! & Flag.glued) !== 0) return true; // «14g26», «7h»
  if (isPartOfYear(tokens, end)) return true;
  // «8 tháng 3» is a day, but «trong 2 ngày 12 và 13/9» counts days
  if (symbol[end] === MONTH && isNumber(tokens, end + 1)) return true;
  if (symbol[end] === DAY && isNumber(tokens, end + 1)) {
    return taken[end + 1] === 0 && !durations.has(tokens, i - 1);
  }
  return clockUnits.has(symbol[end] ?? 0) && isClock(tokens, i, end);
}

/** «6 tháng đầu năm», «10 ngày cuối tháng», «9 tháng năm 2024»: a named part of the calendar. */
function isPartOfYear(tokens: Tokens, end: number): boolean {
  const { symbol } = tokens;
  if (symbol[end] === MONTH) {
    const year = symbol[end + 1] === OF ? end + 2 : end + 1;
    if (symbol[year] === YEAR && isNumber(tokens, year + 1) && digits(tokens, year + 1) === YEAR_DIGITS) return true;
  }
  if (!calendar.has(tokens, end) || !ends.has(tokens, end + 1)) return false;
  const whole = symbol[end + 2] === OF ? end + 3 : end + 2;
  return calendar.has(tokens, whole) || isNumber(tokens, whole);
}

function isClock(tokens: Tokens, i: number, end: number): boolean {
  const { symbol } = tokens;
  if (symbol[end] === MINUTE) return i > 1 && symbol[i - 1] === HOUR; // «03 giờ 25 phút»
  if (symbol[end + 1] === Mark.slash) return false; // «8 giờ/ngày»
  if (symbol[end + 1] === CLOCK && symbol[end + 2] === CLOCKWORK) return false; // «2 giờ đồng hồ»
  if (symbol[end] !== HOUR || numberValue(tokens, i) > HOURS_OF_DAY) return false;
  return !durations.has(tokens, i - 1);
}
