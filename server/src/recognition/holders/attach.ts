import type { Tokens } from '../../text/tokens';
import { beforeAddress, type PersonDraft } from '../people/personDraft';
import { isBareAndSmall } from '../titles/officeInGeneral';
import { beforeStatus } from '../titles/status';
import type { Draft } from '../titles/titleDraft';
import { endingAt, handedTo, handovers, officeActs, officeOfSubject, ofPerson } from '../words/contextWords';
import { honorifics } from '../words/nameWords';
import {
  announces,
  endsItem,
  hasSubject,
  headsList,
  isBehind,
  isOfMany,
  isOfOther,
  isOtherSpeaker,
  isRelatives,
  isRemoved,
  partyEnd,
} from './clauses';
import { endsInName, type Gap } from './gap';
import { isHeldByMany, Neighbours } from './neighbours';
import { isAuthorBlock, isSignature } from './signature';
import { rowBefore, subjectBefore } from './subject';

/**
 * Gives titles their holders, from the order of titles and names and what stands between them. A title that no rule
 * reaches keeps none. `drafts` are in reading order, without overlaps. Linear in their number: each run of titles is
 * looked at once, with its neighbours.
 * @param gaps how each draft stands to the one before it.
 */
export function attachHolders(tokens: Tokens, drafts: readonly Draft[], gaps: readonly Gap[]): void {
  const linker = new Linker(new Neighbours(tokens, drafts, gaps));
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

/** «giao quyền Tổng Giám đốc … (Viettel) cho ông A»: the same, where the act may have other objects. */
const LONGEST_HANDOVER = 6;

class Linker {
  /** Persons who have titles in front of their names. */
  readonly #titled = new Set<PersonDraft>();
  /** Persons who come behind an office that is given to them: «công nhận Cụm trưởng cho A và B làm Cụm phó». */
  readonly #installed = new Set<PersonDraft>();

  constructor(readonly around: Neighbours) {}

  /** Links the run of titles from `from` to `to` (exclusive). */
  link(from: number, to: number): void {
    if (this.around.titleAt(from).tense === 'passed' && !hasSubject(this.around, from)) {
      // «chứng kiến lễ bàn giao nhiệm vụ Tư lệnh …, Bí thư Thành ủy A …»
      if (to - from > 1) this.link(from + 1, to);
      return;
    }
    const { gaps } = this.around;
    const before = this.around.personAt(from - 1);
    const after = this.around.personAt(to);
    const first = gaps[from]!;
    const last = to < gaps.length ? gaps[to]! : 'apart';
    if (first === 'office' && isOfMany(this.around, from - 1)) {
      for (let i = from; i < to; i++) this.around.titleAt(i).generic = true;
      return;
    }
    const heading = this.around.titleAt(to - 1);
    const plural = this.around.firstPlural(from, to);
    if (plural < to && (last === 'colon' || last === 'consists' || last === 'is')) {
      this.#give(plural, to, this.around.listedFrom(to));
      if (plural > from) this.link(from, plural);
      return;
    }
    // «Ủy viên Ban Thường vụ gồm: A, B và C»
    if (last === 'consists' && after !== undefined && plural === to && headsList(this.around, heading, to)) {
      this.#give(to - 1, to, this.around.listedFrom(to));
      if (to - 1 > from) this.link(from, to - 1);
      return;
    }
    if (heading.several && to - from === 1 && last === 'direct' && after !== undefined) {
      this.#give(from, to, this.around.namesFrom(to));
      return;
    }
    // «ông A, Trợ lý Thủ tướng B»: B is the one whom A serves
    const serves = heading.words.word?.role.body === 'office' && (heading.words.body === null || before !== undefined);
    const leads =
      after !== undefined && !serves && (last === 'direct' || last === 'dash' || last === 'is' || last === 'colon');
    const follows = before !== undefined && (isBehind(first) || (first === 'colon' && endsItem(this.around, heading)));
    if (!leads && after !== undefined && isRemoved(this.around, this.around.titleAt(from))) this.#giveObject(from, to);
    if (heading.holders.length > 0) return;
    // «A (con gái đại tá B)», «A là con trai nguyên Thủ tướng B»
    if (leads && isRelatives(this.around, this.around.titleAt(from))) this.#lead(from, to, after);
    else if (leads && follows) this.#share(from, to, before, after, last);
    else if (leads && first === 'office' && this.#endsClause(from, to)) this.#parts(from, to, after);
    else if (leads) this.#lead(from, to, after);
    else if (follows && !isOtherSpeaker(this.around, from, to, before))
      this.#give(from, partyEnd(this.around, from, to, before), this.#sharersBefore(from, before));
    else if (after !== undefined && announces(this.around, from, to, after)) this.#lead(from, to, after);
    else if (first === 'office') this.#giveSubject(from, to);
    // «cách mọi chức vụ của ông A, gồm: …»
    else if (first === 'consists' && before !== undefined && plural === to) this.#give(from, to, [before]);
    else if (first === 'semicolon' || first === 'consists') this.#goOn(from, to);
    else if (
      after !== undefined &&
      last === 'apart' &&
      isSignature(this.around.tokens, this.around.run(from, to), after)
    )
      this.#give(from, to, [after]);
    else if (
      before !== undefined &&
      first === 'apart' &&
      isAuthorBlock(this.around.tokens, before, this.around.run(from, to))
    )
      this.#give(from, to, [before]);
    if (heading.holders.length === 0) this.#giveObject(from, to);
    this.#spread(from, to);
  }

  /** «cách chức Bí thư Tỉnh ủy đối với ông A», «thôi giữ chức … của bà B»: whose office it is comes behind it. */
  #giveObject(from: number, to: number): void {
    const { tokens, drafts, gaps } = this.around;
    const title = this.around.titleAt(from);
    const last = this.around.titleAt(to - 1);
    const object = this.around.nameBehindTitles(to);
    const after = this.around.personAt(object);
    if (after === undefined || gaps[to] === 'apart' || title.several) return;
    if (after.address === 'none' && object === to) return;
    const start = beforeAddress(tokens, beforeStatus(tokens, drafts[to]!.from));
    if (start - last.to > LONGEST_OBJECT || endingAt(ofPerson, tokens, start, 2) === undefined) return;
    // «miễn nhiệm T1 với ông A và T2 với ông B»
    const other = this.around.personAt(from - 1);
    const again = this.around.gaps[from] === 'and' && other !== undefined && this.#installed.has(other);
    const act = beforeStatus(tokens, title.from);
    const handed =
      start - last.to <= LONGEST_HANDOVER &&
      endingAt(handedTo, tokens, start, 2) &&
      endingAt(handovers, tokens, act, 4);
    if (!again && !handed && endingAt(officeActs, tokens, act, 4) === undefined) return;
    this.#give(from, to, this.around.namesFrom(object));
    for (let i = from; i < to; i++) this.around.titleAt(i).tense ??= 'taken';
    this.#installed.add(after);
  }

  /** «A - T1; T2»: a title behind a semicolon is still A's where no other name claims it. */
  #goOn(from: number, to: number): void {
    const before = this.around.drafts[from - 1];
    if (before?.kind !== 'title' || before.holders.length !== 1) return;
    if (endsInName(this.around.tokens, this.around.titleAt(from).from) || isOfOther(this.around, from)) return;
    // «; bí thư, phó bí thư các chi bộ»
    if (this.around.run(from, to).some(({ words }) => words.many)) return;
    // «; các đồng chí ủy viên …», «; đồng chí Bí thư …» opens with other people
    if (
      this.around.titleAt(from).several ||
      endingAt(honorifics, this.around.tokens, this.around.drafts[from]!.from, 3)
    )
      return;
    this.#give(from, to, before.holders);
  }

  /** «A làm Bộ trưởng, Thiếu tướng B …»: true where a second clause begins with the last titles of the run. */
  #endsClause(from: number, to: number): boolean {
    return this.#lastJoint(from, to) > from && hasSubject(this.around, from);
  }

  /** The first offices are the subject's, those behind the last comma or «và» the next person's. */
  #parts(from: number, to: number, after: PersonDraft): void {
    const joint = this.#lastJoint(from, to);
    this.#giveSubject(from, joint);
    this.#lead(joint, to, after);
  }

  #lastJoint(from: number, to: number): number {
    for (let i = to - 1; i > from; i--) if (this.around.gaps[i] === 'comma' || this.around.gaps[i] === 'and') return i;
    return from;
  }

  /** «các Ủy viên Bộ Chính trị, Ủy viên Ban Bí thư»: what makes the first one of many makes all of the row so. */
  #spread(from: number, to: number): void {
    for (let i = from + 1; i < to; i++) {
      const before = this.around.titleAt(i - 1);
      const title = this.around.titleAt(i);
      // «từng là Bí thư …, Chủ tịch …»
      if (title.holders[0] === before.holders[0]) title.tense ??= before.tense;
      const general =
        before.generic || (before.several && before.count === 0) || isBareAndSmall(this.around.tokens, before.words);
      const both = before.words.many && (this.around.gaps[i] === 'concurrent' || title.words.body === null);
      if (title.holders.length === 0 && (general || both)) title.generic = true;
    }
  }

  /** Titles between two names: which are whose? */
  #share(from: number, to: number, before: PersonDraft, after: PersonDraft, last: Gap): void {
    const { gaps } = this.around;
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
    const parts = endingAt(officeOfSubject, this.around.tokens, this.around.titleAt(from).from, 4) === undefined;
    for (let i = from + 1; parts && i < to; i++) if (this.around.gaps[i] === 'and') start = i;
    this.#give(start, to, [person]);
    // a rank goes in front even where the offices come behind
    if (this.around.holdsOffice(start, to)) this.#titled.add(person);
  }

  #give(from: number, to: number, persons: readonly PersonDraft[]): void {
    for (let i = from; i < to; i++) this.around.titleAt(i).holders = persons;
  }

  /** «A được bầu giữ chức …»: the office is that of the person whom the sentence is about. */
  #giveSubject(from: number, to: number): void {
    const subject = subjectBefore(this.around, from);
    if (subject < 0) return;
    const person = this.around.personAt(subject)!;
    const row = rowBefore(this.around, from, subject, this.#installed);
    // «A và B lần lượt giữ chức T1 và T2»: to each his own
    if (row?.length === to - from) for (const [i, one] of row.entries()) this.#give(from + i, from + i + 1, [one]);
    // «A (T1) và B (T2) được bầu giữ chức T»: an office of many is everyone's;
    // «A, B và C giữ chức chánh và phó chánh văn phòng»: the offices are theirs, whoever has which
    else if (row !== undefined && isHeldByMany(this.around.titleAt(to - 1))) this.#give(from, to, row);
    else this.#give(from, to, this.#sharersBefore(subject + 1, person));
  }

  /** «ông A, ông B, Phó Chủ tịch UBND tỉnh»: an office of many behind several names is everyone's. */
  #sharersBefore(from: number, last: PersonDraft): PersonDraft[] {
    const { drafts, gaps } = this.around;
    const title = from < drafts.length ? drafts[from] : undefined;
    const persons = [last];
    const many = title?.kind === 'title' && isHeldByMany(title);
    // what stands in brackets behind a name is said of that one
    if (!many || gaps[from] === 'open') return persons;
    for (let i = from - 1; i > 0 && drafts[i] === persons[0]; i--) {
      const person = this.around.personAt(i - 1);
      if (person === undefined || (gaps[i] !== 'comma' && gaps[i] !== 'and') || this.#titled.has(person)) break;
      persons.unshift(person);
    }
    return persons;
  }
}
