import { utf8Length } from '../../text/decode';
import { type ByteReader, DamagedError } from './byteReader';
import type { ByteWriter } from './byteWriter';

/** How the letters of a table are written. */
const [UTF8, UTF16] = [0, 1];
/** Half of a pair that stands for one letter, without the other half: UTF-8 has none. */
const HALF = /\p{Cs}/u;

const encoder = new TextEncoder();
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });

/** Texts, each kept once however often it is named. */
export class StringWriter {
  readonly #places = new Map<string, number>();

  /** The place of a text in the table, which it gets when it is first asked for. */
  place(text: string): number {
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    const place = this.#places.size;
    this.#places.set(text, place);
    return place;
  }

  clear(): void {
    this.#places.clear();
  }

  /** How many texts there are, the length of each in bytes, and all of them without anything between. */
  writeTo(out: ByteWriter): void {
    const texts = [...this.#places.keys()];
    const all = texts.join('');
    // each by itself: the halves of two texts may look like a whole side by side
    const isBroken = texts.some((text) => HALF.test(text));
    out.uint(texts.length);
    out.uint(isBroken ? UTF16 : UTF8);
    for (const text of texts) out.uint(isBroken ? text.length * 2 : utf8Length(text));
    out.bytes(isBroken ? utf16(all) : encoder.encode(all));
  }
}

/** Texts by their places in a table. */
export interface Texts {
  at(place: number): string | undefined;
}

/** @returns the texts by their places. */
export function readStrings(from: ByteReader): string[] {
  const { encoding, lengths, bytes } = readTable(from);
  if (bytes.length === 0) return lengths.map(() => '');
  const all = encoding === UTF16 ? fromUtf16(bytes) : fromUtf8(bytes);
  let at = 0;
  let start = 0;
  return lengths.map((length) => {
    const units = encoding === UTF16 ? length / 2 : unitsIn(bytes, at, length);
    at += length;
    start += units;
    return all.slice(start - units, start);
  });
}

/** The same where few of them are asked for: each is made whenever it is. */
export function readFewStrings(from: ByteReader): Texts {
  const { encoding, lengths, bytes } = readTable(from);
  const at = (place: number): string | undefined => {
    const length = lengths[place];
    if (length === undefined) return undefined;
    let start = 0;
    for (let before = 0; before < place; before++) start += lengths[before]!;
    const one = bytes.subarray(start, start + length);
    return encoding === UTF16 ? fromUtf16(one) : fromUtf8(one);
  };
  return { at };
}

/** Passes over the table that is next to be read; no text of it is made. */
export function passStrings(from: ByteReader): void {
  readTable(from);
}

/** A text that is looked for in many tables. */
export class WantedText {
  readonly #utf8: Uint8Array;

  constructor(readonly text: string) {
    this.#utf8 = encoder.encode(text);
  }

  /** The place of the text in the table that is next to be read, or -1; no text of the table is made. */
  placeIn(from: ByteReader): number {
    const { encoding, lengths, bytes } = readTable(from);
    let start = 0;
    for (let place = 0; place < lengths.length; place++) {
      const length = lengths[place]!;
      if (encoding === UTF16) {
        if (fromUtf16(bytes.subarray(start, start + length)) === this.text) return place;
      } else if (length === this.#utf8.length && this.#standsAt(bytes, start)) return place;
      start += length;
    }
    return -1;
  }

  #standsAt(bytes: Uint8Array, start: number): boolean {
    for (let at = this.#utf8.length - 1; at >= 0; at--) if (bytes[start + at] !== this.#utf8[at]) return false;
    return true;
  }
}

function readTable(from: ByteReader): { encoding: number; lengths: number[]; bytes: Uint8Array } {
  const count = from.count();
  const encoding = from.below(UTF16 + 1);
  const lengths: number[] = [];
  let total = 0;
  for (let at = 0; at < count; at++) {
    const length = from.uint();
    lengths.push(length);
    total += length;
  }
  return { encoding, lengths, bytes: from.bytes(total) };
}

/** How many UTF-16 units a stretch of UTF-8 stands for. */
function unitsIn(bytes: Uint8Array, start: number, length: number): number {
  let units = 0;
  for (let at = start; at < start + length; at++) {
    const byte = bytes[at]!;
    if ((byte & 0xc0) !== 0x80) units += byte < 0xf0 ? 1 : 2;
    else if (at === start) throw new DamagedError('a text begins inside a letter');
  }
  return units;
}

function fromUtf8(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new DamagedError('a text is no UTF-8');
  }
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    bytes[at * 2] = unit & 0xff;
    bytes[at * 2 + 1] = unit >> 8;
  }
  return bytes;
}

function fromUtf16(bytes: Uint8Array): string {
  if (bytes.length % 2 !== 0) throw new DamagedError('half a letter');
  let text = '';
  for (let at = 0; at < bytes.length; at += 2) text += String.fromCharCode(bytes[at]! | (bytes[at + 1]! << 8));
  return text;
}
