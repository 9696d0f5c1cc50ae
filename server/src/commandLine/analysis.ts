import type { CorpusSnapshot } from '../corpus/snapshot';
import { annotateArticle } from '../export/annotation';
import { visibleJson } from '../export/visibleJson';
import { referenceAt } from '../features/cards/reference';
import { Faults } from './faults';
import { complain, type Host } from './host';
import { keepWords, wordsOf } from './mentionWords';
import type { Work } from './options';
import { type ReadFile, type Recognise, readCorpus, type Wording } from './reading';
import { articleTable, tableLegend } from './table';

/** A file that was analysed, with the words of its mentions. */
type Analysed = ReadFile<string>;

/** One `analyze`. */
export class Analysis {
  readonly #faults: Faults;

  /** @param recognise finds what an article says; given by tests. */
  constructor(
    readonly host: Host,
    readonly wording: Wording,
    readonly recognise?: Recognise,
  ) {
    this.#faults = new Faults(host, wording.shown.words);
  }

  /** Reads, resolves and prints. @returns whether all went well; what did not has been complained of by name. */
  async print(work: Work): Promise<boolean> {
    const { snapshot, files, others } = await readCorpus(
      this.host,
      work,
      this.wording,
      this.#faults,
      (text, { mentions }) => keepWords(text, mentions),
      { recognise: this.recognise },
    );
    await this.#write(work.format, files, snapshot);
    if (others > 0) complain(this.host, this.wording.commandLine.noArticlesMarked(others));
    return !this.#faults.any;
  }

  async #write(format: Work['format'], files: readonly Analysed[], snapshot: CorpusSnapshot): Promise<void> {
    if (format === 'json') await this.host.write('{"version": 1, "articles": [');
    let separator = '\n';
    for (const file of files) {
      const printed = this.#faults.attempt(file.path, () => this.#printed(format, file, snapshot));
      if (printed === undefined) continue;
      await this.host.write(format === 'json' ? `${separator}${printed}` : printed);
      separator = ',\n';
    }
    if (format === 'json') await this.host.write('\n]}\n');
    if (format === 'table' && files.length > 0) await this.host.write(tableLegend(this.wording.commandLine));
  }

  #printed(format: Work['format'], { uri, path, kept, isArticle }: Analysed, snapshot: CorpusSnapshot): string {
    const article = snapshot.article(uri);
    if (article === undefined) throw new Error(`not indexed: ${uri}`);
    const { commandLine, shown, evidence } = this.wording;
    const texts = wordsOf(kept, article.mentions);
    if (format === 'table') return articleTable(snapshot, article, { path, isArticle, texts }, shown, commandLine);
    const annotated = annotateArticle(path, article, texts, (mention) => referenceAt(snapshot, uri, mention, evidence));
    const printed = visibleJson(isArticle ? annotated : { ...annotated, isArticle });
    return format === 'ndjson' ? `${printed}\n` : printed;
  }
}
