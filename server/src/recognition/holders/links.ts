import { isAddressedWithOthers, type PersonDraft } from '../people/personDraft';
import { officeOfSubject } from '../words/contextWords';
import { isHeldByMany, type Neighbours } from './neighbours';

/** «A, B và C, Phó Chủ tịch UBND tỉnh»: so many people at most have an office behind their names together. */
const MOST_SHARERS = 24;

/** Which titles have been given to whom, as the text is read from its beginning. */
export class Links {
  /** Persons who have titles in front of their names. */
  readonly #titled = new Set<PersonDraft>();
  /** Persons who come behind an office that is given to them: «công nhận Cụm trưởng cho A và B làm Cụm phó». */
  readonly #installed = new Set<PersonDraft>();

  constructor(readonly around: Neighbours) {}

  /** Gives the titles at places `from` to `to` these holders. */
  give(from: number, to: number, persons: readonly PersonDraft[]): void {
    for (let i = from; i < to; i++) this.around.titleAt(i).holders = persons;
  }

  /** Gives each of these persons the next title, from place `from` on. */
  giveEach(from: number, persons: readonly PersonDraft[]): void {
    persons.forEach((person, i) => {
      this.give(from + i, from + i + 1, [person]);
    });
  }

  /**
   * Gives titles in front of a name to that person. Of «Chủ tịch HĐND và Chủ tịch UBND A» only the one beside the name is
   * surely A's.
   */
  giveInFront(from: number, to: number, person: PersonDraft): void {
    let start = from;
    // «khi giữ cương vị T1 và T2, A …» speaks of one person
    const parts = officeOfSubject.endingAt(this.around.tokens, this.around.titleAt(from).from) === undefined;
    for (let i = from + 1; parts && i < to; i++) if (this.around.gaps[i] === 'and') start = i;
    this.give(start, to, [person]);
    // a rank goes in front even where the offices come behind
    if (this.around.holdsOffice(start, to)) this.#titled.add(person);
  }

  /** Gives titles to those, at least one, who stand behind an act on them: «cách chức … đối với ông A». */
  giveBehindAct(from: number, to: number, persons: readonly PersonDraft[]): void {
    this.give(from, to, persons);
    for (let i = from; i < to; i++) this.around.titleAt(i).tense ??= 'taken';
    this.#installed.add(persons[0]!);
  }

  /** True for someone whose titles stand in front of the name: what stands behind it is the next one's. */
  isTitled(person: PersonDraft): boolean {
    return this.#titled.has(person);
  }

  /** True for someone who was given an office by an act that stands before the name. */
  isInstalled(person: PersonDraft): boolean {
    return this.#installed.has(person);
  }

  /**
   * «ông A, ông B, Phó Chủ tịch UBND tỉnh»: an office of many behind several names is everyone's.
   * @param at the place of the title.
   * @param last the person right before it.
   */
  sharersBefore(at: number, last: PersonDraft): PersonDraft[] {
    const { drafts, gaps } = this.around;
    const persons = [last];
    const title = drafts[at];
    // what stands in brackets behind a name is said of that one
    if (title?.kind !== 'title' || !isHeldByMany(title) || gaps[at] === 'open') return persons;
    for (let i = at - 1; i > 0 && drafts[i] === persons.at(-1) && persons.length < MOST_SHARERS; i--) {
      const person = this.around.personAt(i - 1);
      if (person === undefined || (gaps[i] !== 'comma' && gaps[i] !== 'and') || this.isTitled(person)) break;
      persons.push(person);
    }
    persons.reverse();
    // «bà A, ông B - Phó Chủ tịch UBND huyện»: so is what stands behind a dash, but for «các ông A, B - …»
    return gaps[at] !== 'dash' || isAddressedWithOthers(this.around.tokens, persons[0]!) ? persons : [last];
  }
}
