import { DOUBLE, SCALES, TAGS } from './byteWriter';

/** Bytes that are not what was packed: cut short, changed, or of another format. */
export class DamagedError extends Error {
  override readonly name = 'DamagedError';
}

/** Reads what a {@link ByteWriter} wrote; throws a {@link DamagedError} where it cannot have. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get left(): number {
    return this.#bytes.length - this.#at;
  }

  uint(): number {
    let value = this.#byte();
    if (value < 0x80) return value;
    value &= 0x7f;
    for (let scale = 0x80; scale < 2 ** 56; scale *= 0x80) {
      const byte = this.#byte();
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
    }
    throw new DamagedError('a number is too long');
  }

  /** A number below a limit, as of a place in a list. */
  below(limit: number): number {
    const value = this.uint();
    if (value >= limit) throw new DamagedError(`${value} is not below ${limit}`);
    return value;
  }

  /** How many things follow that take at least one byte each. */
  count(): number {
    return this.below(this.left + 1);
  }

  int32(): number {
    const [a, b, c, d] = [this.#byte(), this.#byte(), this.#byte(), this.#byte()];
    return a | (b << 8) | (c << 16) | (d << 24);
  }

  number(): number {
    const scaled = this.uint();
    const tag = scaled % TAGS;
    if (tag === DOUBLE) {
      const { buffer, byteOffset } = this.bytes(8);
      return new DataView(buffer, byteOffset).getFloat64(0, true);
    }
    return Math.floor(scaled / TAGS) / SCALES[tag]!;
  }

  /** The next bytes, as they lie there. */
  bytes(length: number): Uint8Array {
    this.skip(length);
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  /** Passes over the next bytes. */
  skip(length: number): void {
    if (length > this.left) throw new DamagedError('the bytes end too early');
    this.#at += length;
  }

  /** All must have been read. */
  finish(): void {
    if (this.left > 0) throw new DamagedError('there are bytes left');
  }

  #byte(): number {
    const byte = this.#bytes[this.#at++];
    if (byte === undefined) throw new DamagedError('the bytes end too early');
    return byte;
  }
}
