import { makeRoom } from './eviction';
import { partsOf } from './images';
import { FULL_SEGMENT } from './segment';
import type { ArticleStore } from './store';
import type { StoredFile } from './storeFiles';
import type { StoreFolder } from './storeFolder';
import { TEMPORARY } from './storeNames';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** What was found by other rules is of use to nobody when no window has used them for so long. */
const OTHER_RULES_KEPT = 14 * DAY;

/** Segments below this size are small; when there are so many of them, they are put together. */
const SMALL = FULL_SEGMENT / 4;
const MANY = 16;

/** A segment is sparse where less than this part of what it holds is still in use. */
const SPARSE = 0.25;

/** What tidying needs besides the store. */
export interface Tidying {
  /** In milliseconds since 1970. */
  readonly now: number;
  /**
   * The contents of all files that are known here, as far as other folders do not need them; undefined where it is not
   * known who needs what.
   */
  readonly keys?: ReadonlySet<string>;
  /** Writes the tables of the folders that are open here. */
  saveTables?(): Promise<void>;
}

/**
 * Puts a store in order: collects what crashed processes have left, notes what is in use, puts small segments together,
 * drops what takes room to no use, and evicts what was not used for longest. Nothing is taken away before what replaces
 * it stands, and no segment that a folder needs that is not open here.
 */
export async function tidy(store: ArticleStore, tidying: Tidying): Promise<void> {
  const { folder } = store;
  const files = await folder.list();
  const parts = await partsInUse(folder, files);
  for (const file of files) {
    if (isGarbage(file, folder, tidying.now, parts)) await folder.remove(file.name);
    else if (folder.inUse.has(file.name) && tidying.now - file.modified > DAY) await folder.touch(file.name);
  }
  const replaced = await rewriteSegments(store, files, tidying.keys);
  if (replaced.length > 0) {
    await store.flush();
    await tidying.saveTables?.();
    if (folder.mayWrite) for (const name of replaced) await folder.remove(name);
  }
  await makeRoom(folder, 0);
}

/** Whether a file is what a crashed process was writing, or was found by rules that nobody has any more. */
function isGarbage(
  { name, modified }: StoredFile,
  folder: StoreFolder,
  now: number,
  parts: ReadonlySet<string>,
): boolean {
  // a time that is to come is the clock's fault: that of a file being written is close to now
  const isBeingWritten = Math.abs(now - modified) <= HOUR;
  if (name.endsWith(TEMPORARY) || (folder.isPart(name) && !parts.has(name))) return !isBeingWritten;
  return !folder.isOurs(name) && now - modified > OTHER_RULES_KEPT;
}

/** The files of all images that stand. */
async function partsInUse(folder: StoreFolder, files: readonly StoredFile[]): Promise<ReadonlySet<string>> {
  const parts = new Set<string>();
  for (const { name } of files) {
    for (const part of folder.isImage(name) ? await partsOf(folder, name) : []) parts.add(part);
  }
  return parts;
}

/** @returns the segments of which all that is wanted will stand elsewhere. */
async function rewriteSegments(
  store: ArticleStore,
  files: readonly StoredFile[],
  used: ReadonlySet<string> | undefined,
): Promise<readonly string[]> {
  const { folder } = store;
  const elsewhere = await usedElsewhere(folder, files);
  const ours = files.filter(({ name }) => folder.isSegment(name) && folder.inUse.has(name) && !elsewhere.has(name));
  const small = ours.filter(({ size }) => size < SMALL);
  const replaced: string[] = [];
  for (const { name } of small.length < MANY ? [] : small) {
    if (await store.moveEntries(name, () => true)) replaced.push(name);
  }
  if (used === undefined) return replaced;
  for (const { name, size } of ours) {
    const keys = size < SMALL ? [] : await folder.keysIn(name);
    const inUse = keys.filter((key) => used.has(key));
    if (inUse.length >= keys.length * SPARSE) continue;
    if (await store.moveEntries(name, (key) => used.has(key))) replaced.push(name);
  }
  return replaced;
}

/** The segments that folders need which are not open here. */
async function usedElsewhere(folder: StoreFolder, files: readonly StoredFile[]): Promise<ReadonlySet<string>> {
  const used = new Set<string>();
  for (const { name } of files) {
    if (!folder.isTable(name) || folder.inUse.has(name)) continue;
    for (const { segment } of (await folder.table(name)).values()) if (segment !== undefined) used.add(segment);
  }
  return used;
}
