import type { Mention } from '../../recognition/mention';
import type { Knowledge, KnownDocument } from '../knowledge';
import type { Evidence } from '../snapshot';
import { antecedent } from './antecedent';
import { byContext } from './byContext';
import { type ArticleTime, byDate, isIssued } from './byDate';
import { resolveNamed } from './named';
import { type Outcome, unknown } from './outcome';
import { byStatement, ownKey, partsOf, possibleDocuments } from './stated';
import { readStatement, type Statement } from './statement';
import type { Content } from './subjects';

/** What resolution needs of an article. */
export interface ResolvableArticle {
  readonly uri: string;
  readonly published: string | null;
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
  readonly #possible = new Map<Statement, readonly KnownDocument[]>();
  readonly #decided = new Map<Statement, Outcome | undefined>();
  readonly #bySlot = new Map<string, Statement[]>();
  readonly #statements: readonly Statement[];
  readonly #time: ArticleTime;

  constructor(
    readonly article: ResolvableArticle,
    readonly contexts: Contexts,
    readonly knowledge: Knowledge,
  ) {
    this.#statements = readStatements(article);
    this.#time = { published: article.published, earliest: latestIssue(this.#statements) };
  }

  resolve(): Map<number, Outcome> {
    for (const statement of this.#statements) {
      const { slot } = statement.name;
      const others = this.#bySlot.get(slot);
      if (others === undefined) this.#bySlot.set(slot, [statement]);
      else others.push(statement);
      const possible = possibleDocuments(statement, this.knowledge);
      this.#possible.set(statement, possible);
      this.#decided.set(statement, byStatement(statement, possible));
    }
    for (const statement of this.#statements) this.#outcome(statement);
    for (const [index, mention] of this.article.mentions.entries()) {
      if (mention.kind !== 'directive' || this.#outcomes.has(index)) continue;
      this.#outcomes.set(index, resolveNamed(mention, this.article.locality, this.#time, this.knowledge));
    }
    return this.#outcomes;
  }

  #outcome(statement: Statement): Outcome {
    const known = this.#outcomes.get(statement.index);
    if (known !== undefined) return known;
    const outcome = this.#decided.get(statement) ?? this.#byAntecedent(statement) ?? this.#byDate(statement);
    this.#outcomes.set(statement.index, outcome);
    return outcome;
  }

  /** Rule 2; an antecedent that cannot be resolved blocks, so that nothing older is linked past it. */
  #byAntecedent(statement: Statement): Outcome | undefined {
    const found = antecedent(
      statement,
      this.#bySlot.get(statement.name.slot) ?? [],
      (other) => this.#decided.get(other)?.kind === 'document',
      (a, b) => sameDocument(this.#outcome(a), this.#outcome(b)),
    );
    if (found === undefined) return undefined;
    if (found === 'several') return this.#amongFuller(statement);
    const outcome = this.#outcome(found.statement);
    if (outcome.kind !== 'document') return outcome;
    if (found.position === 'after' && this.#hasRival(statement, outcome.key)) return undefined;
    const place = { uri: this.article.uri, mention: found.statement.index };
    const evidence: Evidence[] = [{ kind: 'sameArticle', place, position: found.position }];
    const by = partsOf(statement);
    if (by.length > 0) evidence.unshift({ kind: 'stated', by });
    return { kind: 'document', key: outcome.key, evidence };
  }

  /**
   * True for a whole symbol that may be another document's than the one that follows with its date: writers give the
   * date at the first mention, so one that comes later may be of a namesake.
   */
  #hasRival(statement: Statement, key: string): boolean {
    if (statement.name.symbol === null) return false;
    const possible = this.#possible.get(statement) ?? [];
    return possible.some((document) => document.key !== key && isIssued(document, this.#time.published));
  }

  /** Several fuller forms follow and say different things: any of them may be meant. */
  #amongFuller(statement: Statement): Outcome {
    const keys = new Set<string>();
    for (const other of this.#bySlot.get(statement.name.slot) ?? []) {
      if (other.fullness <= statement.fullness && this.#decided.get(other) === undefined) continue;
      const outcome = this.#outcome(other);
      if (outcome.kind === 'document') keys.add(outcome.key);
      else if (outcome.kind === 'ambiguous') for (const key of outcome.keys) keys.add(key);
    }
    return keys.size > 0
      ? { kind: 'ambiguous', keys: [...keys], reason: 'severalDocuments' }
      : unknown('tooLittleSaid');
  }

  #byDate(statement: Statement): Outcome {
    const possible = this.#possible.get(statement) ?? [];
    const context = this.contexts.get(statement.index);
    const spoken = context && byContext(statement, possible, context, this.#time);
    return spoken ?? byDate(statement, possible, this.#time, this.knowledge);
  }
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
