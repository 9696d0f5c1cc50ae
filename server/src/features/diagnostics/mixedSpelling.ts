import type { MixedSpelling } from '../../recognition/mention';
import type { Presentation } from '../presentation';
import type { Check, Finding, Question } from './check';

/** Words that show where a tone mark stands. */
const EXAMPLES = { toneOnFirst: 'hòa, thủy', toneOnSecond: 'hoà, thuỷ' } as const;

/** What one article writes in two ways: «hoà» beside «hòa», composed letters beside combining marks. */
export const mixedSpelling: Check = {
  code: 'mixedSpelling',
  severity: 'hint',
  *find({ article, shown }: Question): Iterable<Finding> {
    for (const mixed of article.mixedSpelling ?? []) {
      const [first] = mixed.others;
      if (first === undefined) continue;
      const edits = mixed.others.map(({ start, end, text }) => ({ span: { start, end }, text }));
      const title = shown.words.respellOthers(edits.length);
      yield { span: { start: first.start, end: first.end }, message: messageOf(mixed, shown), fix: { title, edits } };
    }
  },
};

function messageOf({ usual, words: count, others }: MixedSpelling, { words }: Presentation): string {
  switch (usual) {
    case 'composed':
      return words.mostlyComposed(count, others.length);
    case 'decomposed':
      return words.mostlyDecomposed(count, others.length);
    default:
      return words.mixedTones(EXAMPLES[usual], count, others.length);
  }
}
