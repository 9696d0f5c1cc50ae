import { decode, utf8Length } from '../../text/decode';
import type { FileStat, FileSystem } from '../files/fileSystem';
import { problemOf, type ScanProblem } from '../files/scanProblem';

/** A file as it was read. */
export type ReadArticle =
  | { readonly text: string; readonly problem: ScanProblem | undefined }
  | { readonly text: undefined; readonly problem: ScanProblem };

/** The same with the bytes that spell the text. */
export type ReadText =
  | { readonly text: string; readonly problem: ScanProblem | undefined; readonly bytes: Uint8Array }
  | { readonly text: undefined; readonly problem: ScanProblem };

/** The content of a file, or why there is none. */
export type ReadBytes =
  | { readonly bytes: Uint8Array; readonly stat: FileStat }
  | { readonly bytes: undefined; readonly problem: ScanProblem };

/** Bytes that may stand before a text, to tell its encoding. */
const LONGEST_MARK = 3;

/**
 * Reads and decodes one file. Never throws.
 * @param largest in bytes of UTF-8, whatever the file's own encoding.
 */
export async function readArticle(fileSystem: FileSystem, uri: string, largest: number): Promise<ReadText> {
  const read = await readBytes(fileSystem, uri, largest);
  if (read.bytes === undefined) return { text: undefined, problem: read.problem };
  const decoded = decode(read.bytes);
  if (decoded.kind === 'binary') return { text: undefined, problem: { uri, code: 'binary', detail: '' } };
  if (utf8Length(decoded.text, largest) > largest) return { text: undefined, problem: tooLarge(uri, read.stat) };
  return {
    text: decoded.text,
    bytes: read.bytes,
    problem: decoded.damaged ? { uri, code: damageOf(decoded.encoding), detail: '' } : undefined,
  };
}

/**
 * Reads one file, unless it is certain to hold a longer text. Never throws.
 * @param largest in bytes of UTF-8, whatever the file's own encoding.
 */
export async function readBytes(fileSystem: FileSystem, uri: string, largest: number): Promise<ReadBytes> {
  try {
    const stat = await fileSystem.stat(uri);
    // a pipe or a device may never come to its end
    if (stat.kind !== 'file') return { bytes: undefined, problem: { uri, code: 'noFile', detail: '' } };
    // UTF-16 takes up to twice the bytes of UTF-8: what is larger still need not be read
    if (stat.size > largest * 2 + LONGEST_MARK) return { bytes: undefined, problem: tooLarge(uri, stat) };
    return { bytes: await fileSystem.read(uri), stat };
  } catch (error) {
    return { bytes: undefined, problem: problemOf(uri, error) };
  }
}

/** What is wrong with a file that is larger than it may be. */
export function tooLarge(uri: string, { size }: Pick<FileStat, 'size'>): ScanProblem {
  return { uri, code: 'tooLarge', detail: `${Math.ceil(size / 1024)} kB` };
}

/** What is wrong with a text of which bytes had to be replaced. */
export function damageOf(encoding: string): 'invalidUtf8' | 'invalidUtf16' {
  return encoding.startsWith('utf16') ? 'invalidUtf16' : 'invalidUtf8';
}
