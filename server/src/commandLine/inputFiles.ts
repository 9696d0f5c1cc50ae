import { DEFAULT_FILES } from '../corpus/files/defaultFiles';
import { folderOf } from '../corpus/files/folderPaths';
import { RealNames } from '../corpus/files/realNames';
import { listFiles, nameOfLink, pathBelow } from '../corpus/files/scanner';
import type { ScanProblem } from '../corpus/files/scanProblem';
import { type Host, isFolder } from './host';

/** A file to be analysed: its URI, and its name in the output, as the user's path leads to it. */
export interface InputFile {
  readonly uri: string;
  readonly path: string;
}

/** What paths name. */
export interface Inputs {
  readonly files: readonly InputFile[];
  /** The folders that were named, by their URIs; of a file that was named itself the one that it lies in. */
  readonly folders: readonly string[];
}

/** What is told of paths, each by the name that the user gave it. */
export interface InputEvents {
  /** A file or folder below a path cannot be read. */
  failed(path: string, problem: ScanProblem): void;
  /** There is nothing to read in a folder, and nothing that failed. */
  empty(path: string): void;
}

/** Nobody takes a command back but by ending it. */
const NEVER = { isCancellationRequested: false };

/**
 * The files that paths name, each once, whatever links lead to it, in the order of the paths and sorted within folders.
 * A file that is named itself is read whatever its name.
 */
export async function findInputs(host: Host, paths: readonly string[], events: InputEvents): Promise<Inputs> {
  const found = new Map<string, InputFile>();
  const folders: string[] = [];
  const names = new RealNames((name) => found.has(name));
  for (const path of paths) {
    const uri = host.uriOf(path);
    if (!(await isFolder(host, uri))) {
      folders.push(folderOf(uri));
      if (!found.has(await nameOfLink(host.fileSystem, uri, names))) found.set(uri, { uri, path });
      continue;
    }
    folders.push(uri);
    const prefix = path.replace(/\/+$/u, '');
    const pathOf = (below: string): string => `${prefix}/${pathBelow(uri, below)}`;
    let isEmpty = true;
    const failed = (problem: ScanProblem): void => {
      isEmpty = false;
      events.failed(problem.uri === uri ? path : pathOf(problem.uri), problem);
    };
    for await (const file of listFiles(host.fileSystem, uri, DEFAULT_FILES, NEVER, failed, { names })) {
      isEmpty = false;
      if (!found.has(file)) found.set(file, { uri: file, path: pathOf(file) });
    }
    if (isEmpty) events.empty(path);
  }
  return { files: [...found.values()], folders };
}
