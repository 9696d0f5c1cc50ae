import { Flag, type Tokens } from '../../text/tokens';
import type { PersonDraft } from '../people/personDraft';
import { isSameOffice, type OfficeBody, officeBody, roleName } from '../titles/office';
import type { TitleDraft } from '../titles/titleDraft';
import { deeds } from '../words/contextWords';
import { isHeldByMany } from './neighbours';

/** How many earlier and later uses of an office are looked at for one title. */
const REACH = 24;
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

  constructor(readonly tokens: Tokens) {}

  resolve(titles: readonly TitleDraft[]): void {
    const open: number[] = [];
    titles.forEach((title, at) => {
      const [holder] = title.holders;
      if (holder === undefined) {
        if (title.count > 1 || mayReferBack(this.tokens, title)) open.push(at);
      } else if (title.holders.length === 1) this.#note(title, at, holder);
    });
    for (const at of open) {
      const title = titles[at]!;
      const entries = this.#heldBy.get(roleName(this.tokens, title.words));
      if (entries === undefined) continue;
      title.holders = title.count > 1 ? this.#findAll(entries, title) : this.#findHolder(entries, at, title);
    }
  }

  #note(title: TitleDraft, at: number, holder: PersonDraft): void {
    const role = roleName(this.tokens, title.words);
    const entries = this.#heldBy.get(role);
    const held = { at, title, holder };
    if (entries === undefined) this.#heldBy.set(role, [held]);
    else entries.push(held);
  }

  /** «bổ nhiệm 2 Thứ trưởng»: those whom the article names with the office, where they are as many as it says. */
  #findAll(entries: readonly Held[], title: TitleDraft): PersonDraft[] {
    const body = this.#bodyOf(title);
    const named = new Map<string, PersonDraft>();
    for (const held of entries.slice(0, 2 * REACH)) {
      const same = held.title.status === title.status && isSameOffice(this.#bodyOf(held.title), body);
      if (same) named.set(held.holder.key, held.holder);
    }
    return named.size === title.count ? [...named.values()] : [];
  }

  #findHolder(entries: readonly Held[], at: number, title: TitleDraft): PersonDraft[] {
    const next = firstAfter(entries, at);
    const near = [...entries.slice(Math.max(0, next - REACH), next).reverse(), ...entries.slice(next, next + REACH)];
    const former = title.status === 'former';
    const body = this.#bodyOf(title);
    const all = near.filter(
      (held) => (held.title.status === 'former') === former && isSameOffice(this.#bodyOf(held.title), body),
    );
    const exact = all.filter((held) => this.#bodyOf(held.title).body === body.body);
    const named = exact.length > 0 ? exact : all;
    const home = title.words.word?.role.holders === 'one' && body.place === '' ? this.#atHome(named) : named;
    const same = this.#ofOnePlace(home, body.place);
    const [nearest] = same;
    if (nearest === undefined) return [];
    const single = same.every((held) => held.holder.key === nearest.holder.key);
    const vague = former || isShared(title) || body.body === '' || exact.length === 0;
    return single || !vague ? [nearest.holder] : [];
  }

  /** «Bí thư Huyện ủy» after those of two districts means neither; after one without a district it means that one. */
  #ofOnePlace(held: readonly Held[], place: string): readonly Held[] {
    const own = held.filter(({ title }) => this.#bodyOf(title).place === place);
    if (own.length > 0) return own;
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
      body = officeBody(this.tokens, title.words);
      this.#bodies.set(title, body);
    }
    return body;
  }
}

/** Members are too many to be meant by their title; a class or the office as such refers to nobody. */
function mayReferBack(tokens: Tokens, title: TitleDraft): boolean {
  const { word, body, many } = title.words;
  if (title.several || title.generic || many) return false;
  if (word?.role.holders === 'many') return false;
  if (body !== null) return true;
  if (deeds.has(tokens, title.to)) return true;
  const alone = word?.role.body;
  return (tokens.flags[title.from]! & Flag.capital) !== 0 && alone !== 'needed' && alone !== 'usual';
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
