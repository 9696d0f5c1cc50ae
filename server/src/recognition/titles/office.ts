import { BODY_ABBREVIATIONS } from '../../domain/bodies';
import { Phrases } from '../../text/phrases';
import { spellingKey } from '../../text/spelling';
import { tokenize } from '../../text/tokenize';
import { slice, type Tokens } from '../../text/tokens';
import type { TitleWords } from './titleWords';

/** The body of an office in one spelling, to find the same office elsewhere in the article. */
export interface OfficeBody {
  /** The body without its place; empty where none is named. */
  readonly body: string;
  /** The place as written, with the word for its level; empty where none is named. */
  readonly place: string;
}

/** Who governs a place is called by the place alone: «Chủ tịch tỉnh», «Phó Chủ tịch xã Ea Kao». */
const GOVERNING: ReadonlySet<string> = new Set(['Chủ tịch', 'Phó Chủ tịch']);
const GOVERNMENT = spellingKey('Ủy ban nhân dân');
const abbreviations = new Phrases(BODY_ABBREVIATIONS);

/** The head of a title without its tails in one spelling: «Phó Bí thư», whatever is misprinted in it. */
export function roleName(tokens: Tokens, { word, role }: TitleWords): string {
  return word === null ? spellingKey(tokens.text.slice(role.start, role.end)) : word.name;
}

/** The body of a title, by its words. */
export function officeBody(tokens: Tokens, { body, placeStart, word }: TitleWords): OfficeBody {
  if (body === null) return { body: '', place: '' };
  const middle = Math.max(body.start, placeStart);
  // «Chủ tịch tỉnh» heads the province's government, and no union of it
  const governs = middle === body.start && word !== null && GOVERNING.has(word.name);
  const name = governs ? GOVERNMENT : fullForm(tokens.text.slice(body.start, middle));
  // «Cục trưởng Cục Thuế» and «Cục trưởng Thuế» are one
  const noun = word?.role.bare === 'field' ? `${spellingKey(word.role.head).replace(' trưởng', '')} ` : '';
  return {
    body: noun !== '' && name.startsWith(noun) ? name.slice(noun.length) : name,
    place: spellingKey(tokens.text.slice(middle, body.end)),
  };
}

/** A body's name with its abbreviations written out. */
function fullForm(body: string): string {
  const tokens = tokenize(body);
  const parts: string[] = [];
  for (let i = 0; i < tokens.count; ) {
    const short = abbreviations.longest(tokens, i);
    parts.push(short?.value ?? slice(tokens, i, i + 1));
    i = short?.end ?? i + 1;
  }
  return spellingKey(parts.join(' '));
}

/**
 * True where two titles of one role may be one office: one of them may name less of the body.
 * @param byNoun true where a lone noun may be short for a body: «Sở» for «Sở Y tế».
 */
export function isSameOffice(a: OfficeBody, b: OfficeBody, byNoun: boolean): boolean {
  return isSameBody(a.body, b.body, byNoun) && isSamePlace(a.place, b.place);
}

/** «Ban Pháp chế» is short for «Ban Pháp chế HĐND»; a lone noun («Ban», «Hội») is short for nothing in particular. */
function isSameBody(a: string, b: string, byNoun: boolean): boolean {
  if (a === '' || b === '' || a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (byNoun || short.includes(' ')) && long.startsWith(`${short} `);
}

/**
 * True where one place may be a shorter way to say the other: «tỉnh» or «Long An» for «tỉnh Long An», or nothing; «huyện
 * Tủa Chùa» for «huyện Tủa Chùa, tỉnh Điện Biên».
 */
export function isSamePlace(a: string, b: string): boolean {
  if (a === '' || b === '' || a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(`${short} `) || long.startsWith(`${short},`) || long.endsWith(` ${short}`);
}
