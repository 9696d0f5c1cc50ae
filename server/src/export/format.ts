import type { ExportJob } from './job';

/** A file of an export, in pieces that are made as they are asked for. */
export interface ExportedFile {
  /** Its path below the place that was chosen, with slashes; empty for the place itself. */
  readonly name: string;
  readonly pieces: AsyncIterable<string>;
}

/** How an analysis is written for other programs. The order of everything is the same in every run. */
export interface ExportFormat {
  /** One file, for whose name the user is asked; or several in a folder. */
  readonly layout: 'file' | 'folder';
  /** What the file's name ends with, without its dot; for a folder what its files' names do. */
  readonly extension: string;
  /** Whether its files pass for articles, so that they must not lie among these. */
  readonly holdsArticles: boolean;
  /** The names of all files, without reading anything. */
  names(job: ExportJob): Iterable<string>;
  /**
   * The files one after the other: each is to be taken whole before the next is asked for.
   * @throws ExportCancelled
   */
  files(job: ExportJob): AsyncIterable<ExportedFile>;
}

/** A format that is one file. */
export function oneFile(extension: string, pieces: (job: ExportJob) => AsyncIterable<string>): ExportFormat {
  return {
    layout: 'file',
    extension,
    holdsArticles: false,
    names: () => [''],
    async *files(job) {
      yield { name: '', pieces: pieces(job) };
    },
  };
}
