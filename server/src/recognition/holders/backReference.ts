import { Mark } from '../../text/marks';
import { spellingKey } from '../../text/spelling';
import { wordSymbol } from '../../text/symbols';
import { goesOnInSentence, inCapitals, isCapital } from '../../text/tokenQueries';
import { Flag, slice, type Tokens } from '../../text/tokens';
import type { PersonDraft } from '../people/personDraft';
import { isSameOffice, type OfficeBody, officeBody, roleName } from '../titles/office';
import type { TitleDraft } from '../titles/titleDraft';
import { beginsTitle } from '../words/begins';
import { deeds, otherHolders } from '../words/contextWords';
import { isHeldByMany } from './neighbours';

/** How many earlier and later uses of an office are looked at for one title. */
const REACH = 24;
/** «(tại thời điểm đó đang giữ chức»: in tokens, with the bracket. */
const LONGEST_ASIDE = 8;
const AND = wordSymbol('và');
const BECOME = wordSymbol('làm');
/** The tail of a deputy who is the only one of the kind. */
const STANDING = 'Thường trực';

interface Held {
  readonly at: number;
  readonly title: TitleDraft;
  readonly holder: PersonDraft;
}

/**
 * Gives a title that stands alone («Trưởng Ban Tổ chức Trung ương nhấn mạnh») the person whom the article names with
 * the same office: the nearest before it, else the nearest after it. Where a body has several such offices (deputies)
 * and the article names several holders, it stays open.
 */
export function referBack(tokens: Tokens, titles: readonly TitleDraft[]): void {
  new BackReferences(tokens).resolve(titles);
}

class BackReferences {
  readonly #heldBy = new Map<string, Held[]>();
  readonly #bodies = new Map<TitleDraft, OfficeBody>();
  /** What bodies are called in letters, by the brackets behind their names: «Phòng Thương mại … Việt Nam (VCCI)». */
  readonly #inLetters = new Map<string, string>();

  constructor(readonly tokens: Tokens) {}

  resolve(titles: readonly TitleDraft[]): void {
    for (const title of titles) this.#noteLetters(title);
    const open: number[] = [];
    const formerly: number[] = [];
    titles.forEach((title, at) => {
      const [holder] = title.holders;
      if (holder === undefined) {
        if (isListed(this.tokens, titles, at) || isHeadOfMany(this.tokens, titles, at)) title.generic = true;
        else if (isFormerlyOf(this.tokens, title, titles[at - 1])) formerly.push(at);
        else if (title.count > 1 || (!sharesBody(this.tokens, titles, at) && mayReferBack(this.tokens, title)))
          open.push(at);
      } else if (title.holders.length === 1) this.#note(title, at, holder);
    });
    for (const at of open) {
      const title = titles[at]!;
      const entries = this.#heldBy.get(roleName(this.tokens, title.words));
      if (entries === undefined) continue;
      title.holders = title.count > 1 ? this.#findAll(entries, title) : this.#findHolder(entries, at, title);
    }
    for (const at of formerly) titles[at]!.holders = titles[at - 1]!.holders;
  }

  #note(title: TitleDraft, at: number, holder: PersonDraft): void {
    const role = roleName(this.tokens, title.words);
    const entries = this.#heldBy.get(role);
    const held = { at, title, holder };
    if (entries === undefined) this.#heldBy.set(role, [held]);
    else entries.push(held);
  }

  #noteLetters({ words }: TitleDraft): void {
    const { symbol } = this.tokens;
    const letters = words.to + 1;
    if (words.body === null || symbol[words.to] !== Mark.open || symbol[letters + 1] !== Mark.close) return;
    if (!inCapitals(this.tokens, letters)) return;
    const { body } = officeBody(this.tokens, words);
    if (body.includes(' ')) this.#inLetters.set(spellingKey(slice(this.tokens, letters, letters + 1)), body);
  }

  /** «bổ nhiệm 2 Thứ trưởng»: those whom the article names with the office, where they are as many as it says. */
  #findAll(entries: readonly Held[], title: TitleDraft): PersonDraft[] {
    const body = this.#bodyOf(title);
    const named = new Map<string, PersonDraft>();
    for (const held of entries.slice(0, 2 * REACH)) {
      const same = held.title.status === title.status && isSameOffice(this.#bodyOf(held.title), body, false);
      if (same) named.set(held.holder.key, held.holder);
    }
    return named.size === title.count ? [...named.values()] : [];
  }

  #findHolder(entries: readonly Held[], at: number, title: TitleDraft): PersonDraft[] {
    const next = firstAfter(entries, at);
    const near = [...entries.slice(Math.max(0, next - REACH), next).reverse(), ...entries.slice(next, next + REACH)];
    const body = this.#bodyOf(title);
    const meant = near.filter(
      (held) =>
        mayMean(this.tokens, title, held.title) &&
        // «bổ nhiệm Giám đốc Sở» in a heading: of which one the article tells
        isSameOffice(this.#bodyOf(held.title), body, title.tense === 'open'),
    );
    const current = preferring(meant, (held) => held.tense !== 'left');
    const plain = preferring(current, (held) => held.words.tail === title.words.tail);
    const all = title.status === null ? plain : preferring(plain, (held) => held.status === title.status);
    const exact = all.filter((held) => this.#bodyOf(held.title).body === body.body);
    const named = exact.length > 0 ? exact : all;
    const home = title.words.word?.role.holders === 'one' && body.place === '' ? this.#atHome(named) : named;
    const same = this.#ofOnePlace(home, body.place);
    const [nearest] = same;
    if (nearest === undefined) return [];
    const single = same.every((held) => held.holder.key === nearest.holder.key);
    const former = title.status === 'former';
    const tailed = nearest.title.words.tail !== title.words.tail;
    const vague = former || isShared(title) || tailed || body.body === '' || exact.length === 0;
    return single || !vague ? [nearest.holder] : [];
  }

  /** «Bí thư Huyện ủy» after those of two districts means neither; after one without a district it means that one. */
  #ofOnePlace(held: readonly Held[], place: string): readonly Held[] {
    const own = held.filter(({ title }) => this.#bodyOf(title).place === place);
    if (own.length > 0) return own;
    // «Phó Chủ tịch UBND TP.HCM A», «Phó Chủ tịch UBND thành phố A»
    if (held.every(({ holder }) => holder.key === held[0]!.holder.key)) return held;
    const places = new Set(held.map(({ title }) => this.#bodyOf(title).place));
    return places.size > 1 ? [] : held;
  }

  /** Of two prime ministers the bare «Thủ tướng» means the one who is nowhere given a country; all where each is. */
  #atHome(held: readonly Held[]): readonly Held[] {
    const abroad = new Set<string>();
    for (const { title, holder } of held) if (this.#bodyOf(title).place !== '') abroad.add(holder.key);
    const home = held.filter(({ holder }) => !abroad.has(holder.key));
    return home.length > 0 ? home : held;
  }

  #bodyOf(title: TitleDraft): OfficeBody {
    let body = this.#bodies.get(title);
    if (body === undefined) {
      const named = officeBody(this.tokens, title.words);
      body = { ...named, body: this.#inLetters.get(named.body) ?? named.body };
      this.#bodies.set(title, body);
    }
    return body;
  }
}

/** «Chủ tịch, Phó chủ tịch và các ủy viên»: in a row of heads without bodies nobody in particular is meant. */
function isListed(tokens: Tokens, titles: readonly TitleDraft[], at: number): boolean {
  const title = titles[at]!;
  if (!isBareHead(title)) return false;
  const before = titles[at - 1];
  return (
    (before !== undefined && isJoined(tokens, before, title) && isBareHead(before)) ||
    (sharesBody(tokens, titles, at) && isBareHead(titles[at + 1]!))
  );
}

/** «bí thư, phó bí thư các chi bộ»: the body that the next title names is a class of bodies. */
function isHeadOfMany(tokens: Tokens, titles: readonly TitleDraft[], at: number): boolean {
  return sharesBody(tokens, titles, at) && titles[at + 1]!.words.many;
}

/** «Bí thư Huyện ủy (lúc đó là Chủ tịch UBND xã)»: what stands in brackets behind an office is said of its holder. */
function isFormerlyOf(tokens: Tokens, title: TitleDraft, before: TitleDraft | undefined): boolean {
  if (before === undefined || title.tense !== 'past') return false;
  return tokens.symbol[before.to] === Mark.open && title.from - before.to <= LONGEST_ASIDE;
}

/** «Chủ tịch và Bí thư huyện Bố Trạch»: the body of the next title is that of this one, too. */
function sharesBody(tokens: Tokens, titles: readonly TitleDraft[], at: number): boolean {
  const after = titles[at + 1];
  return isBareHead(titles[at]!) && after !== undefined && isJoined(tokens, titles[at]!, after);
}

/** True where nothing but a comma or «và» stands between two titles. */
function isJoined(tokens: Tokens, before: TitleDraft, after: TitleDraft): boolean {
  const mark = tokens.symbol[before.to];
  return after.from === before.to + 1 && (mark === Mark.comma || mark === AND);
}

function isBareHead({ words, holders }: TitleDraft): boolean {
  return holders.length === 0 && words.body === null && words.word?.role.body === 'usual';
}

/** True where a bare title may mean the holder of another one with the same head, by when and how each is held. */
function mayMean(tokens: Tokens, title: TitleDraft, held: TitleDraft): boolean {
  if ((held.status === 'former') !== (title.status === 'former')) return false;
  // «Phó Chủ tịch» may be the standing one, but not the other way round
  if (title.words.tail !== '' && held.words.tail !== title.words.tail) return false;
  // what is to be filled, and «tân Bí thư», is not its present holder's: only who takes it is meant
  if (title.status === 'new') return isTaken(held) || tokens.symbol[held.from - 1] === BECOME;
  if (title.tense === 'open') return isTaken(held);
  return title.status === 'former' || held.tense !== 'past';
}

/** True for an office that its holder takes here: «được bầu giữ chức T», «tân T». */
function isTaken({ tense, status }: TitleDraft): boolean {
  return tense === 'taken' || tense === 'open' || status === 'new';
}

/** Those for which `is` holds; all where it holds for none. */
function preferring(entries: readonly Held[], is: (title: TitleDraft) => boolean): readonly Held[] {
  const found = entries.filter(({ title }) => is(title));
  return found.length > 0 ? found : entries;
}

/** Members are too many to be meant by their title; a class or the office as such refers to nobody. */
function mayReferBack(tokens: Tokens, title: TitleDraft): boolean {
  const { word, body, many } = title.words;
  if (title.several || title.generic || title.tense === 'passed' || many) return false;
  if (word?.role.holders === 'many') return false;
  // «Tổng thống Putin», «Chủ tịch Hùng»: it is the one named so, whoever that is
  if (body !== null) return true;
  if (isCapital(tokens, title.to) && goesOnInSentence(tokens, title.to) && !beginsTitle(tokens, title.to)) return false;
  if (otherHolders.has(tokens, title.to)) return false;
  if (deeds.has(tokens, title.to)) return true;
  return (tokens.flags[title.from]! & Flag.capital) !== 0 && word?.role.body !== 'needed';
}

/** Several people hold it at once; a standing deputy is the only one. */
function isShared(title: TitleDraft): boolean {
  return isHeldByMany(title) && title.words.tail !== STANDING;
}

/** The index of the first entry behind title `at`, by bisection. */
function firstAfter(entries: readonly Held[], at: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries[middle]!.at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
