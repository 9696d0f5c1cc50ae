import { type Bound, MODIFIERS } from '../../domain/modifiers';
import { COUNT_LABELS, MEDALS, NAMING_WORDS, OUT_OF, RANKING_WORDS, RESULT_LABELS } from '../../domain/numberNames';
import { Phrases } from '../../text/phrases';
import { Flag, type Tokens } from '../../text/tokens';

/**
 * What a word makes of a number right after it: a name («quốc lộ 1») or that of a medal («Huy hiệu 55 năm»), a rank
 * unless something is counted («cấp 1»), a count («cảnh cáo 3»), or one if the sentence counts («xuống 96»).
 */
export type FigureRole = 'name' | 'medal' | 'rank' | 'label' | 'result';

/** What a word says of a number right after it. */
export type FigureWord =
  | { readonly role: 'modifier'; readonly bound: Bound }
  | { readonly role: FigureRole; readonly capital: boolean };

const words = new Phrases<FigureWord>([
  ...[...RESULT_LABELS, ...OUT_OF].map((word) => [word, { role: 'result', capital: false }] as const),
  ...COUNT_LABELS.map((word) => [word, { role: 'label', capital: false }] as const),
  ...RANKING_WORDS.map((word) => [word, { role: 'rank', capital: false }] as const),
  ...MEDALS.map((word) => [word, { role: 'medal', capital: false }] as const),
  ...NAMING_WORDS.map((word) => [word, { role: 'name', capital: isCapitalised(word) }] as const),
  ...MODIFIERS.map(([word, bound]) => [word, { role: 'modifier', bound }] as const),
]);

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
  const { value: word, end } = match;
  const capital = (tokens.flags[i]! & Flag.capital) !== 0;
  return word.role !== 'modifier' && word.capital && !capital ? undefined : { word, end };
}

function isCapitalised(word: string): boolean {
  return word.charAt(0) !== word.charAt(0).toLowerCase();
}
