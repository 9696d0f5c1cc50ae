import { Corpus } from '../corpus/corpus';
import { fileDay } from '../corpus/fileDay';
import { readArticle, type ScanProblem, SEVERITY } from '../corpus/scanner';
import type { CorpusSnapshot } from '../corpus/snapshot';
import { annotateArticle } from '../export/annotation';
import type { Presentation } from '../features/presentation';
import type { CommandLineMessages } from '../l10n/commandLineMessages';
import { analyze } from '../recognition/analyze';
import { readCatalogues } from './catalogues';
import { complain, type Host } from './host';
import { findInputs, type InputFile } from './inputFiles';
import { visibleJson } from './json';
import { keepWords, wordsOf } from './mentionWords';
import type { Work } from './options';
import { referenceAt } from './references';
import { articleTable, tableLegend } from './table';

/** After so many files progress is shown anew. */
const FILES_A_STEP = 25;

/** What can go wrong with a text that was read. */
type Fault = 'notAnalysed' | 'notResolved';

/** In which words the work speaks. */
export interface Wording {
  readonly commandLine: CommandLineMessages;
  /** What is wrong with files, and all of a table. */
  readonly shown: Presentation;
  /** The evidence of references in JSON. */
  readonly evidence: Presentation;
}

/** A file that was analysed, with the words of its mentions. */
interface Analysed extends InputFile {
  readonly words: string;
}

/** One `analyze`: all files are read first, since any of them may tell what another one means. */
export class Analysis {
  #failed = false;

  /** @param recognise finds what an article says; given by tests. */
  constructor(
    readonly host: Host,
    readonly wording: Wording,
    readonly recognise = analyze,
  ) {}

  /** Reads, resolves and prints. @returns whether all went well; what did not has been complained of by name. */
  async print({ paths, format, largest, catalogues }: Work): Promise<boolean> {
    const inputs = await findInputs(this.host, paths, {
      failed: (path, problem) => this.#report(path, problem),
      empty: (path) => complain(this.host, `${path}: ${this.wording.commandLine.noArticles}`),
    });
    const pathOf = new Map(inputs.map(({ uri, path }) => [uri, path]));
    const { index, failed } = await readCatalogues(this.host, catalogues, paths, this.wording.shown);
    if (failed) this.#failed = true;
    const corpus = new Corpus({
      catalogue: index,
      failed: (uri, error) => this.#fault(pathOf.get(uri) ?? uri, 'notResolved', error),
    });
    const analysed: Analysed[] = [];
    for (const [done, input] of inputs.entries()) {
      if (done % FILES_A_STEP === 0) {
        this.host.showProgress?.(this.wording.commandLine.reading(done, inputs.length));
      }
      const words = await this.#enter(corpus, input, largest);
      if (words !== undefined) analysed.push({ ...input, words });
    }
    this.host.showProgress?.('');
    await this.#write(format, analysed, corpus.snapshot());
    return !this.#failed;
  }

  /** @returns the words of the file's mentions; undefined where it could not be read or analysed. */
  async #enter(corpus: Corpus, input: InputFile, largest: number): Promise<string | undefined> {
    const { text, problem } = await readArticle(this.host.fileSystem, input.uri, largest);
    if (problem !== undefined) this.#report(input.path, problem);
    if (text === undefined) return undefined;
    return this.#attempt(input, () => {
      const analysis = this.recognise(text, fileDay(input.uri));
      corpus.enter(input.uri, text, analysis);
      return keepWords(text, analysis.mentions);
    });
  }

  async #write(format: Work['format'], files: readonly Analysed[], snapshot: CorpusSnapshot): Promise<void> {
    if (format === 'json') await this.host.write('{"version": 1, "articles": [');
    let separator = '\n';
    for (const file of files) {
      const printed = this.#attempt(file, () => this.#printed(format, file, snapshot));
      if (printed === undefined) continue;
      await this.host.write(format === 'json' ? `${separator}${printed}` : printed);
      separator = ',\n';
    }
    if (format === 'json') await this.host.write('\n]}\n');
    if (format === 'table' && files.length > 0) await this.host.write(tableLegend(this.wording.commandLine));
  }

  #printed(format: Work['format'], { uri, path, words }: Analysed, snapshot: CorpusSnapshot): string {
    const article = snapshot.article(uri);
    if (article === undefined) throw new Error(`not indexed: ${uri}`);
    const { commandLine, shown, evidence } = this.wording;
    const texts = wordsOf(words, article.mentions);
    if (format === 'table') return articleTable(snapshot, article, path, texts, shown, commandLine);
    const annotated = annotateArticle(path, article, texts, (mention) => referenceAt(snapshot, uri, mention, evidence));
    return format === 'ndjson' ? `${visibleJson(annotated)}\n` : visibleJson(annotated);
  }

  /** A fault of ours in one text must not cost the others. */
  #attempt<T>({ path }: InputFile, action: () => T): T | undefined {
    try {
      return action();
    } catch (error) {
      this.#fault(path, 'notAnalysed', error);
      return undefined;
    }
  }

  #fault(path: string, what: Fault, error: unknown): void {
    this.#failed = true;
    this.#complain(path, what, error instanceof Error ? error.message : String(error));
  }

  #report(path: string, { code, detail }: ScanProblem): void {
    if (SEVERITY[code] === 'unread') this.#failed = true;
    this.#complain(path, code, detail);
  }

  #complain(path: string, code: ScanProblem['code'] | Fault, detail: string): void {
    complain(this.host, `${path}: ${this.wording.shown.words[code]}${detail === '' ? '' : ` (${detail})`}`);
  }
}
