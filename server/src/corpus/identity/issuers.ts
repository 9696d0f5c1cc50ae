import { CENTRAL_ABBREVIATIONS, ISSUING_BODIES } from '../../domain/issuingBodies';
import { MINISTRIES } from '../../domain/ministries';
import { spellingKey } from '../../text/spelling';
import { remembering } from '../memo';
import { type Rank, rankOf, unitIn } from './issuerPlace';
import { isCity, PROVINCE_SPELLINGS } from './provinceNames';
import { shortened, writeOut } from './shortened';

/** Who issued a document, as a sentence names it. */
export interface Issuer {
  /** Bodies as symbols write them, of which one must stand in the symbol: «TW», «BTCTW», «CP». */
  readonly bodies: readonly string[];
  /** Which of the three that share TW, where it is said. */
  readonly organ: CentralOrgan | null;
  /** The province or the unit below it («huyện Lộc Bình, Lạng Sơn»), as far as the name says it. */
  readonly locality: string | null;
  readonly rank: Rank;
}

/** The Central Committee, the Politburo and the Secretariat all issue under TW. Source: 21-, 14- and 45-KL/TW. */
export type CentralOrgan = 'committee' | 'politburo' | 'secretariat';

/** Of the spellings of «Trung ương» the one that in small letters is a syllable of other words: «tư pháp», «đầu tư». */
const CAPITALS_ONLY = 'TƯ';
const IN_CAPITALS = new RegExp(`(?<![\\p{L}\\d])${CAPITALS_ONLY}(?![\\p{L}\\d])`, 'gu');

/** The other spellings as a pattern: a space may follow the inner stop, a second stop the whole. */
const CENTRAL = CENTRAL_ABBREVIATIONS.filter((name) => name !== CAPITALS_ONLY)
  .map((name) => spellingKey(name).replace(/\.(.)/u, '\\.\\s?$1\\.?').replace('/', '\\/'))
  .join('|');

/** How names of bodies are shortened in the press, in small letters; longer forms first. */
const SHORTENED = shortened([
  [CENTRAL, 'trung ương'],
  [`bch(?:${CENTRAL}|tư)`, 'ban chấp hành trung ương'],
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

/** Between two of them that issue something together: «Bộ Chính trị, Ban Bí thư». */
const JOINING = [', ', ' và '];

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

/**
 * A name with its abbreviations spelt out, in small letters and one spelling. Where all is in capitals, «TƯ» may be a
 * syllable («SỞ TƯ PHÁP») and is left.
 */
export function spellOut(name: string): string {
  const composed = name.normalize('NFC');
  const cased = composed === composed.toUpperCase() ? composed : composed.replace(IN_CAPITALS, 'Trung ương');
  return writeOut(spellingKey(cased), SHORTENED).replace(/\s+/gu, ' ').trim();
}

/**
 * Reads an issuer as a sentence names it; undefined for a body that no table knows.
 * @param day ISO, of issue: the Thành ủy of Huế was of the province until Huế became a city of its rank.
 */
export function readIssuer(text: string, day: string | null = null): Issuer | undefined {
  const issuer = issuerNamed(text) ?? undefined;
  if (issuer === undefined || issuer.rank !== 'city' || issuer.locality === null) return issuer;
  const city = issuer.locality.replace(/^thành phố /u, '');
  if (isCity(city, day)) return { ...issuer, locality: city };
  return issuer.bodies.includes('TU') ? { ...issuer, bodies: ['ThU', 'TU'] } : issuer;
}

const issuerNamed = remembering((text) => makeIssuer(text) ?? null);

function makeIssuer(text: string): Issuer | undefined {
  const name = spellOut(text).replace(
    /^(?:thường trực (?=ban bí thư)|hội nghị (?:trung ương )?lần thứ \S+(?:,? (?:của )?(?=ban chấp hành)|$))/u,
    '',
  );
  if (name === '') return { bodies: ['TW'], organ: null, locality: null, rank: null };
  for (const [organName, organ] of ORGANS) {
    if (!name.startsWith(organName)) continue;
    const isJoint = ORGANS.some(([other]) =>
      JOINING.some((joint) => name.startsWith(`${joint}${other}`, organName.length)),
    );
    return { bodies: ['TW'], organ: isJoint ? null : organ, locality: null, rank: null };
  }
  if (/^(?:đảng|trung ương)(?: đảng| ta| cộng sản việt nam)?$|^tổng bí thư|^ban chấp hành đảng$/u.test(name))
    return { bodies: ['TW'], organ: null, locality: null, rank: null };
  const rank = rankOf(name);
  const locality = localityIn(text, name, rank);
  for (const [known, bodies] of NAMED) {
    if (name.startsWith(known) && !isLocalised(known, name)) return { bodies, organ: null, locality, rank };
  }
  for (const [pattern, bodies] of LOCAL) if (pattern.test(name)) return { bodies, organ: null, locality, rank };
  return undefined;
}

/** «Ban Tổ chức Tỉnh ủy» begins like a central body but is none. */
function isLocalised(known: string, name: string): boolean {
  return !known.includes('trung ương') && /^(?:.* )?(?:tỉnh|thành|huyện|thị|quận) ủy/u.test(name);
}

function provinceIn(name: string): string | null {
  return PROVINCE_SPELLINGS.find(([key]) => name.endsWith(key) || name.includes(`${key} `))?.[1] ?? null;
}

/** The unit comes before its province, which may be called by the same name. */
function localityIn(text: string, name: string, rank: Rank): string | null {
  const unit = rank === null ? null : unitIn(text);
  const province = provinceIn(name);
  if (unit === null || province === null) return unit ?? province;
  return spellingKey(unit).endsWith(spellingKey(province)) ? unit : `${unit}, ${province}`;
}

/** A body that no table knows, of which the name says the place: «Sở Y tế Nam Định»; null where it says none. */
export function readOther(text: string): Issuer | null {
  const name = spellOut(text);
  const rank = rankOf(name);
  const locality = localityIn(text, name, rank);
  return locality === null ? null : { bodies: [], organ: null, locality, rank };
}

/** Bodies whose symbols no body of a province bears, or several of them do. */
const UNIT_BODIES = new Set(['HU', 'QU', 'ThU', 'ĐU', 'ĐB', 'CB']);

/**
 * The place of a local body: the one that the issuer's name says, or the article's province, if the body can only be
 * that province's. Units of one name are in many provinces, so theirs is added. Null where it is not said which unit
 * it is.
 * @param body of the symbol, where it is written.
 * @param article the province that the article's relative bodies belong to.
 * @param day ISO, of issue.
 */
export function placeOf(
  issuer: Issuer | null,
  body: string | null,
  article: string | null,
  day: string | null,
): string | null {
  if (issuer !== null && issuer.locality !== null) {
    const isWhole = issuer.rank === null || article === null || issuer.locality.includes(', ') || isProvince(issuer);
    return isWhole ? issuer.locality : `${issuer.locality}, ${article}`;
  }
  if (issuer?.rank === 'unit' || UNIT_BODIES.has(body ?? '')) return null;
  if (issuer?.rank === 'city' && (article === null || !isCity(article, day))) return null;
  return article;
}

/** True where a city's name stands alone, which is of a province's rank then. */
function isProvince({ locality }: Issuer): boolean {
  return locality !== null && /^\p{Lu}/u.test(locality);
}
