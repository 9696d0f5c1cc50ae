/** The ending of files that are being written, or were when their process ended. */
export const TEMPORARY = '.tmp';

export const SEGMENT_ENDING = '.segment';
export const TABLE_ENDING = '.files';
export const IMAGE_ENDING = '.image';
export const PART_ENDING = '.part';

/** The names of folders on a disk, by the hash of their rules, and of files in them; none of others is ever touched. */
const STORE_FOLDER = /^(?:[\da-f]{20}|unbuilt)$/u;
const STORE_FILE = /^[\da-f]{32}\.(?:segment|files|image|part)(?:\.[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\.tmp)?$/u;

/** The folder for what is found by some rules: others have theirs beside it. */
export function folderOf(rules: string): string {
  return rules.slice(0, 20);
}

/** Whether a name is exactly of the form that the store gives its folders. */
export function isStoreFolder(name: string): boolean {
  return STORE_FOLDER.test(name);
}

/** Whether a name is exactly of the form that the store gives its files; all others are somebody else's. */
export function isStoreFile(name: string): boolean {
  const [folder = '', file = '', ...rest] = name.split('/');
  return isStoreFolder(folder) && STORE_FILE.test(file) && rest.length === 0;
}
