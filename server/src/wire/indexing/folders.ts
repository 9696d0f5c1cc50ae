import type { FileSystem } from '../../corpus/files/fileSystem';

/** So many files are asked for at a time. */
const ASKED_AT_ONCE = 16;

/** Whether there is a folder of this name. */
export async function isFolder(fileSystem: FileSystem, uri: string): Promise<boolean> {
  try {
    return (await fileSystem.stat(uri)).kind === 'folder';
  } catch {
    return false; // gone meanwhile
  }
}

/** Which of these are folders. */
export async function foldersAmong(fileSystem: FileSystem, uris: readonly string[]): Promise<ReadonlySet<string>> {
  const folders = new Set<string>();
  await sideBySide(uris, async (uri) => {
    if (await isFolder(fileSystem, uri)) folders.add(uri);
  });
  return folders;
}

/** Asks about each, side by side: thousands of files may have been created at once. */
export async function sideBySide<T>(all: Iterable<T>, ask: (one: T) => Promise<void>): Promise<void> {
  const rest = all[Symbol.iterator]();
  const worker = async (): Promise<void> => {
    for (let next = rest.next(); !next.done; next = rest.next()) await ask(next.value);
  };
  await Promise.all(Array.from({ length: ASKED_AT_ONCE }, worker));
}
