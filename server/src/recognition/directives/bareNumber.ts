import type { DocumentType } from '../../domain/documentTypes';
import { Phrases } from '../../text/phrases';
import { digits } from '../../text/symbols';
import { numberValue, TokenKind, type Tokens } from '../../text/tokens';
import { WordSet } from '../../text/wordSet';
import type { DocumentNumber } from './number';
import { beginsSentence, goesOn, isCapital } from './tokenTests';

/** Units and things that are counted, never the beginning of what is said of a document. */
const MEASURES = new WordSet(`
  năm tháng ngày tuần quý giờ phút giây lần lượt tỷ triệu nghìn ngàn trăm chục tấn tạ kg km m ha đồng usd phần điểm
  nhóm nội nhiệm người hộ xã phường huyện tỉnh thôn bản ấp cấp cuộc vụ trường tập cá cán đảng tổ đoàn đơn địa chỉ mục
  giải loại bước khâu không tốt nhà căn khoản trang mô công hội văn đại biểu dự đề chuyên hạng lĩnh vấn
`);

/** What begins with one of {@link MEASURES} and yet says something of a document. */
const NO_MEASURES = new Phrases<true>(
  [
    'không chỉ',
    'không còn',
    'không phải',
    'không được',
    'nhà nước',
    'đại hội',
    'chỉ rõ',
    'chỉ đạo',
    'đề ra',
    'đề cập',
    'công bố',
  ].map((phrase) => [phrase, true]),
);

/** Words that go on after a document's number: prepositions, particles and what is done with documents. */
const CONTINUATIONS = new WordSet(`
  về của ngày và do là được đã đang sẽ vừa có để trong cho thì với tại trên cũng này đó nêu khóa nhằm đối gắn theo từ
  đến như khi mà vào vẫn còn chưa hay hoặc cùng bằng ra đi mới cần phải bị rằng sau trước gồm bao ban thay yêu xác đặt
  mở giúp góp tạo cụ hướng sửa bổ hết giai nên tiếp nữa bởi dành chính nhưng thực quy phê khẳng thể thông nhấn gần
  hiện đúng ở qua tới hơn lại luôn đều bước nghiêm sâu cơ một những các rất không chỉ đề công
`);

const DURATION_YEAR = new WordSet('năm');

/**
 * True where a number without a symbol after a type word names a document («Kết luận 14») and does not count things
 * («kết luận 12 vụ án»).
 * @param from the type word's first token.
 */
export function namesDocument(tokens: Tokens, type: DocumentType, from: number, number: DocumentNumber): boolean {
  if (type.bareNumber === 'symbol') return false;
  if (number.announced) return true;
  if (type.bareNumber === 'announced') return false;
  const padded = tokens.text.charCodeAt(tokens.start[number.at]!) === 0x30 && digits(tokens, number.at) > 1;
  if (padded) return true;
  if (number.year !== null) return isStateType(type);
  if (isYear(tokens, number.at)) return false;
  const strong = type.bareNumber === 'document';
  if (!goesOn(tokens, number.end) || tokens.kind[number.end] === TokenKind.punctuation) return true;
  if (tokens.kind[number.end] === TokenKind.number) return false;
  if (DURATION_YEAR.has(tokens, number.end)) return strong && isYear(tokens, number.end + 1);
  if (isMeasure(tokens, number.end)) return false;
  if (strong || CONTINUATIONS.has(tokens, number.end)) return true;
  // «theo Quy định 50 Đảng ủy …»; a capital at the head of a sentence says nothing
  return isCapital(tokens, from) && !beginsSentence(tokens, from);
}

/**
 * True where a number in a list after a document's number is another document («Quy định 22, 41») and not a count
 * («Nghị quyết 18, 19 xã đã sáp nhập»).
 */
export function continuesList(tokens: Tokens, number: DocumentNumber): boolean {
  if (number.symbol !== null) return number.symbol.certainty === 'alone' || number.announced;
  if (number.announced) return true;
  if (number.year !== null || isYear(tokens, number.at)) return false;
  if (!goesOn(tokens, number.end) || tokens.kind[number.end] === TokenKind.punctuation) return true;
  if (tokens.kind[number.end] === TokenKind.number || isMeasure(tokens, number.end)) return false;
  return CONTINUATIONS.has(tokens, number.end);
}

function isMeasure(tokens: Tokens, i: number): boolean {
  return MEASURES.has(tokens, i) && !isCapital(tokens, i) && !NO_MEASURES.has(tokens, i);
}

/** Of these alone is a number with a year a document, not a month («Nghị định 108/2014», but «kế hoạch 12/2024»). */
function isStateType({ name }: DocumentType): boolean {
  return STATE_TYPES.has(name);
}

const STATE_TYPES = new Set(['Nghị quyết', 'Nghị định', 'Thông tư', 'Thông tư liên tịch', 'Quyết định', 'Chỉ thị']);

function isYear(tokens: Tokens, i: number): boolean {
  if (i >= tokens.count) return false;
  const value = numberValue(tokens, i);
  return value >= 2000 && value <= 2035;
}
