import type { Tokens } from './tokens';
import { NOT_HELD } from './vocabulary';

/** As many answers are kept: where two spellings want the same place, the later one has it. */
const PLACES = 1 << 15;

/**
 * What a question about words is answered that their letters alone decide. A language has few words and texts repeat
 * them: it is asked once for each spelling, not for each word.
 */
export class BySpelling<T> {
  readonly #ask: (text: string, start: number, end: number) => T;
  /** The spelling whose answer stands at each place. */
  readonly #spellings = new Int32Array(PLACES);
  readonly #answers: T[] = [];

  /** @param ask answers for the word of a text from `start` to `end` (UTF-16), from its letters alone. */
  constructor(ask: (text: string, start: number, end: number) => T) {
    this.#ask = ask;
  }

  /** The answer for the word token `i`; all tokens that are asked about take their words from one vocabulary. */
  of(tokens: Tokens, i: number): T {
    const spelling = tokens.spelling[i]!;
    const place = spelling & (PLACES - 1);
    if (spelling !== NOT_HELD && this.#spellings[place] === spelling) return this.#answers[place]!;
    const answer = this.#ask(tokens.text, tokens.start[i]!, tokens.end[i]!);
    if (spelling !== NOT_HELD) {
      this.#spellings[place] = spelling;
      this.#answers[place] = answer;
    }
    return answer;
  }
}
