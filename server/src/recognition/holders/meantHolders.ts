import { lastAtMost } from '../../text/search';
import { wordSymbol } from '../../text/symbols';
import type { Tokens } from '../../text/tokens';
import type { PersonDraft } from '../people/personDraft';
import { isSameOffice, isSamePlace } from '../titles/office';
import type { TitleDraft } from '../titles/titleDraft';
import type { Held, HeldOffices } from './heldOffices';
import { isHeldByMany } from './neighbours';

/** How many earlier and later uses of an office are looked at for one title. */
const REACH = 24;
const BECOME = wordSymbol('làm');
/** The tail of a deputy who is the only one of the kind. */
const STANDING = 'Thường trực';

/** «bổ nhiệm 2 Thứ trưởng»: those whom the article names with the office, where they are as many as it says; else none. */
export function findCounted(offices: HeldOffices, title: TitleDraft): readonly PersonDraft[] {
  const body = offices.bodyOf(title);
  const named = new Map<string, PersonDraft>();
  for (const held of offices.withHeadOf(title).slice(0, 2 * REACH)) {
    const same = held.title.status === title.status && isSameOffice(offices.bodyOf(held.title), body, false);
    if (same) named.set(held.holder.key, held.holder);
  }
  return named.size === title.count ? [...named.values()] : [];
}

/**
 * The person whom a title means that stands without a name: the nearest before it, else the nearest after it, who holds
 * the same office; none where several could be meant.
 * @param at the place of the title among all titles.
 */
export function findHolder(offices: HeldOffices, title: TitleDraft, at: number): readonly PersonDraft[] {
  const likely = likeliest(offices, title, meant(offices, title, at));
  const [nearest] = likely;
  if (nearest === undefined) return [];
  return isOneHolder(likely) || !isVague(offices, title, nearest) ? [nearest.holder] : [];
}

/** Whoever may be meant, the nearest first, those before the title before those behind it. */
function meant(offices: HeldOffices, title: TitleDraft, at: number): Held[] {
  const { tokens } = offices;
  const entries = offices.withHeadOf(title);
  const body = offices.bodyOf(title);
  const next = lastAtMost(entries.length, (i) => entries[i]!.at, at) + 1;
  const found: Held[] = [];
  const consider = (held: Held): void => {
    if (!mayMean(tokens, title, held.title)) return;
    // «bổ nhiệm Giám đốc Sở» in a heading: of which one the article tells
    const same = isSameOffice(offices.bodyOf(held.title), body, title.tense === 'open');
    if (same && offices.mayBeThere(title, held)) found.push(held);
  };
  for (let i = next - 1; i >= Math.max(0, next - REACH); i--) consider(entries[i]!);
  for (let i = next; i < Math.min(entries.length, next + REACH); i++) consider(entries[i]!);
  return found;
}

/** Of those who may be meant the ones whose office is most like the title, by how, of what and where it is held. */
function likeliest(offices: HeldOffices, title: TitleDraft, found: readonly Held[]): readonly Held[] {
  const body = offices.bodyOf(title);
  const current = preferring(found, (held) => held.tense !== 'left');
  const plain = preferring(current, (held) => held.words.tail === title.words.tail);
  const alike = title.status === null ? plain : preferring(plain, (held) => held.status === title.status);
  const named = preferring(alike, (held) => offices.bodyOf(held).body === body.body);
  const home = title.words.word?.role.holders === 'one' && body.place === '' ? atHome(offices, named) : named;
  return ofOnePlace(offices, home, body.place);
}

/** True where the nearest holder is not surely meant, if the article names others with such an office. */
function isVague(offices: HeldOffices, title: TitleDraft, { title: held }: Held): boolean {
  const { body } = offices.bodyOf(title);
  return (
    title.status === 'former' ||
    isShared(title) ||
    held.words.tail !== title.words.tail ||
    body === '' ||
    offices.bodyOf(held).body !== body
  );
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

/** Several people hold it at once; a standing deputy is the only one. */
function isShared(title: TitleDraft): boolean {
  return isHeldByMany(title) && title.words.tail !== STANDING;
}

/** Those for which `is` holds; all where it holds for none. */
function preferring(entries: readonly Held[], is: (title: TitleDraft) => boolean): readonly Held[] {
  const found = entries.filter(({ title }) => is(title));
  return found.length > 0 ? found : entries;
}

/** Of two prime ministers the bare «Thủ tướng» means the one who is nowhere given a country; all where each is. */
function atHome(offices: HeldOffices, held: readonly Held[]): readonly Held[] {
  const abroad = new Set<string>();
  for (const { title, holder } of held) if (offices.bodyOf(title).place !== '') abroad.add(holder.key);
  const home = held.filter(({ holder }) => !abroad.has(holder.key));
  return home.length > 0 ? home : held;
}

/** «Bí thư Huyện ủy» after those of two districts means neither; after one without a district it means that one. */
function ofOnePlace(offices: HeldOffices, held: readonly Held[], place: string): readonly Held[] {
  const own = held.filter(({ title }) => offices.bodyOf(title).place === place);
  if (own.length > 0) return own;
  // «Phó Chủ tịch UBND TP.HCM A», «Phó Chủ tịch UBND thành phố A»
  if (isOneHolder(held)) return held;
  const places = held.map(({ title }) => offices.bodyOf(title).place);
  // «huyện» may be either of two districts: what all may be a shorter way to say is the place said in full
  const fullest = places.reduce((a, b) => (b.length > a.length ? b : a));
  return places.every((other) => isSamePlace(fullest, other)) ? held : [];
}

function isOneHolder(held: readonly Held[]): boolean {
  return held.every(({ holder }) => holder.key === held[0]!.holder.key);
}
