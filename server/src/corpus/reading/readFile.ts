import { analyze } from '../../recognition/analyze';
import { decode, utf8Length } from '../../text/decode';
import { readFacts } from '../facts/articleRecord';
import { fileDay } from '../files/fileDay';
import type { FileSystem } from '../files/fileSystem';
import { packFacts } from '../packed/packFacts';
import { contentKey } from '../store/contentKey';
import { writeEntry } from '../store/entry';
import { stampOf } from '../store/fileStamp';
import type { FileReading, ReadFile } from './fileReading';
import { damageOf, readBytes, tooLarge } from './readArticle';

/** What a reader in this thread works with. */
export interface ReaderHost {
  readonly fileSystem: FileSystem;
  /** Whether a content need not be analysed. */
  isKnown(key: string): boolean;
  /** Does a piece of work that takes long, when its turn has come. */
  inTurn<T>(work: () => T): Promise<T>;
  /** In milliseconds since 1970. */
  now(): number;
}

/** Reads and analyses files in this thread. */
export function readerHere(host: ReaderHost): ReadFile {
  return async ({ uri, largest }) => {
    const now = host.now();
    const read = await readBytes(host.fileSystem, uri, largest);
    if (read.bytes === undefined) return { kind: 'unread', problem: read.problem };
    const { bytes, stat } = read;
    try {
      const key = await contentKey(bytes, fileDay(uri));
      const content = { key, stamp: stampOf(stat, now), size: stat.size };
      if (host.isKnown(key)) return { kind: 'known', ...content };
      const entry = await host.inTurn(() => analyseContent(bytes, uri, largest));
      if (entry === undefined) return { kind: 'unread', problem: tooLarge(uri, stat) };
      return { kind: 'found', entry, ...content };
    } catch (error) {
      return faultOf(error);
    }
  };
}

/** A reading that came to nothing by a fault of ours. */
export function faultOf(error: unknown): FileReading {
  return { kind: 'fault', detail: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

/** What a content holds, as an entry of the store; undefined where its text is too long. */
function analyseContent(bytes: Uint8Array, uri: string, largest: number): Uint8Array<ArrayBuffer> | undefined {
  const decoded = decode(bytes);
  if (decoded.kind === 'binary') return writeEntry({ problem: 'binary', length: 0, facts: undefined });
  const { text } = decoded;
  const length = utf8Length(text);
  if (length > largest) return undefined;
  const facts = readFacts(uri, text, analyze(text, fileDay(uri)));
  const problem = decoded.damaged ? damageOf(decoded.encoding) : undefined;
  return writeEntry({ problem, length, facts: packFacts(facts) });
}
