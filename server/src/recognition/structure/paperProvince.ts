import { PUBLISHER_LABELS } from '../../domain/localityWords';
import { SITE_NAMES } from '../../domain/pageFurniture';
import { NEWSPAPER_CODES, PROVINCES, PROVINCIAL_SITES } from '../../domain/provinces';
import { isDash, Mark } from '../../text/marks';
import { phraseSet } from '../../text/phraseSet';
import { Phrases } from '../../text/phrases';
import { unmarked } from '../../text/spelling';
import { Break, type Tokens } from '../../text/tokens';
import { LEAD_TOKENS } from '../lead';

/** Provinces in all their spellings, with their names. */
export const provinces = new Phrases<string>(
  PROVINCES.flatMap(({ name, aliases = [] }) => [name, ...aliases].map((spelling) => [spelling, name] as const)),
);
/** Papers' codes and addresses with the provinces that they may be of. */
const codes = new Phrases<readonly string[]>([
  ...NEWSPAPER_CODES.map(([code, names]) => [code, names] as const),
  ...siteAddresses(),
]);
const siteNames = phraseSet(SITE_NAMES);
const publishers = phraseSet(PUBLISHER_LABELS);
const LONGEST_SITE_NAME = 6;

/**
 * The provinces of the paper whose code or address opens a line near the top, in bold perhaps: «(HBĐT) - …»,
 * «**YBĐT - …**», «(longan.gov.vn) - …».
 */
export function paperProvinces(tokens: Tokens): readonly string[] {
  const { symbol, breaks } = tokens;
  for (let i = 0; i < tokens.count && i < LEAD_TOKENS; i++) {
    if (breaks[i]! < Break.line) continue;
    let at = i;
    while (symbol[at] === Mark.asterisk || symbol[at] === Mark.underscore) at++;
    const bracket = symbol[at] === Mark.open;
    const code = codes.longest(tokens, bracket ? at + 1 : at);
    if (code === undefined) continue;
    const after = symbol[code.end] ?? 0;
    if (bracket ? after === Mark.close : isDash(after) || after === Mark.bar) return code.value;
  }
  return [];
}

/** The province that the name of the site ends with, where one opens a line near the top. */
export function siteProvince(tokens: Tokens): string | null {
  for (let i = 0; i < tokens.count && i < LEAD_TOKENS; i++) {
    if (tokens.breaks[i]! < Break.line) continue;
    const name = siteNames.longest(tokens, i);
    if (name === undefined) continue;
    const province = provinceInLine(tokens, name.end);
    if (province !== undefined) return province;
  }
  return null;
}

/**
 * The province of the paper whose address follows a stroke at token `i`, or whose publisher a line names:
 * «Theo Lê Thu/baolongan.vn», «Cơ quan chủ quản: Tỉnh ủy Long An».
 */
export function namedPaper(tokens: Tokens, i: number): string | undefined {
  if (i > 0 && tokens.symbol[i - 1] === Mark.slash) {
    const [province, ...others] = codes.longest(tokens, i)?.value ?? [];
    return others.length > 0 ? undefined : province;
  }
  if (tokens.breaks[i]! < Break.line) return undefined;
  const publisher = publishers.longest(tokens, i);
  return publisher === undefined ? undefined : provinceInLine(tokens, publisher.end);
}

/** The first province in the next tokens of a line. */
function provinceInLine(tokens: Tokens, from: number): string | undefined {
  for (let at = from; at < tokens.count && at < from + LONGEST_SITE_NAME; at++) {
    if (tokens.breaks[at]! >= Break.line) break;
    const province = provinces.longest(tokens, at);
    if (province !== undefined) return province.value;
  }
  return undefined;
}

/** The addresses of the sites of all provinces: «binhdinh.gov.vn». */
function siteAddresses(): (readonly [address: string, provinces: readonly string[]])[] {
  return PROVINCES.flatMap(({ name }) => {
    const plain = unmarked(name).replace(/[^a-z]/gu, '');
    return PROVINCIAL_SITES.map(([before, after]) => [`${before}${plain}${after}`, [name]] as const);
  });
}
