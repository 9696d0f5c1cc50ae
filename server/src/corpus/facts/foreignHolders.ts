import { CLAN_NAMES, PERSONAL_PREFIXES, RELIGIOUS_SURNAMES, STRONG_SURNAMES, WEAK_SURNAMES } from '../../domain/names';
import { NATIONAL_OFFICES } from '../../domain/nationalOffices';
import { STATES } from '../../domain/states';
import type { Mention, TitleMention } from '../../recognition/mention';
import { spellingKey } from '../../text/spelling';
import { holdersOf } from '../identity/offices';
import { remembering } from '../memo';

const NATIONAL = new Set(NATIONAL_OFFICES.map(spellingKey));
const HOME = /việt nam|(?:^| )vn(?: |$)/u;
const ABROAD = STATES.map(spellingKey).filter((state) => !HOME.test(state));
const SURNAMES = [...STRONG_SURNAMES, ...WEAK_SURNAMES, ...CLAN_NAMES, ...RELIGIOUS_SURNAMES];
const BEGINNINGS = new Set(SURNAMES.map((name) => spellingKey(name)));

/** So far behind a title and its holder a country is looked for, in UTF-16 units. */
const BESIDE = 48;

/**
 * The titles of an article that name an office like one of Vietnam's, held in another country: «Thủ tướng Hun Manet».
 * The country stands beside the title or its holder, here or elsewhere in the article, or the holder's name has no
 * Vietnamese surname.
 * @returns indexes of mentions.
 */
export function foreignTitles(text: string, mentions: readonly Mention[]): ReadonlySet<number> {
  const national: (readonly [index: number, title: TitleMention])[] = [];
  for (const [index, mention] of mentions.entries()) {
    if (mention.kind === 'title' && isNational(mention)) national.push([index, mention]);
  }
  const abroad = new Set<string>();
  for (const [index, title] of national) {
    if (isAbroad(title.body) || isAbroad(countryBehind(text, mentions, index))) {
      for (const holder of holdersOf(title)) abroad.add(spellingKey(holder));
    }
  }
  const foreign = new Set<number>();
  for (const [index, title] of national) {
    if (title.body !== null) continue;
    const holders = holdersOf(title);
    if (holders.some((holder) => abroad.has(spellingKey(holder)) || !hasSurname(holder))) foreign.add(index);
    else if (holders.length === 0 && isAbroad(countryBehind(text, mentions, index))) foreign.add(index);
  }
  return foreign;
}

function isNational({ role }: TitleMention): boolean {
  return NATIONAL.has(roleKey(role));
}

const roleKey = remembering(spellingKey);

/** «Vương quốc Campuchia», «Đảng Cộng sản Trung Quốc»; not «Hội Hữu nghị Việt Nam - Lào». */
const isAbroad: (name: string | null) => boolean = (name) => name !== null && endsAbroad(name);

const endsAbroad = remembering((name) => {
  const key = spellingKey(name);
  return !HOME.test(key) && ABROAD.some((state) => key === state || key.endsWith(` ${state}`));
});

/** «Lào» in «Phó Thủ tướng Saleumxay Kommasith của Lào» and in «Thủ tướng Lý Cường (Trung Quốc)». */
function countryBehind(text: string, mentions: readonly Mention[], index: number): string | null {
  const title = mentions[index]!;
  const next = mentions[index + 1];
  const end = next?.kind === 'person' && next.start - title.end <= 1 ? next.end : title.end;
  const behind = spellingKey(text.slice(end, end + BESIDE));
  const words = /^ *(?:của (?:nước )?|nước |\()(.*)$/su.exec(behind)?.[1];
  return words === undefined ? null : (ABROAD.find((state) => startsWithWords(words, state)) ?? null);
}

function startsWithWords(text: string, words: string): boolean {
  return text.startsWith(words) && !/^[\p{L}\d]/u.test(text.slice(words.length));
}

/** True for a name that begins as names in Vietnam do, those of the minorities among them. */
const hasSurname: (name: string) => boolean = remembering((name) => {
  const key = spellingKey(name);
  const [first = '', second = ''] = key.split(' ');
  return (
    BEGINNINGS.has(first) ||
    BEGINNINGS.has(`${first} ${second}`) ||
    PERSONAL_PREFIXES.some(
      (prefix) => /^['’‘`]/u.test(first.slice(prefix.length)) && first.startsWith(prefix.toLowerCase()),
    )
  );
});
