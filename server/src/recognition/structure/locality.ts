import { AGENCIES } from '../../domain/agencies';
import {
  BRIDGES,
  CITY_LEVEL_WORDS,
  LEVEL_COMMITTEES,
  NAMESAKE_LEVEL_WORDS,
  PLACE_PREPOSITIONS,
  PROVINCE_COMMITTEES,
  PROVINCE_LEVEL_WORDS,
  PROVINCE_UNIONS,
  SEVERAL_WORDS,
} from '../../domain/localityWords';
import { PROVINCES } from '../../domain/provinces';
import { isDash, Mark } from '../../text/marks';
import { phraseSet } from '../../text/phraseSet';
import { Phrases } from '../../text/phrases';
import { wordSymbol } from '../../text/symbols';
import { goesOn } from '../../text/tokenQueries';
import { Break, Flag, TokenKind, type Tokens } from '../../text/tokens';
import { WordSet } from '../../text/wordSet';
import type { Found } from '../found';
import type { Layout } from '../layout';
import { LEAD_TOKENS } from '../lead';
import type { PersonMention } from '../mention';
import { districtProvince } from './district';
import { namedPaper, paperProvinces, provinces, siteProvince } from './paperProvince';

const cities = new Set(PROVINCES.flatMap(({ name, city }) => (city ? [name] : [])));
const agencies = phraseSet(AGENCIES);

/** What stands right before a province's name. */
const Level = {
  /** The province's own, or a body called after it. */
  province: 0,
  committee: 1,
  city: 2,
  /** Of a district that bears the name of another province. */
  district: 3,
} as const;
const levels = new Phrases<number>([
  ...[...PROVINCE_LEVEL_WORDS, ...PROVINCE_UNIONS].map((words) => [words, Level.province] as const),
  ...PROVINCE_COMMITTEES.map((words) => [words, Level.committee] as const),
  ...CITY_LEVEL_WORDS.map((words) => [words, Level.city] as const),
  ...NAMESAKE_LEVEL_WORDS.map((words) => [words, Level.district] as const),
]);
const committees = phraseSet(LEVEL_COMMITTEES);
const bridges = phraseSet(BRIDGES);
/** Before «tỉnh», where several are named: the article is of none of them in particular. */
const severals = new WordSet(SEVERAL_WORDS.join(' '));
const prepositions = new WordSet(PLACE_PREPOSITIONS.join(' '));
/** «hội đồng nhân dân»; no phrase before a province is longer. */
const LONGEST_PHRASE = 4;
const PROVINCE = wordSymbol('tỉnh');
const DAY = wordSymbol('ngày');
const CAPITAL = 'Hà Nội';
const HUE = 'Huế';
const { name: FORMER_HUE, until: HUE_SINCE = '' } = PROVINCES.find(({ mergedInto }) => mergedInto === HUE)!;

/*
 * What each place of a name weighs against the others. Set by hand on leads of provincial and national papers, and not
 * finely: one more or one less moves the locality of at most 4 of 300 other articles, as long as a mere place weighs
 * something.
 */

const COMMITTEE_IN_LEAD = 4;
const IN_LEAD = 2;
const IN_HEADLINE = 2;
/** «Hà Nam sắp xếp thôn …»: who acts in the headline. */
const OPENS_HEADLINE = 4;
/** «tại điểm cầu tỉnh X» says where a national conference was followed from. */
const AT_BRIDGE = 4;
const ELSEWHERE = 1;
/** «Kon Tum (TTXVN) - …», «Quảng Trị, ngày 20 tháng 6 …» at the head of a line. */
const IN_DATELINE = 3;
/** A district tells its province, in the lead and with its level: «Huyện ủy Mường La», «thành phố Đồng Hới». */
const DISTRICT_IN_LEAD = 1;
/** A paper's code or address at the head of the lead; one that two provinces share speaks for either. */
const IN_CODE = 6;
/** The name of the site, which stands in the page's head: «Cổng thông tin điện tử tỉnh Long An». */
const IN_SITE_NAME = 4;
/** The paper that an article was taken from, or whose imprint stands below it. */
const IN_SOURCE = 2;
/** So much more than another province must the article's own be named, where nothing relative («tỉnh») needs one. */
const CLEAR = 1.5;
/** So often must «tỉnh» and «Tỉnh ủy» stand without a name, for an article to be a province's own. */
const RELATIVE = 2;

/**
 * The province that an article's relative bodies («Tỉnh ủy», «tỉnh») belong to, in its dictionary form: the one that it
 * names with its level or its committees, most of all in the lead, in the name of the site, by a paper's code or address
 * at the head of the lead, and as the place from which a conference was followed; a district that only one province has
 * tells it, too. Null for national articles, for those on several provinces alike, and where none is named.
 * @param published the day the article came out, or null: since the mergers of July 2025 a district tells the new province.
 * @param people their names in reading order, which may end as a province does: «Nguyễn Hòa Bình».
 */
export function findLocality(
  tokens: Tokens,
  layout: Layout,
  published: string | null,
  people: readonly Found<PersonMention>[],
): string | null {
  if (isRoundUp(tokens, layout)) return null;
  const weights = new Map<string, number>();
  const weigh = (province: string, weight: number) => weights.set(province, (weights.get(province) ?? 0) + weight);
  let papers = paperProvinces(tokens);
  for (const province of papers) weigh(province, IN_CODE);
  const site = siteProvince(tokens);
  if (site !== null) weigh(site, IN_SITE_NAME);
  let relative = 0;
  /** Provinces that the head, the lead or the source names: others stand in the text by the way. */
  const near = new Set([...papers, site]);
  const { headline, chrome: skip } = layout;
  let next = 0;
  let person = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== TokenKind.word) continue;
    const named = papers.length > 0 ? undefined : namedPaper(tokens, i);
    if (named !== undefined) {
      weigh(named, IN_SOURCE);
      near.add(named);
      papers = [named];
    }
    if (tokens.symbol[i] === PROVINCE && !namesPlace(tokens, i + 1)) relative++;
    if ((tokens.flags[i]! & Flag.capital) === 0) continue;
    while (next < skip.length && skip[next]!.end <= tokens.start[i]!) next++;
    if ((skip[next]?.start ?? Number.POSITIVE_INFINITY) <= tokens.start[i]!) continue;
    while (person < people.length && people[person]!.to <= i) person++;
    if ((people[person]?.from ?? tokens.count) < i) continue;
    const province = provinces.longest(tokens, i);
    if (province === undefined) {
      const district = i < LEAD_TOKENS ? districtProvince(tokens, i, published) : undefined;
      if (district !== undefined) {
        weigh(district, DISTRICT_IN_LEAD);
        near.add(district);
      }
      continue;
    }
    const inHeadline = headline !== null && tokens.start[i]! >= headline.start && tokens.start[i]! < headline.end;
    const opens = inHeadline && tokens.start[i] === headline.start;
    const weight = weightAt(tokens, i, province.value) + (opens ? OPENS_HEADLINE : inHeadline ? IN_HEADLINE : 0);
    if (weight > 0) weigh(province.value, weight);
    if (i < LEAD_TOKENS || inHeadline) near.add(province.value);
    i = province.end - 1;
  }
  if (weights.has(HUE) && isFormerHue(weights, published)) {
    weigh(FORMER_HUE, weights.get(HUE)!);
    weights.delete(HUE);
    if (near.has(HUE)) near.add(FORMER_HUE);
  }
  const [first, second] = [...weights].sort((a, b) => b[1] - a[1]);
  if (first === undefined) return null;
  const others = second?.[1] ?? 0;
  if (relative >= RELATIVE) return first[1] > others ? first[0] : null;
  return near.has(first[0]) && first[1] >= others * CLEAR ? first[0] : null;
}

/** Huế was the capital of Thừa Thiên Huế until it became the whole province. */
function isFormerHue(weights: ReadonlyMap<string, number>, published: string | null): boolean {
  return published === null ? weights.has(FORMER_HUE) : published < HUE_SINCE;
}

/** How much the mention of a province at token `i` says; 0 where it is only a name among others. */
function weightAt(tokens: Tokens, i: number, province: string): number {
  if (i === 0 || !goesOn(tokens, i)) return isDateline(tokens, i, province) ? IN_DATELINE : 0;
  const start = levels.startBefore(tokens, i, LONGEST_PHRASE);
  const level = levels.longest(tokens, start)?.value;
  if (level === Level.district) return 0;
  const before = level === undefined ? i : start;
  if (bridges.endingAt(tokens, before, LONGEST_PHRASE)) return AT_BRIDGE;
  if (level === Level.province && severals.has(tokens, start - 1)) return 0;
  const lead = i < LEAD_TOKENS;
  if (level === undefined) return prepositions.has(tokens, i - 1) && lead && province !== CAPITAL ? ELSEWHERE : 0;
  // «thành phố Yên Bái» lies in the province of that name: a place, as after «tại»
  if (level === Level.city && !cities.has(province)) return lead ? ELSEWHERE : 0;
  const acts = level === Level.committee || committees.endingAt(tokens, before, LONGEST_PHRASE) !== undefined;
  if (!lead) return ELSEWHERE;
  return acts ? COMMITTEE_IN_LEAD : IN_LEAD;
}

/**
 * «Kon Tum (TTXVN) - …», «Kon Tum - Sáng 4-12 …», «Quảng Trị, ngày …»; of the agencies' seat, the capital, they say
 * nothing.
 */
function isDateline(tokens: Tokens, i: number, province: string): boolean {
  const end = provinces.longest(tokens, i)?.end;
  if (end === undefined || province === CAPITAL || i >= LEAD_TOKENS) return false;
  const mark = tokens.symbol[end];
  if (mark === Mark.open) return agencies.has(tokens, end + 1);
  if (mark !== undefined && isDash(mark)) return end + 1 < tokens.count && (tokens.flags[end + 1]! & Flag.glued) === 0;
  return mark === Mark.comma && tokens.symbol[end + 1] === DAY;
}

function namesPlace(tokens: Tokens, i: number): boolean {
  return i < tokens.count && tokens.breaks[i]! <= Break.wrap && (tokens.flags[i]! & Flag.capital) !== 0;
}

/** True for an article whose headings open with the names of several provinces: «Hà Nam: …», «Lạng Sơn: …». */
function isRoundUp(tokens: Tokens, { sections }: Layout): boolean {
  const headed = new Set<string>();
  let next = 0;
  for (let i = 0; i < tokens.count && next < sections.length; i++) {
    if (tokens.start[i]! < sections[next]!.start) continue;
    next++;
    const province = provinces.longest(tokens, i);
    if (province !== undefined && tokens.symbol[province.end] === Mark.colon) headed.add(province.value);
  }
  return headed.size > 1;
}
