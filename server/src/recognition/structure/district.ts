import { DISTRICTS } from '../../domain/districts';
import { DISTRICT_LEVEL_WORDS } from '../../domain/localityWords';
import { PROVINCES } from '../../domain/provinces';
import { phraseSet } from '../../text/phraseSet';
import { Phrases } from '../../text/phrases';
import { goesOn } from '../../text/tokenQueries';
import type { Tokens } from '../../text/tokens';

/** The day from which provinces are those of today and have no districts. */
const MERGERS = '2025-07-01';
const provinces = new Map(PROVINCES.map((province) => [province.name, province]));
const districts = new Phrases<string>(uniqueDistricts());

const levels = phraseSet(DISTRICT_LEVEL_WORDS);
const LONGEST_LEVEL = 2;

/**
 * The province of the district that token `i` begins, where its level stands before it; undefined where no district
 * begins, and for names that several provinces have.
 * @param published the day the article came out (ISO), or null.
 */
export function districtProvince(tokens: Tokens, i: number, published: string | null): string | undefined {
  if (!hasLevel(tokens, i)) return undefined;
  const district = districts.longest(tokens, i);
  return district && provinceOn(district.value, published);
}

/** The province that a former one became, where it had by the day `published`; else the former one. */
function provinceOn(name: string, published: string | null): string {
  const { mergedInto, until = MERGERS } = provinces.get(name) ?? {};
  return mergedInto !== undefined && published !== null && published >= until ? mergedInto : name;
}

function hasLevel(tokens: Tokens, i: number): boolean {
  return goesOn(tokens, i) && levels.endingAt(tokens, i, LONGEST_LEVEL) !== undefined;
}

/** Districts that only one province has and no province is called like, in the spellings of the press. */
function uniqueDistricts(): (readonly [name: string, province: string])[] {
  const provincesOf = new Map<string, string[]>();
  for (const [province, names] of DISTRICTS) {
    for (const name of names.split(', ')) provincesOf.set(name, [...(provincesOf.get(name) ?? []), province]);
  }
  return [...provincesOf].flatMap(([name, [province, ...others]]) => {
    if (province === undefined || others.length > 0 || provinces.has(name)) return [];
    return [...new Set([name, name.replaceAll("'", '’')])].map((spelling) => [spelling, province] as const);
  });
}
