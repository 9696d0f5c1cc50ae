import type { Article } from '../corpus/identity/things';
import type { ReadArticle } from '../corpus/reading/readArticle';
import { TURNS } from '../corpus/turns';
import { ExportCancelled, type ExportedArticle, type ExportJob } from './job';

/** An article on its way into the output. */
export interface Walked extends ExportedArticle {
  readonly article: Article;
}

/** The same with its text. */
export interface WalkedText extends Walked {
  readonly text: string;
}

/** So many texts are read ahead: enough to keep the disk busy, few enough to hold in memory. */
const READ_AHEAD = 8;

/** What is wrong with a text that was read well. */
const CHANGED = { code: 'changed', detail: '' } as const;

/** A walk over the articles of an export, once or several times, that lets other work in between and can be cancelled. */
export class Walk {
  #done = 0;
  readonly #failed = new Set<string>();

  /** @param passes how often all articles will be walked over, for the progress. */
  constructor(
    readonly job: ExportJob,
    readonly passes = 1,
  ) {}

  /** The articles, without their texts. @throws ExportCancelled */
  async *articles(): AsyncGenerator<Walked> {
    for (const exported of this.job.articles) {
      const article = this.job.snapshot.article(exported.uri);
      if (article !== undefined) yield { ...exported, article };
      await this.#step();
    }
  }

  /**
   * The articles with their texts. One whose text cannot be read, or is no longer the one that was analysed, is told of
   * and left out.
   * @throws ExportCancelled
   */
  async *texts(): AsyncGenerator<WalkedText> {
    const waiting = this.job.articles[Symbol.iterator]();
    const ahead: (readonly [ExportedArticle, Promise<ReadArticle>])[] = [];
    for (;;) {
      while (ahead.length < READ_AHEAD) {
        const { value: next, done } = waiting.next();
        if (done) break;
        ahead.push([next, this.job.readText(next.uri)]);
      }
      const [exported, read] = ahead.shift() ?? [];
      if (exported === undefined || read === undefined) return;
      const article = this.job.snapshot.article(exported.uri);
      const text = this.#checked(exported, await read);
      if (article !== undefined && text !== undefined) yield { ...exported, article, text };
      await this.#step();
    }
  }

  #checked({ uri, path }: ExportedArticle, { text, problem }: ReadArticle): string | undefined {
    if (text !== undefined && this.job.snapshot.isTextOf(uri, text)) return text;
    if (!this.#failed.has(uri)) {
      this.#failed.add(uri);
      const { code, detail } = text === undefined ? problem : CHANGED;
      this.job.failed({ path, code, detail });
    }
    return undefined;
  }

  #step(): Promise<void> {
    this.job.progress(++this.#done, this.job.articles.length * this.passes);
    return this.breathe();
  }

  /** Lets other work in where a turn is over. For work beside the articles. @throws ExportCancelled */
  async breathe(): Promise<void> {
    if (TURNS.isOver) await TURNS.next();
    if (this.job.token.isCancellationRequested) throw new ExportCancelled();
  }
}
