import { CharClass, charClass, lettersBetween } from './letters';
import { unitsOf } from './units';
import { UNKNOWN_WORD, type Vocabulary, vocabulary } from './vocabulary';

/** What a token is. */
export const TokenKind = { word: 0, number: 1, punctuation: 2 } as const;

/** How a token stands to the one before it. */
export const Break = {
  /** On the same line. */
  none: 0,
  /** On the next line, but the sentence goes on: the text was wrapped by hand or by a mail program. */
  wrap: 1,
  /** On a new line. */
  line: 2,
  /** After an empty line, or first in the text. */
  paragraph: 3,
} as const;

/** Bits of {@link Tokens.flags}. */
export const Flag = {
  /** The word begins with a capital. */
  capital: 1,
  /** All letters of the word are capitals (a single capital too). */
  allCaps: 2,
  /** No white space stands between this token and the one before it. */
  glued: 4,
  /** The token begins a sentence. */
  sentence: 8,
} as const;

/** Symbols from here on are words: `WORD + id`; below stand punctuation (its UTF-16 unit) and numbers (negative). */
export const WORD = 0x10000;

/**
 * A text as words, numbers and punctuation marks, column by column; row `i` of each column is token `i`.
 * All offsets are UTF-16 units into the original text, whatever its composition, so nothing has to be mapped back.
 */
export interface Tokens {
  /** The text itself, untouched. */
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** {@link TokenKind} */
  readonly kind: Uint8Array;
  /**
   * What phrases are matched on: a word is `WORD + id` in the vocabulary (`WORD` alone is an unknown word), a
   * punctuation mark its UTF-16 unit, a number of up to nine digits `-1 - value` (a longer one `-1e9 - 1`).
   */
  readonly symbol: Int32Array;
  /** Bits of {@link Flag}. */
  readonly flags: Uint8Array;
  /** {@link Break} */
  readonly breaks: Uint8Array;
}

/** Abbreviations after which a full stop ends no sentence: TP. Hồ Chí Minh, GS. TS. …, Th.S, Đ/c. */
const STOPS_NO_SENTENCE = new Set([
  'tp',
  'tx',
  'gs',
  'pgs',
  'ts',
  'ths',
  'bs',
  'ks',
  'cn',
  'ls',
  'tskh',
  'đ',
  'q',
  'p',
  'st',
  'tr',
  'th',
  'ubnd',
]);

/** A line shorter than this was not broken because it was full. */
const SHORTEST_FULL_LINE = 50;
/** Where lines are longer than this, a line end is a paragraph's end. */
const LONGEST_WRAPPED_LINE = 130;

const [COMMA, STOP, SLASH, COLON] = [0x2c, 0x2e, 0x2f, 0x3a];
const [EXCLAMATION, QUESTION, ELLIPSIS] = [0x21, 0x3f, 0x2026];
/** ” ’ ) » */
const CLOSING: ReadonlySet<number> = new Set([0x201d, 0x2019, 0x29, 0xbb]);
const LONG_NUMBER = -1e9 - 1;
const ZERO = 0x30;

/**
 * Takes a text apart. Letters with their combining marks make words (split where a capital follows a small letter:
 * «thưTỉnh» is two words whose space was lost), digits make numbers, every other visible unit is punctuation.
 * Linear in the length of the text.
 * @param text any text; line ends may be LF, CRLF or CR.
 * @param words where the words' numbers come from.
 */
export function tokenize(text: string, words: Vocabulary = vocabulary): Tokens {
  const length = text.length;
  const units = unitsOf(text);
  let columns = new Columns(text, (length >> 2) + 16);
  let count = 0;
  let at = 0;
  let newlines = 2; // the first token begins a paragraph
  let spaced = true;
  let marked = false;
  while (at < length) {
    const unit = units[at]!;
    const cls = charClass(unit);
    if (cls === CharClass.space) {
      at++;
      spaced = true;
      continue;
    }
    if (cls === CharClass.newline) {
      if (unit === 0x0d && units[at + 1] === 0x0a) at++;
      at++;
      newlines++;
      spaced = true;
      continue;
    }
    const start = at++;
    let flags = spaced ? 0 : Flag.glued;
    let kind: number = TokenKind.punctuation;
    let symbol = unit;
    if (cls <= CharClass.mark) {
      kind = TokenKind.word;
      let lower = cls === CharClass.lower;
      // most words are small letters to their end, at most with a capital before them
      for (; at < length && charClass(units[at]!) === CharClass.lower; at++) lower = true;
      for (; at < length; at++) {
        const next = charClass(units[at]!);
        if (next === CharClass.lower) lower = true;
        else if (next === CharClass.upper) {
          if (lower) break;
        } else if (next === CharClass.mark) marked = true;
        else if (!isSoft(units[at]!)) break;
      }
      if (cls === CharClass.upper) flags |= lower ? Flag.capital : Flag.capital | Flag.allCaps;
      symbol = WORD + words.idOf(units, start, at);
    } else if (cls === CharClass.digit) {
      kind = TokenKind.number;
      let value = unit - ZERO;
      for (; at < length; at++) {
        const digit = units[at]! - ZERO;
        if (digit < 0 || digit > 9) break;
        value = value * 10 + digit;
      }
      symbol = at - start > 9 ? LONG_NUMBER : -1 - value;
    }
    if (count === columns.kind.length) columns = columns.grown();
    columns.start[count] = start;
    columns.end[count] = at;
    columns.symbol[count] = symbol;
    columns.kind[count] = kind;
    columns.flags[count] = flags;
    columns.breaks[count++] = newlines === 0 ? Break.none : newlines === 1 ? Break.line : Break.paragraph;
    newlines = 0;
    spaced = false;
  }
  columns.count = count;
  findWraps(columns, marked);
  findSentences(columns);
  return columns;
}

/** A soft hyphen or zero-width joiner inside a word does not end it. */
function isSoft(unit: number): boolean {
  return unit === 0xad || unit === 0x200c || unit === 0x200d;
}

/** {@link Tokens} while they are written; all columns share one buffer, which is cheaper to make than six. */
class Columns implements Tokens {
  count = 0;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly symbol: Int32Array;
  readonly kind: Uint8Array;
  readonly flags: Uint8Array;
  readonly breaks: Uint8Array;

  constructor(
    readonly text: string,
    readonly capacity: number,
  ) {
    const rows = new ArrayBuffer(capacity * 15);
    this.start = new Int32Array(rows, 0, capacity);
    this.end = new Int32Array(rows, capacity * 4, capacity);
    this.symbol = new Int32Array(rows, capacity * 8, capacity);
    this.kind = new Uint8Array(rows, capacity * 12, capacity);
    this.flags = new Uint8Array(rows, capacity * 13, capacity);
    this.breaks = new Uint8Array(rows, capacity * 14, capacity);
  }

  /** The same rows with room for as many again. */
  grown(): Columns {
    const grown = new Columns(this.text, this.capacity * 2);
    grown.start.set(this.start);
    grown.end.set(this.end);
    grown.symbol.set(this.symbol);
    grown.kind.set(this.kind);
    grown.flags.set(this.flags);
    grown.breaks.set(this.breaks);
    return grown;
  }
}

/**
 * Turns line ends into wraps where the sentence plainly goes on: a small letter follows, or the line was full.
 * @param marked true where the text has combining marks, which take no room on a line.
 */
function findWraps(tokens: Tokens, marked: boolean): void {
  const widthOf = (from: number, to: number) => {
    const start = tokens.start[from]!;
    const end = tokens.end[to - 1]!;
    return marked ? lettersAndSpaces(tokens.text, start, end) : end - start;
  };
  let longest = 0;
  let lineStart = 0;
  for (let i = 1; i < tokens.count; i++) {
    if (tokens.breaks[i] === Break.none) continue;
    longest = Math.max(longest, widthOf(lineStart, i));
    lineStart = i;
  }
  const wrapped = longest <= LONGEST_WRAPPED_LINE;
  lineStart = 0;
  for (let i = 1; i < tokens.count; i++) {
    if (tokens.breaks[i] === Break.none) continue;
    const width = widthOf(lineStart, i);
    lineStart = i;
    if (tokens.breaks[i] !== Break.line || isTerminal(tokens.symbol[i - 1]!)) continue;
    const small = tokens.kind[i] === TokenKind.word && (tokens.flags[i]! & Flag.capital) === 0;
    const full = wrapped && width >= SHORTEST_FULL_LINE && width >= longest - 20;
    const comma = tokens.symbol[i - 1] === COMMA;
    if (small || full || comma) tokens.breaks[i] = Break.wrap;
  }
}

function lettersAndSpaces(text: string, start: number, end: number): number {
  let width = end - start;
  for (let at = start; at < end; at++) if (charClass(text.charCodeAt(at)) === CharClass.mark) width--;
  return width;
}

/** . ! ? … : end a line of prose. */
function isTerminal(symbol: number): boolean {
  return endsAlone(symbol) || symbol === STOP || symbol === COLON;
}

function findSentences(tokens: Tokens): void {
  const { count, symbol, kind, flags, breaks } = tokens;
  for (let i = 0; i < count; i++) {
    if (breaks[i]! >= Break.line || (i > 0 && endsSentence(tokens, i - 1))) flags[i] = flags[i]! | Flag.sentence;
    // closing quotes and brackets after a full stop still belong to the sentence that it ended
    if (
      i > 0 &&
      (flags[i]! & Flag.sentence) !== 0 &&
      breaks[i]! < Break.line &&
      isClosing(symbol[i]!) &&
      i + 1 < count
    ) {
      flags[i] = flags[i]! & ~Flag.sentence;
      if (kind[i + 1] !== TokenKind.punctuation) flags[i + 1] = flags[i + 1]! | Flag.sentence;
    }
  }
}

/** ! ? … end a sentence whatever follows. */
function endsAlone(symbol: number): boolean {
  return symbol === EXCLAMATION || symbol === QUESTION || symbol === ELLIPSIS;
}

function isClosing(symbol: number): boolean {
  return CLOSING.has(symbol);
}

function endsSentence(tokens: Tokens, i: number): boolean {
  const { symbol, kind, flags, start, end, text, count } = tokens;
  const mark = symbol[i]!;
  if (kind[i] !== TokenKind.punctuation) return false;
  if (endsAlone(mark)) return true;
  if (mark !== STOP) return false;
  const next = i + 1;
  if (next >= count) return true;
  if ((flags[next]! & Flag.glued) !== 0) {
    // «5.800» and «T.Ư» go on; «./.» ends an article, «.”» a quotation
    return symbol[next] === SLASH || isClosing(symbol[next]!) || lostSpace(tokens, i);
  }
  if (kind[next] === TokenKind.word && (flags[next]! & Flag.capital) === 0) return false;
  if (i === 0 || kind[i - 1] !== TokenKind.word) return true;
  const letters = lettersBetween(text, start[i - 1]!, end[i - 1]!);
  if (letters > 4) return true;
  const word = text
    .slice(start[i - 1]!, end[i - 1]!)
    .toLowerCase()
    .normalize('NFC');
  return !STOPS_NO_SENTENCE.has(word) && !(letters === 1 && (flags[i - 1]! & Flag.capital) !== 0);
}

/** «… toàn tỉnh.Ông …»: a full stop between a small word and a capitalised one, where the page lost the space. */
function lostSpace(tokens: Tokens, stop: number): boolean {
  const { text, kind, flags, start, end } = tokens;
  if (stop === 0 || kind[stop - 1] !== TokenKind.word || kind[stop + 1] !== TokenKind.word) return false;
  const small = (flags[stop - 1]! & Flag.capital) === 0 && lettersBetween(text, start[stop - 1]!, end[stop - 1]!) > 2;
  return small && (flags[stop + 1]! & (Flag.capital | Flag.allCaps)) === Flag.capital;
}

/** The original text of tokens `from` to `to` (exclusive), with what stands between them. */
export function slice(tokens: Tokens, from: number, to: number): string {
  return to > from ? tokens.text.slice(tokens.start[from]!, tokens.end[to - 1]!) : '';
}

/** True for a word that no table knows. */
export function isUnknown(tokens: Tokens, i: number): boolean {
  return tokens.symbol[i] === WORD + UNKNOWN_WORD;
}

/** The value of a number token of up to nine digits, else NaN. */
export function numberValue(tokens: Tokens, i: number): number {
  const symbol = tokens.symbol[i]!;
  return tokens.kind[i] === TokenKind.number && symbol !== LONG_NUMBER ? -1 - symbol : Number.NaN;
}
