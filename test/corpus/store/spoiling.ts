import { crc32 } from 'node:zlib';
import { articleForm } from '../../../server/src/corpus/image/articleForm';
import { ARTICLES, readEntries, readRecords } from '../../../server/src/corpus/image/records';
import { readEntry } from '../../../server/src/corpus/store/entry';
import { KIND, SEAL, type Sealer, seal } from '../../../server/src/corpus/store/sealed';
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
  const sealer = sealerFor(rules);
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

/** Spoils all lists of images, and seals them as if they had been written so. */
export function spoilLists(disk: MemoryDisk, rules: string): void {
  for (const [name, { bytes, modified }] of disk.files) {
    if (!name.endsWith('.part')) continue;
    const spoilt = bytes.slice();
    for (const { of, bytes: entries } of readRecords(spoilt.subarray(SEAL))) if (of !== ARTICLES) entries.fill(0xff);
    seal(spoilt, KIND.imagePart, sealerFor(rules));
    disk.files.set(name, { bytes: spoilt, modified });
  }
}

/** What is kept of an article: what stands in it, or what its directives stand for. */
export type Kept = 'facts' | 'outcomes';

/**
 * Changes bytes in what is kept of some articles, and seals the files as if they had been written so.
 * @param change the bytes of one article, changed where they lie.
 */
export function spoilArticles(disk: MemoryDisk, rules: string, kept: Kept, change: (bytes: Uint8Array) => void): void {
  const sealer = sealerFor(rules);
  for (const [name, { bytes, modified }] of disk.files) {
    const spoilt = bytes.slice();
    if (kept === 'facts' && name.endsWith('.segment')) {
      const segment = Segment.read(spoilt, sealer);
      if (!(segment instanceof Segment)) continue;
      for (const key of segment.keys()) {
        const { facts } = readEntry(segment.entry(key)!);
        if (facts !== undefined) change(facts);
      }
      seal(spoilt, KIND.segment, sealer);
    } else if (kept === 'outcomes' && name.endsWith('.part')) {
      for (const { of, size, bytes: entries } of readRecords(spoilt.subarray(SEAL))) {
        if (of === ARTICLES) for (const { resolved } of readEntries(entries, size, articleForm)) change(resolved);
      }
      seal(spoilt, KIND.imagePart, sealer);
    } else continue;
    disk.files.set(name, { bytes: spoilt, modified });
  }
}

function sealerFor(rules: string): Sealer {
  return { rules, checksum: (bytes) => crc32(bytes) };
}
