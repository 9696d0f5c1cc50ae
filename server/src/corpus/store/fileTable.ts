import { TURNS } from '../turns';
import { KEY_BYTES, keyFrom, writeKey } from './contentKey';
import type { FileStamp } from './fileStamp';
import { KIND, SEAL, type Sealer, type SealFault, seal, sealFault, viewOf } from './sealed';

/** A file of which the store knows what it holds as long as it looks the same. */
export interface KeptFile {
  readonly stamp: FileStamp;
  /** The key of its content. */
  readonly key: string;
  /** The segment where what was found in it was last seen; undefined where that is not known. */
  readonly segment: string | undefined;
}

/** The files of one folder, by URI. */
export type FileTable = ReadonlyMap<string, KeptFile>;

const NUMBERS_AT = SEAL + 16;
const NO_SEGMENT = 0xffffffff;

/**
 * The bytes of a table. After the seal: the number of files, of segments, of bytes of names, and of nothing, 4 bytes
 * each · for each file size, time of modification and of change, 8 bytes each · the number of its segment, 4 bytes ·
 * its key · the names of the folder, of the segments and of the files, in UTF-8, with line feeds between them.
 * @param files by URI; they must not change meanwhile.
 * @param segmentOf the segment in which a content stands; undefined where that is not known.
 */
export async function writeFileTable(
  folder: string,
  files: ReadonlyMap<string, Omit<KeptFile, 'segment'>>,
  segmentOf: (key: string) => string | undefined,
  sealer: Sealer,
): Promise<Uint8Array> {
  const begin = within(folder).length;
  const segments = new Map<string, number>();
  const names: string[] = [];
  const rows = new Uint8Array(files.size * A_FILE);
  const numbers = viewOf(rows);
  for (const [uri, { stamp, key }] of files) {
    const at = names.length * A_FILE;
    const segment = segmentOf(key);
    if (segment !== undefined && !segments.has(segment)) segments.set(segment, segments.size);
    numbers.setFloat64(at, stamp.size, true);
    numbers.setFloat64(at + 8, stamp.modified, true);
    numbers.setFloat64(at + 16, stamp.changed, true);
    numbers.setUint32(at + 24, (segment === undefined ? undefined : segments.get(segment)) ?? NO_SEGMENT, true);
    writeKey(key, rows, at + 28);
    names.push(uri.slice(begin));
    if (TURNS.isOver) await TURNS.next();
  }
  const letters = new TextEncoder().encode([folder, ...segments.keys(), ...names].join('\n'));
  const bytes = new Uint8Array(NUMBERS_AT + rows.length + letters.length);
  const view = viewOf(bytes);
  view.setUint32(SEAL, files.size, true);
  view.setUint32(SEAL + 4, segments.size, true);
  view.setUint32(SEAL + 8, letters.length, true);
  bytes.set(rows, NUMBERS_AT);
  bytes.set(letters, NUMBERS_AT + rows.length);
  seal(bytes, KIND.files, sealer);
  return bytes;
}

/** In bytes, without its name. */
const A_FILE = 3 * 8 + 4 + KEY_BYTES;

/**
 * Reads a table, or tells what is wrong with it.
 * @param folder the URI of the folder whose table it should be: that of another is foreign; undefined for any.
 */
export async function readFileTable(
  bytes: Uint8Array,
  folder: string | undefined,
  sealer: Sealer,
): Promise<FileTable | SealFault> {
  const fault = sealFault(bytes, KIND.files, sealer);
  if (fault !== undefined) return fault;
  if (bytes.length < NUMBERS_AT) return 'damaged';
  const view = viewOf(bytes);
  const count = view.getUint32(SEAL, true);
  const segmentCount = view.getUint32(SEAL + 4, true);
  const namesAt = NUMBERS_AT + count * A_FILE;
  if (namesAt + view.getUint32(SEAL + 8, true) !== bytes.length) return 'damaged';
  const names = new TextDecoder().decode(bytes.subarray(namesAt)).split('\n');
  const whose = names[0] ?? '';
  if (folder !== undefined && whose !== folder) return 'foreign';
  if (names.length !== 1 + segmentCount + count) return 'damaged';
  const begin = within(whose);
  const files = new Map<string, KeptFile>();
  for (let index = 0, at = NUMBERS_AT; index < count; index++, at += A_FILE) {
    if (TURNS.isOver) await TURNS.next();
    const stamp = {
      size: view.getFloat64(at, true),
      modified: view.getFloat64(at + 8, true),
      changed: view.getFloat64(at + 16, true),
    };
    const number = view.getUint32(at + 24, true);
    const segment = number < segmentCount ? names[1 + number] : undefined;
    files.set(`${begin}${names[1 + segmentCount + index]}`, { stamp, key: keyFrom(bytes, at + 28), segment });
  }
  return files;
}

/** What the URIs of all files in a folder begin with. */
function within(folder: string): string {
  return folder.endsWith('/') ? folder : `${folder}/`;
}
