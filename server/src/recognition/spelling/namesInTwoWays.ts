import { spellingKey } from '../../text/spelling';
import { slice, type Tokens } from '../../text/tokens';
import type { Found } from '../found';
import type { MixedSpelling, Span } from '../mention';
import { type TonePlace, withToneMoved } from './tonePlace';

/** The places of a word in all mentions of one name, by where its tone mark stands. */
type Places = Record<TonePlace, Span[]>;

/** Names of people in which a tone mark stands now on one letter, now on the other: «Lê Thị Hòa», «Lê Thị Hoà». */
export class NamesInTwoWays {
  /** By the name in one spelling and the word's place in it. */
  readonly #words = new Map<string, Places>();

  constructor(readonly tokens: Tokens) {}

  /** Enters a word of a name that may bear its tone in two places. */
  add({ from, to }: Found<Span>, word: number, place: TonePlace): void {
    const key = `${word - from} ${spellingKey(slice(this.tokens, from, to))}`;
    let places = this.#words.get(key);
    if (places === undefined) {
      places = { first: [], second: [] };
      this.#words.set(key, places);
    }
    places[place].push({ start: this.tokens.start[word]!, end: this.tokens.end[word]! });
  }

  /** The words that are written otherwise than most times; of as many, otherwise than the first time. */
  *mixed(): Iterable<MixedSpelling> {
    const { text } = this.tokens;
    for (const { first, second } of this.#words.values()) {
      if (first.length === 0 || second.length === 0) continue;
      const isFirst =
        first.length === second.length ? first[0]!.start < second[0]!.start : first.length > second.length;
      const [usual, others] = isFirst ? [first, second] : [second, first];
      yield {
        usual: 'nameAsElsewhere',
        words: usual.length,
        others: others.map(({ start, end }) => ({ start, end, text: withToneMoved(text.slice(start, end)) })),
      };
    }
  }
}
