import type { Draft, PersonDraft } from '../titles/draft';
import type { Gap } from '../titles/gap';
import { Shape } from './readName';

/**
 * Tells which of the names that were read are people's: those whose shape is clear, those with a word of address or
 * a title beside them, and every other place where the same name stands. What a school, street or place is called
 * is none of them.
 * @param gaps how each draft stands to the one before it.
 */
export function keepPeople(drafts: readonly Draft[], gaps: readonly Gap[]): Set<PersonDraft> {
  const kept = new Set<PersonDraft>();
  const keys = new Set<string>();
  const tails = new Set<string>();
  drafts.forEach((draft, i) => {
    if (draft.kind !== 'person' || draft.namesThing) return;
    if (!isPersonItself(draft) && !isBesideTitle(drafts, gaps, i)) return;
    kept.add(draft);
    if (!draft.alsoThing) keys.add(draft.key);
    for (let at = draft.key.indexOf(' '); at >= 0; at = draft.key.indexOf(' ', at + 1))
      tails.add(draft.key.slice(at + 1));
  });
  for (const draft of drafts) {
    if (draft.kind !== 'person') continue;
    if (!draft.namesThing && keys.has(draft.key)) kept.add(draft);
    // «ông Bá Cảnh» is short for someone whose full name the article gives
    if (draft.shape <= Shape.likely && tails.has(draft.key) && !isClearSomewhere(draft)) kept.delete(draft);
  }
  return kept;
}

function isPersonItself(person: PersonDraft): boolean {
  if (person.address !== 'none')
    return person.shape > Shape.possible || person.address === 'comrade' || !person.alsoThing;
  return person.shape >= Shape.clear && !person.capitals && !person.alsoThing;
}

/** «Bí thư Tỉnh ủy Lê Hiếu», «Lê Hiếu, Bí thư Tỉnh ủy», «… - Lê Hiếu». */
function isBesideTitle(drafts: readonly Draft[], gaps: readonly Gap[], i: number): boolean {
  const person = drafts[i];
  if (person?.kind !== 'person' || person.alsoThing) return false;
  const before = drafts[i - 1]?.kind === 'title' ? gaps[i] : undefined;
  if (before === 'direct' || before === 'dash' || before === 'is') return true;
  const after = drafts[i + 1]?.kind === 'title' ? gaps[i + 1] : undefined;
  return after === 'comma' || after === 'dash' || after === 'open';
}

function isClearSomewhere(person: PersonDraft): boolean {
  return person.shape >= Shape.clear;
}
