import { isBareAndSmall } from '../titles/officeInGeneral';
import type { Run } from './run';

/** «các Phó Chủ tịch UBND tỉnh làm | Phó Trưởng ban»: true for an office that is given to another one, of many. */
export function isGivenToMany({ around, from, gapBefore }: Run): boolean {
  const subject = around.drafts[from - 1];
  return gapBefore === 'office' && subject?.kind === 'title' && subject.several && subject.holders.length === 0;
}

/** Notes of all titles of a row that they are of many. */
export function markGeneral({ around, from, to }: Run): void {
  for (let i = from; i < to; i++) around.titleAt(i).generic = true;
}

/**
 * «các Ủy viên Bộ Chính trị, Ủy viên Ban Bí thư»: what makes the first one of many makes all of the row so; «từng là Bí
 * thư …, Chủ tịch …»: when the first one was held, so were those of the same person behind it.
 */
export function spreadAlongRow({ around, from, to }: Run): void {
  for (let i = from + 1; i < to; i++) {
    const before = around.titleAt(i - 1);
    const title = around.titleAt(i);
    if (title.holders[0] === before.holders[0]) title.tense ??= before.tense;
    const general =
      before.generic || (before.several && before.count === 0) || isBareAndSmall(around.tokens, before.words);
    const both = before.words.many && (around.gaps[i] === 'concurrent' || title.words.body === null);
    if (title.holders.length === 0 && (general || both)) title.generic = true;
  }
}
