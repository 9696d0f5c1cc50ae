import { BODY_HEADS } from '../../domain/bodies';
import { ISSUING_BODIES } from '../../domain/issuingBodies';
import { MINISTRIES } from '../../domain/ministries';
import { PROVINCES } from '../../domain/provinces';
import { ROLES } from '../../domain/roles';
import { Phrases } from '../../text/phrases';
import { capitalized, respell } from '../../text/spelling';
import { tokenize } from '../../text/tokenize';
import { slice } from '../../text/tokens';
import { inPlace } from './names';
import { spelledOut } from './spelledOut';

/** Names of bodies and places as sentences write them. */
const NAMES = new Phrases(
  [
    ...Object.values(BODY_HEADS).flat(),
    ...ISSUING_BODIES.map(({ name }) => name),
    ...MINISTRIES.map(({ name }) => name),
    ...PROVINCES.flatMap(({ name, aliases = [] }) => [name, ...aliases]),
    ...ROLES.flatMap(({ head, deputies = [] }) => [head, ...deputies]),
    'Đảng Cộng sản Việt Nam',
    'Trung ương',
    'huyện',
    'quận',
    'tỉnh',
    'thành phố',
    'thị xã',
    'thị trấn',
    'xã',
    'phường',
  ]
    .filter((name) => name !== name.toUpperCase()) // abbreviations are no spelling
    .map((name) => [name, name] as const),
);

/**
 * Who issued a document, in one way whatever the source: letterheads are in capitals, articles leave out the province
 * and abbreviate: «Tỉnh ủy Quảng Trị», «Ủy ban nhân dân tỉnh Yên Bái».
 * @param locality of the document; null for central ones.
 */
export function issuerName(issuer: string, locality: string | null): string {
  const name = spelledOut(inSmallLetters(respell(issuer)));
  const isNamed = locality === null || name.toLowerCase().includes(locality.toLowerCase());
  return isNamed ? name : inPlace(name, locality);
}

/**
 * «BAN THƯỜNG VỤ HUYỆN ỦY ĐAKRÔNG», «PHÓ BÍ THƯ» as a sentence writes it; words that no table knows are names. What is
 * not all in capitals stays as it is.
 */
export function inSmallLetters(name: string): string {
  if (!name.includes(' ') || name !== name.toUpperCase()) return name;
  const tokens = tokenize(name);
  let text = '';
  let from = 0;
  for (let i = 0; i < tokens.count; ) {
    const match = NAMES.longest(tokens, i);
    const end = match?.end ?? i + 1;
    text += name.slice(from, tokens.start[i]) + (match?.value ?? capitalised(slice(tokens, i, end)));
    from = tokens.end[end - 1]!;
    i = end;
  }
  const all = text + name.slice(from);
  return capitalized(all);
}

function capitalised(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}
