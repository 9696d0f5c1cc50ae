import { FRONT_MATTER_KEYS, type FrontMatterField, OTHER_KEYS } from '../../domain/frontMatter';
import { isDash, Mark } from '../../text/marks';
import { phraseSet } from '../../text/phraseSet';
import { Phrases } from '../../text/phrases';
import { Break, Flag, type Tokens } from '../../text/tokens';
import type { FoundDate } from '../dates/findDates';
import { type Line, lineOf, Part } from './lines';

const keys = new Phrases<FrontMatterField>(FRONT_MATTER_KEYS);
const others = phraseSet(OTHER_KEYS);
/** The dashes that open and close it. */
const FENCE = 3;
/** What a backslash in double quotes only stands before; further escapes are left as they are. */
const ESCAPED = '"/\\';
/** What goes on for longer is no front matter, but an article between two rules. */
const MOST_ROWS = 60;
/** Without dashes around them, fewer rows are lines of the page. */
const FEWEST_ROWS = 2;

/** What a tool wrote at the head of a file. Indices are of {@link rows}. */
export interface FrontMatter {
  /** Its rows in order; of a title or an author only the value. */
  readonly rows: readonly Line[];
  /** {@link Part} of each row. */
  readonly parts: readonly number[];
  /** The row of the title, or -1. */
  readonly title: number;
  /** The mark before and after the title, in which others are escaped, or 0. */
  readonly quote: number;
  /** The row of the day that the article came out, and that day. */
  readonly date: { readonly row: number; readonly date: FoundDate } | undefined;
  /** The token after it. */
  readonly end: number;
}

/**
 * The front matter of a file; undefined where it has none: rows of keys and values between two lines of three dashes
 * («---», «title: …», «date: 2023-06-20», «---»), or without them where each row has a known key, the title among them,
 * or in one pair of braces («{"title": "…", "date": "…"}»).
 * @param dates all dates of the text, in order.
 */
export function readFrontMatter(tokens: Tokens, dates: readonly FoundDate[]): FrontMatter | undefined {
  const head = new Head(tokens, dates);
  if (isFence(tokens, 0)) return readFenced(tokens, head);
  return tokens.symbol[0] === Mark.openBrace ? readBraced(tokens, head) : readPlain(tokens, head);
}

/**
 * What a value in quotes says: in double ones a backslash stands before a quote, a slash or a backslash, in single ones
 * an apostrophe is doubled. Sources: YAML 1.2.2, 5.7 and 7.3.2; RFC 8259, 7.
 * @param quote the mark around the value, or 0, where nothing is escaped.
 */
export function unescaped(value: string, quote: number): string {
  if (quote === Mark.apostrophe) return value.replaceAll("''", "'");
  if (quote !== Mark.quote) return value;
  let said = '';
  for (let i = 0; i < value.length; i++) {
    if (value[i] === '\\' && i + 1 < value.length && ESCAPED.includes(value[i + 1]!)) i++;
    said += value[i]!;
  }
  return said;
}

function readFenced(tokens: Tokens, head: Head): FrontMatter | undefined {
  head.addFurniture(0, FENCE);
  for (let from = FENCE; from < tokens.count && head.rows.length < MOST_ROWS; ) {
    const to = rowEnd(tokens, from);
    if (isFence(tokens, from)) {
      head.addFurniture(from, to);
      return head.end(to);
    }
    const key = keys.longest(tokens, from);
    const field = key !== undefined && tokens.symbol[key.end] === Mark.colon ? key.value : undefined;
    head.add(from, to, field, key === undefined ? from : key.end + 1);
    from = to;
  }
  return undefined;
}

function readPlain(tokens: Tokens, head: Head): FrontMatter | undefined {
  let from = 0;
  while (from < tokens.count && head.rows.length < MOST_ROWS) {
    const key = keys.longest(tokens, from);
    const keyEnd = key?.end ?? others.longest(tokens, from)?.end ?? -1;
    if (keyEnd < 0 || tokens.symbol[keyEnd] !== Mark.colon) break;
    const to = rowEnd(tokens, from);
    head.add(from, to, key?.value, keyEnd + 1);
    from = to;
  }
  return head.rows.length >= FEWEST_ROWS && head.title >= 0 ? head.end(from) : undefined;
}

/** Pairs of a quoted key and a value, quoted or not, with commas between them. */
function readBraced(tokens: Tokens, head: Head): FrontMatter | undefined {
  const { symbol, count } = tokens;
  for (let from = 0; from + 1 < count && symbol[from + 1] === Mark.quote && head.rows.length < MOST_ROWS; ) {
    const at = from + 2;
    let keyEnd = at;
    while (keyEnd < count && symbol[keyEnd] !== Mark.quote) keyEnd++;
    if (symbol[keyEnd + 1] !== Mark.colon) return undefined;
    const key = keys.longest(tokens, at);
    let to = keyEnd + 2;
    // a comma inside a quoted value ends no pair
    const quoted = symbol[to] === Mark.quote;
    while (to < count && !(endsPair(symbol[to]!) && (!quoted || (closes(symbol, to - 1) && to > keyEnd + 3)))) to++;
    head.add(from, to, key?.end === keyEnd ? key.value : undefined, keyEnd + 2);
    if (symbol[to] === Mark.closeBrace) {
      head.addFurniture(to, to + 1);
      return head.title >= 0 ? head.end(to + 1) : undefined;
    }
    from = to;
  }
  return undefined;
}

/** True for a quote that no backslash makes a part of the value. */
function closes(symbol: Tokens['symbol'], i: number): boolean {
  let at = i;
  while (symbol[at - 1] === Mark.backslash) at--;
  return symbol[i] === Mark.quote && (i - at) % 2 === 0;
}

function endsPair(symbol: number): boolean {
  return symbol === Mark.comma || symbol === Mark.closeBrace;
}

/** The rows of front matter while they are read. */
class Head {
  readonly rows: Line[] = [];
  readonly #parts: number[] = [];
  title = -1;
  #quote = 0;
  #date: FrontMatter['date'];

  constructor(
    readonly tokens: Tokens,
    readonly dates: readonly FoundDate[],
  ) {}

  /** Adds the row of tokens `from` to `to`. @param field what its key says; @param at where its value begins. */
  add(from: number, to: number, field: FrontMatterField | undefined, at: number): void {
    const [first, last] = unquoted(this.tokens, at, to);
    const day = field === 'date' ? this.dates.find((one) => one.from >= from && one.to <= to && isDay(one)) : undefined;
    const isValue = (field === 'title' || field === 'author') && last > first;
    if (isValue && field === 'title' && this.title < 0) {
      this.title = this.rows.length;
      this.#quote = first > at ? this.tokens.symbol[at]! : 0;
    }
    if (day !== undefined) this.#date ??= { row: this.rows.length, date: day };
    if (isValue) this.#push(first, last, Part.other);
    else this.#push(from, to, day === undefined ? Part.furniture : Part.date);
  }

  addFurniture(from: number, to: number): void {
    this.#push(from, to, Part.furniture);
  }

  #push(from: number, to: number, part: number): void {
    const { words, stops } = lineOf(this.tokens, from, to);
    this.rows.push({ from, to, words, stops, prose: false });
    this.#parts.push(part);
  }

  end(end: number): FrontMatter {
    const { rows, title } = this;
    return { rows, parts: this.#parts, title, quote: this.#quote, date: this.#date, end };
  }
}

/** Three dashes alone on their line. */
function isFence(tokens: Tokens, i: number): boolean {
  const { symbol, flags, count } = tokens;
  if (i + FENCE > count || rowEnd(tokens, i) !== i + FENCE) return false;
  for (let at = i; at < i + FENCE; at++) {
    if (!isDash(symbol[at]!) || (at > i && (flags[at]! & Flag.glued) === 0)) return false;
  }
  return true;
}

/** The first token of the next line as it stands in the file, whether the sentence goes on there or not. */
function rowEnd(tokens: Tokens, i: number): number {
  let at = i + 1;
  while (at < tokens.count && tokens.breaks[at] === Break.none) at++;
  return at;
}

/** Tokens `from` to `to` without the quotes around them. */
function unquoted({ symbol }: Tokens, from: number, to: number): readonly [first: number, last: number] {
  const quoted = to - from > 1 && symbol[from] === symbol[to - 1];
  const isQuote = symbol[from] === Mark.quote || symbol[from] === Mark.apostrophe;
  return quoted && isQuote ? [from + 1, to - 1] : [from, to];
}

function isDay({ parts: { from, to } }: FoundDate): boolean {
  return from.day !== null && from.year !== null && to === null;
}
