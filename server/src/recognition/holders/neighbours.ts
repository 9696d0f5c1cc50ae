import type { Tokens } from '../../text/tokens';
import type { PersonDraft } from '../people/personDraft';
import type { Draft, TitleDraft } from '../titles/titleDraft';
import type { Gap } from './gap';

/** Titles and names in reading order, and how each stands to the one before it. */
export class Neighbours {
  constructor(
    readonly tokens: Tokens,
    readonly drafts: readonly Draft[],
    readonly gaps: readonly Gap[],
  ) {}

  /** The person at place `i`, if one stands there. */
  personAt(i: number): PersonDraft | undefined {
    const draft = i < 0 ? undefined : this.drafts[i];
    return draft?.kind === 'person' ? draft : undefined;
  }

  /** The title at place `i` of a run. */
  titleAt(i: number): TitleDraft {
    const draft = this.drafts[i];
    if (draft?.kind !== 'title') throw new Error('a run holds titles only');
    return draft;
  }

  /** True where one of the titles of the run is more than a rank. */
  holdsOffice(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.titleAt(i).words.word !== null) return true;
    return false;
  }

  /**
   * Everyone whom a plural title stands over: up to the end of the sentence or the next title over a list, and where commas
   * part the names («A, B; Giám đốc Sở C») up to the semicolon.
   */
  listedFrom(from: number): PersonDraft[] {
    const { drafts, gaps } = this;
    const persons: PersonDraft[] = [];
    let commas = false;
    for (let i = from; i < drafts.length; i++) {
      const draft = drafts[i]!;
      if (i > from && (gaps[i] === 'apart' || gaps[i] === 'office' || (commas && gaps[i] === 'semicolon'))) break;
      commas ||= i > from && gaps[i] === 'comma' && draft.kind === 'person' && drafts[i - 1]!.kind === 'person';
      if (draft.kind === 'title' && (draft.several || gaps[i + 1] === 'consists')) break;
      if (draft.kind === 'person' && (i === from || gaps[i] !== 'far')) persons.push(draft);
    }
    return persons;
  }

  /** The place of the person whose titles begin at place `at`: «Thiếu tướng A»; `at` where none do. */
  nameBehindTitles(at: number): number {
    let i = at;
    while (i < this.drafts.length && this.drafts[i]!.kind === 'title' && (i === at || this.gaps[i] === 'comma')) i++;
    return i > at && this.personAt(i) !== undefined && this.gaps[i] === 'direct' ? i : at;
  }

  /** The names of a row: «A, B và C». */
  namesFrom(at: number): PersonDraft[] {
    const persons: PersonDraft[] = [];
    for (let i = at; i < this.drafts.length; i++) {
      const person = this.personAt(i);
      if (person === undefined || (i > at && this.gaps[i] !== 'comma' && this.gaps[i] !== 'and')) break;
      persons.push(person);
    }
    return persons;
  }
}

/** «Thư ký đồng chí A», «Trợ lý Thủ tướng A» behind a name: A is the one who is served. */
export function isServed(drafts: readonly Draft[], i: number): boolean {
  const person = drafts[i];
  const before = i === 0 ? undefined : drafts[i - 1];
  if (person?.kind !== 'person' || before?.kind !== 'title' || before.words.word?.role.body !== 'office') return false;
  return before.words.body === null || (before.to === person.from && !before.holders.includes(person));
}

/** Deputies and members are many; heads of a body are not. */
export function isHeldByMany(title: TitleDraft): boolean {
  const { word } = title.words;
  return word === null || word.deputy || word.role.holders === 'many';
}
