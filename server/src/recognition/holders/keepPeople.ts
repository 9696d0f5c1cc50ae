import { GivenNames } from '../people/givenNames';
import { Shape } from '../people/nameShape';
import { meaning, nameless, type PersonDraft } from '../people/personDraft';
import type { Draft } from '../titles/titleDraft';
import type { Gap } from './gap';

/**
 * Tells which of the names that were read are people's: those whose shape is clear, those with a word of address or
 * a title beside them, and every other place where the same name stands. What a school, street or place is called
 * is none of them. Short references are kept as the person whom they stand for, where only one can be meant, else without
 * a name.
 * @param gaps how each draft stands to the one before it.
 * @returns titles and people, in order.
 */
export function keepPeople(drafts: readonly Draft[], gaps: readonly Gap[]): Draft[] {
  /** 1 for each draft that is a person in its own right. */
  const kept = new Uint8Array(drafts.length);
  const keys = new Set<string>();
  const givenNames = new GivenNames();
  drafts.forEach((draft, i) => {
    if (draft.kind !== 'person' || draft.short || draft.namesThing) return;
    if (!isPersonItself(draft) && !isBesideTitle(drafts, gaps, i) && !isInRow(drafts, gaps, kept, i)) return;
    kept[i] = 1;
    if (!draft.alsoThing) keys.add(draft.key);
    givenNames.add(draft);
  });
  return withShortReferences(drafts, gaps, kept, keys, givenNames);
}

/** All titles and kept people, and short references as the people whom they stand for. */
function withShortReferences(
  drafts: readonly Draft[],
  gaps: readonly Gap[],
  kept: Uint8Array,
  keys: ReadonlySet<string>,
  givenNames: GivenNames,
): Draft[] {
  const people: Draft[] = [];
  /** The first person of the last sentence that names one: whom «Ông» at the head of the next sentence means. */
  let subject: PersonDraft | undefined;
  const introduced = new Set<string>();
  let sentence = 0;
  let subjectSentence = -1;
  drafts.forEach((draft, i) => {
    if (gaps[i] === 'apart') sentence++;
    if (draft.kind === 'title') {
      people.push(draft);
      return;
    }
    if (kept[i] === 1 && isIntroduced(drafts, gaps, i, givenNames)) introduced.add(draft.key);
    const person =
      introduced.has(draft.key) && !draft.short && !draft.namesThing
        ? draft
        : fullPerson(draft, kept[i] === 1, keys, givenNames, subject);
    if (person === undefined) return;
    people.push(person);
    if (sentence === subjectSentence || person.replaced) return;
    subject = person;
    subjectSentence = sentence;
  });
  return people;
}

/**
 * «tang lễ đồng chí Hồng Hà, nguyên Bí thư …», before «Phạm Hồng Hà» is named: two words with offices of their own are
 * somebody else's whole name.
 */
function isIntroduced(drafts: readonly Draft[], gaps: readonly Gap[], i: number, givenNames: GivenNames): boolean {
  const person = drafts[i];
  if (person?.kind !== 'person' || !person.key.includes(' ') || !isBesideTitle(drafts, gaps, i)) return false;
  return (givenNames.meantBy(person)?.from ?? 0) > person.from;
}

function fullPerson(
  draft: PersonDraft,
  kept: boolean,
  keys: ReadonlySet<string>,
  givenNames: GivenNames,
  subject: PersonDraft | undefined,
): PersonDraft | undefined {
  // «ông Bá Cảnh» is short for someone whose full name the article gives
  const mayBeShort = draft.short || (draft.shape < Shape.clear && !draft.namesThing);
  const full = mayBeShort ? givenNames.meantBy(draft) : undefined;
  if (full) return meaning(draft, full, draft.address);
  // «Đồng chí nào vắng mặt …» makes nobody an official
  if (draft.short && draft.key === '' && subject) return meaning(draft, subject, 'other');
  if (draft.short) return isSomebody(draft) ? nameless(draft) : undefined;
  return kept || (!draft.namesThing && keys.has(draft.key)) ? draft : undefined;
}

/** «ông Hòa», «đồng chí Hòa»: surely a person, though nothing tells the full name; «thạc sĩ Luật» may be none. */
function isSomebody({ key, address }: PersonDraft): boolean {
  return key !== '' && (address === 'comrade' || address === 'personal');
}

function isPersonItself(person: PersonDraft): boolean {
  if (person.address !== 'none')
    return person.shape > Shape.possible || person.address === 'comrade' || !person.alsoThing;
  return person.shape >= Shape.clear && !person.capitals && !person.alsoThing && !person.historic;
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

/** «gồm: Hồ Văn Mười (…), Y Quang BKrông, …»: a likely name in a row of people. */
function isInRow(drafts: readonly Draft[], gaps: readonly Gap[], kept: Uint8Array, i: number): boolean {
  const person = drafts[i];
  const before = drafts[i - 1];
  if (person?.kind !== 'person' || person.alsoThing || person.shape < Shape.likely || before === undefined)
    return false;
  if (before.kind === 'person' && kept[i - 1] === 0) return false;
  const gap = gaps[i];
  // «các Phó Chủ tịch: Vi Bích Mai, …»
  if (gap === 'colon' && before.kind === 'title') return before.several;
  return (
    gap === 'and' || gap === 'semicolon' || gap === 'consists' || (gap === 'comma' && person.key.split(' ').length > 2)
  );
}
