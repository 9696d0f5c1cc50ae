import { Corpus } from '../corpus/corpus';
import type { ScanProblem } from '../corpus/scanner';
import type { CorpusSnapshot } from '../corpus/snapshot';
import { type AnnotatedArticle, annotateArticle } from '../export/annotation';
import { type CommandLineMessages, commandLineMessages } from '../l10n/commandLineMessages';
import { type Messages, messages } from '../l10n/messages';
import type { Host } from './host';
import { findInputs, type ReadInput, readInput } from './inputFiles';
import { type Format, type ParsedArguments, readCommand } from './options';
import { referenceAt } from './references';
import { articleTable } from './table';

/** Exit statuses. */
const FINE = 0;
const SOME_FAILED = 1;
const WRONG_USE = 2;

/** Problems after which a file or folder is read all the same, or is read elsewhere. */
const HARMLESS: ReadonlySet<ScanProblem['code']> = new Set(['invalidUtf8', 'invalidUtf16', 'linkLoop']);

/** After so many files progress is shown anew. */
const FILES_A_STEP = 25;

/**
 * Does what the command line asks for.
 * @returns the exit status: 0, 1 where a file could not be read, 2 for wrong use.
 */
export async function run(args: readonly string[], host: Host): Promise<number> {
  let parsed: ParsedArguments;
  try {
    parsed = host.parse(args);
  } catch (error) {
    return wrongUse(host, commandLineMessages(host.locale), error instanceof Error ? error.message : String(error));
  }
  const locale = parsed.values.language ?? host.locale;
  const words = commandLineMessages(locale);
  const command = readCommand(parsed, words);
  switch (command.kind) {
    case 'help':
      await host.write(words.help);
      return FINE;
    case 'version':
      await host.write(`${host.version}\n`);
      return FINE;
    case 'wrong':
      return wrongUse(host, words, command.why);
    case 'analyze':
      return new Analysis(host, words, messages(locale?.replace('_', '-'))).print(command.paths, command.format);
  }
}

function wrongUse(host: Host, words: CommandLineMessages, why: string): number {
  host.complain(`${why}\n${words.seeHelp}`);
  return WRONG_USE;
}

/** One `analyze`: all files are read first, since any of them may tell what another one means. */
class Analysis {
  #failed = false;

  constructor(
    readonly host: Host,
    readonly words: CommandLineMessages,
    readonly said: Messages,
  ) {}

  async print(paths: readonly string[], format: Format): Promise<number> {
    const inputs = await findInputs(this.host, paths, (path, problem) => this.#report(path, problem));
    const corpus = new Corpus();
    const read: (ReadInput & { readonly text: string })[] = [];
    for (const [done, input] of inputs.entries()) {
      if (done % FILES_A_STEP === 0) this.host.showProgress?.(this.words.reading(done, inputs.length));
      const file = await readInput(this.host, input);
      if (file.problem !== undefined) this.#report(file.path, file.problem);
      if (file.text === undefined) continue;
      try {
        corpus.update(file.uri, file.text);
        read.push({ ...file, text: file.text });
      } catch (error) {
        // a fault of ours in one text must not cost the others
        const detail = error instanceof Error ? error.message : String(error);
        this.#report(file.path, { uri: file.uri, code: 'failed', detail });
      }
    }
    this.host.showProgress?.('');
    const snapshot = corpus.snapshot();
    await this.#write(format, read, snapshot);
    return this.#failed ? SOME_FAILED : FINE;
  }

  async #write(
    format: Format,
    files: readonly (ReadInput & { readonly text: string })[],
    snapshot: CorpusSnapshot,
  ): Promise<void> {
    if (format === 'json') await this.host.write('{"version": 1, "articles": [');
    for (const [index, { uri, path, text }] of files.entries()) {
      const article = this.#annotate(snapshot, uri, path, text);
      if (format === 'table') await this.host.write(articleTable(article, text, this.words));
      else if (format === 'ndjson') await this.host.write(`${JSON.stringify(article)}\n`);
      else await this.host.write(`${index === 0 ? '' : ','}\n${JSON.stringify(article)}`);
    }
    if (format === 'json') await this.host.write('\n]}\n');
  }

  #annotate(snapshot: CorpusSnapshot, uri: string, path: string, text: string): AnnotatedArticle {
    const analysis = snapshot.article(uri);
    if (analysis === undefined) throw new Error(`not indexed: ${uri}`);
    return annotateArticle(path, text, analysis, (mention) => referenceAt(snapshot, uri, mention, this.said));
  }

  #report(path: string, { code, detail }: ScanProblem): void {
    if (!HARMLESS.has(code)) this.#failed = true;
    this.host.complain(`${path}: ${this.said[code]}${detail === '' ? '' : ` (${detail})`}`);
  }
}
