import type { CancellationToken } from 'vscode-languageserver';
import type { Corpus } from '../../corpus/corpus';
import type { ScanProblem } from '../../corpus/files/scanProblem';
import { DamagedError } from '../../corpus/packed/byteReader';
import type { ReadingJob } from '../../corpus/reading/fileReading';
import { tooLarge } from '../../corpus/reading/readArticle';
import { forEach } from '../../corpus/turns';
import type { Messages } from '../../l10n/messages';
import { utf8Length } from '../../text/decode';
import type { FileSettings } from '../client/settings';
import type { ArticleFiles } from './articleFiles';
import type { ArticleReader, FileOutcome } from './articleReader';
import { FilesBeingRead, type Underway } from './filesBeingRead';
import type { KnownFiles } from './knownFiles';
import type { Problems } from './problems';
import type { Retries } from './retries';

/** What entering needs of the rest of the server. */
export interface EnteringHost {
  /** Whether the editor's text counts for a file, not the disk's. */
  isOpen(uri: string): boolean;
  /** The settings of the folder that a file lies in; undefined where it is to be read no more. */
  settingsOf(uri: string): FileSettings | undefined;
  /** A file that one was told of is not there. */
  gone(uri: string): void;
  readonly words: Messages;
}

/** The parts that entering brings together. */
export interface EnteringParts {
  readonly corpus: Corpus;
  readonly reader: ArticleReader;
  readonly known: KnownFiles;
  readonly files: ArticleFiles;
  readonly problems: Problems;
  readonly retries: Retries;
}

/** How files are read that are to be entered. */
export interface EnteringOptions {
  /** How the server came to know of them: one that it has found itself must be there, one it was told of may not. */
  readonly origin: 'listed' | 'told';
  /** Whether files that look as they did when they were last read need not be read again. */
  readonly trustLooks: boolean;
  readonly token: CancellationToken;
}

/** Enters into the corpus what files say, and notes what is wrong with them. */
export class Entering {
  readonly #beingRead = new FilesBeingRead();
  #nextReading = 0;

  constructor(
    readonly parts: EnteringParts,
    readonly host: EnteringHost,
  ) {}

  /**
   * Reads files and enters what they say.
   * @param done called for each that has been entered.
   */
  async read(uris: Iterable<string>, options: EnteringOptions, done: () => void = () => undefined): Promise<void> {
    const reading = this.#nextReading++;
    const begun = new Map<string, Underway>();
    const jobs: ReadingJob[] = [];
    await forEach(uris, (uri) => {
      const settings = this.host.isOpen(uri) ? undefined : this.host.settingsOf(uri);
      if (settings === undefined) return done();
      begun.set(uri, this.#beingRead.begin(uri, reading));
      jobs.push({ uri, largest: settings.maximumSize * 1024 });
    });
    await this.parts.reader.read(jobs, options, (uri, outcome) => {
      const file = begun.get(uri)!;
      const isNews = this.#beingRead.tellsNews(uri, file, reading) && !this.host.isOpen(uri);
      // why a file cannot be read may be another thing when a later reading comes to it
      if (isNews && (outcome.kind === 'read' || reading === file.latest)) {
        this.#take(uri, outcome, options);
        file.taken = reading;
      } else if (isNews && options.origin === 'told') {
        this.parts.retries.later(uri); // the later one may be stopped
      }
      done();
    });
    for (const [uri, file] of begun) this.#beingRead.end(uri, file);
  }

  /** Enters the editor's text of a file that is open. */
  edit(uri: string, text: string, settings: FileSettings): void {
    const { corpus, files, problems } = this.parts;
    const largest = settings.maximumSize * 1024;
    if (utf8Length(text, largest) > largest) {
      files.report(tooLarge(uri, { size: utf8Length(text) }), settings);
      corpus.remove(uri);
    } else if (this.#attempt(uri, () => corpus.update(uri, text))) {
      problems.clear(uri);
    }
  }

  /** Drops a file, read or being read; the article stays where it is open. */
  forget(uri: string): void {
    this.#beingRead.forget(uri);
    this.parts.known.delete(uri);
    this.parts.retries.forget(uri);
    if (!this.host.isOpen(uri)) this.drop(uri);
  }

  /** Takes an article out, with what is wrong with its file. */
  drop(uri: string): void {
    this.parts.problems.clear(uri);
    this.parts.corpus.remove(uri);
  }

  #take(uri: string, outcome: FileOutcome, { origin }: EnteringOptions): void {
    const settings = this.host.settingsOf(uri);
    if (settings === undefined) return;
    const { corpus, known, retries } = this.parts;
    if (outcome.kind === 'read') {
      this.#enter(uri, outcome, settings);
      const facts = corpus.factsOf(uri);
      known.set(uri, outcome.content, facts && { ...outcome.entry, facts });
      retries.forget(uri);
      return;
    }
    // what a file said when it was last read counts for a moment more, and is kept for when it looks so again
    if (!mayPass(outcome)) known.delete(uri);
    else if (origin === 'told' && retries.later(uri)) return;
    if (outcome.kind === 'fault') this.#fault(uri, outcome.detail);
    else if (outcome.problem.code === 'missing' && origin === 'told') this.host.gone(uri);
    else this.#leaveOut(outcome.problem, settings);
  }

  /** @throws DamagedError where what was kept cannot be used. */
  #enter(uri: string, { content, entry, isKept }: FileOutcome & { kind: 'read' }, settings: FileSettings): void {
    const { corpus, files, problems } = this.parts;
    const { facts, problem, length } = entry;
    if (length > settings.maximumSize * 1024) this.#leaveOut(tooLarge(uri, content), settings);
    else if (facts === undefined) this.#leaveOut({ uri, code: problem ?? 'binary', detail: '' }, settings);
    else if (this.#attempt(uri, () => corpus.enterPacked(uri, facts), isKept)) {
      if (problem === undefined) problems.clear(uri);
      else files.report({ uri, code: problem, detail: '' }, settings);
    }
  }

  #leaveOut(problem: ScanProblem, settings: FileSettings): void {
    this.parts.files.report(problem, settings);
    this.parts.corpus.remove(problem.uri);
  }

  /**
   * @param isKept whether what is entered was kept, and can be found again: damage of it is thrown.
   * @returns false where it cannot be done, which costs only this article.
   */
  #attempt(uri: string, enter: () => void, isKept = false): boolean {
    try {
      enter();
      return true;
    } catch (error) {
      if (isKept && error instanceof DamagedError) throw error;
      this.#fault(uri, error instanceof Error ? (error.stack ?? error.message) : String(error));
      return false;
    }
  }

  #fault(uri: string, detail: string): void {
    this.parts.corpus.remove(uri);
    this.parts.problems.report(uri, 'unread', `${this.host.words.notAnalysed} (${detail})`);
  }
}

/** Whether a file may be read in a moment that could not be: it is there, and the system let nobody in. */
function mayPass(outcome: FileOutcome): boolean {
  return outcome.kind === 'unread' && (outcome.problem.code === 'failed' || outcome.problem.code === 'denied');
}
