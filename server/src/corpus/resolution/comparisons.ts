import type { Statement } from './statement';

/** So many antecedents back the document is looked for that a sentence compares with another. */
const FARTHEST_BACK = 8;

/**
 * What an article compares with mentions of one wording: «So với Chỉ thị số 35-CT/TW ngày 30/5/2019, Chỉ thị 35 lần này
 * …». Nothing is compared with itself, nor takes its own place.
 */
export class Comparisons {
  /** By sentence the keys of the documents that its mentions of the wording are not. */
  readonly #unlike = new Map<number | undefined, Set<string>>();

  /**
   * Linear in the antecedents.
   * @param sentences of each mention, by its first offset.
   * @param keyOf the document that a mention stands for, if it is known.
   */
  constructor(
    { mention }: Statement,
    antecedents: readonly Statement[],
    readonly sentences: ReadonlyMap<number, number>,
    readonly keyOf: (statement: Statement) => string | undefined,
  ) {
    for (const antecedent of antecedents) {
      if (antecedent.mention.compared === mention.compared) continue;
      const key = keyOf(antecedent);
      const sentence = sentences.get(antecedent.index);
      if (key !== undefined) this.#unlike.set(sentence, (this.#unlike.get(sentence) ?? new Set()).add(key));
    }
  }

  /** The keys of the documents that a mention is compared with; undefined where its sentence compares it with none. */
  unlike(index: number): ReadonlySet<string> | undefined {
    return this.#unlike.size === 0 ? undefined : this.#unlike.get(this.sentences.get(index));
  }

  /**
   * The nearest of the antecedents before a mention that is not what it is compared with; undefined where none is near.
   * @param end how many of the antecedents stand before the mention.
   */
  otherBefore(unlike: ReadonlySet<string>, antecedents: readonly Statement[], end: number): Statement | undefined {
    for (let at = end - 1; at >= Math.max(0, end - FARTHEST_BACK); at--) {
      const key = this.keyOf(antecedents[at]!);
      if (key === undefined || !unlike.has(key)) return antecedents[at];
    }
    return undefined;
  }
}
