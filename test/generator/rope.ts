import type { AnnotatedMention } from '../../server/src/export/annotation';
import type { Annotation, Kind } from '../evaluate/gold';

/** What a marked stretch of an article is: a mention, or a part of the page. */
export type Mark = Kind | 'headline' | 'chrome' | 'caption' | 'section' | 'byline';
type Attributes = AnnotatedMention['attrs'];

/** A stretch of text that the gold says something of. */
export interface Marked {
  readonly mark: Mark;
  readonly attrs: Attributes;
  readonly content: Rope;
}

/** A text in the making: words and marked stretches. Gold follows from how it is put together, not from reading it. */
export type Rope = readonly (string | Marked)[];
/** What a template takes. */
export type Part = string | number | Marked | Rope;

/** Puts words and marked stretches together: say`${day}, ${committee} họp`. */
export function say(words: TemplateStringsArray, ...parts: readonly Part[]): Rope {
  return words.flatMap((word, at) => (at === 0 ? [word] : [...rope(parts[at - 1]!), word]));
}

/** Marks a stretch. */
export function marked(mark: Mark, content: Part, attrs: Attributes = {}): Marked {
  return { mark, attrs, content: rope(content) };
}

/** Any part as a rope. */
export function rope(part: Part): Rope {
  if (typeof part === 'string' || typeof part === 'number') return [String(part)];
  return 'mark' in part ? [part] : part;
}

/** Several parts with words between them; others before the last one where they are given. */
export function join(parts: readonly Part[], between = ', ', beforeLast = between): Rope {
  return parts.flatMap((part, at) => {
    if (at === 0) return rope(part);
    return [at === parts.length - 1 ? beforeLast : between, ...rope(part)];
  });
}

/** The same text with a capital at its beginning. */
export function capitalised(text: Rope): Rope {
  const at = text.findIndex((piece) => wordsOf([piece]) !== '');
  return text.map((piece, index) => {
    if (index !== at) return piece;
    if (typeof piece === 'string') return piece.charAt(0).toLocaleUpperCase('vi') + piece.slice(1);
    return { ...piece, attrs: recased(piece), content: capitalised(piece.content) };
  });
}

/** The role of a title is written as it stands there. */
function recased({ attrs, content }: Marked): Attributes {
  const { role } = attrs;
  if (typeof role !== 'string' || !wordsOf(content).startsWith(role)) return attrs;
  return { ...attrs, role: role.charAt(0).toLocaleUpperCase('vi') + role.slice(1) };
}

/** The bare text. */
export function wordsOf(text: Rope): string {
  return text.map((piece) => (typeof piece === 'string' ? piece : wordsOf(piece.content))).join('');
}

/** A stretch with its place; offsets are UTF-16 units, `end` exclusive. */
export interface Placed {
  readonly mark: Mark;
  readonly start: number;
  readonly end: number;
  readonly attrs: Attributes;
}

/** The text of a rope with all stretches in their places, in reading order. */
export function place(text: Rope): { readonly text: string; readonly placed: readonly Placed[] } {
  const words: string[] = [];
  const placed: Placed[] = [];
  let at = 0;
  const walk = (pieces: Rope): void => {
    for (const piece of pieces) {
      if (typeof piece === 'string') {
        words.push(piece);
        at += piece.length;
        continue;
      }
      const start = at;
      const index = placed.length;
      placed.push({ mark: piece.mark, start, end: start, attrs: piece.attrs });
      walk(piece.content);
      placed[index] = { mark: piece.mark, start, end: at, attrs: piece.attrs };
    }
  };
  walk(text);
  return { text: words.join(''), placed };
}

/** The stretch as an annotation, where it is a mention. */
export function annotation({ mark, start, end, attrs }: Placed, text: string): Annotation[] {
  const part = ['headline', 'chrome', 'caption', 'section', 'byline'].includes(mark);
  return part ? [] : [{ kind: mark as Kind, start, end, text: text.slice(start, end), attrs }];
}
