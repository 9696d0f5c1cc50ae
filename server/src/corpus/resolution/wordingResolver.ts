import { readDocumentKey } from '../identity/documentKeys';
import type { Evidence } from '../identity/things';
import type { Knowledge, KnownDocument } from '../knowledge/knownDocument';
import { once } from '../memo';
import type { ArticleTime } from './articleTime';
import { byContext, touchedBy } from './byContext';
import { byDate, isIssued } from './byDate';
import { amongOthers, bySubject } from './bySubject';
import { otherBefore, setAgainst } from './comparisons';
import { type Outcome, type StatedPart, stated, unknown } from './outcome';
import type { ResolvableArticle, Surroundings } from './resolvableArticle';
import { partsOf } from './stated';
import type { Statement } from './statement';
import type { Wording } from './wordings';

/** Farther away, in UTF-16 units, than a long paragraph, a mention is not the one that is spoken of, if there are others. */
const FAR = 600;

/** With more documents of one number than this, an article is a list of them. */
const MOST_NAMESAKES = 16;

/**
 * Resolves the mentions of an article that do not decide themselves, wording by wording: by a fuller form in the same
 * article, else by what the sentence speaks of, else by the article's date.
 */
export class WordingResolver {
  /** @param outcomes what has been found so far, by the index of the mention; what is found here is added. */
  constructor(
    readonly article: ResolvableArticle,
    readonly surroundings: Surroundings,
    readonly time: ArticleTime,
    readonly knowledge: Knowledge,
    readonly outcomes: Map<number, Outcome>,
  ) {}

  /**
   * Resolves the mentions of one wording: by its antecedents where it has some, else by date.
   * @param possible the documents that the wording's own words leave.
   * @param fuller its antecedents, in reading order, all resolved or known to be unresolvable.
   */
  resolve({ statement, members }: Wording, possible: readonly KnownDocument[], fuller: readonly Statement[]): void {
    const { outcomes, time, knowledge } = this;
    const { meant: antecedents, others } = bySubject(statement, fuller, outcomes, possible, time, knowledge);
    const dated = new Map<string, Outcome>();
    const byDateOf = (index: number): Outcome => {
      const touched = touchedBy(this.surroundings.contexts.get(index), possible);
      const keys = [...touched].map(({ key }) => key).join();
      const outcome =
        dated.get(keys) ??
        (others.size > 0
          ? amongOthers(possible, others, this.time)
          : byDate(statement, possible, touched, this.time, this.knowledge));
      dated.set(keys, outcome);
      return outcome;
    };
    const byFirst = once(() => this.#byFirstAfter(statement, antecedents, possible));
    const documentOf = ({ index }: Statement): string | undefined => keyOf(this.#outcomeAt(index));
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
      const own = { statement, index, mention: this.article.mentions[index]! };
      const unlike = setAgainst(own, antecedents, next, this.surroundings.sentences, documentOf);
      if (unlike.size > 0) {
        const other = otherBefore(unlike, antecedents, next, documentOf);
        this.outcomes.set(index, this.#besideCompared(statement, unlike, other, possible));
        continue;
      }
      const outcome =
        last === undefined
          ? this.#unlessOfNamesake(statement, index, byFirst(), possible)
          : (this.#byAgreeing(statement, index, last, before, possible) ??
            this.#ofSeveralPlaces(statement, index, before) ??
            this.#byNearest(statement, last, this.#isNear(last, index) ? beside : new Set(before.keys()), possible));
      this.outcomes.set(index, outcome ?? this.#byContext(statement, index, possible) ?? byDateOf(index));
    }
  }

  /** What else the article cites by the number before, else the other documents of it. */
  #besideCompared(
    statement: Statement,
    unlike: ReadonlySet<string>,
    other: Statement | undefined,
    possible: readonly KnownDocument[],
  ): Outcome {
    if (other !== undefined) return this.#byAntecedent(statement, other, possible, 'before');
    const left = possible.filter((document) => !unlike.has(document.key) && isIssued(document, this.time.published));
    return left.length === 0 ? unknown('notInCorpusOrCatalogue') : amongOthers(left, new Map(), this.time);
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
    const spoken = byContext(statement, named, context, this.time, this.knowledge);
    const antecedent = spoken && before.get(spoken.key);
    return antecedent && this.#byAntecedent(statement, antecedent, possible, 'before', 'subject');
  }

  /** Of namesakes of several places that stand near the mention, which says no place itself, none is meant before the other. */
  #ofSeveralPlaces(statement: Statement, index: number, before: ReadonlyMap<string, Statement>): Outcome | undefined {
    if (before.size < 2 || before.size > MOST_NAMESAKES || statement.issuer?.locality != null) return undefined;
    const near = [...before].filter(([, antecedent]) => this.#isNear(antecedent, index)).map(([key]) => key);
    const places = new Set(near.map((key) => readDocumentKey(key).locality));
    places.delete(null);
    return places.size < 2 ? undefined : { kind: 'ambiguous', keys: near, reason: 'severalLocalities' };
  }

  /** Of namesakes that stand side by side in one sentence, or far away, none is nearer than the other. */
  #byNearest(
    statement: Statement,
    last: Statement,
    beside: ReadonlySet<string>,
    possible: readonly KnownDocument[],
  ): Outcome {
    return beside.size > 1 && this.#outcomeAt(last.index).kind === 'document'
      ? { kind: 'ambiguous', keys: [...beside], reason: 'severalDocuments' }
      : this.#byAntecedent(statement, last, possible, 'before');
  }

  #isNear({ mention }: Statement, index: number): boolean {
    return this.article.mentions[index]!.start - mention.end <= FAR;
  }

  #isOneSentence(a: Statement, b: Statement): boolean {
    const { sentences } = this.surroundings;
    return sentences.get(a.index) === sentences.get(b.index);
  }

  /**
   * An antecedent that cannot be resolved blocks, so that nothing older is linked past it. So does one that was issued
   * after the article came out: one of the two days is wrong, and a short form takes neither for granted.
   */
  #byAntecedent(
    statement: Statement,
    { index }: Statement,
    possible: readonly KnownDocument[],
    position: 'before' | 'after',
    ...agreeing: readonly StatedPart[]
  ): Outcome {
    const outcome = this.#outcomeAt(index);
    if (outcome.kind !== 'document') return outcome;
    const known = this.knowledge.get(outcome.key);
    if (known !== undefined && !isIssued(known, this.time.published)) {
      return amongOthers(possible, new Map([[known.key, known]]), this.time);
    }
    const evidence: Evidence[] = [{ kind: 'sameArticle', place: { uri: this.article.uri, mention: index }, position }];
    const by = [...partsOf(statement), ...agreeing];
    if (by.length > 0) evidence.unshift({ kind: 'stated', by });
    return { kind: 'document', key: outcome.key, evidence };
  }

  /** All antecedents stand after the mention: the first is the one, unless they mean several documents. */
  #byFirstAfter(
    statement: Statement,
    antecedents: readonly Statement[],
    possible: readonly KnownDocument[],
  ): Outcome | undefined {
    const first = antecedents[0];
    if (first === undefined) return undefined;
    const outcome = this.#outcomeAt(first.index);
    if (!antecedents.every(({ index }) => sameDocument(outcome, this.#outcomeAt(index)))) {
      return this.#amongAll(antecedents);
    }
    return this.#byAntecedent(statement, first, possible, 'after');
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
      (document) => document.key !== outcome.key && isIssued(document, this.time.published),
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
    const spoken = context && byContext(statement, possible, context, this.time, this.knowledge);
    return spoken && stated(spoken.key, ...partsOf(statement), 'subject');
  }

  #outcomeAt(index: number): Outcome {
    return this.outcomes.get(index) ?? unknown('tooLittleSaid');
  }
}

function keyOf(outcome: Outcome): string | undefined {
  return outcome.kind === 'document' ? outcome.key : undefined;
}

function sameDocument(a: Outcome, b: Outcome): boolean {
  return a.kind === 'document' && b.kind === 'document' && a.key === b.key;
}
