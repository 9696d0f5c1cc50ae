import { URI, Utils } from 'vscode-uri';
import { decode, utf8Length } from '../text/decode';
import { type FileFilter, fileTest, folderTest } from './fileFilter';
import { type Entry, FileError, type FileSystem } from './fileSystem';
import { RealNames } from './realNames';

/** Something that kept a file or folder from being read whole; the rest of the folder goes on. */
export interface ScanProblem {
  readonly uri: string;
  readonly code: ScanProblemCode;
  /** What the code leaves open (a size, a name, the system's own words), for the log; empty where it says it all. */
  readonly detail: string;
}

/** How much a problem costs: all of a file or folder, a few bytes of it, or nothing, as it is read elsewhere. */
export type Severity = 'unread' | 'damaged' | 'harmless';

/** What can be wrong with a file or folder, and what it costs. */
export const SEVERITY = {
  missing: 'unread',
  denied: 'unread',
  failed: 'unread',
  tooLarge: 'unread',
  binary: 'unread',
  noFile: 'unread',
  garbledName: 'unread',
  invalidUtf8: 'damaged',
  invalidUtf16: 'damaged',
  brokenLink: 'unread',
  linkLoop: 'harmless',
} as const satisfies Readonly<Record<string, Severity>>;

export type ScanProblemCode = keyof typeof SEVERITY;

/** Asked now and then by long work: true as soon as nobody waits for it any more. */
export interface Cancellation {
  readonly isCancellationRequested: boolean;
}

/** A file as it was read. */
export type ReadArticle =
  | { readonly text: string; readonly problem: ScanProblem | undefined }
  | { readonly text: undefined; readonly problem: ScanProblem };

/** After so many entries other work gets its turn. */
const ENTRIES_AT_ONCE = 500;

/** Bytes that may stand before a text, to tell its encoding. */
const LONGEST_MARK = 3;

/** What a walk may be told besides its folder. */
export interface Walk {
  /** Walk only this folder in it. */
  readonly below?: string;
  /** What is known of links, for walks that must not find one file twice. */
  readonly names?: RealNames;
}

/**
 * Walks a folder and yields the URIs of its files that pass the filter, folder by folder. Links are followed, each
 * real folder is entered once, and each real file yielded once. Folders that cannot be listed are reported and passed
 * over, and so are links that lead to no file, and files and folders whose names cannot be spelt in a URI.
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
  let sinceTurn = 0;
  for (;;) {
    const next = waiting.pop() ?? linkedFolders.shift();
    if (next === undefined || token.isCancellationRequested) break;
    const { listing, place } = await enter(fileSystem, next, names, report);
    const parent = URI.parse(next);
    const realParent = place === next ? parent : URI.parse(place);
    const folders: string[] = [];
    for (const { name, kind, link, garbled } of listing) {
      if (++sinceTurn % ENTRIES_AT_ONCE === 0) await otherWork();
      if (token.isCancellationRequested) return;
      const uri = Utils.joinPath(parent, name).toString();
      const path = pathBelow(folder, uri);
      if (!(kind === 'folder' ? isFolder(path) : (kind === 'file' || link) && isFile(path))) continue;
      if (garbled) report({ uri, code: 'garbledName', detail: name });
      else if (kind === 'other') report({ uri, code: 'brokenLink', detail: '' });
      else if (kind === 'folder') (link ? linkedFolders : folders).push(uri);
      else if (link) linkedFiles.push(uri);
      else if (names.enterPlainFile(uri, Utils.joinPath(realParent, name).toString()) === uri) yield uri;
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

/**
 * Reads and decodes one file. Never throws.
 * @param largest in bytes of UTF-8, whatever the file's own encoding.
 */
export async function readArticle(fileSystem: FileSystem, uri: string, largest: number): Promise<ReadArticle> {
  try {
    const { kind, size } = await fileSystem.stat(uri);
    // a pipe or a device may never come to its end
    if (kind !== 'file') return { text: undefined, problem: { uri, code: 'noFile', detail: '' } };
    const tooLarge = {
      text: undefined,
      problem: { uri, code: 'tooLarge', detail: `${Math.ceil(size / 1024)} kB` },
    } as const;
    // UTF-16 takes up to twice the bytes of UTF-8: what is larger still need not be read
    if (size > largest * 2 + LONGEST_MARK) return tooLarge;
    const decoded = decode(await fileSystem.read(uri));
    if (decoded.kind === 'text' && utf8Length(decoded.text, largest) > largest) return tooLarge;
    if (decoded.kind === 'binary') return { text: undefined, problem: { uri, code: 'binary', detail: '' } };
    const code = decoded.encoding.startsWith('utf16') ? 'invalidUtf16' : 'invalidUtf8';
    return { text: decoded.text, problem: decoded.damaged ? { uri, code, detail: '' } : undefined };
  } catch (error) {
    return { text: undefined, problem: problemOf(uri, error) };
  }
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

function problemOf(uri: string, error: unknown): ScanProblem {
  // of a file that is missing or may not be read, the system only says so again
  if (error instanceof FileError)
    return { uri, code: error.code, detail: error.code === 'failed' ? error.message : '' };
  return { uri, code: 'failed', detail: error instanceof Error ? error.message : String(error) };
}

/** Lets timers, input and requests in between. */
function otherWork(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
