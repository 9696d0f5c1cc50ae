import {
  BEFORE_NOUN,
  CITING,
  CONTINUATIONS,
  FURTHER_MEASURES,
  NOUNS_LIKE_VERBS,
  PERIOD,
  TIMES_LIKE_UNITS,
  VERBS_AND_DOCUMENTS,
  VERBS_LIKE_NOUNS,
} from '../../domain/citationWords';
import { CLASSIFIERS, COUNTED_NOUNS } from '../../domain/countedNouns';
import type { DocumentType } from '../../domain/documentTypes';
import { MULTIPLIERS } from '../../domain/multipliers';
import { UNITS } from '../../domain/units';
import { isDash } from '../../text/marks';
import { phraseSet } from '../../text/phraseSet';
import { digits, isNumber } from '../../text/symbols';
import { beginsSentence, goesOn, isAllCaps, isCapital } from '../../text/tokenQueries';
import { numberValue, TokenKind, type Tokens } from '../../text/tokens';
import { WordSet } from '../../text/wordSet';
import { BARE_YEARS, isYearIn } from '../../text/years';
import type { DocumentNumber } from './number';
import { readTerm } from './term';

/** Units of time, money and amount: after any type word they make a measure of the number («chương trình 5 năm»). */
const MEASURES = phraseSet([...UNITS, ...MULTIPLIERS.map(([word]) => word), ...FURTHER_MEASURES]);
/** What is counted: after a type word that is a verb too, it makes a count of the number («kết luận 12 vụ án»). */
const COUNTED = phraseSet([...Object.values(COUNTED_NOUNS).flat(), ...CLASSIFIERS]);
const VERBS = phraseSet(VERBS_LIKE_NOUNS);
const DOCUMENT_VERBS = phraseSet(VERBS_AND_DOCUMENTS);
const NO_VERBS = phraseSet(NOUNS_LIKE_VERBS);
const CONTINUING = phraseSet(CONTINUATIONS);
const CITED_AFTER = new WordSet(CITING);
const NOUN_AFTER = new WordSet(BEFORE_NOUN);
const TIMES = phraseSet(TIMES_LIKE_UNITS);
const PERIODS = phraseSet([PERIOD]);
const YEAR = new WordSet('năm');
const OF = new WordSet('của');
const AMONG = new WordSet('trong');
const DAY = new WordSet('ngày tháng');
/** Plans that are called by their year are of the renewal since 1986. */
const FIRST_YEAR = 1986;
/** From so many digits on a count would be written with separators («1.500 hộ»). */
const DIGITS_OF_NO_COUNT = 4;

/**
 * True where a number without a symbol after a type word names a document («Kết luận 14») and does not count things
 * («kết luận 12 vụ án»).
 * @param from the type word's first token.
 * @param cited true where the article has named this document before.
 */
export function namesDocument(
  tokens: Tokens,
  type: DocumentType,
  from: number,
  number: DocumentNumber,
  cited: boolean,
): boolean {
  if (type.bareNumber === 'symbol') return false;
  if (number.announced) return true;
  if (type.bareNumber === 'announced') return false;
  if (number.year !== null) return type.monthly !== true || numberValue(tokens, number.at) > MONTHS;
  // «Chỉ thị 63 tỉnh, thành phố …» at the head of a sentence says no more than in small letters
  const small = !isCapital(tokens, from) || (type.verb === true && opensWithCount(tokens, from, number));
  const verb = small && type.verb === true && !NOUN_AFTER.has(tokens, from - 1);
  const strong = type.bareNumber === 'document' && !verb;
  if (isYear(tokens, number.at) && !isPast(tokens, number)) return cited;
  if (!goesOn(tokens, number.end) || tokens.kind[number.end] === TokenKind.punctuation) return true;
  if (tokens.kind[number.end] === TokenKind.number) return false;
  if (isUnit(tokens, number.end)) return false;
  const long = digits(tokens, number.at) >= DIGITS_OF_NO_COUNT;
  if (YEAR.has(tokens, number.end) && !long) {
    // «Nghị quyết 18 năm 2017», but «kế hoạch 5 năm 2021-2025»
    if (!isYear(tokens, number.end + 1) || isDash(tokens.symbol[number.end + 2] ?? 0)) return false;
    return strong || OF.has(tokens, number.end + 2) || !(small || beginsSentence(tokens, from));
  }
  // «lớp học nghị quyết 120 đảng viên dự», «thông báo 1500 học sinh nghỉ»
  const citing = CITED_AFTER.has(tokens, from - 1) && !isFew(tokens, number.at);
  const documents = !strong && type.noun !== true;
  if (small && !cited && !(strong && citing) && countsNoun(tokens, number.end, documents)) return false;
  if (strong || cited || (long && (!small || citing || YEAR.has(tokens, number.end))) || DAY.has(tokens, number.end))
    return true;
  if (AMONG.has(tokens, number.end) && isNumber(tokens, number.end + 1)) return false; // «1 trong 2 hình thức»
  if (countsNoun(tokens, number.end, false)) return false;
  if (goesOnAbout(tokens, number.end)) return true;
  if (isFew(tokens, number.at) && !isCapital(tokens, number.end)) return false; // «Chương trình 5 xung kích»
  // «theo Quy định 50 Đảng ủy …»; a capital at the head of a sentence says nothing
  return !(small || beginsSentence(tokens, from));
}

/**
 * True where a number in a list after a document's number is another document («Quy định 22, 41») and not a count
 * («Nghị quyết 18, 19 xã đã sáp nhập»).
 */
export function continuesList(tokens: Tokens, type: DocumentType, number: DocumentNumber): boolean {
  if (number.symbol !== null) return number.symbol.certainty === 'alone' || number.announced;
  if (number.announced) return true;
  if (number.year !== null) return type.monthly !== true;
  if (isYear(tokens, number.at)) return false;
  if (!goesOn(tokens, number.end) || tokens.kind[number.end] === TokenKind.punctuation) return true;
  if (tokens.kind[number.end] === TokenKind.number) return false;
  if (isUnit(tokens, number.end) || YEAR.has(tokens, number.end) || countsNoun(tokens, number.end, false)) {
    return false;
  }
  return CONTINUING.has(tokens, number.end) || DAY.has(tokens, number.end);
}

/**
 * True where a number in a list ends at token `i` and counts nothing («Hiến pháp 1992 và 2013», but not «2013 xã …»): a
 * mark follows, the end, or what is said of a document.
 */
export function endsNumberList(tokens: Tokens, i: number): boolean {
  if (!goesOn(tokens, i) || tokens.kind[i] === TokenKind.punctuation) return true;
  return CONTINUING.has(tokens, i) && !countsNoun(tokens, i, false);
}

/** True where the words at `i` make a count of the number before them: «10 ha», «10 hộ». */
export function countsThings(tokens: Tokens, i: number): boolean {
  return isMeasured(tokens, i) || (goesOn(tokens, i) && countsNoun(tokens, i, false));
}

/** True where a unit at `i` makes a measure of the number before it: «10 ha», «6 năm». */
export function isMeasured(tokens: Tokens, i: number): boolean {
  return goesOn(tokens, i) && isUnit(tokens, i);
}

/** A unit after a number, unless a date or year begins there («Nghị định 116 ngày 24/12/2010»). */
function isUnit(tokens: Tokens, i: number): boolean {
  if (!MEASURES.has(tokens, i) || TIMES.has(tokens, i)) return false;
  if (isCapital(tokens, i) && !isAllCaps(tokens, i)) return false; // «Nghị quyết 12 Yên Bái»
  return !((DAY.has(tokens, i) || YEAR.has(tokens, i)) && isNumber(tokens, i + 1));
}

/** True at the head of a sentence where a count of plain things follows: «63 tỉnh,», not «18 tỉnh Lai Châu». */
function opensWithCount(tokens: Tokens, from: number, { end }: DocumentNumber): boolean {
  if (!beginsSentence(tokens, from) || TIMES.has(tokens, end) || !countsNoun(tokens, end, false)) return false;
  const counted = COUNTED.longest(tokens, end)?.end;
  return counted !== undefined && !isCapital(tokens, counted);
}

/** A single digit: documents are cited as «08». */
function isFew(tokens: Tokens, i: number): boolean {
  return digits(tokens, i) === 1;
}

/**
 * True where what a number counts begins at token `i`.
 * @param documents true where documents in small letters are counted too: «hướng dẫn 12 quy định».
 */
function countsNoun(tokens: Tokens, i: number, documents: boolean): boolean {
  if (isCapital(tokens, i) || VERBS.has(tokens, i)) return false;
  if (NO_VERBS.has(tokens, i)) return true;
  if (DOCUMENT_VERBS.has(tokens, i)) return documents;
  if (readTerm(tokens, i) !== undefined) return false; // «Nghị quyết 18, 19 khóa XII»
  const period = PERIODS.longest(tokens, i);
  if (period !== undefined && isNumber(tokens, period.end)) return false; // «Đề án 218 giai đoạn 2016-2020»
  return COUNTED.has(tokens, i);
}

/** True where the sentence goes on about a document at token `i`. */
function goesOnAbout(tokens: Tokens, i: number): boolean {
  return CONTINUING.has(tokens, i) || VERBS.has(tokens, i) || DOCUMENT_VERBS.has(tokens, i);
}

/** «Đề án 1956», but not «Kế hoạch 1961-1965»: no plan that is spoken of is called by a year so long past. */
function isPast(tokens: Tokens, { at, end }: DocumentNumber): boolean {
  return numberValue(tokens, at) < FIRST_YEAR && !isDash(tokens.symbol[end] ?? 0);
}

/** Up to here a number before a year may be a month. */
const MONTHS = 12;

function isYear(tokens: Tokens, i: number): boolean {
  if (i >= tokens.count) return false;
  return isYearIn(BARE_YEARS, numberValue(tokens, i));
}
