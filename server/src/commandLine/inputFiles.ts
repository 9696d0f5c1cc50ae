import { DEFAULT_FILES } from '../corpus/defaultFiles';
import { FileError } from '../corpus/fileSystem';
import { listFiles, pathBelow, type ReadArticle, readArticle, type ScanProblem } from '../corpus/scanner';
import type { Host } from './host';

/** A file to be analysed: its URI, and its name in the output, as the user's path leads to it. */
export interface InputFile {
  readonly uri: string;
  readonly path: string;
}

/** In bytes. What is larger is no article and would take the memory of all others. */
const LARGEST = 64 * 1024 * 1024;
/** Nobody takes a command back but by ending it. */
const NEVER = { isCancellationRequested: false };

/**
 * The files that paths name, each once, in the order of the paths and sorted within folders. A file that is named
 * itself is read whatever its name.
 */
export async function findInputs(
  host: Host,
  paths: readonly string[],
  report: (path: string, problem: ScanProblem) => void,
): Promise<readonly InputFile[]> {
  const found = new Map<string, InputFile>();
  for (const path of paths) {
    const uri = host.uriOf(path);
    if (!(await isFolder(host, uri))) {
      if (!found.has(uri)) found.set(uri, { uri, path });
      continue;
    }
    const prefix = path.replace(/\/+$/u, '');
    const pathOf = (below: string): string => `${prefix}/${pathBelow(uri, below)}`;
    const complain = (problem: ScanProblem): void => report(problem.uri === uri ? path : pathOf(problem.uri), problem);
    for await (const file of listFiles(host.fileSystem, uri, DEFAULT_FILES, NEVER, complain)) {
      if (!found.has(file)) found.set(file, { uri: file, path: pathOf(file) });
    }
  }
  return [...found.values()];
}

/** Reads a file; never throws. */
export function readInput(host: Host, { uri }: InputFile): Promise<ReadArticle> {
  return readArticle(host.fileSystem, uri, LARGEST);
}

/** False for a file, and for what is not there: reading it will say so. */
async function isFolder(host: Host, uri: string): Promise<boolean> {
  try {
    return (await host.fileSystem.stat(uri)).kind === 'folder';
  } catch (error) {
    if (error instanceof FileError) return false;
    throw error;
  }
}
