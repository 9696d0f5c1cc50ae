import { URI } from 'vscode-uri';
import { pathBelow } from './scanner';

/** Whether a URI is a folder's or lies in it. */
export function isWithin(uri: string, folder: string): boolean {
  return uri === folder || uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/**
 * The innermost folder in which all of some folders lie, or the one that there is; undefined where there is none, or
 * they are on different disks.
 */
export function commonFolder(folders: readonly string[]): string | undefined {
  const [first, ...others] = folders;
  let common = first?.replace(/\/$/u, '');
  for (const other of others) {
    while (common !== undefined && !isWithin(other, common)) common = parentOf(common);
  }
  return common;
}

/** The path of a file below a folder; of a file that lies elsewhere, or has no place yet, all that there is of it. */
export function pathInFolders(uri: string, folder: string | undefined): string {
  if (folder !== undefined && isWithin(uri, folder)) return pathBelow(folder, uri);
  return URI.parse(uri).path.replace(/^\/+/u, '');
}

/** The folder that a file lies in. */
export function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/'));
}

function parentOf(folder: string): string | undefined {
  const { path } = URI.parse(folder);
  return path.lastIndexOf('/') > 0 ? folderOf(folder) : undefined;
}
