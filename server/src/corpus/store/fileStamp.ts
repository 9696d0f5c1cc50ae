import type { FileStat } from '../files/fileSystem';

/** How a file looked from outside when it was read: as long as it looks the same, it holds the same. */
export interface FileStamp {
  /** In bytes. */
  readonly size: number;
  /** When its content last changed, and when anything of it did, in milliseconds since 1970. */
  readonly modified: number;
  readonly changed: number;
}

/** The coarsest clocks of file systems tick so slowly, in milliseconds: those of FAT. */
const COARSEST_TICK = 2000;

/**
 * The stamp of a file that is about to be read.
 * @param now in milliseconds since 1970.
 * @returns undefined where a later change might not show in it, because the file has just changed or has a time that
 * is still to come; or where the file system tells no times.
 */
export function stampOf({ size, modified, changed }: FileStat, now: number): FileStamp | undefined {
  if (modified === undefined || changed === undefined) return undefined;
  return Math.max(modified, changed) + COARSEST_TICK < now ? { size, modified, changed } : undefined;
}

/** Whether a file looks as it did. */
export function isUnchanged(then: FileStamp, { size, modified, changed }: Omit<FileStat, 'kind'>): boolean {
  return then.size === size && then.modified === modified && then.changed === changed;
}
