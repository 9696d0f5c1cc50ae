import { ByteReader } from '../packed/byteReader';
import { ByteWriter } from '../packed/byteWriter';
import { PackReader, type Readable } from '../packed/packReader';
import { PackWriter, type Writable } from '../packed/packWriter';

/** What a record holds: some articles, or one part of one map. */
export interface RecordHead {
  /** {@link ARTICLES}, or one more than the place of a map among those of an image. */
  readonly of: number;
  /** The number of the first article, or the place of the part. */
  readonly place: number;
  /** How many entries it has. */
  readonly size: number;
}

export const ARTICLES = 0;

/** Written into again and again, because what typed arrays cost is making them. */
const [body, whole] = [new PackWriter(), new ByteWriter()];

/** Puts a record behind what has been written. */
export function writeRecord<T>(
  to: ByteWriter,
  { of, place, size }: RecordHead,
  entries: Iterable<T>,
  form: Writable<T>,
): void {
  body.clear();
  for (const entry of entries) form.write(body, entry);
  whole.clear();
  body.appendTo(whole);
  for (const number of [of, place, size, whole.length]) to.uint(number);
  whole.appendTo(to);
}

/**
 * All records of a file, each with the bytes of its entries.
 * @throws DamagedError where they cannot be what {@link writeRecord} wrote.
 */
export function* readRecords(bytes: Uint8Array): Generator<RecordHead & { readonly bytes: Uint8Array }> {
  const from = new ByteReader(bytes);
  while (from.left > 0) {
    const head = { of: from.uint(), place: from.uint(), size: from.uint() };
    yield { ...head, bytes: from.bytes(from.uint()) };
  }
}

/** The entries of a record. @throws DamagedError as {@link readRecords}. */
export function readEntries<T>(bytes: Uint8Array, size: number, form: Readable<T>): T[] {
  const from = new PackReader(bytes);
  const entries: T[] = [];
  for (let left = size; left > 0; left--) entries.push(form.read(from));
  from.finish();
  return entries;
}
