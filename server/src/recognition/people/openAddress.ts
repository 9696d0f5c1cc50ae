import { Mark } from '../../text/marks';
import type { Tokens } from '../../text/tokens';
import { degrees } from '../words/nameWords';
import type { Address } from './personDraft';

/** Words of address, degrees and ranks in a row, as a text is read: «các đồng chí:», «PGS, TS», «đồng chí Thiếu tướng». */
export class OpenAddress {
  /** The token behind the last of them, where a name may begin. */
  #end = -1;
  #kind: Address = 'other';

  /** How the name at token `i` is addressed. */
  at(i: number): Address {
    return this.#end === i ? this.#kind : 'none';
  }

  /** Reads words of address from token `from` to `to`; behind «đồng chí» whatever follows is still a comrade's. */
  read(from: number, to: number, kind: Address): void {
    if (this.#end !== from || this.#kind !== 'comrade') this.#kind = kind;
    this.#end = to;
  }

  /** What follows is addressed by none of them. */
  close(): void {
    this.#end = -1;
  }

  /** «PGS.TS», «GS, TS», «TS.», «các đồng chí:»: a joint of degrees or a colon at token `i` keeps the row open. */
  readMark(tokens: Tokens, i: number): void {
    if (this.#end !== i) return;
    const mark = tokens.symbol[i];
    const joint = degrees.endingAt(tokens, i) && (mark === Mark.stop || degrees.has(tokens, i + 1));
    if (joint || mark === Mark.colon) this.#end = i + 1;
  }
}
