import type { CancellationToken } from 'vscode-languageserver';
import { fileTest, folderTest, type PathTest } from '../../corpus/files/fileFilter';
import type { FileSystem } from '../../corpus/files/fileSystem';
import { isWithin } from '../../corpus/files/folderPaths';
import { listFiles, pathBelow, type Walk } from '../../corpus/files/scanner';
import { type ScanProblem, SEVERITY } from '../../corpus/files/scanProblem';
import { type ReadArticle, readArticle } from '../../corpus/reading/readArticle';
import type { Messages } from '../../l10n/messages';
import type { FileSettings } from '../client/settings';
import { normalUri } from '../client/uris';
import { isFolder } from './folders';
import type { Problems } from './problems';

/** The globs of a folder's settings, compiled. */
interface Tests {
  readonly file: PathTest;
  readonly folder: PathTest;
}

/** The articles among the files on disk. All URIs, in and out, are normal. */
export class ArticleFiles {
  readonly #tests = new WeakMap<FileSettings, Tests>();

  /** @param problems takes what is wrong with files and folders. */
  constructor(
    readonly fileSystem: FileSystem,
    readonly words: Messages,
    readonly problems: Problems,
  ) {}

  /** Whether the settings of a folder make a file in it an article, by its name. */
  matches(folder: string, uri: string, settings: FileSettings): boolean {
    return uri !== folder && isWithin(uri, folder) && this.#testsOf(settings).file(pathBelow(folder, uri));
  }

  /** Whether the settings of a folder let a folder in it be walked: neither it nor one above it is excluded. */
  mayEnter(folder: string, uri: string, settings: FileSettings): boolean {
    return isWithin(uri, folder) && this.#testsOf(settings).folder(pathBelow(folder, uri));
  }

  /**
   * The articles in a folder.
   * @param report takes what is wrong with files and folders that are passed over.
   */
  list(
    folder: string,
    settings: FileSettings,
    token: CancellationToken,
    walk: Walk,
    report: (problem: ScanProblem) => void = (problem) => this.report(problem, settings),
  ): AsyncGenerator<string> {
    return listFiles(this.fileSystem, folder, settings, token, report, walk);
  }

  /** Where a file really lies; undefined where it is gone: reading it will say so. */
  placeOf(uri: string): Promise<string | undefined> {
    return this.fileSystem.realPath(uri).catch(() => undefined);
  }

  /** Whether there is a folder of this name. */
  isFolder(uri: string): Promise<boolean> {
    return isFolder(this.fileSystem, uri);
  }

  /** The text of a file, what is wrong with it, or both. Nothing is reported yet. */
  read(uri: string, { maximumSize }: FileSettings): Promise<ReadArticle> {
    return readArticle(this.fileSystem, uri, maximumSize * 1024);
  }

  /**
   * Has a problem logged and counted.
   * @param settings those of its folder.
   */
  report(problem: ScanProblem, settings: FileSettings): void {
    this.problems.report(normalUri(problem.uri), SEVERITY[problem.code], this.#reasonOf(problem, settings));
  }

  #reasonOf({ code, detail }: ScanProblem, { maximumSize }: FileSettings): string {
    if (code === 'tooLarge') return this.words.overLimit(detail, `${maximumSize} kB`);
    return detail === '' ? this.words[code] : `${this.words[code]} (${detail})`;
  }

  #testsOf(settings: FileSettings): Tests {
    const tests = this.#tests.get(settings) ?? { file: fileTest(settings), folder: folderTest(settings) };
    this.#tests.set(settings, tests);
    return tests;
  }
}
