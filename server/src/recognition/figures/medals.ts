import { MEDAL_UNITS, MEDALS } from '../../domain/numberNames';
import { phraseSet } from '../../text/phraseSet';
import type { Tokens } from '../../text/tokens';

const medals = phraseSet(MEDALS);
const units = phraseSet(MEDAL_UNITS);

/** Tells whether an article has spoken of medals, which are called by the years they honour. */
export class MedalsBefore {
  #named = false;
  /** Up to here the text has been looked through. */
  #at = 0;

  constructor(readonly tokens: Tokens) {}

  /** True where the number whose unit begins at token `i` is rather a medal's: «1 đảng viên 70 năm tuổi Đảng». */
  isMedal(i: number): boolean {
    if (!units.has(this.tokens, i)) return false;
    while (!this.#named && this.#at < i) this.#named = medals.has(this.tokens, this.#at++);
    return this.#named;
  }
}
