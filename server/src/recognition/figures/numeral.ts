import { AND_A_HALF, GLUED_MULTIPLIERS, MULTIPLIERS, NO_MULTIPLIERS, NUMBER_WORDS } from '../../domain/multipliers';
import { Mark } from '../../text/marks';
import { Phrases } from '../../text/phrases';
import { squeeze } from '../../text/spelling';
import { digits, isNumber, wordSymbol } from '../../text/symbols';
import { tokenize } from '../../text/tokenize';
import { goesOn, isGlued } from '../../text/tokenQueries';
import { Break, Flag, numberValue, slice, type Tokens } from '../../text/tokens';

/** A number as articles write it, with the words that multiply it. */
export interface Numeral {
  /** All its digits as one whole number, without multipliers: 52 of «5,2». */
  readonly whole: number;
  /** How many of the digits are decimals: 1 of «5,2». */
  readonly decimals: number;
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

/** How the digits of a number are written. */
const Form = { plain: 0, grouped: 1, spaced: 2, dotted: 3 } as const;
type Form = (typeof Form)[keyof typeof Form];

const multipliers = new Phrases<number>([
  ...MULTIPLIERS,
  ...NO_MULTIPLIERS.map((words) => [words, Number.NaN] as const),
]);

const gluedMultipliers = new Map(GLUED_MULTIPLIERS.map(([word, exponent]) => [wordSymbol(word), exponent]));

const numberWords = new Map(NUMBER_WORDS.map(([word, value]) => [wordSymbol(word), value]));

const HALF = wordSymbol(AND_A_HALF);

/** Numbers that papers write out have no more digits than this; longer ones are telephones and accounts. */
const MOST_DIGITS = 9;
/** With groups and decimals no more than a double holds exactly. */
const MOST_DIGITS_IN_ALL = 15;
const MOST_SPACED_GROUPS = 4;
/** Beyond «triệu tỷ» no quantity is meant. */
const LARGEST_EXPONENT = 18;
/** Powers of ten, which a double holds exactly up to 10²². */
const POWERS = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

/**
 * The number at number token `i`: «4055», «1.200», «76.188.970», «5,2», «1.732,6», «346 000», «11,364,620», with its
 * multipliers: «5,2 triệu», «5 triệu tỷ», «2 triệu rưỡi», «1 tỷ 200 triệu». Undefined where the digits make no number.
 */
export function readNumeral(tokens: Tokens, i: number): Numeral | undefined {
  const first = readDigits(tokens, i);
  if (first === undefined || first.exponent === 0) return first;
  if (tokens.symbol[first.end] === HALF) {
    return { ...first, whole: first.whole * 10 + 5, decimals: first.decimals + 1, end: first.end + 1 };
  }
  if (!isNumber(tokens, first.end) || !goesOn(tokens, first.end)) return first;
  // «1 tỷ 200 triệu»
  const rest = readDigits(tokens, first.end);
  if (rest === undefined || rest.exponent === 0 || rest.exponent >= first.exponent) return first;
  const restDecimals = rest.decimals + first.exponent - rest.exponent;
  const decimals = Math.max(first.decimals, restDecimals);
  const whole = first.whole * power(decimals - first.decimals) + rest.whole * power(decimals - restDecimals);
  return { ...first, whole, decimals, end: rest.end };
}

/** The number in words at token `i`, with its multipliers: «một triệu». Undefined without any. */
export function readWordNumeral(tokens: Tokens, i: number): Numeral | undefined {
  const value = i < tokens.count ? numberWords.get(tokens.symbol[i]!) : undefined;
  const word = value === undefined ? undefined : multiplied(tokens, value, 0, i + 1, Form.plain);
  return word !== undefined && word.exponent > 0 ? word : undefined;
}

/** The value of a numeral: «5,2 triệu» is 5200000. The double next to it. */
export function numericValue({ whole, decimals, exponent }: Numeral, shared = exponent): number {
  const shift = shared - decimals;
  return shift >= 0 ? whole * power(shift) : whole / power(-shift);
}

/** What one unit of the last digit of a numeral stands for: 0.1 of «5,2», a hundred thousand of «5,2 triệu». */
export function digitStep({ decimals, exponent }: Numeral, shared = exponent): number {
  const shift = shared - decimals;
  return shift >= 0 ? power(shift) : 1 / power(-shift);
}

/** The power of ten of the multipliers at token `i`, with the token after them: «vạn» of «vạn dân». */
export function readMultipliers(tokens: Tokens, i: number): { readonly exponent: number; readonly end: number } {
  let exponent = 0;
  let end = i;
  while (goesOn(tokens, end)) {
    const word = multipliers.longest(tokens, end);
    if (word === undefined || Number.isNaN(word.value)) break;
    exponent += word.value;
    end = word.end;
  }
  return { exponent, end };
}

/** The first words that multiply a number among tokens `from` to `to` (exclusive), as written: «nghìn tỷ». */
export function multiplierIn(tokens: Tokens, from: number, to: number): string | undefined {
  for (let i = from + 1; i < to; i++) {
    if (isNumber(tokens, i)) continue;
    const { end } = multiplierAt(tokens, i);
    if (end > i) return squeeze(slice(tokens, i, end));
  }
  return undefined;
}

/** How many things words of {@link multiplierIn} stand for: a billion for «tỷ». */
export function multiplierValue(words: string): number {
  // multipliers go on behind a number
  const tokens = tokenize(`1 ${words}`);
  return power(readMultipliers(tokens, 1).exponent || (gluedMultipliers.get(tokens.symbol[1]!) ?? 0));
}

function multiplierAt(tokens: Tokens, i: number): { readonly exponent: number; readonly end: number } {
  const glued = isGlued(tokens, i) ? gluedMultipliers.get(tokens.symbol[i]!) : undefined;
  return glued === undefined ? readMultipliers(tokens, i) : { exponent: glued, end: i + 1 };
}

function multiplied(tokens: Tokens, whole: number, decimals: number, i: number, form: Form): Numeral | undefined {
  const { exponent, end } = multiplierAt(tokens, i);
  if (exponent > LARGEST_EXPONENT) return undefined;
  const marked = exponent > 0 || form === Form.grouped || form === Form.spaced;
  return { whole, decimals, exponent, end, marked, spaced: form === Form.spaced, dotted: form === Form.dotted };
}

function power(exponent: number): number {
  return POWERS[exponent] ?? Number.POSITIVE_INFINITY;
}

function readDigits(tokens: Tokens, i: number): Numeral | undefined {
  const width = digits(tokens, i);
  if (width > MOST_DIGITS) return undefined;
  const whole = numberValue(tokens, i);
  const end = i + 1;
  if (width <= 3 && whole !== 0) {
    if (isGroup(tokens, end, Mark.stop)) return readGroups(tokens, i, Mark.stop);
    if (isGroup(tokens, end, Mark.comma) && isGroup(tokens, end + 2, Mark.comma)) {
      return readGroups(tokens, i, Mark.comma);
    }
    if (isSpacedGroup(tokens, end)) return readSpacedGroups(tokens, i);
  }
  if (!isJoined(tokens, end, Mark.stop)) return withFraction(tokens, whole, width, end, Form.plain);
  if (isJoined(tokens, end + 2, Mark.stop) || isJoined(tokens, end + 2, Mark.comma)) return undefined;
  return fraction(tokens, whole, width, end, Form.dotted);
}

/** «76.188.970» from number token `i` on, with a fraction after full stops: «1.732,6». */
function readGroups(tokens: Tokens, i: number, mark: number): Numeral | undefined {
  let whole = numberValue(tokens, i);
  let width = digits(tokens, i);
  let end = i + 1;
  for (; isGroup(tokens, end, mark) && width <= MOST_DIGITS_IN_ALL; end += 2) {
    whole = whole * 1000 + numberValue(tokens, end + 1);
    width += 3;
  }
  if (width > MOST_DIGITS_IN_ALL) return undefined;
  if (mark === Mark.comma) return multiplied(tokens, whole, 0, end, Form.grouped);
  if (isJoined(tokens, end, Mark.stop)) return undefined; // «1.200.5» is no number
  return withFraction(tokens, whole, width, end, Form.grouped);
}

function readSpacedGroups(tokens: Tokens, i: number): Numeral | undefined {
  let whole = numberValue(tokens, i);
  let end = i + 1;
  for (; isSpacedGroup(tokens, end) && end - i < MOST_SPACED_GROUPS; end++) {
    whole = whole * 1000 + numberValue(tokens, end);
  }
  return multiplied(tokens, whole, 0, end, Form.spaced);
}

function withFraction(tokens: Tokens, whole: number, width: number, end: number, form: Form): Numeral | undefined {
  if (!isJoined(tokens, end, Mark.comma)) return multiplied(tokens, whole, 0, end, form);
  if (isJoined(tokens, end + 2, Mark.comma) || isJoined(tokens, end + 2, Mark.stop)) return undefined;
  return fraction(tokens, whole, width, end, form);
}

/** The numeral whose decimals follow the mark at token `mark`. */
function fraction(tokens: Tokens, whole: number, width: number, mark: number, form: Form): Numeral | undefined {
  const decimals = digits(tokens, mark + 1);
  if (decimals > MOST_DIGITS || width + decimals > MOST_DIGITS_IN_ALL) return undefined;
  return multiplied(tokens, whole * power(decimals) + numberValue(tokens, mark + 1), decimals, mark + 2, form);
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
