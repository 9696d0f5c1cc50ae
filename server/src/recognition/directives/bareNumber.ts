import { CLASSIFIERS, COUNTED_NOUNS } from '../../domain/countedNouns';
import type { DocumentType } from '../../domain/documentTypes';
import { Phrases } from '../../text/phrases';
import { digits, isDash, isNumber } from '../../text/symbols';
import { numberValue, TokenKind, type Tokens } from '../../text/tokens';
import { WordSet } from '../../text/wordSet';
import type { DocumentNumber } from './number';
import { beginsSentence, goesOn, isCapital } from './tokenTests';

/** Units of time and amount: after any type word they make a measure of the number («chương trình 5 năm»). */
const UNITS = new WordSet(`
  năm tháng ngày tuần quý giờ phút giây lần lượt tỷ triệu nghìn ngàn trăm chục tấn tạ kg km m ha đồng usd phần điểm
`);

/** What is counted: after a type word that is a verb too, it makes a count of the number («kết luận 12 vụ án»). */
const COUNTED = new Phrases<true>(
  [
    ...Object.values(COUNTED_NOUNS).flat(),
    ...CLASSIFIERS,
    'nội dung',
    'nhiệm vụ',
    'trường hợp',
    'hình thức',
    'trạm',
  ].map((noun) => [noun, true]),
);
/** More of them, in small letters only: heads of longer phrases. */
const COUNTED_HEADS = new WordSet(`
  nhóm người hộ xã phường huyện tỉnh thôn bản ấp cấp cuộc vụ tập cá cán đảng tổ đoàn đơn mục loại khâu nhà căn khoản mô
  hội văn chuyên hạng lĩnh vấn biện nguyên tiêu
`);

/** Verbs that begin like a counted noun. */
const VERBS = new Phrases<true>(
  [
    'ban hành',
    'hướng dẫn',
    'quy định',
    'quyết định',
    'thông báo',
    'báo cáo',
    'điều chỉnh',
    'công bố',
    'công nhận',
    'đề nghị',
    'kết luận',
  ].map((verb) => [verb, true]),
);

/** Words that go on after a document's number: prepositions, particles and what is done with documents. */
const CONTINUATIONS = new WordSet(`
  về của và do là được đã đang sẽ vừa có để trong cho thì với tại trên cũng này đó nêu khóa nhằm đối gắn theo từ đến
  như khi mà vào vẫn còn chưa hay hoặc cùng bằng ra đi mới cần phải bị rằng sau trước gồm bao ban thay yêu xác đặt mở
  giúp góp tạo cụ hướng sửa bổ hết giai nên tiếp nữa bởi dành chính nhưng thực quy phê khẳng thể thông nhấn gần hiện
  đúng ở qua tới hơn lại luôn đều bước nghiêm sâu cơ không chỉ đề thu làm hủy kèm nói đem căn ký so
`);

/** Words that begin like a unit and say when. */
const TIMES = new Phrases<true>(['lần này', 'lần đó', 'lần trước', 'năm nay', 'ngày nay'].map((time) => [time, true]));
const PERIOD = new Phrases<true>([['giai đoạn', true]]);
const YEAR = new WordSet('năm');
const OF = new WordSet('của');
const DAY = new WordSet('ngày tháng');
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
  if (number.year !== null) return !BY_MONTH.has(type.name) || numberValue(tokens, number.at) > MONTHS;
  const strong = type.bareNumber === 'document';
  if (isYear(tokens, number.at)) return false;
  if (!goesOn(tokens, number.end) || tokens.kind[number.end] === TokenKind.punctuation) return true;
  if (tokens.kind[number.end] === TokenKind.number) return false;
  if (isUnit(tokens, number.end)) return false;
  if (YEAR.has(tokens, number.end)) {
    // «Nghị quyết 18 năm 2017», but «kế hoạch 5 năm 2021-2025»
    if (!isYear(tokens, number.end + 1) || isDash(tokens.symbol[number.end + 2] ?? 0)) return false;
    return strong || OF.has(tokens, number.end + 2) || (isCapital(tokens, from) && !beginsSentence(tokens, from));
  }
  if (strong || cited || DAY.has(tokens, number.end) || digits(tokens, number.at) >= DIGITS_OF_NO_COUNT) return true;
  if (isCounted(tokens, number.end)) return false;
  if (CONTINUATIONS.has(tokens, number.end) || VERBS.has(tokens, number.end)) return true;
  // «theo Quy định 50 Đảng ủy …»; a capital at the head of a sentence says nothing
  return isCapital(tokens, from) && !beginsSentence(tokens, from);
}

/**
 * True where a number in a list after a document's number is another document («Quy định 22, 41») and not a count
 * («Nghị quyết 18, 19 xã đã sáp nhập»).
 */
export function continuesList(tokens: Tokens, type: DocumentType, number: DocumentNumber): boolean {
  if (number.symbol !== null) return number.symbol.certainty === 'alone' || number.announced;
  if (number.announced) return true;
  if (number.year !== null) return !BY_MONTH.has(type.name);
  if (isYear(tokens, number.at)) return false;
  if (!goesOn(tokens, number.end) || tokens.kind[number.end] === TokenKind.punctuation) return true;
  if (tokens.kind[number.end] === TokenKind.number) return false;
  if (isUnit(tokens, number.end) || YEAR.has(tokens, number.end) || isCounted(tokens, number.end)) return false;
  return CONTINUATIONS.has(tokens, number.end) || DAY.has(tokens, number.end);
}

/** True where the words at `i` go on about a document that was just named, and count nothing. */
export function continuesCitation(tokens: Tokens, i: number): boolean {
  return CONTINUATIONS.has(tokens, i) && !isCounted(tokens, i);
}

/** A unit after a number, unless a date or year begins there («Nghị định 116 ngày 24/12/2010»). */
function isUnit(tokens: Tokens, i: number): boolean {
  if (!UNITS.has(tokens, i) || TIMES.has(tokens, i)) return false;
  return !((DAY.has(tokens, i) || YEAR.has(tokens, i)) && isNumber(tokens, i + 1));
}

function isCounted(tokens: Tokens, i: number): boolean {
  if (isCapital(tokens, i) || VERBS.has(tokens, i)) return false;
  const period = PERIOD.longest(tokens, i);
  if (period !== undefined && isNumber(tokens, period.end)) return false; // «Đề án 218 giai đoạn 2016-2020»
  return COUNTED.has(tokens, i) || (COUNTED_HEADS.has(tokens, i) && !CONTINUATIONS.has(tokens, i));
}

/** Of these a number with a year may be a month («kế hoạch 12/2024»), of all others it is a document. */
const BY_MONTH = new Set(['Kế hoạch', 'Chương trình', 'Thông báo', 'Đề án', 'Kết luận']);
const MONTHS = 12;

function isYear(tokens: Tokens, i: number): boolean {
  if (i >= tokens.count) return false;
  const value = numberValue(tokens, i);
  return value >= 2000 && value <= 2035;
}
