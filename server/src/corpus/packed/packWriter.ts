import { ByteWriter } from './byteWriter';
import { StringWriter } from './strings';

/** How a value is written. */
export interface Writable<T> {
  write(to: PackWriter, value: T): void;
}

/** Writes values one after another; texts go into a table, and by their place in it. */
export class PackWriter extends ByteWriter {
  readonly #strings = new StringWriter();

  text(value: string): void {
    this.uint(this.#strings.place(value));
  }

  textOrNull(value: string | null | undefined): void {
    this.uint(value == null ? 0 : this.#strings.place(value) + 1);
  }

  texts(values: readonly string[]): void {
    this.uint(values.length);
    for (const value of values) this.text(value);
  }

  flag(value: boolean): void {
    this.uint(value ? 1 : 0);
  }

  /** @param values all that the type has. */
  oneOf<T>(values: readonly T[], value: T): void {
    const place = values.indexOf(value);
    if (place < 0) throw new RangeError(`${String(value)} is none of ${values.join(', ')}`);
    this.uint(place);
  }

  orNull<T>(form: Writable<T>, value: T | null | undefined): void {
    this.flag(value != null);
    if (value != null) form.write(this, value);
  }

  list<T>(form: Writable<T>, values: readonly T[]): void {
    this.uint(values.length);
    for (const value of values) form.write(this, value);
  }

  /** By indexes that rise, as those of mentions do. */
  byIndex<T>(form: Writable<T>, values: ReadonlyMap<number, T>): void {
    this.uint(values.size);
    let last = -1;
    for (const [index, value] of values) {
      this.uint(index - last - 1);
      form.write(this, value);
      last = index;
    }
  }

  override clear(): void {
    super.clear();
    this.#strings.clear();
  }

  /** Puts the table of texts and all that was written behind what another writer has. */
  override appendTo(other: ByteWriter): void {
    this.#strings.writeTo(other);
    super.appendTo(other);
  }
}
