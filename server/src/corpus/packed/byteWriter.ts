/** The powers of ten by which decimals are written as whole numbers. */
export const SCALES: readonly number[] = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000];
/** In the place of a scale: eight bytes follow. */
export const DOUBLE = 7;
/** What the lowest digits of a number, in the base of 8, tell: its scale. */
export const TAGS = 8;

/** More than any usual article needs. */
const LARGE = 1_000_000;

/** Writes numbers into bytes that grow as needed. Small numbers take one byte. */
export class ByteWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;

  /** How much has been written. */
  get length(): number {
    return this.#length;
  }

  /** All that was written, as a copy of its own. */
  toBytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length);
  }

  /** Begins anew, in the same memory unless that has grown unusually large. */
  clear(): void {
    this.#length = 0;
    if (this.#bytes.length > LARGE) this.#bytes = new Uint8Array(1024);
  }

  /** Puts all that was written behind what another writer has. */
  appendTo(other: ByteWriter): void {
    other.bytes(this.#bytes.subarray(0, this.#length));
  }

  /** A whole number from 0 to `Number.MAX_SAFE_INTEGER`: seven bits in each byte, the lowest first. */
  uint(value: number): void {
    if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`${value} is no whole number from 0`);
    this.#reserve(8);
    let rest = value;
    while (rest >= 0x80) {
      this.#bytes[this.#length++] = (rest % 0x80) | 0x80;
      rest = Math.floor(rest / 0x80);
    }
    this.#bytes[this.#length++] = rest;
  }

  /** A 32-bit integer in four bytes. */
  int32(value: number): void {
    this.#reserve(4);
    new DataView(this.#bytes.buffer).setInt32(this.#length, value, true);
    this.#length += 4;
  }

  /** Any number; those with few digits are short, as they are in articles («75,5»; «1.234.567»). */
  number(value: number): void {
    for (const [tag, scale] of SCALES.entries()) {
      const scaled = Math.round(value * scale) * TAGS + tag;
      if (!Number.isSafeInteger(scaled) || scaled < 0 || Object.is(value, -0)) break;
      if (Math.floor(scaled / TAGS) / scale !== value) continue;
      this.uint(scaled);
      return;
    }
    this.uint(DOUBLE);
    this.#reserve(8);
    new DataView(this.#bytes.buffer).setFloat64(this.#length, value, true);
    this.#length += 8;
  }

  bytes(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}
