import { AND_A_HALF, MULTIPLIERS, NO_MULTIPLIERS, NUMBER_WORDS } from '../../domain/multipliers';
import { Phrases } from '../../text/phrases';
import { digits, isNumber, Mark, wordSymbol } from '../../text/symbols';
import { goesOn } from '../../text/tokenQueries';
import { Break, Flag, type Tokens } from '../../text/tokens';

/** A number as articles write it, with the words that multiply it. */
export interface Numeral {
  /** Its digits as a decimal number, without multipliers: «5.2». */
  readonly decimal: string;
  /** The power of ten of its multipliers. */
  readonly exponent: number;
  /** The token after it. */
  readonly end: number;
  /** True where thousands are marked or a multiplier stands: certainly a quantity. */
  readonly marked: boolean;
  /** True where spaces group the digits, as in telephone numbers, too. */
  readonly spaced: boolean;
  /** True where a full stop and one or two digits follow, which may be a day and its month. */
  readonly dotted: boolean;
}

const multipliers = new Phrases<number>([
  ...MULTIPLIERS,
  ...NO_MULTIPLIERS.map((words) => [words, Number.NaN] as const),
]);

const numberWords = new Map(NUMBER_WORDS.map(([word, value]) => [wordSymbol(word), String(value)]));

const HALF = wordSymbol(AND_A_HALF);

/** Numbers that papers write out have no more digits than this; longer ones are telephones and accounts. */
const MOST_DIGITS = 9;
const MOST_SPACED_GROUPS = 4;
/** Beyond «triệu tỷ» no quantity is meant. */
const LARGEST_EXPONENT = 18;

/**
 * The number at number token `i`: «4055», «1.200», «76.188.970», «5,2», «1.732,6», «346 000», «11,364,620», with its
 * multipliers: «5,2 triệu», «5 triệu tỷ», «2 triệu rưỡi», «1 tỷ 200 triệu». Undefined where the digits make no number.
 */
export function readNumeral(tokens: Tokens, i: number): Numeral | undefined {
  const first = multipliedDigits(tokens, i);
  if (first === undefined || first.exponent === 0) return first;
  if (tokens.symbol[first.end] === HALF)
    return { ...first, decimal: String(Number(first.decimal) + 0.5), end: first.end + 1 };
  if (!isNumber(tokens, first.end) || !goesOn(tokens, first.end)) return first;
  // «1 tỷ 200 triệu»
  const rest = multipliedDigits(tokens, first.end);
  if (rest === undefined || rest.exponent === 0 || rest.exponent >= first.exponent) return first;
  const sum = Number(first.decimal) + Number(`${rest.decimal}e${rest.exponent - first.exponent}`);
  return { ...first, decimal: String(sum), end: rest.end };
}

function multipliedDigits(tokens: Tokens, i: number): Numeral | undefined {
  const bare = readDigits(tokens, i);
  return bare === undefined ? undefined : multiplied(tokens, bare);
}

/** The number in words at token `i`, with its multipliers: «một triệu». Undefined without any. */
export function readWordNumeral(tokens: Tokens, i: number): Numeral | undefined {
  const decimal = i < tokens.count ? numberWords.get(tokens.symbol[i]!) : undefined;
  const word = decimal === undefined ? undefined : multiplied(tokens, numeral(decimal, i + 1, false, false));
  return word !== undefined && word.exponent > 0 ? word : undefined;
}

function multiplied(tokens: Tokens, bare: Numeral): Numeral | undefined {
  let { end } = bare;
  let exponent = 0;
  for (;;) {
    const word = end < tokens.count && tokens.breaks[end]! <= Break.wrap ? multipliers.longest(tokens, end) : undefined;
    if (word === undefined || Number.isNaN(word.value)) break;
    exponent += word.value;
    end = word.end;
  }
  if (exponent > LARGEST_EXPONENT) return undefined;
  return { ...bare, exponent, end, marked: bare.marked || exponent > 0 };
}

/** The value of a numeral: «5,2 triệu» is 5200000. Exact where a double can be. */
export function numericValue(numeral: Numeral, exponent = numeral.exponent): number {
  return Number(`${numeral.decimal}e${exponent}`);
}

function readDigits(tokens: Tokens, i: number): Numeral | undefined {
  const width = digits(tokens, i);
  if (width > MOST_DIGITS) return undefined;
  let decimal = text(tokens, i);
  let end = i + 1;
  const grouped = width <= 3 && decimal !== '0';
  if (grouped && isGroup(tokens, end, Mark.stop)) {
    for (; isGroup(tokens, end, Mark.stop); end += 2) decimal += text(tokens, end + 1);
    if (isJoined(tokens, end, Mark.stop)) return undefined; // «1.200.5» is no number
    return withFraction(tokens, decimal, end, true);
  }
  if (grouped && isGroup(tokens, end, Mark.comma) && isGroup(tokens, end + 2, Mark.comma)) {
    for (; isGroup(tokens, end, Mark.comma); end += 2) decimal += text(tokens, end + 1);
    return numeral(decimal, end, true, false);
  }
  if (grouped && isSpacedGroup(tokens, end)) {
    for (; isSpacedGroup(tokens, end) && end - i < MOST_SPACED_GROUPS; end++) decimal += text(tokens, end);
    return { ...numeral(decimal, end, true, false), spaced: true };
  }
  if (isJoined(tokens, end, Mark.stop)) {
    if (isJoined(tokens, end + 2, Mark.stop) || isJoined(tokens, end + 2, Mark.comma)) return undefined;
    return numeral(`${decimal}.${text(tokens, end + 1)}`, end + 2, false, true);
  }
  return withFraction(tokens, decimal, end, false);
}

function withFraction(tokens: Tokens, whole: string, end: number, marked: boolean): Numeral | undefined {
  if (!isJoined(tokens, end, Mark.comma)) return numeral(whole, end, marked, false);
  if (isJoined(tokens, end + 2, Mark.comma) || isJoined(tokens, end + 2, Mark.stop)) return undefined;
  return numeral(`${whole}.${text(tokens, end + 1)}`, end + 2, marked, false);
}

function numeral(decimal: string, end: number, marked: boolean, dotted: boolean): Numeral {
  return { decimal, exponent: 0, end, marked, spaced: false, dotted };
}

/** A mark and three digits, all glued: «.200». */
function isGroup(tokens: Tokens, i: number, mark: number): boolean {
  return isJoined(tokens, i, mark) && digits(tokens, i + 1) === 3;
}

function isJoined(tokens: Tokens, i: number, mark: number): boolean {
  if (tokens.symbol[i] !== mark || !isNumber(tokens, i + 1)) return false;
  return (tokens.flags[i]! & tokens.flags[i + 1]! & Flag.glued) !== 0;
}

/** Three digits after one space on the same line: «346 000». */
function isSpacedGroup(tokens: Tokens, i: number): boolean {
  if (!isNumber(tokens, i) || digits(tokens, i) !== 3 || tokens.breaks[i] !== Break.none) return false;
  return tokens.start[i]! - tokens.end[i - 1]! === 1 && (tokens.flags[i]! & Flag.glued) === 0;
}

function text(tokens: Tokens, i: number): string {
  return tokens.text.slice(tokens.start[i]!, tokens.end[i]!);
}
