import type { Span } from '../../recognition/mention';
import { CharClass, charClass, isQualityMark, toneless, toneOf, withQuality } from '../../text/letters';
import { remembering } from '../memo';

/** How two descriptions of a document's subject stand to each other. */
export type SubjectMatch = 'same' | 'different' | 'unclear';

/** How much of a document's subject a sentence speaks of: enough of it, something, or no word. */
export type Spoken = 'spoken' | 'touched' | 'silent';

/**
 * What a text is about: its pairs of neighbouring syllables as numbers, in rising order. The text itself is not kept.
 */
export type Content = Int32Array;

/** Pairs of syllables that titles of documents share, whatever they are about. */
const COMMON_PAIRS =
  'công tác|tiếp tục|tăng cường|đẩy mạnh|nâng cao|đổi mới|xây dựng|phát triển|thực hiện|chất lượng|hiệu quả|' +
  'hiệu lực|giai đoạn|đoạn mới|tình hình|hình mới|lãnh đạo|sự lãnh|của đảng|đến năm|tầm nhìn|nhìn đến|một số|' +
  'vấn đề|số vấn|trong tình|trong giai|giải pháp|hiện nay|việt nam|nước ta|đối với|với công|năng lực|đất nước|' +
  'tổ chức|hệ thống|nhiệm vụ|chức năng|phương hướng|hướng phát|triển khai|đồng bộ|toàn diện|cơ bản|tập trung|trọng tâm|ban hành|quy định|nghị quyết|chỉ thị|kết luận';

/** Syllables that join others and say nothing themselves. */
const CONNECTING_SYLLABLES =
  'về và của các những cho trong với đối là có được để theo tại ở từ đến năm một do bởi nhằm khi';

/** From this share of the shorter one's words on, two descriptions are of one thing. */
const SAME_SHARE = 0.5;
/** Descriptions with fewer words of their own say too little to be called different. */
const ENOUGH = 2;
/** From this share of a title's words on, and so many of them, a sentence speaks of the document's subject. */
const SPOKEN_SHARE = 0.3;
const SPOKEN_PAIRS = 2;

const DIGIT_ZERO = 0x30;

/** Numbers of syllables that join others and say nothing themselves. */
export const connecting: ReadonlySet<number> = new Set(syllablesOf(CONNECTING_SYLLABLES));
const common = new Set(COMMON_PAIRS.split('|').map((pair) => pairOf(...bothSyllablesOf(pair))));
/** What stands before the number of a congress, a conference or a session: «lần thứ XIII», «Đại hội XIII». */
const [ORDINAL, CONGRESS] = bothSyllablesOf('thứ hội');
const NUMERALS = new Map(
  'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'
    .split(' ')
    .map((numeral, index) => [syllablesOf(numeral)[0]!, index + 1] as const),
);

/**
 * Reads what a text is about, whatever its composition and tone placement. Linear in its length.
 * @param stretches those that count, in UTF-16 offsets; the words at the ends of two of them are no neighbours.
 */
export function contentOf(text: string, stretches: readonly Span[] = [{ start: 0, end: text.length }]): Content {
  const pairs = new Set<number>();
  let before = 0;
  let isCommon = false;
  /** A pair that begins inside a common one: it says nothing if it ends inside another («xây dựng hệ thống»). */
  let between = 0;
  const read = (syllable: number, digits?: number): void => {
    const number = digits ?? NUMERALS.get(syllable);
    const isOrdinal = number !== undefined && (before === ORDINAL || before === CONGRESS);
    const joins = syllable === 0 || connecting.has(syllable);
    const pair = isOrdinal ? pairOf(ORDINAL, number) : joins || before === 0 ? 0 : pairOf(before, syllable);
    const wasCommon = isCommon;
    isCommon = common.has(pair);
    if (between !== 0 && !isCommon) pairs.add(between);
    between = wasCommon && !isCommon ? pair : 0;
    if (pair !== 0 && !isCommon && !wasCommon) pairs.add(pair);
    before = joins || isOrdinal ? 0 : syllable;
  };
  for (const { start, end } of stretches) {
    forEachSyllable(text, start, end, read);
    read(0);
  }
  return Int32Array.from(pairs).sort();
}

/**
 * Compares what a sentence says after «về» with a document's title. Both may be cut short or worded freely, so words
 * count that are not common to all titles, as pairs of neighbouring syllables.
 */
export function compareSubjects(a: string, b: string): SubjectMatch {
  const first = subjectContent(a);
  const second = subjectContent(b);
  const smaller = Math.min(first.length, second.length);
  if (smaller === 0) return 'unclear';
  const shared = countShared(first, second);
  if (shared / smaller >= SAME_SHARE) return 'same';
  return shared === 0 && smaller >= ENOUGH ? 'different' : 'unclear';
}

/** Says how much of a document's title stands in a sentence. */
export function subjectInContext(context: Content, subject: string): Spoken {
  const title = subjectContent(subject);
  const shared = countShared(title, context);
  if (shared === 0) return 'silent';
  return shared >= SPOKEN_PAIRS && shared / title.length >= SPOKEN_SHARE ? 'spoken' : 'touched';
}

/** One of several documents that a text speaks of, and how plainly. */
export interface Standout {
  /** Its place among those compared. */
  readonly index: number;
  /** In how many pairs of syllables. */
  readonly pairs: number;
  /** True where the text says no word of the others. */
  readonly alone: boolean;
}

/**
 * Of several documents the one that a text speaks of more than of the others: it says words of this one's subject
 * that are in no other's, and none of another's that are not in this one's. Undefined where no document is so.
 * @param subjects of each document the wordings of its subject.
 */
export function standout(text: Content, subjects: readonly (readonly string[])[]): Standout | undefined {
  const said = subjects.map((wordings) => saidOf(text, wordings));
  let index = 0;
  for (const [at, pairs] of said.entries()) if (pairs.length > said[index]!.length) index = at;
  const most = said[index];
  if (most === undefined || most.length === 0) return undefined;
  const others = said.filter((_, at) => at !== index);
  if (others.some((pairs) => pairs.length === most.length || countShared(pairs, most) < pairs.length)) return undefined;
  return { index, pairs: most.length, alone: others.every((pairs) => pairs.length === 0) };
}

/** What a subject is about, remembered. */
export const subjectContent = remembering((subject) => contentOf(subject), 5_000);

/** True where two titles are about the same for all that this file compares. */
export function sameContent(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  const first = subjectContent(a);
  const second = subjectContent(b);
  return first.length === second.length && countShared(first, second) === first.length;
}

/** What a text says of a subject, in any of its wordings. */
function saidOf(text: Content, wordings: readonly string[]): Content {
  const said = new Set<number>();
  for (const wording of wordings) forEachShared(text, subjectContent(wording), (pair) => said.add(pair));
  return Int32Array.from(said).sort();
}

function countShared(a: Content, b: Content): number {
  let shared = 0;
  forEachShared(a, b, () => shared++);
  return shared;
}

function forEachShared(a: Content, b: Content, found: (pair: number) => void): void {
  for (let at = 0, other = 0; at < a.length && other < b.length; ) {
    const difference = a[at]! - b[other]!;
    if (difference === 0) found(a[at]!);
    if (difference <= 0) at++;
    if (difference >= 0) other++;
  }
}

function syllablesOf(text: string): number[] {
  const syllables: number[] = [];
  forEachSyllable(text, 0, text.length, (syllable) => syllables.push(syllable));
  return syllables;
}

function bothSyllablesOf(pair: string): [number, number] {
  const [one = 0, two = 0] = syllablesOf(pair);
  return [one, two];
}

/**
 * Calls back with a number for each syllable, the same for all its spellings, and with 0 where punctuation or a number
 * stands between two; of a number its digits are told, too.
 */
export function forEachSyllable(
  text: string,
  start: number,
  end: number,
  found: (syllable: number, digits?: number) => void,
): void {
  let hash = 0;
  let letter = 0;
  let tone = 0;
  let digits = -1;
  const close = (): void => {
    if (letter !== 0) found(mix(mix(hash, letter), tone) || 1);
    if (digits >= 0) found(0, digits);
    hash = letter = tone = 0;
    digits = -1;
  };
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const kind = charClass(unit);
    if (kind === CharClass.lower || kind === CharClass.upper) {
      if (digits >= 0) close();
      if (letter !== 0) hash = mix(hash, letter);
      letter = toneless(unit);
      tone ||= toneOf(unit);
    } else if (kind === CharClass.mark) {
      if (isQualityMark(unit)) letter = withQuality(letter, unit);
      else tone ||= toneOf(unit);
    } else if (kind === CharClass.digit) {
      if (letter !== 0) close();
      digits = Math.max(digits, 0) * 10 + unit - DIGIT_ZERO;
    } else {
      close();
      if (kind !== CharClass.space && kind !== CharClass.newline) found(0);
    }
  }
  close();
}

function pairOf(one: number, two: number): number {
  return mix(one, two) | 0;
}

/** A number made of two, which tells their order. */
export function mix(hash: number, value: number): number {
  return Math.imul(hash ^ value ^ 0x2c9277b5, 0x01000193) | 0;
}
