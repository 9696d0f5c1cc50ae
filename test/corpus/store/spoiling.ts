import { crc32 } from 'node:zlib';
import { Segment, writeSegment } from '../../../server/src/corpus/store/segment';
import type { MemoryDisk } from './memoryStoreFiles';

/** Ways in which an entry cannot be used though the file that has it is whole. */
export const SPOILT: [what: string, spoil: (entry: Uint8Array) => Uint8Array][] = [
  ['empty', () => new Uint8Array()],
  ['cut off in its beginning', (entry) => entry.slice(0, 3)],
  ['of an unknown kind', (entry) => Uint8Array.from([9, ...entry.slice(1)])],
  ['cut off in its facts', (entry) => entry.slice(0, -1)],
];

/** Spoils the first entries of each segment, and seals it as if it had been written so. */
export function spoilEntries(
  disk: MemoryDisk,
  rules: string,
  spoil: (entry: Uint8Array) => Uint8Array,
  most = 1,
): void {
  const sealer = { rules, checksum: (bytes: Uint8Array) => crc32(bytes) };
  for (const [name, { bytes, modified }] of disk.files) {
    const segment = name.endsWith('.segment') ? Segment.read(bytes, sealer) : undefined;
    if (!(segment instanceof Segment)) continue;
    const entries = [...segment.keys()].map((key, place): [string, Uint8Array] => {
      const entry = segment.entry(key)!;
      return [key, place < most ? spoil(entry) : entry];
    });
    disk.files.set(name, { bytes: writeSegment(new Map(entries), sealer), modified });
  }
}
