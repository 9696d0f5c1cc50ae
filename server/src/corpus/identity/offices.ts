import { NATIONAL_OFFICES } from '../../domain/nationalOffices';
import type { TitleMention } from '../../recognition/mention';
import { respell, spellingKey } from '../../text/spelling';
import { remembering } from '../memo';
import { spellOut } from './issuers';
import { isCity, PROVINCE_SPELLINGS } from './provinceNames';
import { shortened, writeOut } from './shortened';
import type { Article, Office } from './things';

const WITHOUT_BODY = new Set(NATIONAL_OFFICES.map(spellingKey));

/** More ways in which names of bodies are shortened in titles, in small letters. */
const SHORTENED = shortened([
  ['đbqh', 'đại biểu quốc hội'],
  ['mttq', 'mặt trận tổ quốc'],
  ['ubmttq', 'ủy ban mặt trận tổ quốc'],
  ['tphcm', 'thành phố hồ chí minh'],
  ['tp\\.?', 'thành phố'],
  ['lđlđ', 'liên đoàn lao động'],
  ['đuk', 'đảng ủy khối'],
]);

/** Bodies that belong to the province of the article where no place is named. */
const OF_PROVINCE = /(?:tỉnh|thành) ủy|tỉnh đoàn|(?:^| )tỉnh(?: |$)/u;
/** Bodies below the province, which are nobody in particular without a name. */
const BELOW_PROVINCE =
  /(?:huyện|quận|thị) ủy|(?:^| )(?:huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|thành phố)(?: |$)/u;
const BELOW_WITH_NAME =
  /(?:[Hh]uyện|[Qq]uận|[Tt]hị|[Tt]hành) ủy\s+\p{Lu}|(?:huyện|quận|xã|phường|trấn|khu|phố|TP\.?)\s+(?:\p{Lu}|\d)/u;
const CENTRAL = /trung ương|bộ chính trị|ban bí thư|quốc hội|chính phủ|nhà nước|^bộ |tối cao/u;

/**
 * The office that a title names: role and body in one spelling, abbreviations spelt out, and the province, its own or
 * the article's. Undefined for ranks, for titles of many, and where the body cannot be told.
 * @param article the province that the article's relative bodies belong to, and its day.
 */
export function officeOf(title: TitleMention, article: Pick<Article, 'locality' | 'published'>): Office | undefined {
  if (title.generic) return undefined;
  const { locality } = article;
  const ofCity = locality !== null && isCity(locality, article.published);
  const named = [title.role, title.body ?? '', locality ?? '', ofCity ? 'city' : ''].join(SEPARATOR);
  return officeNamed(named) ?? undefined;
}

/** Between the parts of what {@link officeNamed} is asked; a unit separator stands in no name. */
const SEPARATOR = '\u001f';

const officeNamed = remembering((named) => {
  const [role = '', body = '', locality = '', rank] = named.split(SEPARATOR);
  return makeOffice(role, body, locality === '' ? null : locality, rank === 'city');
});

function makeOffice(
  roleWritten: string,
  bodyWritten: string,
  articleLocality: string | null,
  inCity: boolean,
): Office | null {
  const role = spellingKey(roleWritten);
  if (bodyWritten === '') {
    if (!WITHOUT_BODY.has(role)) return null;
    return { key: role, role: respell(roleWritten), body: null, locality: null };
  }
  const spelt = nameOfCommittee(spellBody(bodyWritten), role);
  const { body, province } = takeProvince(spelt);
  // the «thành phố» of an article from a city of the rank of a province is that city
  const ofCity = inCity && /(?:^| )thành phố$/u.test(body);
  const ofProvince = OF_PROVINCE.test(body) || ofCity;
  const below = !ofProvince && BELOW_PROVINCE.test(body);
  if (below && province === null && !BELOW_WITH_NAME.test(bodyWritten.normalize('NFC'))) return null;
  const relative = ofProvince || (below && !isCentral(body));
  const locality = province ?? (relative ? articleLocality : null);
  if (relative && locality === null) return null;
  const key = [role, body, ...(locality === null ? [] : [locality])].join(' | ');
  return { key, role: respell(roleWritten), body: respell(bodyWritten), locality };
}

/** The people that an article gives a title to, as written. */
export function holdersOf({ holder, holders }: Pick<TitleMention, 'holder' | 'holders'>): readonly string[] {
  return holders ?? (holder === null ? [] : [holder]);
}

/** One key for all spellings of a person's name. */
export const personKeyOf: (name: string) => string = remembering((name) => spellingKey(name).replace(/[’‘`]/gu, "'"));

/** {@link respell} for names and {@link spellingKey} for units, which articles repeat. */
export const respellName: (name: string) => string = remembering(respell);
export const unitKey: (unit: string) => string = remembering(spellingKey);

/** Whether a body is the whole country's, by its name in one spelling. */
export function isCentral(body: string): boolean {
  return CENTRAL.test(body);
}

/** A body's name in one spelling, its abbreviations spelt out. */
export function spellBody(body: string): string {
  return writeOut(spellOut(body), SHORTENED)
    .replace(/(?<=thành phố)\.(?=\p{L})/gu, ' ') // «TP.Huế»
    .replace(/trung ương đảng(?: cộng sản việt nam)?$/u, 'trung ương')
    .replace(/[,.]/gu, '');
}

/** «Ủy viên Trung ương Đảng» is one of the «Ban Chấp hành Trung ương Đảng»; «Bí thư Trung ương Đảng» is of another body. */
function nameOfCommittee(body: string, role: string): string {
  return body === 'trung ương' && role.startsWith('ủy viên') ? 'ban chấp hành trung ương' : body;
}

/** «hội đồng nhân dân tỉnh long an» is the «hội đồng nhân dân tỉnh» of Long An. */
function takeProvince(body: string): { readonly body: string; readonly province: string | null } {
  for (const [key, province] of PROVINCE_SPELLINGS) {
    if (!body.endsWith(` ${key}`)) continue;
    const rest = body.slice(0, -key.length - 1);
    if (/(?:tỉnh|thành phố|tỉnh ủy|thành ủy|tỉnh đoàn|đoàn)$/u.test(rest)) return { body: rest, province };
  }
  return { body, province: null };
}
