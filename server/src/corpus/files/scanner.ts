import { URI } from 'vscode-uri';
import { type Cancellation, TURNS } from '../turns';
import { type FileFilter, fileTest, folderTest } from './fileFilter';
import type { Entry, FileSystem } from './fileSystem';
import { RealNames } from './realNames';
import { problemOf, type ScanProblem } from './scanProblem';
import { urisIn } from './urisIn';

/** What a walk may be told besides its folder. */
export interface Walk {
  /** Walk only this folder in it. */
  readonly below?: string;
  /** What is known of links, for walks that must not find one file twice. */
  readonly names?: RealNames;
}

/**
 * Walks a folder and yields the URIs of its files that pass the filter, in their normal spelling, folder by folder.
 * Links are followed, each real folder is entered once, and each real file yielded once. Folders that cannot be listed
 * are reported and passed over, and so are links that lead to no file, and files and folders whose names cannot be
 * spelt in a URI.
 * @param folder the URI that the globs are relative to.
 */
export async function* listFiles(
  fileSystem: FileSystem,
  folder: string,
  filter: FileFilter,
  token: Cancellation,
  report: (problem: ScanProblem) => void,
  { below = folder, names = new RealNames((name) => fileTest(filter)(pathBelow(folder, name))) }: Walk = {},
): AsyncGenerator<string> {
  const isFile = fileTest(filter);
  const isFolder = folderTest(filter);
  const waiting = below === folder || isFolder(pathBelow(folder, below)) ? [below] : [];
  /** What is reached over links comes last, so that it is known by its own name where it has one here. */
  const linkedFolders: string[] = [];
  const linkedFiles: string[] = [];
  for (;;) {
    const next = waiting.pop() ?? linkedFolders.shift();
    if (next === undefined || token.isCancellationRequested) break;
    const { listing, place } = await enter(fileSystem, next, names, report);
    const uriOf = urisIn(URI.parse(next));
    const placeOf = place === next ? uriOf : urisIn(URI.parse(place));
    const folders: string[] = [];
    for (const { name, kind, link, garbled } of listing) {
      if (TURNS.isOver) await TURNS.next();
      if (token.isCancellationRequested) return;
      const uri = uriOf(name);
      const path = pathBelow(folder, uri);
      if (!(kind === 'folder' ? isFolder(path) : (kind === 'file' || link) && isFile(path))) continue;
      if (garbled) report({ uri, code: 'garbledName', detail: name });
      else if (kind === 'other') report({ uri, code: 'brokenLink', detail: '' });
      else if (kind === 'folder') (link ? linkedFolders : folders).push(uri);
      else if (link) linkedFiles.push(uri);
      else if (names.enterPlainFile(uri, placeOf(name)) === uri) yield uri;
    }
    waiting.push(...folders.reverse());
  }
  for (const uri of linkedFiles) {
    if (token.isCancellationRequested) return;
    if ((await nameOfLink(fileSystem, uri, names)) === uri) yield uri;
  }
}

/** The name of a file that may be a link; its own where it is gone meanwhile: reading it will say so. */
export async function nameOfLink(fileSystem: FileSystem, uri: string, names: RealNames): Promise<string> {
  try {
    return names.enterFile(uri, await fileSystem.realPath(uri));
  } catch {
    return uri;
  }
}

/** The path of a URI below a folder's, decoded, with slashes: what globs are matched against. */
export function pathBelow(folder: string, uri: string): string {
  return decodeURIComponent(uri.slice(folder.replace(/\/$/u, '').length + 1));
}

/** @returns what lies in a folder, nothing where it is known by another name, and where it really is. */
async function enter(
  fileSystem: FileSystem,
  uri: string,
  names: RealNames,
  report: (problem: ScanProblem) => void,
): Promise<{ readonly listing: readonly Entry[]; readonly place: string }> {
  try {
    const place = await fileSystem.realPath(uri);
    const name = names.enterFolder(uri, place);
    if (name !== uri) {
      report({ uri, code: 'linkLoop', detail: URI.parse(name).fsPath });
      return { listing: [], place };
    }
    return { listing: [...(await fileSystem.list(uri))].sort((a, b) => (a.name < b.name ? -1 : 1)), place };
  } catch (error) {
    report(problemOf(uri, error));
    return { listing: [], place: uri };
  }
}
