import type { DocumentHeader, Mention } from '../../recognition/mention';
import type { Knowledge, KnownDocument } from '../knowledge';
import { once } from '../memo';
import type { Evidence } from '../snapshot';
import { antecedentsOf } from './antecedent';
import type { ArticleTime } from './articleTime';
import { byAge } from './byAge';
import { byContext, touchedBy } from './byContext';
import { byDate, isIssued } from './byDate';
import { resolveConferences } from './conferenceMentions';
import { resolveLists } from './lists';
import { byNickname, resolveNamed } from './named';
import { amongOthers, bySubject } from './otherSubject';
import { type Outcome, type StatedPart, stated, unknown } from './outcome';
import { byStatement, ownKey, partsOf, possibleDocuments } from './stated';
import { readStatements, type Statement } from './statement';
import type { Content } from './subjects';
import { resolveByTitles } from './titles';
import { MOST_WORDINGS, type Wording, wordingsBySlot } from './wordings';

/** What resolution needs of an article. */
export interface ResolvableArticle {
  readonly uri: string;
  readonly published: string | null;
  /** Set where only the file's name tells it. */
  readonly publishedInName?: true;
  readonly locality: string | null;
  /** In reading order; undefined in place of those that are neither a directive nor the date behind one. */
  readonly mentions: readonly (Mention | undefined)[];
  /** Set where it is a document's own text. */
  readonly header?: DocumentHeader | null;
}

/** What stands around the mentions, by their index. */
export interface Surroundings {
  /** What is spoken of around those that do not name their document completely. */
  readonly contexts: ReadonlyMap<number, Content>;
  /** The sentence of each that has a number, by its first offset. */
  readonly sentences: ReadonlyMap<number, number>;
}

/**
 * Says for each directive mention of an article which document it stands for, or why that cannot be known. Depends on
 * the article and on what `knowledge` says of the slots in it, so it need only be asked again when one of them changes.
 * @returns one outcome for each directive mention, by its index in `mentions`.
 */
export function resolveArticle(
  article: ResolvableArticle,
  surroundings: Surroundings,
  knowledge: Knowledge,
): Map<number, Outcome> {
  return new ArticleResolver(article, surroundings, knowledge).resolve();
}

/** Farther away, in UTF-16 units, than a long paragraph, a mention is not the one that is spoken of, if there are others. */
const FAR = 600;

class ArticleResolver {
  readonly #outcomes = new Map<number, Outcome>();
  readonly #statements: readonly Statement[];
  readonly #time: ArticleTime;

  constructor(
    readonly article: ResolvableArticle,
    readonly surroundings: Surroundings,
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
    resolveByTitles(this.article, this.#outcomes, this.knowledge);
    resolveConferences(this.article, this.surroundings.contexts, this.#time, this.knowledge, this.#outcomes);
    for (const [index, mention] of this.article.mentions.entries()) {
      if (mention?.kind !== 'directive' || this.#outcomes.has(index)) continue;
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
      const outcome =
        byNickname(wording.statement.mention, this.knowledge) ??
        byStatement(wording.statement, issued, this.#time.published, this.knowledge) ??
        byAge(wording.statement, issued, this.#time, this.knowledge);
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
    fuller: readonly Statement[],
  ): void {
    const { meant: antecedents, others } = bySubject(
      statement,
      fuller,
      this.#outcomes,
      possible,
      this.#time,
      this.knowledge,
    );
    const dated = new Map<string, Outcome>();
    const byDateOf = (index: number): Outcome => {
      const touched = touchedBy(this.surroundings.contexts.get(index), possible);
      const keys = [...touched].map(({ key }) => key).join();
      const outcome =
        dated.get(keys) ??
        (others.size > 0
          ? amongOthers(possible, others, this.#time)
          : byDate(statement, possible, touched, this.#time, this.knowledge));
      dated.set(keys, outcome);
      return outcome;
    };
    const byFirst = once(() => this.#byFirstAfter(statement, antecedents));
    const before = new Map<string, Statement>();
    const beside = new Set<string>();
    let last: Statement | undefined;
    let next = 0;
    for (const { index } of members) {
      for (; next < antecedents.length && antecedents[next]!.index < index; next++) {
        if (last !== undefined && !this.#isOneSentence(last, antecedents[next]!)) beside.clear();
        last = antecedents[next]!;
        const outcome = this.#outcomeAt(last.index);
        if (outcome.kind !== 'document') continue;
        before.set(outcome.key, last);
        beside.add(outcome.key);
      }
      const outcome =
        last === undefined
          ? this.#unlessOfNamesake(statement, index, byFirst(), possible)
          : (this.#byAgreeing(statement, index, last, before, possible) ??
            this.#byNearest(statement, last, this.#isNear(last, index) ? beside : new Set(before.keys())));
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
    const context = this.surroundings.contexts.get(index);
    if (before.size < 2 || context === undefined || this.#outcomeAt(last.index).kind !== 'document') return undefined;
    const named = possible.filter(({ key }) => before.has(key));
    const spoken = byContext(statement, named, context, this.#time, this.knowledge);
    const antecedent = spoken && before.get(spoken.key);
    return antecedent && this.#byAntecedent(statement, antecedent, 'before', 'subject');
  }

  /** Of namesakes that stand side by side in one sentence, or far away, none is nearer than the other. */
  #byNearest(statement: Statement, last: Statement, beside: ReadonlySet<string>): Outcome {
    return beside.size > 1 && this.#outcomeAt(last.index).kind === 'document'
      ? { kind: 'ambiguous', keys: [...beside], reason: 'severalDocuments' }
      : this.#byAntecedent(statement, last, 'before');
  }

  #isNear({ mention }: Statement, index: number): boolean {
    return this.article.mentions[index]!.start - mention.end <= FAR;
  }

  #isOneSentence(a: Statement, b: Statement): boolean {
    const { sentences } = this.surroundings;
    return sentences.get(a.index) === sentences.get(b.index);
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
  #byFirstAfter(statement: Statement, antecedents: readonly Statement[]): Outcome | undefined {
    const first = antecedents[0];
    if (first === undefined) return undefined;
    const outcome = this.#outcomeAt(first.index);
    if (!antecedents.every(({ index }) => sameDocument(outcome, this.#outcomeAt(index)))) {
      return this.#amongAll(antecedents);
    }
    return this.#byAntecedent(statement, first, 'after');
  }

  /**
   * A whole symbol that may be another document's than the one that follows with its date: writers give the date at
   * the first mention, so one that comes later may be of a namesake. Not so where the sentence says a word of the
   * subject of the one that follows, and none of a namesake's.
   */
  #unlessOfNamesake(
    { name }: Statement,
    index: number,
    outcome: Outcome | undefined,
    possible: readonly KnownDocument[],
  ): Outcome | undefined {
    if (name.symbol === null || outcome?.kind !== 'document') return outcome;
    const hasNamesake = possible.some(
      (document) => document.key !== outcome.key && isIssued(document, this.#time.published),
    );
    if (!hasNamesake) return outcome;
    const touched = [...touchedBy(this.surroundings.contexts.get(index), possible)];
    return touched.length === 1 && touched[0]!.key === outcome.key ? outcome : undefined;
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
    const context = this.surroundings.contexts.get(index);
    const spoken = context && byContext(statement, possible, context, this.#time, this.knowledge);
    return spoken && stated(spoken.key, ...partsOf(statement), 'subject');
  }

  #outcomeAt(index: number): Outcome {
    return this.#outcomes.get(index) ?? unknown('tooLittleSaid');
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
