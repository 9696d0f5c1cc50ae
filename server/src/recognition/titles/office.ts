import { BODY_ABBREVIATIONS } from '../../domain/bodies';
import { Phrases } from '../../text/phrases';
import { spellingKey } from '../../text/spelling';
import { slice, type Tokens, tokenize } from '../../text/tokens';
import type { TitleWords } from './readTitle';

/** What a title is the title of, in one spelling, to find the same office elsewhere in the article. */
export interface OfficeName {
  /** Head, rank of deputy and tails. */
  readonly role: string;
  /** The body without its place; empty where none is named. */
  readonly body: string;
  /** The place as written, with the word for its level; empty where none is named. */
  readonly place: string;
}

const abbreviations = new Phrases(BODY_ABBREVIATIONS);
/** Misprints and small differences that do not make another office. */
const SAME_TAILS: readonly (readonly [string, string])[] = [
  ['thường trục', 'thường trực'],
  ['thưòng trực', 'thường trực'],
];

/** The office of a title, by its words. */
export function officeName(tokens: Tokens, words: TitleWords): OfficeName {
  const { text } = tokens;
  const { word, role, body, placeStart } = words;
  if (word === null) return { role: spellingKey(text.slice(role.start, role.end)), body: '', place: '' };
  const written = spellingKey(text.slice(role.start, role.end));
  let tail = '';
  for (const [misprint, right] of [...SAME_TAILS, ['thường trực', 'thường trực'] as const]) {
    if (written.endsWith(misprint)) tail = right;
  }
  const roleName = `${word.deputy ? 'phó ' : ''}${word.role.head.toLowerCase()} ${tail}`;
  if (body === null) return { role: roleName, body: '', place: '' };
  return {
    role: roleName,
    body: fullForm(text.slice(body.start, Math.max(body.start, placeStart))),
    place: spellingKey(text.slice(Math.max(body.start, placeStart), body.end)),
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

/** True where one place may be a shorter way to say the other: «tỉnh» and «tỉnh Long An», nothing and «Long An». */
export function isSamePlace(a: string, b: string): boolean {
  return a === '' || b === '' || a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
}
