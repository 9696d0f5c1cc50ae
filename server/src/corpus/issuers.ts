import { CENTRAL_ABBREVIATIONS, ISSUING_BODIES } from '../domain/issuingBodies';
import { MINISTRIES } from '../domain/ministries';
import { spellingKey } from '../text/spelling';
import { remembering } from './memo';
import { isCity, PROVINCE_SPELLINGS } from './places';
import { shortened, writeOut } from './shortened';

/** Who issued a document, as a sentence names it. */
export interface Issuer {
  /** Bodies as symbols write them, of which one must stand in the symbol: «TW», «BTCTW», «CP». */
  readonly bodies: readonly string[];
  /** Which of the three that share TW, where it is said. */
  readonly organ: CentralOrgan | null;
  /** The province or the unit below it, where the name says it. */
  readonly locality: string | null;
}

/** The Central Committee, the Politburo and the Secretariat all issue under TW. Source: 21-, 14- and 45-KL/TW. */
export type CentralOrgan = 'committee' | 'politburo' | 'secretariat';

/** Spellings of «Trung ương» as a pattern: a space may follow the inner stop, a second stop the whole. */
const CENTRAL = CENTRAL_ABBREVIATIONS.map((name) =>
  spellingKey(name).replace(/\.(.)/u, '\\.\\s?$1\\.?').replace('/', '\\/'),
).join('|');

/** How names of bodies are shortened in the press, in small letters; longer forms first. */
const SHORTENED = shortened([
  [CENTRAL, 'trung ương'],
  [`bch(?:${CENTRAL})`, 'ban chấp hành trung ương'],
  ['bch', 'ban chấp hành'],
  ['btv', 'ban thường vụ'],
  ['bct', 'bộ chính trị'],
  ['bbt', 'ban bí thư'],
  ['btc', 'ban tổ chức'],
  ['ubkt', 'ủy ban kiểm tra'],
  ['ubnd', 'ủy ban nhân dân'],
  ['hđnd', 'hội đồng nhân dân'],
  ['ubtvqh', 'ủy ban thường vụ quốc hội'],
  ['qutw', 'quân ủy trung ương'],
  ['ttg', 'thủ tướng'],
]);

const ORGANS: readonly (readonly [name: string, organ: CentralOrgan | null])[] = [
  ['bộ chính trị', 'politburo'],
  ['ban bí thư', 'secretariat'],
  ['ban chấp hành trung ương', 'committee'],
  ['hội nghị trung ương', 'committee'],
];

/** Local bodies, the way up from «Ban Thường vụ Tỉnh ủy» to its committee. */
const LOCAL: readonly (readonly [name: RegExp, bodies: readonly string[]])[] = [
  [/(?:tỉnh|thành) ủy|đảng bộ (?:tỉnh|thành phố)/u, ['TU', 'ThU']],
  [/huyện ủy|đảng bộ huyện/u, ['HU']],
  [/thị ủy|đảng bộ thị xã/u, ['ThU', 'TU']],
  [/quận ủy|đảng bộ quận/u, ['QU']],
  [/đảng ủy/u, ['ĐU']],
  [/hội đồng nhân dân/u, ['HĐND']],
  [/ủy ban nhân dân/u, ['UBND']],
];

/** Names of bodies with their abbreviations, longest first, so that the most particular one is found. */
const NAMED: readonly (readonly [name: string, bodies: readonly string[]])[] = [
  ...ISSUING_BODIES.filter(
    ({ abbreviation }) => !['TW', 'TU', 'ThU', 'QU', 'HU', 'ĐU', 'ĐB', 'CB'].includes(abbreviation),
  ).map(({ name, abbreviation }) => [spellingKey(name), [abbreviation]] as const),
  ...MINISTRIES.map(({ name, abbreviations }) => [spellingKey(name), abbreviations] as const),
  ['thủ tướng', ['TTg']] as const,
].sort(([a], [b]) => b.length - a.length);

/** Bodies that are read in all their wordings: a name that cannot be read is none of theirs. */
const ALWAYS_READ = new Set(['TW', 'CP', 'TTg', ...LOCAL.flatMap(([, bodies]) => bodies)]);

/** True where a document of this body cannot be of an issuer whose name {@link readIssuer} does not know. */
export function isAlwaysRead(body: string): boolean {
  return ALWAYS_READ.has(body);
}

/**
 * True where a body that a symbol names may be an issuer's. What the Prime Minister decides is called the Government's
 * too («Đề án 06 của Chính phủ»), which has no numbers of its own for such documents.
 * @param body without what follows it: «TTg», «UBND» of «UBND-NC».
 */
export function mayIssue({ bodies }: Issuer, body: string): boolean {
  return bodies.includes(body) || (body === 'TTg' && bodies.includes('CP'));
}

/** A name with its abbreviations spelt out, in small letters and one spelling. */
export function spellOut(name: string): string {
  return writeOut(spellingKey(name), SHORTENED).replace(/\s+/gu, ' ').trim();
}

/**
 * Reads an issuer as a sentence names it; undefined for a body that no table knows.
 * @param day ISO, of issue: the Thành ủy of Huế was of the province until Huế became a city of its rank.
 */
export function readIssuer(text: string, day: string | null = null): Issuer | undefined {
  const issuer = issuerNamed(text) ?? undefined;
  const city = issuer?.bodies.includes('TU') ? issuer.locality : null;
  if (issuer === undefined || city === null || isCity(city, day) || !isCityCommittee(spellOut(text))) return issuer;
  return { bodies: ['ThU'], organ: null, locality: `thành phố ${city}` };
}

const issuerNamed = remembering((text) => makeIssuer(text) ?? null);

function makeIssuer(text: string): Issuer | undefined {
  const name = spellOut(text).replace(
    /^(?:thường trực (?=ban bí thư)|hội nghị (?:trung ương )?lần thứ \S+(?:,? (?:của )?(?=ban chấp hành)|$))/u,
    '',
  );
  if (name === '') return { bodies: ['TW'], organ: null, locality: null };
  for (const [organName, organ] of ORGANS) {
    if (name.startsWith(organName)) return { bodies: ['TW'], organ, locality: null };
  }
  if (/^(?:đảng|trung ương)(?: đảng| ta| cộng sản việt nam)?$|^tổng bí thư|^ban chấp hành đảng$/u.test(name))
    return { bodies: ['TW'], organ: null, locality: null };
  const locality = provinceIn(name) ?? unitIn(text);
  for (const [known, bodies] of NAMED) {
    if (name.startsWith(known) && !isLocalised(known, name)) return { bodies, organ: null, locality };
  }
  for (const [pattern, bodies] of LOCAL) if (pattern.test(name)) return { bodies, organ: null, locality };
  return undefined;
}

function isCityCommittee(name: string): boolean {
  return /thành ủy|đảng bộ thành phố/u.test(name);
}

/** «Ban Tổ chức Tỉnh ủy» begins like a central body but is none. */
function isLocalised(known: string, name: string): boolean {
  return !known.includes('trung ương') && /^(?:.* )?(?:tỉnh|thành|huyện|thị|quận) ủy/u.test(name);
}

function provinceIn(name: string): string | null {
  return PROVINCE_SPELLINGS.find(([key]) => name.endsWith(key) || name.includes(`${key} `))?.[1] ?? null;
}

/** «huyện Lộc Bình» of «UBND huyện Lộc Bình»: a unit below the province that has a name of its own. */
function unitIn(text: string): string | null {
  return (
    /(?:huyện|quận|thị xã|thị trấn|xã|phường|đặc khu|thành phố)\s+\p{Lu}.*$/u.exec(text.normalize('NFC'))?.[0] ?? null
  );
}
