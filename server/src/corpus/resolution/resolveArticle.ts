import type { Mention } from '../../recognition/mention';
import type { Knowledge, KnownDocument } from '../knowledge';
import type { Evidence } from '../snapshot';
import { antecedentsOf } from './antecedent';
import { byContext, touchedBy } from './byContext';
import { type ArticleTime, byDate, isIssued } from './byDate';
import { type ConferenceMention, isOfOthers, namesConference, ownTerm, resolveConference } from './conference';
import { ConferenceTerms, type Fuller } from './conferenceTerms';
import { resolveLists } from './lists';
import { byNickname, resolveNamed } from './named';
import { type Outcome, type StatedPart, stated, unknown } from './outcome';
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
    const statement = readStatement(index, mention, locality, mentions[index + 1]);
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
    resolveLists(this.article, this.#outcomes, this.knowledge);
    this.#resolveConferences();
    for (const [index, mention] of this.article.mentions.entries()) {
      if (mention.kind !== 'directive' || this.#outcomes.has(index)) continue;
      this.#outcomes.set(index, resolveNamed(mention, this.article.locality, this.knowledge));
    }
    return this.#outcomes;
  }

  /** First what decides itself, then the fuller forms before the shorter, which lean on them. */
  #resolveSlot(wordings: Wording[]): void {
    const open: (readonly [wording: Wording, possible: readonly KnownDocument[]])[] = [];
    const decided = new Set<Wording>();
    for (const wording of wordings) {
      const possible = possibleDocuments(wording.statement, this.knowledge);
      const issued = possible.filter((document) => isIssued(document, this.#time.published));
      const outcome = byNickname(wording.statement.mention, this.knowledge) ?? byStatement(wording.statement, issued);
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

  /** First the mentions of conferences that tell their term, then those that lean on them for it. */
  #resolveConferences(): void {
    const told = new ConferenceTerms();
    for (const [index, mention] of this.article.mentions.entries()) {
      if (mention.kind !== 'directive' || !namesConference(mention)) continue;
      const term = ownTerm(mention);
      if (isOfOthers(mention)) this.#outcomes.set(index, unknown('tooLittleSaid'));
      else if (term === null) told.ask(index, mention);
      else {
        told.tell(index, mention, term);
        this.#outcomes.set(index, this.#byConference(index, mention, term));
      }
    }
    for (const { index, mention, fuller } of told.asked()) {
      const outcome = this.#byConference(index, mention, fuller?.term ?? null);
      this.#outcomes.set(index, fuller === undefined ? outcome : this.#leaning(mention, outcome, fuller));
    }
  }

  #byConference(index: number, mention: ConferenceMention, term: string | null): Outcome {
    return resolveConference(mention, term, this.contexts.get(index), this.#time, this.knowledge);
  }

  /** A mention that says nothing of its own about the subject means the document of the one that tells its term. */
  #leaning({ subject }: ConferenceMention, outcome: Outcome, { index, position }: Fuller): Outcome {
    const same = outcome.kind === 'document' || subject !== null ? outcome : this.#outcomeAt(index);
    if (same.kind !== 'document') return same;
    const said = outcome.kind === 'document' ? outcome.evidence : [];
    const place = { uri: this.article.uri, mention: index };
    return { ...same, evidence: [...said, { kind: 'sameArticle', place, position }] };
  }

  /** Rule 2 where there is an antecedent, else rule 3. */
  #resolveWording(
    { statement, members }: Wording,
    possible: readonly KnownDocument[],
    antecedents: readonly Statement[],
  ): void {
    const dated = new Map<string, Outcome>();
    const byDateOf = (index: number): Outcome => {
      const touched = touchedBy(this.contexts.get(index), possible);
      const keys = [...touched].map(({ key }) => key).join();
      const outcome = dated.get(keys) ?? byDate(statement, possible, touched, this.#time, this.knowledge);
      dated.set(keys, outcome);
      return outcome;
    };
    const byFirst = once(() => this.#byFirstAfter(statement, possible, antecedents));
    const before = new Map<string, Statement>();
    let last: Statement | undefined;
    let next = 0;
    for (const { index } of members) {
      for (; next < antecedents.length && antecedents[next]!.index < index; next++) {
        last = antecedents[next]!;
        const outcome = this.#outcomeAt(last.index);
        if (outcome.kind === 'document') before.set(outcome.key, last);
      }
      const outcome =
        last === undefined
          ? byFirst()
          : (this.#byAgreeing(statement, index, last, before, possible) ??
            this.#byAntecedent(statement, last, 'before'));
      this.#outcomes.set(index, outcome ?? this.#byContext(statement, index, possible) ?? byDateOf(index));
    }
  }

  /**
   * Of several documents that stand before, the one of whose subject the sentence speaks, though another is nearer;
   * not past a mention that cannot be resolved.
   */
  #byAgreeing(
    statement: Statement,
    index: number,
    last: Statement,
    before: ReadonlyMap<string, Statement>,
    possible: readonly KnownDocument[],
  ): Outcome | undefined {
    const context = this.contexts.get(index);
    if (before.size < 2 || context === undefined || this.#outcomeAt(last.index).kind !== 'document') return undefined;
    const named = possible.filter(({ key }) => before.has(key));
    const spoken = byContext(statement, named, context, this.#time, this.knowledge);
    const antecedent = spoken && before.get(spoken.key);
    return antecedent && this.#byAntecedent(statement, antecedent, 'before', 'subject');
  }

  /** An antecedent that cannot be resolved blocks, so that nothing older is linked past it. */
  #byAntecedent(
    statement: Statement,
    { index }: Statement,
    position: 'before' | 'after',
    ...agreeing: readonly StatedPart[]
  ): Outcome {
    const outcome = this.#outcomeAt(index);
    if (outcome.kind !== 'document') return outcome;
    const evidence: Evidence[] = [{ kind: 'sameArticle', place: { uri: this.article.uri, mention: index }, position }];
    const by = [...partsOf(statement), ...agreeing];
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
    const spoken = context && byContext(statement, possible, context, this.#time, this.knowledge);
    return spoken && stated(spoken.key, ...partsOf(statement), 'subject');
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
