import { isCapital } from '../../text/tokenQueries';
import type { Tokens } from '../../text/tokens';

/** Where in an article names were said first, by the pairs of capitalised words in them. */
export class FirstNames {
  /** By the first word, then by the second, the token at which the pair first begins. */
  #firsts: Map<number, Map<number, number>> | undefined;

  constructor(readonly tokens: Tokens) {}

  /**
   * Whether each pair of capitalised words at tokens `from` to `to` was said before token `at`. True where there is none:
   * one word alone («Huế») may be said in many ways. The first question walks over the article once.
   */
  wereSaidBefore(from: number, to: number, at: number): boolean {
    for (let i = from; i + 1 < to; i++) {
      if (isName(this.tokens, i) && !(this.#first(i) < at)) return false;
    }
    return true;
  }

  #first(pair: number): number {
    this.#firsts ??= firstPairs(this.tokens);
    const { symbol } = this.tokens;
    return this.#firsts.get(symbol[pair]!)?.get(symbol[pair + 1]!) ?? pair;
  }
}

function firstPairs(tokens: Tokens): Map<number, Map<number, number>> {
  const { count, symbol } = tokens;
  const firsts = new Map<number, Map<number, number>>();
  for (let i = 0; i + 1 < count; i++) {
    if (!isName(tokens, i)) continue;
    const seconds = firsts.get(symbol[i]!);
    if (seconds === undefined) firsts.set(symbol[i]!, new Map([[symbol[i + 1]!, i]]));
    else if (!seconds.has(symbol[i + 1]!)) seconds.set(symbol[i + 1]!, i);
  }
  return firsts;
}

/** Two capitalised words stand at token `at`. */
function isName(tokens: Tokens, at: number): boolean {
  return isCapital(tokens, at) && isCapital(tokens, at + 1);
}
