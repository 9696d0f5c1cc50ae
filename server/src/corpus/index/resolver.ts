import { type ArticleRecord, citedBy } from '../facts/articleRecord';
import { localSlot } from '../identity/documentKeys';
import type { Knowledge, KnownDocument } from '../knowledge/knownDocument';
import type { KeptArticle } from '../packed/keptArticle';
import type { Resolved } from '../packed/packOutcomes';
import { unknown } from '../resolution/outcome';
import { resolveArticle } from '../resolution/resolveArticle';
import type { ArticleFaults } from './articleFaults';
import type { IndexWriter } from './indexWriter';

/** Works out what the articles of an index refer to: those that are new, and those that a change may concern. */
export class Resolver {
  readonly #knowledge: Knowledge;
  /** Articles to be resolved, and slots whose articles are to be. */
  readonly #unresolved = new Set<string>();
  readonly #changedSlots = new Set<string>();

  /**
   * @param faults told of articles that could not be resolved, because something failed.
   * @param changed told whenever the index says something else.
   */
  constructor(
    readonly writer: IndexWriter,
    readonly faults: ArticleFaults,
    readonly changed: () => void,
  ) {
    this.#knowledge = {
      candidates: (slot, locality) => this.#candidates(slot, locality),
      get: (key) => writer.catalogue.get(key) ?? writer.indexes.known.get(key),
      named: (key) => writer.catalogue.named(key),
      reach: (symbol, term, serial, by) => writer.catalogue.reach(symbol, term, serial, by),
    };
  }

  /** Whether there is nothing left to {@link resolve}. */
  get isDone(): boolean {
    return this.#unresolved.size === 0 && this.#changedSlots.size === 0 && this.writer.learning.isDone;
  }

  /** Articles of which it is not known yet what they refer to. */
  get unresolved(): Iterable<string> {
    return this.#unresolved;
  }

  /** An article is new, or says something else. */
  articleChanged(uri: string): void {
    this.#unresolved.add(uri);
  }

  /** References of a slot may stand for something else. */
  slotChanged(slot: string): void {
    this.#changedSlots.add(slot);
  }

  /**
   * Resolves what has changed, article by article.
   * @param isEnough asked after each step; to be asked again where it was.
   */
  resolve(isEnough: () => boolean): void {
    if (this.#learn(() => true, isEnough) === 'enough') return;
    this.#collect();
    for (const uri of this.#unresolved) {
      this.#resolveOne(uri);
      if (isEnough()) return;
    }
  }

  /** Resolves one article before all others, if it is to be resolved. */
  resolveFirst(uri: string): void {
    const slots = this.faults.attempt(uri, () => this.writer.factsOf(uri)?.slots);
    if (slots !== undefined) this.#learn((slot) => slots.has(slot));
    this.#collect();
    if (this.#unresolved.has(uri)) this.#resolveOne(uri);
  }

  /** Learns documents of which articles may say something else. @param isWanted of which slots. */
  #learn(isWanted: (slot: string) => boolean, isEnough: () => boolean = () => false): 'all' | 'enough' {
    const { writer } = this;
    for (const { key, slot, now } of writer.learning.learn(isWanted, (key) => writer.isCatalogued({ key }))) {
      if (now !== 'same') {
        writer.documentChanged(key);
        this.changed();
      }
      if (now === 'differs') this.#changedSlots.add(slot);
      if (isEnough()) return 'enough';
    }
    return 'all';
  }

  /** Enters the articles of changed slots among those that are to be resolved. */
  #collect(): void {
    for (const slot of this.#changedSlots) {
      for (const { uri } of this.writer.indexes.lists.slots.get(slot) ?? []) this.#unresolved.add(uri);
    }
    this.#changedSlots.clear();
  }

  #resolveOne(uri: string): void {
    this.#unresolved.delete(uri);
    const { articles } = this.writer.indexes;
    const kept = this.writer.unpacked.whole(articles.get(uri));
    if (kept === undefined) return;
    const resolved =
      this.faults.attempt(uri, () => this.#resolved(kept)) ??
      this.faults.attempt(uri, () => this.#unknown(kept)) ??
      NOTHING_SAID;
    this.writer.cite(kept, kept.withOutcomes(resolved));
    this.changed();
  }

  #resolved(kept: KeptArticle): Resolved {
    const facts = this.writer.unpacked.get(kept);
    const { uri, published, publishedInName, locality, header } = facts.article;
    const inName = publishedInName && { publishedInName };
    const article = {
      ...{ uri, published, ...inName, locality, header, mentions: facts.toResolve },
      // unpacked only where it is asked for
      get chrome() {
        return facts.article.chrome;
      },
    };
    const outcomes = resolveArticle(article, facts, this.#knowledge);
    return { outcomes, cited: citedBy(facts, outcomes) };
  }

  /** Of no mention of an article it can be known what it stands for. */
  #unknown(kept: KeptArticle): Resolved {
    const directives = [...directivesIn(this.writer.unpacked.get(kept))];
    return { outcomes: new Map(directives.map((index) => [index, unknown('tooLittleSaid')])), cited: new Map() };
  }

  #candidates(slot: string, locality: string | null): readonly KnownDocument[] {
    const { catalogue, indexes } = this.writer;
    const slots = locality === null ? [slot] : [slot, localSlot(slot, locality)];
    return slots.flatMap((name) => [
      ...catalogue.candidates(name),
      ...(indexes.knownBySlot.get(name) ?? []).flatMap((key) => indexes.known.get(key) ?? []),
    ]);
  }
}

/** Of an article that cannot even be read back. */
const NOTHING_SAID: Resolved = { outcomes: new Map(), cited: new Map() };

function* directivesIn({ toResolve }: ArticleRecord): Iterable<number> {
  for (const [index, mention] of toResolve.entries()) if (mention?.kind === 'directive') yield index;
}
