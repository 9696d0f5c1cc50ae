import { readSymbol } from '../../corpus/identity/documentKeys';
import { type DocumentNumber, readNumber } from '../../recognition/directives/number';
import { readPart } from '../../recognition/directives/symbolParts';
import type { DirectiveMention, Span } from '../../recognition/mention';
import { tokenize } from '../../text/tokenize';
import { TokenKind, type Tokens } from '../../text/tokens';
import { writtenLike } from './writtenLike';

/** One part of a symbol: «KL», «T.Ư». */
interface Part extends Span {
  /** In standard spelling. */
  readonly text: string;
}

/** A document's number and symbol with where their pieces stand, in UTF-16 units of the text that was read. */
export interface WrittenNumber extends Span {
  /** «30», «66.25», «30a», without the year. */
  readonly serial: Span;
  readonly year: Span | null;
  /** From its first mark to its end. */
  readonly symbol: Span | null;
  readonly parts: readonly Part[];
  readonly number: DocumentNumber;
}

/** The number of a citation as it is written; undefined where the words are not those that the mention was read from. */
export function numberOf(words: string, mention: DirectiveMention): WrittenNumber | undefined {
  const tokens = tokenize(words);
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.kind[at] !== TokenKind.number) continue;
    const number = readNumber(tokens, at);
    if (number?.text !== mention.number || (number.symbol?.text ?? null) !== mention.symbol) continue;
    return pieces(tokens, number);
  }
  return undefined;
}

/** A number with or without symbol, alone in a text, as someone types it; undefined for anything else. */
export function readWhole(text: string): WrittenNumber | undefined {
  const tokens = tokenize(text);
  const number = readNumber(tokens, 0);
  if (number === undefined || number.announced || number.end !== tokens.count) return undefined;
  return pieces(tokens, number);
}

function pieces(tokens: Tokens, number: DocumentNumber): WrittenNumber {
  const { at, end, year, symbol } = number;
  const start = tokens.start[at]!;
  const yearAt = year === null ? -1 : tokenOf(tokens, at + 1, year);
  const symbolAt = symbol === null ? end : symbolStart(tokens, number, yearAt);
  const serialEnd = tokens.end[(yearAt < 0 ? symbolAt : yearAt - 1) - 1]!;
  return {
    start,
    end: tokens.end[end - 1]!,
    serial: { start, end: serialEnd },
    year: yearAt < 0 ? null : { start: tokens.start[yearAt]!, end: tokens.end[yearAt]! },
    symbol: symbol === null ? null : { start: tokens.end[symbolAt - 1]!, end: tokens.end[end - 1]! },
    parts: symbol === null ? [] : partsOf(tokens, symbolAt, end),
    number,
  };
}

/** The token of the year, which stands behind the number's own digits. */
function tokenOf(tokens: Tokens, from: number, year: number): number {
  for (let i = from; i < tokens.count; i++) if (tokens.symbol[i] === -1 - year) return i;
  return -1;
}

/** The token at which the symbol begins: behind the year, or behind what belongs to the number («30a»). */
function symbolStart(tokens: Tokens, { at, text }: DocumentNumber, yearAt: number): number {
  if (yearAt >= 0) return yearAt + 1;
  let i = at;
  for (let length = 0; length < text.length; i++) length += tokens.end[i]! - tokens.start[i]!;
  return i;
}

function partsOf(tokens: Tokens, from: number, end: number): Part[] {
  const parts: Part[] = [];
  for (let i = from; i < end; ) {
    const part = readPart(tokens, i);
    if (part === undefined) {
      i++;
      continue;
    }
    parts.push({ start: tokens.start[i]!, end: tokens.end[part.end - 1]!, text: part.text });
    i = part.end;
  }
  return parts;
}

/**
 * Another number in the form in which a citation is written: the digits padded as there, the year and the symbol only
 * where they stand there, the symbol with its marks and spaces, and unchanged where the new one is the same.
 * @param words the words that `written` was read from.
 * @param typed the text of `wanted`.
 */
export function rewrite(words: string, written: WrittenNumber, typed: string, wanted: WrittenNumber): string {
  const serial = padded(cut(words, written.serial), cut(typed, wanted.serial));
  const behindSerial = written.year?.start ?? written.symbol?.start ?? written.end;
  const beforeYear = words.slice(written.serial.end, written.year === null ? written.serial.end : behindSerial);
  const year = written.year === null ? '' : cut(typed, wanted.year ?? { start: 0, end: 0 }) || cut(words, written.year);
  return serial + beforeYear + year + symbolOf(words, written, typed, wanted);
}

function symbolOf(words: string, written: WrittenNumber, typed: string, wanted: WrittenNumber): string {
  if (written.symbol === null) return '';
  if (wanted.symbol === null || isSameSymbol(written, wanted)) return cut(words, written.symbol);
  const standard = wanted.number.symbol?.standard ?? cut(typed, wanted.symbol);
  if (styleOf(written) !== styleOf(wanted) || written.parts.length !== wanted.parts.length) {
    return isStandard(words, written) ? standard : writtenLike(cut(words, written.symbol), standard);
  }
  const isPlain = isStandard(words, written);
  let text = '';
  let from = written.symbol.start;
  for (const [index, part] of written.parts.entries()) {
    const other = wanted.parts[index]!;
    const own = cut(words, part);
    if (other.text === part.text) text += words.slice(from, part.end);
    else text += words.slice(from, part.start) + (isPlain ? other.text : writtenLike(own, other.text));
    from = part.end;
  }
  return text + words.slice(from, written.symbol.end);
}

/** Whether the symbol is spelt as it should be: its capitals then tell nothing, and «CTr» may follow on «KH». */
function isStandard(words: string, { parts }: WrittenNumber): boolean {
  return parts.every((part) => cut(words, part) === part.text);
}

/** Whether two symbols are one but for their marks. */
export function isSameSymbol(one: WrittenNumber, other: WrittenNumber): boolean {
  const [a, b] = [one, other].map(({ number }) => number.symbol && readSymbol(number.symbol.text, null));
  return a?.abbreviation === b?.abbreviation && a?.body === b?.body;
}

/** The type's abbreviation in the symbol, in standard spelling: «KL»; undefined where there is none. */
export function abbreviationOf({ number }: WrittenNumber): string | undefined {
  return (number.symbol && readSymbol(number.symbol.text, null).abbreviation) || undefined;
}

function styleOf({ number }: WrittenNumber): 'party' | 'state' | undefined {
  return number.symbol === null ? undefined : readSymbol(number.symbol.text, null).style;
}

/** «05» becomes «06», «5» becomes «6»; with more digits nothing tells. */
function padded(written: string, wanted: string): string {
  const digit = /^0?(\d)$/u.exec(wanted)?.[1];
  if (digit === undefined || !/^0?\d$/u.test(written)) return wanted;
  return written.length === 2 ? `0${digit}` : digit;
}

function cut(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
