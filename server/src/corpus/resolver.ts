import { type ArticleRecord, citedBy } from './articleRecord';
import { localSlot } from './identity';
import type { IndexWriter } from './indexWriter';
import type { Knowledge, KnownDocument } from './knowledge';
import { type Outcome, unknown } from './resolution/outcome';
import { resolveArticle } from './resolution/resolveArticle';

/** Works out what the articles of an index refer to: those that are new, and those that a change may concern. */
export class Resolver {
  readonly #knowledge: Knowledge;
  /** Articles to be resolved, and slots whose articles are to be. */
  readonly #unresolved = new Set<string>();
  readonly #changedSlots = new Set<string>();

  /**
   * @param failed told of articles that could not be resolved, because something failed.
   * @param changed told whenever the index says something else.
   */
  constructor(
    readonly writer: IndexWriter,
    readonly failed: (uri: string, error: unknown) => void,
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
    const slots = this.writer.factsOf(uri)?.slots;
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
    const kept = articles.get(uri);
    if (kept === undefined) return;
    const facts = this.writer.unpacked.get(kept);
    const outcomes = this.#outcomesOf(facts);
    this.writer.cite(kept, kept.withOutcomes({ outcomes, cited: citedBy(facts, outcomes) }));
    this.changed();
  }

  /** A fault in the resolution of one article costs its own documents only. */
  #outcomesOf(facts: ArticleRecord): ReadonlyMap<number, Outcome> {
    const { uri, published, publishedInName, locality, header } = facts.article;
    try {
      const inName = publishedInName && { publishedInName };
      const article = { uri, published, ...inName, locality, header, mentions: facts.toResolve };
      return resolveArticle(article, facts, this.#knowledge);
    } catch (error) {
      this.failed(uri, error);
      return new Map([...directivesIn(facts)].map((index) => [index, unknown('tooLittleSaid')]));
    }
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

function* directivesIn({ toResolve }: ArticleRecord): Iterable<number> {
  for (const [index, mention] of toResolve.entries()) if (mention?.kind === 'directive') yield index;
}
