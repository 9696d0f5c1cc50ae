import { type ScanProblem, SEVERITY } from '../corpus/files/scanProblem';
import type { ExportProblem } from '../export/job';
import type { Messages } from '../l10n/messages';
import { complain, type Host } from './host';

/** What can go wrong with a text that was read. */
type Fault = 'notAnalysed' | 'notResolved';

/** Tells of what went wrong with files, each by its name in the output, and remembers that something did. */
export class Faults {
  #any = false;

  constructor(
    readonly host: Host,
    readonly words: Messages,
  ) {}

  /** Whether something of a file was lost. */
  get any(): boolean {
    return this.#any;
  }

  /** Something was lost that has been told of already. */
  told(): void {
    this.#any = true;
  }

  /** A file or folder could not be read, or not all of it. */
  report(path: string, { code, detail }: Pick<ScanProblem, 'code' | 'detail'>): void {
    if (SEVERITY[code] === 'unread') this.#any = true;
    this.#complain(path, code, detail);
  }

  /** Nothing, or not all, of an article could be exported. */
  leftOut({ path, code, detail }: ExportProblem): void {
    this.#any = true;
    this.#complain(path, code, detail);
  }

  /** A fault of ours in one text, which must not cost the others. */
  fault(path: string, what: Fault, error: unknown): void {
    this.#any = true;
    this.#complain(path, what, error instanceof Error ? error.message : String(error));
  }

  /** @returns undefined where the action fails, which is told of. */
  attempt<T>(path: string, action: () => T): T | undefined {
    try {
      return action();
    } catch (error) {
      this.fault(path, 'notAnalysed', error);
      return undefined;
    }
  }

  #complain(path: string, code: ScanProblem['code'] | ExportProblem['code'] | Fault, detail: string): void {
    complain(this.host, `${path}: ${this.words[code]}${detail === '' ? '' : ` (${detail})`}`);
  }
}
