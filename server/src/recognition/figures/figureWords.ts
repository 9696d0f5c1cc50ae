import { type Bound, MODIFIERS } from '../../domain/modifiers';
import {
  COUNT_LABELS,
  MEDALS,
  NAMING_WORDS,
  OUT_OF,
  RANKING_WORDS,
  RANKS_IN_SMALL_LETTERS,
  RESULT_LABELS,
} from '../../domain/numberNames';
import { Phrases } from '../../text/phrases';
import { isCapital } from '../../text/tokenQueries';
import type { Tokens } from '../../text/tokens';

/**
 * What a word makes of a number right after it: a name («quốc lộ 1») or that of a medal («Huy hiệu 55 năm»), a rank
 * unless something is counted («cấp 1»), a count («cảnh cáo 3»), or one if the sentence counts («xuống 96»).
 */
export type FigureRole = 'name' | 'medal' | 'rank' | 'label' | 'result';

/** What a word says of a number right after it. */
export type FigureWord = { readonly role: 'modifier'; readonly bound: Bound } | { readonly role: FigureRole };

const ranked = new Set<string>(RANKS_IN_SMALL_LETTERS);

/** The words, with what they say where they begin with a small letter if that is something else; null for nothing. */
const words = new Phrases<{ readonly word: FigureWord; readonly small?: FigureWord | null }>([
  ...[...RESULT_LABELS, ...OUT_OF].map((word) => [word, { word: { role: 'result' } }] as const),
  ...COUNT_LABELS.map((word) => [word, { word: { role: 'label' } }] as const),
  ...RANKING_WORDS.map((word) => [word, { word: { role: 'rank' } }] as const),
  ...MEDALS.map((word) => [word, { word: { role: 'medal' } }] as const),
  ...NAMING_WORDS.map((word) => [word, { word: { role: 'name' }, ...inSmallLetters(word) }] as const),
  ...MODIFIERS.map(([word, bound]) => [word, { word: { role: 'modifier', bound } }] as const),
]);

function inSmallLetters(word: string): { readonly small?: FigureWord | null } {
  const small = word.charAt(0).toLowerCase() + word.slice(1);
  if (small === word) return {};
  return { small: ranked.has(small) ? { role: 'rank' } : null };
}

/** False where no word that bears on a number can end right before token `i`. */
export function mayEndFigureWord(tokens: Tokens, i: number): boolean {
  return words.mayEndBefore(tokens, i);
}

/** The word at token `i` that decides what a number after it is, with the token after it. */
export function figureWordAt(
  tokens: Tokens,
  i: number,
): { readonly word: FigureWord; readonly end: number } | undefined {
  const match = words.longest(tokens, i);
  if (match === undefined) return undefined;
  const { word, small } = match.value;
  const said = small !== undefined && !isCapital(tokens, i) ? small : word;
  return said === null ? undefined : { word: said, end: match.end };
}
