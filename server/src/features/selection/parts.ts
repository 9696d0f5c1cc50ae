import type { Span } from '../../recognition/mention';
import { lastAtMost } from '../../text/search';
import { tokenize } from '../../text/tokenize';
import { Break, Flag, TokenKind, type Tokens } from '../../text/tokens';

/** The words, sentences and paragraphs of a text, taken apart once; each is then found in no time. */
export class TextParts {
  readonly #tokens: Tokens;
  /** The tokens that begin a sentence, and those that begin a paragraph. */
  readonly #sentences: number[] = [];
  readonly #paragraphs: number[] = [];

  constructor(text: string) {
    const tokens = tokenize(text);
    for (let i = 0; i < tokens.count; i++) {
      if ((tokens.flags[i]! & Flag.sentence) !== 0) this.#sentences.push(i);
      if (tokens.breaks[i]! >= Break.line) this.#paragraphs.push(i);
    }
    this.#tokens = tokens;
  }

  /** The word or number at an offset, at its end too; nothing between words. */
  word(offset: number): Span | undefined {
    const { start, end, kind } = this.#tokens;
    const at = this.#tokenAt(offset);
    const isWord = (i: number): boolean => i >= 0 && kind[i] !== TokenKind.punctuation && end[i]! >= offset;
    const found = isWord(at) ? at : start[at] === offset && isWord(at - 1) ? at - 1 : -1;
    return found < 0 ? undefined : { start: start[found]!, end: end[found]! };
  }

  /** The sentence around an offset, without the white space around it. */
  sentence(offset: number): Span | undefined {
    return this.#part(this.#sentences, offset);
  }

  /** The paragraph around an offset, without the white space around it; it may be wrapped over several lines. */
  paragraph(offset: number): Span | undefined {
    return this.#part(this.#paragraphs, offset);
  }

  #part(beginnings: readonly number[], offset: number): Span | undefined {
    const { start, end, count } = this.#tokens;
    const part = lastAtMost(beginnings.length, (index) => beginnings[index]!, this.#tokenAt(offset));
    const first = beginnings[part];
    if (first === undefined) return undefined;
    return { start: start[first]!, end: end[(beginnings[part + 1] ?? count) - 1]! };
  }

  /** The last token that begins at or before an offset; -1 where none does. */
  #tokenAt(offset: number): number {
    const { count, start } = this.#tokens;
    return lastAtMost(count, (token) => start[token]!, offset);
  }
}
