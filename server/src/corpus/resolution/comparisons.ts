import type { Mention } from '../../recognition/mention';
import type { Statement } from './statement';

/** So many antecedents back the document is looked for that a sentence compares with another. */
const FARTHEST_BACK = 8;
/**
 * What is compared stands so near together, in UTF-16 units. Farther away the sentence speaks of a third document:
 * «tổng kết Chỉ thị 21, Ban Bí thư ra chỉ thị mới về …, thay thế Chỉ thị số 21-CT/TW».
 */
const FAR = 100;

/**
 * The documents that a mention is set against in its sentence: «So với Chỉ thị số 35-CT/TW ngày 30/5/2019, Chỉ thị 35
 * lần này …». Nothing is compared with itself, nor takes its own place. Empty where it is set against none.
 * @param mention the mention itself.
 * @param antecedents of its wording, in reading order; @param next the first of them behind the mention.
 * @param sentences of each mention, by its first offset.
 * @param keyOf the document that a mention stands for, if it is known.
 */
export function setAgainst(
  { statement, index, mention }: { readonly statement: Statement; readonly index: number; readonly mention: Mention },
  antecedents: readonly Statement[],
  next: number,
  sentences: ReadonlyMap<number, number>,
  keyOf: (statement: Statement) => string | undefined,
): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const other of antecedents.slice(Math.max(0, next - 1), next + 1)) {
    if (other.mention.compared === statement.mention.compared) continue;
    const gap = Math.max(mention.start - other.mention.end, other.mention.start - mention.end);
    if (gap > FAR || sentences.get(other.index) !== sentences.get(index)) continue;
    const key = keyOf(other);
    if (key !== undefined) keys.add(key);
  }
  return keys;
}

/**
 * The nearest of the antecedents before a mention that stands for none of some documents; undefined where none is near.
 * @param end how many of the antecedents stand before the mention.
 */
export function otherBefore(
  keys: ReadonlySet<string>,
  antecedents: readonly Statement[],
  end: number,
  keyOf: (statement: Statement) => string | undefined,
): Statement | undefined {
  for (let at = end - 1; at >= Math.max(0, end - FARTHEST_BACK); at--) {
    const key = keyOf(antecedents[at]!);
    if (key === undefined || !keys.has(key)) return antecedents[at];
  }
  return undefined;
}
