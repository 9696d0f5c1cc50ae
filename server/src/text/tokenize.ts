import { CharClass, charClass, isSoft } from './letters';
import { findSentences } from './sentences';
import { Break, Flag, LONG_NUMBER, TokenKind, type Tokens, WORD } from './tokens';
import { unitsOf } from './utf16';
import { NOT_HELD, type Vocabulary, vocabulary } from './vocabulary';
import { findWraps } from './wraps';

const ZERO = 0x30;
const [LINE_FEED, CARRIAGE_RETURN] = [0x0a, 0x0d];

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
  let columns = columnsFor(text, (length >> 2) + (length >> 5) + 16);
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
      if (unit === CARRIAGE_RETURN && at + 1 < length && units[at + 1] === LINE_FEED) at++;
      at++;
      newlines++;
      spaced = true;
      continue;
    }
    const start = at++;
    let flags = spaced ? 0 : Flag.glued;
    let kind: number = TokenKind.punctuation;
    let symbol = unit;
    let spelling = NOT_HELD;
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
        } else if (next === CharClass.mark || isSoft(units[at]!)) marked = true;
        else break;
      }
      if (cls === CharClass.upper) flags |= lower ? Flag.capital : Flag.capital | Flag.allCaps;
      symbol = WORD + words.idOf(units, start, at);
      spelling = words.spelling;
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
    columns.spelling[count] = spelling;
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

/** Longer columns are not kept: one huge file is no reason to keep their room for good. */
const MOST_KEPT = 1 << 15;

/** Columns that nobody reads any more. */
let spare: Columns | undefined;

/** Gives tokens back, which nobody may read after that: the next text is taken apart into their columns. */
export function recycle(tokens: Tokens): void {
  if (tokens instanceof Columns && tokens.capacity <= MOST_KEPT) spare = tokens;
}

function columnsFor(text: string, capacity: number): Columns {
  const columns = spare;
  if (columns === undefined || columns.capacity < capacity) return new Columns(text, capacity);
  spare = undefined;
  columns.clear(text);
  return columns;
}

/** {@link Tokens} while they are written; all columns share one buffer, which is cheaper to make than seven. */
class Columns implements Tokens {
  count = 0;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly symbol: Int32Array;
  readonly spelling: Int32Array;
  readonly kind: Uint8Array;
  readonly flags: Uint8Array;
  readonly breaks: Uint8Array;

  constructor(
    public text: string,
    readonly capacity: number,
  ) {
    const rows = new ArrayBuffer(capacity * 19);
    this.start = new Int32Array(rows, 0, capacity);
    this.end = new Int32Array(rows, capacity * 4, capacity);
    this.symbol = new Int32Array(rows, capacity * 8, capacity);
    this.spelling = new Int32Array(rows, capacity * 12, capacity);
    this.kind = new Uint8Array(rows, capacity * 16, capacity);
    this.flags = new Uint8Array(rows, capacity * 17, capacity);
    this.breaks = new Uint8Array(rows, capacity * 18, capacity);
  }

  /** Empties the rows, as if they were new. */
  clear(text: string): void {
    this.text = text;
    for (const column of [this.start, this.end, this.symbol, this.spelling, this.kind, this.flags, this.breaks]) {
      column.fill(0, 0, this.count);
    }
    this.count = 0;
  }

  /** The same rows with room for as many again. */
  grown(): Columns {
    const grown = new Columns(this.text, this.capacity * 2);
    grown.start.set(this.start);
    grown.end.set(this.end);
    grown.symbol.set(this.symbol);
    grown.spelling.set(this.spelling);
    grown.kind.set(this.kind);
    grown.flags.set(this.flags);
    grown.breaks.set(this.breaks);
    return grown;
  }
}
