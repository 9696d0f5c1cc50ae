import { Mark } from '../../text/symbols';
import type { Tokens } from '../../text/tokens';
import { beforeAddress, type PersonDraft } from '../people/personDraft';
import { type Draft, isOfficeInGeneral, type TitleDraft } from '../titles/titleDraft';
import {
  asOffice,
  endingAt,
  officeActs,
  officeOfSubject,
  ofPerson,
  purposes,
  relations,
  sayings,
} from '../words/contextWords';
import { honorifics } from '../words/nameWords';
import { type Gap, gapBetween } from './gap';
import { beforeStatus, isAuthorBlock, isSignature } from './signature';

/**
 * Gives titles their holders, from the order of titles and names and what stands between them. A title that no rule
 * reaches keeps none. `drafts` are in reading order, without overlaps. Linear in their number: each run of titles is
 * looked at once, with its neighbours.
 */
export function attachHolders(tokens: Tokens, drafts: readonly Draft[]): void {
  const gaps = drafts.map((draft, i): Gap => (i === 0 ? 'apart' : gapBetween(tokens, drafts[i - 1]!.to, draft.from)));
  const linker = new Linker(tokens, drafts, gaps);
  for (let i = 0; i < drafts.length; ) {
    if (drafts[i]!.kind === 'person') {
      i++;
      continue;
    }
    let end = i + 1;
    while (end < drafts.length && drafts[end]!.kind === 'title' && isChained(gaps[end]!)) end++;
    linker.link(i, end);
    i = end;
  }
}

const CHAINING: ReadonlySet<Gap> = new Set(['comma', 'direct', 'concurrent', 'and', 'dash', 'open', 'is']);

/** Titles so joined are a row of one person's, unless something else tells. */
function isChained(gap: Gap): boolean {
  return CHAINING.has(gap);
}

/** «cách chức … nhiệm kỳ 2011-2016 đối với ông A»: how many tokens may stand between the office and the person. */
const LONGEST_OBJECT = 14;

/** How many titles and names of a sentence are looked over for its subject. */
const REACH = 40;

/** «A thay B giữ chức …»: so few words behind B speak of A; with more B is the one who moves on. */
const SHORT_CLAUSE = 4;

class Linker {
  /** Persons who have titles in front of their names. */
  readonly #titled = new Set<PersonDraft>();
  /** Persons who come behind an office that is given to them: «công nhận Cụm trưởng cho A và B làm Cụm phó». */
  readonly #installed = new Set<PersonDraft>();

  constructor(
    readonly tokens: Tokens,
    readonly drafts: readonly Draft[],
    readonly gaps: readonly Gap[],
  ) {}

  /** Links the run of titles from `from` to `to` (exclusive). */
  link(from: number, to: number): void {
    const { gaps } = this;
    const before = this.#personAt(from - 1);
    const after = this.#personAt(to);
    const first = gaps[from]!;
    const last = to < gaps.length ? gaps[to]! : 'apart';
    const heading = this.#titleAt(to - 1);
    const plural = this.#firstPlural(from, to);
    if (plural < to && (last === 'colon' || last === 'consists' || last === 'is')) {
      this.#give(plural, to, this.#listed(to));
      if (plural > from) this.link(from, plural);
      return;
    }
    if (heading.several && to - from === 1 && last === 'direct' && after !== undefined) {
      this.#give(from, to, this.#namesFrom(to));
      return;
    }
    // «ông A, Trợ lý Thủ tướng B»: B is the one whom A serves
    const serves = heading.words.word?.role.body === 'office' && (heading.words.body === null || before !== undefined);
    const leads =
      after !== undefined && !serves && (last === 'direct' || last === 'dash' || last === 'is' || last === 'colon');
    const follows = before !== undefined && isBehind(first);
    if (leads && follows) this.#share(from, to, before, after, last);
    else if (leads) this.#lead(from, to, after);
    else if (follows && !this.#opensClause(from, to, before)) this.#give(from, to, this.#sharersBefore(from, before));
    else if (after !== undefined && this.#announces(from, to, after)) this.#lead(from, to, after);
    else if (first === 'office') this.#giveSubject(from, to);
    else if (first === 'semicolon') this.#goOn(from, to);
    else if (after !== undefined && last === 'apart' && isSignature(this.tokens, this.#row(from, to), after))
      this.#give(from, to, [after]);
    else if (before !== undefined && first === 'apart' && isAuthorBlock(this.tokens, before, this.#row(from, to)))
      this.#give(from, to, [before]);
    if (heading.holders.length === 0 && after !== undefined) this.#giveObject(from, to, after);
    if (heading.holders.length === 0) this.#spreadGeneric(from, to);
  }

  /** «trả lời câu hỏi của ông A, Bí thư Tỉnh ủy nhấn mạnh»: the phrase with A ends, and someone else speaks. */
  #opensClause(from: number, to: number, before: PersonDraft): boolean {
    if (this.gaps[from] !== 'comma' || to - from > 1 || !sayings.has(this.tokens, this.#titleAt(from).to)) return false;
    return endingAt(ofPerson, this.tokens, beforeAddress(this.tokens, before.from), 2) !== undefined;
  }

  /** «Với cương vị Bí thư …, Bộ trưởng …, ông A», «Chủ tịch UBND tỉnh, ông A cho biết» at the head of a sentence. */
  #announces(from: number, to: number, after: PersonDraft): boolean {
    if (after.address === 'none' || after.replaced) return false;
    const title = this.#titleAt(from);
    if (this.gaps[to] !== 'comma' && !this.#comesLater(from, to, after)) return false;
    if (this.#titleAt(to - 1).several) return false;
    const follower = this.gaps[to + 1];
    if (endingAt(officeOfSubject, this.tokens, title.from, 4) !== undefined) {
      // «ông A giữ chức T, ông B …»: T is A's, and B begins a clause of his own
      const taken = this.gaps[from] === 'office' && this.#subjectBefore(from) >= 0;
      return !taken || (follower !== 'office' && endingAt(asOffice, this.tokens, title.from, 3) !== undefined);
    }
    return this.gaps[from] === 'apart' && (follower === undefined || !isBehind(follower));
  }

  /** «Trước khi giữ chức T năm 2014, ông A …»: words stand between, but the clause ends before the name. */
  #comesLater(from: number, to: number, after: PersonDraft): boolean {
    if (this.gaps[to] !== 'far' || this.gaps[from] === 'office') return false;
    const name = beforeAddress(this.tokens, after.from);
    if (this.tokens.symbol[name - 1] !== Mark.comma || name - this.#titleAt(to - 1).to > LONGEST_OBJECT) return false;
    return endingAt(officeOfSubject, this.tokens, this.#titleAt(from).from, 4) !== undefined;
  }

  /** «cách chức Bí thư Tỉnh ủy đối với ông A», «thôi giữ chức … của bà B»: whose office it is comes behind it. */
  #giveObject(from: number, to: number, after: PersonDraft): void {
    const title = this.#titleAt(from);
    const last = this.#titleAt(to - 1);
    if (after.address === 'none' || this.gaps[to] === 'apart' || after.from - last.to > LONGEST_OBJECT) return;
    if (title.several || endingAt(ofPerson, this.tokens, beforeAddress(this.tokens, after.from), 2) === undefined)
      return;
    // «miễn nhiệm T1 với ông A và T2 với ông B»
    const other = this.#personAt(from - 1);
    const again = this.gaps[from] === 'and' && other !== undefined && this.#installed.has(other);
    if (!again && endingAt(officeActs, this.tokens, beforeStatus(this.tokens, title.from), 4) === undefined) return;
    this.#give(from, to, this.#namesFrom(to));
    this.#installed.add(after);
  }

  /** «A - T1; T2»: a title behind a semicolon is still A's where no other name claims it. */
  #goOn(from: number, to: number): void {
    const before = this.drafts[from - 1];
    if (before?.kind !== 'title' || before.holders.length !== 1) return;
    // «; các đồng chí ủy viên …», «; đồng chí Bí thư …» opens with other people
    if (this.#titleAt(from).several || endingAt(honorifics, this.tokens, this.drafts[from]!.from, 3)) return;
    this.#give(from, to, before.holders);
  }

  /** «các Ủy viên Bộ Chính trị, Ủy viên Ban Bí thư»: what makes the first one of many makes all of the row so. */
  #spreadGeneric(from: number, to: number): void {
    for (let i = from + 1; i < to; i++) {
      const before = this.#titleAt(i - 1);
      const title = this.#titleAt(i);
      const general =
        before.generic || (before.several && before.count === 0) || isOfficeInGeneral(this.tokens, before);
      const both = before.words.many && this.gaps[i] === 'concurrent';
      if (title.holders.length === 0 && (general || both)) title.generic = true;
    }
  }

  /** Titles between two names: which are whose? */
  #share(from: number, to: number, before: PersonDraft, after: PersonDraft, last: Gap): void {
    const { gaps } = this;
    if (last === 'dash' || last === 'colon') {
      // «A - Bí thư Tỉnh ủy, … - B» does not occur; a dash or colon behind the titles of A opens something new
      this.#give(from, to, [before]);
      return;
    }
    if (this.#titled.has(before) || to - from === 1) {
      // «Bí thư A, Chủ tịch B»: titles go in front throughout
      const own = gaps[from] === 'open' || gaps[from] === 'is';
      if (own) this.#give(from, to, [before]);
      else this.#lead(from, to, after);
      return;
    }
    let next = to - 1;
    for (let i = from + 1; i < to; i++) if (gaps[i] === 'and') next = i;
    this.#give(from, next, [before]);
    this.#lead(next, to, after);
  }

  /** Titles in front of a name. «Chủ tịch HĐND và Chủ tịch UBND A»: only the one beside the name is surely A's. */
  #lead(from: number, to: number, person: PersonDraft): void {
    let start = from;
    // «khi giữ cương vị T1 và T2, A …» speaks of one person
    const parts = endingAt(officeOfSubject, this.tokens, this.#titleAt(from).from, 4) === undefined;
    for (let i = from + 1; parts && i < to; i++) if (this.gaps[i] === 'and') start = i;
    this.#give(start, to, [person]);
    // a rank goes in front even where the offices come behind
    for (let i = start; i < to; i++) if (this.#titleAt(i).words.word !== null) this.#titled.add(person);
  }

  #give(from: number, to: number, persons: readonly PersonDraft[]): void {
    for (let i = from; i < to; i++) this.#titleAt(i).holders = persons;
  }

  /** «A được bầu giữ chức …»: the office is that of the person whom the sentence is about. */
  #giveSubject(from: number, to: number): void {
    const subject = this.#subjectBefore(from);
    if (subject < 0) return;
    const person = this.#personAt(subject)!;
    this.#give(from, to, this.#rowBefore(from, subject) ?? this.#sharersBefore(subject + 1, person));
  }

  /**
   * The nearest person before a title in its sentence whose place is not being taken, or the first one where the
   * title is the purpose of what that person does; -1 where there is none.
   */
  #subjectBefore(title: number): number {
    const { drafts, gaps } = this;
    const start = drafts[title]!.from;
    const purpose = endingAt(purposes, this.tokens, start, 6) !== undefined;
    let found = -1;
    for (let i = title - 1; i >= Math.max(0, title - REACH); i--) {
      const person = this.#personAt(i);
      const replaced = person?.replaced === true && start - person.to <= SHORT_CLAUSE;
      if (person !== undefined && !replaced && !isServed(this.drafts, i) && !isAside(this.tokens, person.to, start)) {
        // «A, con trai của B, giữ chức T»: B is named to tell who A is
        const aside = isRelative(this.tokens, beforeAddress(this.tokens, person.from));
        if (!aside || purpose || found < 0) found = i;
        if (!aside && !purpose) return found;
      }
      if (gaps[i] === 'apart') return found;
    }
    return found;
  }

  /** «A (T1) và B (T2) lần lượt được … giữ chức T», «A, B và C được bầu …»: an office of many is everyone's. */
  #rowBefore(title: number, person: number): PersonDraft[] | undefined {
    const { gaps } = this;
    const last = this.#personAt(person);
    if (last === undefined || gaps[person] !== 'and' || !isHeldByMany(this.#titleAt(title))) return undefined;
    const row = [last];
    for (let i = person - 1; i >= 0; i--) {
      const first = this.#personAt(i);
      if (first !== undefined && !this.#installed.has(first)) row.unshift(first);
      const gap = gaps[i];
      if (first !== undefined && this.#installed.has(first)) break;
      if (gap !== 'comma' && gap !== 'and' && gap !== 'open' && gap !== 'dash') break;
    }
    return row.length > 1 ? row : undefined;
  }

  /** The first title of the run that is said of several people, or `to`. */
  #firstPlural(from: number, to: number): number {
    for (let i = from; i < to; i++) if (this.#titleAt(i).several) return i;
    return to;
  }

  /** Everyone whom a plural title stands over: up to the end of the sentence or the next such title. */
  #listed(from: number): PersonDraft[] {
    const { drafts, gaps } = this;
    const persons: PersonDraft[] = [];
    for (let i = from; i < drafts.length; i++) {
      const draft = drafts[i]!;
      if (i > from && (gaps[i] === 'apart' || gaps[i] === 'office')) break;
      if (draft.kind === 'title' && draft.several) break;
      if (draft.kind === 'person' && (i === from || gaps[i] !== 'far')) persons.push(draft);
    }
    return persons;
  }

  /** The names of a row: «A, B và C». */
  #namesFrom(at: number): PersonDraft[] {
    const persons: PersonDraft[] = [];
    for (let i = at; i < this.drafts.length; i++) {
      const person = this.#personAt(i);
      if (person === undefined || (i > at && this.gaps[i] !== 'comma' && this.gaps[i] !== 'and')) break;
      persons.push(person);
    }
    return persons;
  }

  /** «ông A, ông B, Phó Chủ tịch UBND tỉnh»: an office of many behind several names is everyone's. */
  #sharersBefore(from: number, last: PersonDraft): PersonDraft[] {
    const { drafts, gaps } = this;
    const title = from < drafts.length ? drafts[from] : undefined;
    const persons = [last];
    const many = title?.kind === 'title' && isHeldByMany(title);
    if (!many) return persons;
    for (let i = from - 1; i > 0 && drafts[i] === persons[0]; i--) {
      const person = this.#personAt(i - 1);
      if (person === undefined || (gaps[i] !== 'comma' && gaps[i] !== 'and') || this.#titled.has(person)) break;
      persons.unshift(person);
    }
    return persons;
  }

  #row(from: number, to: number): TitleDraft[] {
    return Array.from({ length: to - from }, (_, i) => this.#titleAt(from + i));
  }

  #personAt(i: number): PersonDraft | undefined {
    const draft = i < 0 ? undefined : this.drafts[i];
    return draft?.kind === 'person' ? draft : undefined;
  }

  #titleAt(i: number): TitleDraft {
    const draft = this.drafts[i];
    if (draft?.kind !== 'title') throw new Error('a run holds titles only');
    return draft;
  }
}

/** «Thư ký đồng chí A», «Trợ lý Thủ tướng A» behind a name: A is the one who is served. */
export function isServed(drafts: readonly Draft[], i: number): boolean {
  const person = drafts[i];
  const before = i === 0 ? undefined : drafts[i - 1];
  if (person?.kind !== 'person' || before?.kind !== 'title' || before.words.word?.role.body !== 'office') return false;
  return before.words.body === null || (before.to === person.from && !before.holders.includes(person));
}

/** «, con trai của | ông B»: a relation of the person before the comma. */
function isRelative(tokens: Tokens, at: number): boolean {
  for (let length = 4; length > 0; length--) {
    if (relations.longest(tokens, at - length)?.end === at) return tokens.symbol[at - length - 1] === Mark.comma;
  }
  return false;
}

/** «A (con trai ông B) giữ chức …»: B stands in brackets that close before the title. */
function isAside(tokens: Tokens, person: number, title: number): boolean {
  for (let i = person; i < title; i++) {
    if (tokens.symbol[i] === Mark.open) return false;
    if (tokens.symbol[i] === Mark.close) return true;
  }
  return false;
}

/** True where a title behind a name with this gap is that person's. */
function isBehind(gap: Gap): boolean {
  return (
    gap === 'comma' || gap === 'dash' || gap === 'open' || gap === 'is' || gap === 'concurrent' || gap === 'direct'
  );
}

/** Deputies and members are many; heads of a body are not. */
export function isHeldByMany(title: TitleDraft): boolean {
  const { word } = title.words;
  return word === null || word.deputy || word.role.holders === 'many';
}
