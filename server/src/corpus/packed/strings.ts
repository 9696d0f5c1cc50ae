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

  writeTo(out: ByteWriter): void {
    const texts = [...this.#places.keys()];
    out.uint(texts.length);
    for (const { length } of texts) out.uint(length);
    const all = texts.join('');
    const isBroken = HALF.test(all);
    const bytes = isBroken ? utf16(all) : encoder.encode(all);
    out.uint(isBroken ? UTF16 : UTF8);
    out.uint(bytes.length);
    out.bytes(bytes);
  }
}

/** @returns the texts by their places. */
export function readStrings(from: ByteReader): string[] {
  const count = from.count();
  const lengths: number[] = [];
  let length = 0;
  for (let at = 0; at < count; at++) {
    const one = from.uint();
    lengths.push(one);
    length += one;
  }
  const encoding = from.below(UTF16 + 1);
  const all = decodeText(from.bytes(from.uint()), encoding);
  if (all.length !== length) throw new DamagedError('the texts are not as long as they should be');
  let at = 0;
  return lengths.map((one) => {
    at += one;
    return all.slice(at - one, at);
  });
}

function decodeText(bytes: Uint8Array, encoding: number): string {
  if (encoding === UTF16) return fromUtf16(bytes);
  try {
    return utf8.decode(bytes);
  } catch {
    throw new DamagedError('a text is no UTF-8');
  }
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), true);
  return bytes;
}

function fromUtf16({ buffer, byteOffset, length }: Uint8Array): string {
  const view = new DataView(buffer, byteOffset, length);
  let text = '';
  for (let at = 0; at + 1 < length; at += 2) text += String.fromCharCode(view.getUint16(at, true));
  return text;
}
