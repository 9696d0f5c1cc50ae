import { ByteReader, DamagedError } from './byteReader';
import { ByteWriter } from './byteWriter';
import { PackReader } from './packReader';
import { PackWriter } from './packWriter';
import { FINGERPRINT, isWhole, stamp } from './wholeness';

/** The parts of a packed article, which can be read by themselves; each holds the texts that it names. */
const SECTIONS = ['outline', 'layout', 'lines', 'spans', 'directives', 'people', 'numbers', 'keys'] as const;

type SectionName = (typeof SECTIONS)[number];

/**
 * Grows whenever bytes of before would be read as something else: another order, another form, a new property. Whoever
 * keeps bytes between sessions has to keep this number with them.
 */
export const PACKED_FORMAT = 5;

/** Behind the format, which is one byte. */
export const FINGERPRINT_AT = 1;

/** Written into again and again, because what typed arrays cost is making them. */
const [head, body, section] = [new ByteWriter(), new ByteWriter(), new PackWriter()];

/** Puts sections together that are written one by one. */
export function packSections(write: Readonly<Record<SectionName, (to: PackWriter) => void>>): Uint8Array<ArrayBuffer> {
  head.clear();
  body.clear();
  head.uint(PACKED_FORMAT);
  head.int32(0); // for the fingerprint
  for (const name of SECTIONS) {
    const start = body.length;
    section.clear();
    write[name](section);
    section.appendTo(body);
    head.uint(body.length - start);
  }
  body.appendTo(head);
  const bytes = head.toBytes();
  stamp(bytes, FINGERPRINT_AT);
  return bytes;
}

/** Whether bytes are as {@link packSections} made them, in this format. */
export function areSections(bytes: Uint8Array): boolean {
  return bytes[0] === PACKED_FORMAT && isWhole(bytes, FINGERPRINT_AT);
}

/**
 * Reads a section of packed bytes.
 * @throws DamagedError where the bytes are cut short or too long, or the section is not used up.
 */
export function readSection<T>(bytes: Uint8Array, name: SectionName, read: (from: PackReader) => T): T {
  const section = new PackReader(sectionOf(bytes, name));
  const value = read(section);
  section.finish();
  return value;
}

/** The bytes of a section: the table of its texts, then what was written. */
export function sectionOf(bytes: Uint8Array, name: SectionName): Uint8Array {
  const from = new ByteReader(bytes);
  from.skip(FINGERPRINT_AT + FINGERPRINT);
  let start = 0;
  let length = 0;
  let total = 0;
  for (const section of SECTIONS) {
    const size = from.uint();
    if (section === name) {
      start = total;
      length = size;
    }
    total += size;
  }
  if (total !== from.left) throw new DamagedError(`${from.left} bytes are left for ${total}`);
  from.skip(start);
  return from.bytes(length);
}
