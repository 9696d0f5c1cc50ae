import type { CancellationToken } from 'vscode-languageserver';
import type { FileSystem } from '../corpus/fileSystem';
import { fileTest, listFiles, type PathTest, pathBelow, readArticle, type ScanProblem } from '../corpus/scanner';
import type { Messages } from '../l10n/messages';
import type { FileSettings } from './settings';
import { isWithin, normalUri } from './uris';

/** The articles among the files on disk. All URIs, in and out, are normal. */
export class ArticleFiles {
  readonly #tests = new WeakMap<FileSettings, PathTest>();

  /** @param report is given a line for the log for each file or folder that cannot be read, or only in part. */
  constructor(
    readonly fileSystem: FileSystem,
    readonly words: Messages,
    readonly report: (uri: string, reason: string) => void,
  ) {}

  /** Whether the settings of a folder make a file in it an article, by its name. */
  matches(folder: string, uri: string, settings: FileSettings): boolean {
    if (uri === folder || !isWithin(uri, folder)) return false;
    const test = this.#tests.get(settings) ?? fileTest(settings);
    this.#tests.set(settings, test);
    return test(pathBelow(folder, uri));
  }

  /** The articles in a folder. @param below only those below this folder in it. */
  async *list(
    folder: string,
    settings: FileSettings,
    token: CancellationToken,
    below: string = folder,
  ): AsyncGenerator<string> {
    const report = (problem: ScanProblem): void => this.#report(problem);
    for await (const uri of listFiles(this.fileSystem, folder, settings, token, report, below)) yield normalUri(uri);
  }

  /** Whether there is a folder of this name. */
  async isFolder(uri: string): Promise<boolean> {
    try {
      return (await this.fileSystem.stat(uri)).kind === 'folder';
    } catch {
      return false; // gone meanwhile
    }
  }

  /** The text of a file; undefined where it has none or is gone. */
  async read(uri: string, { maximumSize }: FileSettings): Promise<string | undefined> {
    const { text, problem } = await readArticle(this.fileSystem, uri, maximumSize * 1024);
    if (problem !== undefined && problem.code !== 'missing') this.#report(problem);
    return text;
  }

  #report({ uri, code, detail }: ScanProblem): void {
    this.report(normalUri(uri), detail === '' ? this.words[code] : `${this.words[code]} (${detail})`);
  }
}
