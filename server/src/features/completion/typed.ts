import { respell, spellingKey, unmarked } from '../../text/spelling';
import { tokenize } from '../../text/tokenize';
import { Break, Flag, TokenKind, type Tokens } from '../../text/tokens';

/** A word, number or mark that stands before the cursor. */
export interface TypedWord {
  /** Where it begins in the line. */
  readonly start: number;
  /** In one spelling, with its capitals. */
  readonly text: string;
  /** In small letters, with and without marks. */
  readonly marked: string;
  readonly plain: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** It begins with a capital. */
  readonly isCapital: boolean;
  /** No space stands before it. */
  readonly isGlued: boolean;
}

/** The end of what stands before the cursor in its line. */
export interface Typed {
  readonly words: readonly TypedWord[];
  /** The column of the cursor. */
  readonly cursor: number;
  /** White space stands before the cursor. */
  readonly isSpaced: boolean;
}

/** A citation or a title with a name is shorter, in UTF-16 units. */
const LONGEST = 160;
const KINDS = { [TokenKind.word]: 'word', [TokenKind.number]: 'number', [TokenKind.punctuation]: 'mark' } as const;

/** Reads the end of a line before the cursor; a line may be as long as a file. */
export function readTyped(before: string): Typed {
  const skipped = Math.max(0, before.length - LONGEST);
  const piece = before.slice(skipped);
  const tokens = tokenize(piece);
  const words: TypedWord[] = [];
  for (let at = 0; at < tokens.count; at++) words.push(wordAt(tokens, at, skipped));
  return { words, cursor: before.length, isSpaced: piece.trimEnd() !== piece };
}

function wordAt({ text, start, end, kind, flags, breaks }: Tokens, at: number, skipped: number): TypedWord {
  const written = respell(text.slice(start[at], end[at]));
  return {
    start: skipped + start[at]!,
    text: written,
    marked: spellingKey(written),
    plain: unmarked(written),
    kind: KINDS[kind[at] as keyof typeof KINDS],
    isCapital: (flags[at]! & Flag.capital) !== 0,
    isGlued: (flags[at]! & Flag.glued) !== 0 && breaks[at] === Break.none,
  };
}

/** Words with a space between them, in one of their spellings. */
export function phrase(words: readonly TypedWord[], spelling: 'text' | 'marked' | 'plain'): string {
  return words.map((word) => word[spelling]).join(' ');
}

/** Whether words were typed without any marks, as on a plain keyboard: they then stand for any marks. */
export function isPlain(words: readonly TypedWord[]): boolean {
  return words.every(({ marked, plain }) => marked === plain);
}
