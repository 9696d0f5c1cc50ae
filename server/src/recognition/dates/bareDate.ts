import { CHANGE_WORDS, CLOCK_WORDS, MATCH_WORDS } from '../../domain/calendarWords';
import { isDash, Mark } from '../../text/marks';
import { isNumber, wordSymbol } from '../../text/symbols';
import { goesOn, goesOnInSentence } from '../../text/tokenQueries';
import { Flag, TokenKind, type Tokens } from '../../text/tokens';
import { WordSet } from '../../text/wordSet';
import { BARE_DATE_YEARS, isYearIn } from '../../text/years';
import { beginsCounted, countsThousands } from './countedAfter';
import { dateParts, isImpossible, point } from './dateParts';
import { conjunctionEnd, DateWord } from './dateWords';
import { readDaySpan } from './daySpan';
import { endsNumber, jointAt, small, year } from './joints';
import { isCalledLunar } from './lunar';
import { type Reading, readDay, readIsoDay, readMonthYear, readYears } from './numericDate';

/** «1/2», «2/3», «3/5» before a noun are parts of a whole. */
const LARGEST_FRACTION = 5;

/** In tokens: «trận chung kết giữa hai đội kết thúc». */
const NEAR = 12;
const matches = new WordSet(MATCH_WORDS.join(' '));
const clockWords = new WordSet(CLOCK_WORDS.join(' '));
const NUMBER_WORD = wordSymbol('số');
const PHOTO = wordSymbol('ảnh');
const AT = wordSymbol('tại');
const IS = wordSymbol('là');
const YEAR = wordSymbol('năm');
const DAY = wordSymbol('ngày');
const FROM = wordSymbol('từ');
const changes = new WordSet(CHANGE_WORDS.join(' '));

/**
 * A date that no «ngày», «tháng» or «năm» opens, at number token `i`. With a year («13/01/2022», «2020 -2025») it is
 * certain; without one what stands around it must say that it is no ratio, score or decimal.
 * @param before roles of the words before it, bits of {@link DateWord}.
 */
export function readBareDate(tokens: Tokens, i: number, before: number): Reading | undefined {
  const numbered = tokens.symbol[i - 1] === NUMBER_WORD && goesOn(tokens, i);
  if ((before & DateWord.name) !== 0 || numbered || continuesSymbol(tokens, i)) return undefined;
  if (year(tokens, i) > 0) return readBareYear(tokens, i, before);
  const month = readMonthYear(tokens, i, false);
  if (month !== undefined) {
    const introduced = (before & ~DateWord.name) !== 0 || tokens.symbol[i - 1] === Mark.open;
    return (introduced && isRecent(month)) || month.parts.to !== null ? month : undefined;
  }
  const opened = (before & DateWord.preposition) !== 0 || tokens.symbol[i - 1] === Mark.open;
  const span = opened ? readDaySpan(tokens, i) : undefined;
  if (span !== undefined) {
    const fraction = span.parts.to?.year === null && isFraction(tokens, span.end - 3);
    return fraction && !standsAlone(tokens, span.end) ? undefined : span;
  }
  const bracketed = tokens.symbol[i - 1] === Mark.open ? readBracketedSpan(tokens, i) : undefined;
  if (bracketed !== undefined) return bracketed;
  const day = readDay(tokens, i, false);
  if (day === undefined) return readBracketedDay(tokens, i);
  if (day.parts.from.year !== null) return isRecent(day) ? day : undefined;
  return isIntroduced(tokens, i, day, before) ? day : undefined;
}

/** A span of days that fills its brackets, the dash between spaces: «(3/8 - 2/9)», but not «(1/3 - 2/5)». */
function readBracketedSpan(tokens: Tokens, i: number): Reading | undefined {
  const span = readDay(tokens, i, true);
  if (span === undefined || span.parts.to === null || tokens.symbol[span.end] !== Mark.close) return undefined;
  return span.parts.from.month === null || isFraction(tokens, i) || isImpossible(span.parts) ? undefined : span;
}

/** The first of the days in brackets: «14» in «(14 và 15/5)». */
function readBracketedDay(tokens: Tokens, i: number): Reading | undefined {
  const day = small(tokens, i);
  const next = conjunctionEnd(tokens, i + 1);
  if (tokens.symbol[i - 1] !== Mark.open || day < 1 || day > 31 || next < 0) return undefined;
  const other = readDay(tokens, next, false);
  if (other === undefined || other.parts.from.month === null || tokens.symbol[other.end] !== Mark.close)
    return undefined;
  return other.parts.from.day !== null && other.parts.from.day > day
    ? { parts: dateParts(point({ day })), end: i + 1 }
    : undefined;
}

function readBareYear(tokens: Tokens, i: number, before: number): Reading | undefined {
  const span = readIsoDay(tokens, i) ?? readYears(tokens, i);
  if (span !== undefined) return isRecent(span) && !countsThousands(tokens, span.end) ? span : undefined;
  const end = i + 1;
  const bracketed = tokens.symbol[i - 1] === Mark.open && tokens.symbol[end] === Mark.close;
  if (!bracketed && (before & DateWord.yearPreposition) === 0 && !isCalled(tokens, end, YEAR)) return undefined;
  if (!endsNumber(tokens, end) || countsThousands(tokens, end)) return undefined;
  if (tokens.symbol[i - 1] === FROM && opensCounts(tokens, end)) return undefined;
  const reading = { parts: dateParts(point({ year: year(tokens, i) })), end };
  return isRecent(reading) ? reading : undefined;
}

/** True where the number after «từ» that ends before token `i` is a count: «từ 1950 lên …», «từ 1900 đến 2000 hộ». */
function opensCounts(tokens: Tokens, i: number): boolean {
  if (!goesOn(tokens, i)) return false;
  if (changes.has(tokens, i)) return true;
  const far = conjunctionEnd(tokens, i, true);
  return far >= 0 && isNumber(tokens, far) && countsThousands(tokens, far + 1);
}

/** «2019 là năm …», «29/6 là ngày …». */
function isCalled(tokens: Tokens, end: number, name: number): boolean {
  return tokens.symbol[end] === IS && tokens.symbol[end + 1] === name && goesOn(tokens, end + 1);
}

function isRecent({ parts: { from } }: Reading): boolean {
  return from.year !== null && isYearIn(BARE_DATE_YEARS, from.year);
}

/** True where a day and month without a year are one because of what stands around them. */
function isIntroduced(tokens: Tokens, i: number, { parts, end }: Reading, before: number): boolean {
  const { symbol, flags } = tokens;
  if (isCalledLunar(tokens, end)) return true;
  // «từ 15/10 yêu cầu …»: nobody has fifteen of ten
  const isRatio = parts.from.day !== null && parts.from.day <= (parts.from.month ?? 0);
  if (beginsCounted(tokens, end) && (isRatio || (before & (DateWord.introduction | DateWord.preposition)) === 0))
    return false;
  if (isOfMatch(tokens, i)) return false;
  if ((before & DateWord.introduction) !== 0 || followsClock(tokens, i) || precedesClock(tokens, end)) return true;
  if (opensSpan(tokens, end) || (isCalled(tokens, end, DAY) && !isImpossible(parts))) return true;
  const joint = jointAt(tokens, i + 1, true);
  if ((before & DateWord.preposition) !== 0) {
    if (joint === Mark.slash || parts.to !== null) return !isFraction(tokens, i) || standsAlone(tokens, end);
    return standsAlone(tokens, end);
  }
  if (symbol[i - 1] === Mark.open) {
    return joint !== Mark.stop && symbol[end] === Mark.close && parts.from.day !== parts.from.month;
  }
  if (joint === Mark.stop) return false;
  if ((flags[i]! & Flag.sentence) !== 0) return symbol[end] === Mark.comma;
  // the end of a caption: «… sáng 20/5. Ảnh: …»
  return (symbol[end] === Mark.stop || isDash(symbol[end] ?? 0)) && symbol[end + 1] === PHOTO;
}

/** True for a score: «trận chung kết kết thúc 2-1». */
function isOfMatch(tokens: Tokens, i: number): boolean {
  const mark = jointAt(tokens, i + 1, true);
  if (mark === undefined || !isDash(mark)) return false;
  for (let at = i - 1; at >= 0 && i - at <= NEAR && goesOnInSentence(tokens, at + 1); at--) {
    if (matches.has(tokens, at)) return true;
  }
  return false;
}

/** True before «đến 25/04/2006». */
function opensSpan(tokens: Tokens, i: number): boolean {
  const next = conjunctionEnd(tokens, i, true);
  const reading = next < 0 ? undefined : readDay(tokens, next, false);
  return reading !== undefined && reading.parts.from.year !== null;
}

function isFraction(tokens: Tokens, i: number): boolean {
  const over = small(tokens, i + 2);
  return over <= LARGEST_FRACTION && small(tokens, i) < over;
}

/** True where no small-letter word follows that the number could count. */
function standsAlone(tokens: Tokens, i: number): boolean {
  if (i >= tokens.count || tokens.kind[i] !== TokenKind.word) return true;
  return (tokens.flags[i]! & Flag.capital) !== 0 || tokens.symbol[i] === AT || conjunctionEnd(tokens, i) > 0;
}

/** True after a time of the clock: «13:04 21/02», «14g26, 25/7», «8 giờ 30 phút 5/3». */
function followsClock(tokens: Tokens, i: number): boolean {
  const { symbol, kind } = tokens;
  let at = i - 1;
  if (at > 0 && (symbol[at] === Mark.comma || symbol[at] === Mark.bar)) at--;
  if (at < 1) return false;
  if (clockWords.has(tokens, at)) return kind[at - 1] === TokenKind.number;
  return kind[at] === TokenKind.number && (symbol[at - 1] === Mark.colon || clockWords.has(tokens, at - 1));
}

/** True before a time of the clock: «26/04 19:05». */
function precedesClock(tokens: Tokens, i: number): boolean {
  return small(tokens, i) >= 0 && tokens.symbol[i + 1] === Mark.colon && small(tokens, i + 2) >= 0;
}

/** True where the number is part of something longer: «QĐ-12/3», «1.5/6», «v4.5». */
function continuesSymbol(tokens: Tokens, i: number): boolean {
  const { symbol, kind, flags } = tokens;
  if (i === 0 || (flags[i]! & Flag.glued) === 0) return false;
  if (kind[i - 1] === TokenKind.word) return true;
  const mark = symbol[i - 1]!;
  if (mark !== Mark.slash && mark !== Mark.stop && mark !== Mark.comma && !isDash(mark)) return false;
  return i > 1 && (flags[i - 1]! & Flag.glued) !== 0 && kind[i - 2] !== TokenKind.punctuation;
}
