import type { Mention } from '../../recognition/mention';
import type { Knowledge, KnownDocument } from '../knowledge';
import type { Evidence } from '../snapshot';
import { antecedentsOf } from './antecedent';
import { byContext } from './byContext';
import { type ArticleTime, byDate, isIssued } from './byDate';
import { resolveNamed } from './named';
import { type Outcome, unknown } from './outcome';
import { byStatement, ownKey, partsOf, possibleDocuments } from './stated';
import { readStatement, type Statement } from './statement';
import type { Content } from './subjects';
import { MOST_WORDINGS, type Wording, wordingsBySlot } from './wordings';

/** What resolution needs of an article. */
export interface ResolvableArticle {
  readonly uri: string;
  readonly published: string | null;
  /** Set where only the file's name tells it. */
  readonly publishedInName?: true;
  readonly locality: string | null;
  readonly mentions: readonly Mention[];
}

/** What is spoken of around the mentions, by their index. */
export type Contexts = ReadonlyMap<number, Content>;

/**
 * Says for each directive mention of an article which document it stands for, or why that cannot be known. Depends on
 * the article and on what `knowledge` says of the slots in it, so it need only be asked again when one of them changes.
 * @returns one outcome for each directive mention, by its index in `mentions`.
 */
export function resolveArticle(
  article: ResolvableArticle,
  contexts: Contexts,
  knowledge: Knowledge,
): Map<number, Outcome> {
  return new ArticleResolver(article, contexts, knowledge).resolve();
}

/** The statements of an article's numbered mentions, in reading order. */
export function readStatements({ mentions, locality }: ResolvableArticle): Statement[] {
  const statements: Statement[] = [];
  for (const [index, mention] of mentions.entries()) {
    if (mention.kind !== 'directive') continue;
    const statement = readStatement(index, mention, locality);
    if (statement !== undefined) statements.push(statement);
  }
  return statements;
}

class ArticleResolver {
  readonly #outcomes = new Map<number, Outcome>();
  readonly #statements: readonly Statement[];
  readonly #time: ArticleTime;

  constructor(
    readonly article: ResolvableArticle,
    readonly contexts: Contexts,
    readonly knowledge: Knowledge,
  ) {
    this.#statements = readStatements(article);
    this.#time = {
      published: article.published,
      inName: article.publishedInName ?? false,
      earliest: latestIssue(this.#statements),
    };
  }

  resolve(): Map<number, Outcome> {
    for (const wordings of wordingsBySlot(this.#statements)) this.#resolveSlot(wordings);
    for (const [index, mention] of this.article.mentions.entries()) {
      if (mention.kind !== 'directive' || this.#outcomes.has(index)) continue;
      this.#outcomes.set(index, resolveNamed(mention, this.article.locality, this.#time, this.knowledge));
    }
    return this.#outcomes;
  }

  /** First what decides itself, then the fuller forms before the shorter, which lean on them. */
  #resolveSlot(wordings: Wording[]): void {
    const open: (readonly [wording: Wording, possible: readonly KnownDocument[]])[] = [];
    const decided = new Set<Wording>();
    for (const wording of wordings) {
      const possible = possibleDocuments(wording.statement, this.knowledge);
      const outcome = byStatement(wording.statement, possible);
      if (outcome === undefined) open.push([wording, possible]);
      else for (const { index } of wording.members) this.#outcomes.set(index, outcome);
      if (outcome?.kind === 'document') decided.add(wording);
    }
    open.sort(([a], [b]) => b.statement.fullness - a.statement.fullness);
    for (const [wording, possible] of open) {
      if (wordings.length > MOST_WORDINGS) {
        for (const { index } of wording.members) this.#outcomes.set(index, unknown('tooLittleSaid'));
        continue;
      }
      const antecedents = antecedentsOf(wording, wordings, (other) => decided.has(other));
      this.#resolveWording(wording, possible, antecedents);
    }
  }

  /** Rule 2 where there is an antecedent, else rule 3. */
  #resolveWording(
    { statement, members }: Wording,
    possible: readonly KnownDocument[],
    antecedents: readonly Statement[],
  ): void {
    const dated = once(() => byDate(statement, possible, this.#time, this.knowledge));
    const byFirst = once(() => this.#byFirstAfter(statement, possible, antecedents));
    let before = -1;
    for (const { index } of members) {
      while (before + 1 < antecedents.length && antecedents[before + 1]!.index < index) before++;
      const outcome = before >= 0 ? this.#byAntecedent(statement, antecedents[before]!, 'before') : byFirst();
      this.#outcomes.set(index, outcome ?? this.#byContext(statement, index, possible) ?? dated());
    }
  }

  /** An antecedent that cannot be resolved blocks, so that nothing older is linked past it. */
  #byAntecedent(statement: Statement, { index }: Statement, position: 'before' | 'after'): Outcome {
    const outcome = this.#outcomeAt(index);
    if (outcome.kind !== 'document') return outcome;
    const evidence: Evidence[] = [{ kind: 'sameArticle', place: { uri: this.article.uri, mention: index }, position }];
    const by = partsOf(statement);
    if (by.length > 0) evidence.unshift({ kind: 'stated', by });
    return { kind: 'document', key: outcome.key, evidence };
  }

  /** All antecedents stand after the mention: the first is the one, unless they mean several documents. */
  #byFirstAfter(
    statement: Statement,
    possible: readonly KnownDocument[],
    antecedents: readonly Statement[],
  ): Outcome | undefined {
    const first = antecedents[0];
    if (first === undefined) return undefined;
    const outcome = this.#outcomeAt(first.index);
    if (!antecedents.every(({ index }) => sameDocument(outcome, this.#outcomeAt(index)))) {
      return this.#amongAll(antecedents);
    }
    if (outcome.kind === 'document' && this.#hasRival(statement, possible, outcome.key)) return undefined;
    return this.#byAntecedent(statement, first, 'after');
  }

  /**
   * True for a whole symbol that may be another document's than the one that follows with its date: writers give the
   * date at the first mention, so one that comes later may be of a namesake.
   */
  #hasRival({ name }: Statement, possible: readonly KnownDocument[], key: string): boolean {
    if (name.symbol === null) return false;
    return possible.some((document) => document.key !== key && isIssued(document, this.#time.published));
  }

  /** Several fuller forms follow and say different things: any of them may be meant. */
  #amongAll(antecedents: readonly Statement[]): Outcome {
    const keys = new Set<string>();
    for (const { index } of antecedents) {
      const outcome = this.#outcomeAt(index);
      if (outcome.kind === 'document') keys.add(outcome.key);
      else if (outcome.kind === 'ambiguous') for (const key of outcome.keys) keys.add(key);
    }
    return keys.size > 0
      ? { kind: 'ambiguous', keys: [...keys], reason: 'severalDocuments' }
      : unknown('tooLittleSaid');
  }

  #byContext(statement: Statement, index: number, possible: readonly KnownDocument[]): Outcome | undefined {
    const context = this.contexts.get(index);
    return context && byContext(statement, possible, context, this.#time);
  }

  #outcomeAt(index: number): Outcome {
    return this.#outcomes.get(index) ?? unknown('tooLittleSaid');
  }
}

/** What a function gives, worked out at most once. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function sameDocument(a: Outcome, b: Outcome): boolean {
  return a.kind === 'document' && b.kind === 'document' && a.key === b.key;
}

/** The latest date of issue that an article tells of: it came out on that day or later. */
function latestIssue(statements: readonly Statement[]): string | null {
  let latest: string | null = null;
  for (const statement of statements) {
    const { date } = statement.mention;
    if (date === null || ownKey(statement) === undefined) continue;
    if (latest === null || date > latest) latest = date;
  }
  return latest;
}
