import { FileError, type FileSystem } from '../corpus/files/fileSystem';
import { realUri } from '../corpus/files/realUri';
import type { ExportFormat } from './format';
import { ExportCancelled, type ExportJob } from './job';

/** So many files are asked for at a time. */
const LOOKS_AT_ONCE = 16;

/** What an export writes to. All names are URIs. */
export interface FileWriter {
  /**
   * Writes a file whole or not at all: until the last piece has been taken, what had the name before keeps it. Folders
   * above it are made.
   * @throws FileError; what making the pieces throws.
   */
  write(uri: string, pieces: AsyncIterable<string>): Promise<void>;
}

/** Why an export was not begun; nothing has been written. */
export class PlaceRefused extends Error {
  constructor(
    /**
     * `taken`: there is a file already; `overArticle`: it is one of the exported articles; `amongArticles`: the
     * export's files would be taken for articles there.
     */
    readonly code: 'taken' | 'overArticle' | 'amongArticles',
    /** The file or folder. */
    readonly uri: string,
  ) {
    super(`${code}: ${uri}`);
  }
}

/** Where an export goes. */
export interface Place {
  /** A file, or a folder that need not be there yet. */
  readonly uri: string;
  /** Whether files that are there may be replaced. */
  readonly replace: boolean;
  /** The folders in which files are looked for that are articles. */
  readonly folders: readonly string[];
}

/**
 * Writes an export to its place. Each file is written whole or not at all; where it is cancelled or fails, the files
 * before stay.
 * @returns how many files were written.
 * @throws PlaceRefused, ExportCancelled, FileError
 */
export async function writeExport(
  format: ExportFormat,
  job: ExportJob,
  place: Place,
  fileSystem: FileSystem,
  writer: FileWriter,
): Promise<number> {
  await look(format, job, place, fileSystem);
  let written = 0;
  for await (const { name, pieces } of format.files(job)) {
    await writer.write(uriBelow(place.uri, name), pieces);
    written++;
  }
  return written;
}

/** @throws PlaceRefused */
async function look(format: ExportFormat, job: ExportJob, place: Place, fileSystem: FileSystem): Promise<void> {
  if (format.holdsArticles && (await isAmong(place, fileSystem))) throw new PlaceRefused('amongArticles', place.uri);
  if (await isFree(fileSystem, place.uri)) return;
  let articles: ReadonlySet<string> | undefined;
  for (const name of format.names(job)) {
    if (job.token.isCancellationRequested) throw new ExportCancelled();
    const uri = uriBelow(place.uri, name);
    if (!(await isThere(fileSystem, uri))) continue;
    articles ??= await realArticles(job, fileSystem);
    if (articles.has(await realUri(fileSystem, uri))) throw new PlaceRefused('overArticle', uri);
    if (!place.replace) throw new PlaceRefused('taken', uri);
  }
}

/** Whether a place lies in a folder of articles, by whatever links. */
async function isAmong({ uri, folders }: Place, fileSystem: FileSystem): Promise<boolean> {
  const real = `${await realUri(fileSystem, uri)}/`;
  for (const folder of folders) {
    if (real.startsWith(`${(await realUri(fileSystem, folder)).replace(/\/$/u, '')}/`)) return true;
  }
  return false;
}

/** The files of all articles that are known, exported or not. @throws ExportCancelled */
async function realArticles(job: ExportJob, fileSystem: FileSystem): Promise<ReadonlySet<string>> {
  const rest = new Set([...job.snapshot.uris(), ...job.articles.map(({ uri }) => uri)]).values();
  const found = new Set<string>();
  const worker = async (): Promise<void> => {
    for (const uri of rest) {
      if (job.token.isCancellationRequested) throw new ExportCancelled();
      found.add(await realUri(fileSystem, uri));
    }
  };
  await Promise.all(Array.from({ length: LOOKS_AT_ONCE }, worker));
  return found;
}

/** Whether there is nothing of a name, or an empty folder. */
async function isFree(fileSystem: FileSystem, uri: string): Promise<boolean> {
  if (!(await isThere(fileSystem, uri))) return true;
  return (await fileSystem.stat(uri)).kind === 'folder' && (await fileSystem.list(uri)).length === 0;
}

async function isThere(fileSystem: FileSystem, uri: string): Promise<boolean> {
  try {
    await fileSystem.stat(uri);
    return true;
  } catch (error) {
    if (error instanceof FileError && error.code === 'missing') return false;
    throw error;
  }
}

function uriBelow(place: string, name: string): string {
  if (name === '') return place;
  return `${place.replace(/\/$/u, '')}/${name.split('/').map(encodeURIComponent).join('/')}`;
}
