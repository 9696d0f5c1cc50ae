import type { Severity } from '../../corpus/files/scanProblem';
import { readableName } from '../client/uris';
import { FileTree } from './fileTree';

/** What is wrong with one file or folder. */
interface Problem {
  readonly severity: Severity;
  readonly line: string;
}

/** How many files cannot be used as they should. */
export interface ProblemCounts {
  /** Files and folders that could not be read. */
  readonly problems: number;
  /** Files that were read but for a few bytes. */
  readonly damaged: number;
}

/** What is wrong with files and folders now. Each is said once in the log, until it is another or cleared. */
export class Problems {
  readonly #found = new FileTree<Problem>();
  readonly #counts: Record<Severity, number> = { unread: 0, damaged: 0, harmless: 0 };

  /** @param log is given a line for each problem. */
  constructor(readonly log: (line: string) => void) {}

  get counts(): ProblemCounts {
    return { problems: this.#counts.unread, damaged: this.#counts.damaged };
  }

  report(uri: string, severity: Severity, reason: string): void {
    const line = `${readableName(uri)}: ${reason}`;
    if (this.#found.get(uri)?.line === line) return;
    this.clear(uri);
    this.#found.set(uri, { severity, line });
    this.#counts[severity]++;
    this.log(line);
  }

  /** Nothing is wrong with a file any more, or it is gone. */
  clear(uri: string): void {
    const found = this.#found.get(uri);
    if (found === undefined) return;
    this.#counts[found.severity]--;
    this.#found.delete(uri);
  }

  /** The files and folders with a problem that are this one or lie below it. */
  below(uri: string): readonly string[] {
    return this.#found.below(uri);
  }
}
