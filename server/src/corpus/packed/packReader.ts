import { ByteReader, DamagedError } from './byteReader';
import { readStrings, type Texts } from './strings';

/** How a value is read; a {@link DamagedError} where it cannot be. */
export interface Readable<T> {
  read(from: PackReader): T;
}

/** Reads what a `PackWriter` wrote, by the same calls in the same order; throws a {@link DamagedError} where it cannot. */
export class PackReader extends ByteReader {
  readonly #strings: Texts;

  /** @param table how the texts are read; all at once unless given. */
  constructor(bytes: Uint8Array, table: (from: ByteReader) => Texts = readStrings) {
    super(bytes);
    this.#strings = table(this);
  }

  text(): string {
    const text = this.#strings.at(this.uint());
    if (text === undefined) throw new DamagedError('a text is missing');
    return text;
  }

  textOrNull(): string | null {
    const place = this.uint();
    if (place === 0) return null;
    const text = this.#strings.at(place - 1);
    if (text === undefined) throw new DamagedError('a text is missing');
    return text;
  }

  texts(): string[] {
    return Array.from({ length: this.count() }, () => this.text());
  }

  flag(): boolean {
    return this.below(2) === 1;
  }

  oneOf<T>(values: readonly T[]): T {
    return values[this.below(values.length)]!;
  }

  orNull<T>(form: Readable<T>): T | null {
    return this.flag() ? form.read(this) : null;
  }

  list<T>(form: Readable<T>): T[] {
    const values: T[] = [];
    for (let left = this.count(); left > 0; left--) values.push(form.read(this));
    return values;
  }

  /** @param end no index may reach this. */
  byIndex<T>(form: Readable<T>, end: number): Map<number, T> {
    const values = new Map<number, T>();
    let index = -1;
    for (let left = this.count(); left > 0; left--) {
      index += this.below(end - index - 1) + 1;
      values.set(index, form.read(this));
    }
    return values;
  }
}
