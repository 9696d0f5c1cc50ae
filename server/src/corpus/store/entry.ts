import type { ScanProblemCode } from '../files/scanProblem';
import { DamagedError } from '../packed/byteReader';
import { viewOf } from './sealed';

/** What can be wrong with a content, whatever file has it; the numbers are those of the store's files. */
const PROBLEMS = [undefined, 'binary', 'invalidUtf8', 'invalidUtf16'] as const;

/** What was found in the content of a file: all that need not be found again. */
export interface Entry {
  readonly problem: Extract<ScanProblemCode, (typeof PROBLEMS)[number]> | undefined;
  /** Of the text, in bytes of UTF-8. */
  readonly length: number;
  /** The facts of the article, packed; undefined where the content is no text. */
  readonly facts: Uint8Array | undefined;
}

const FACTS_AT = 5;

/** The bytes by which an entry is kept, and sent between threads. */
export function writeEntry({ problem, length, facts }: Entry): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(FACTS_AT + (facts?.length ?? 0));
  bytes[0] = PROBLEMS.indexOf(problem);
  viewOf(bytes).setUint32(1, length, true);
  if (facts !== undefined) bytes.set(facts, FACTS_AT);
  return bytes;
}

/**
 * Reads an entry; its facts are a part of the bytes.
 * @throws DamagedError where the bytes cannot be what {@link writeEntry} made.
 */
export function readEntry(bytes: Uint8Array): Entry {
  if (bytes.length < FACTS_AT || bytes[0]! >= PROBLEMS.length) throw new DamagedError('this is no entry');
  const problem = PROBLEMS[bytes[0]!];
  return {
    problem,
    length: viewOf(bytes).getUint32(1, true),
    facts: problem === 'binary' ? undefined : bytes.subarray(FACTS_AT),
  };
}
