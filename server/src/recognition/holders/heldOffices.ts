import { Mark } from '../../text/marks';
import { spellingKey } from '../../text/spelling';
import { inCapitals, isCapital } from '../../text/tokenQueries';
import { slice, type Tokens } from '../../text/tokens';
import type { PersonDraft } from '../people/personDraft';
import { type OfficeBody, officeBody, roleName } from '../titles/office';
import type { TitleDraft } from '../titles/titleDraft';
import { home } from '../words/placeWords';
import { FirstNames } from './namedBefore';

/** An office that the article gives to one person. */
export interface Held {
  /** The place of the title among all titles of the article. */
  readonly at: number;
  readonly title: TitleDraft;
  readonly holder: PersonDraft;
}

const NONE: readonly Held[] = [];

/** The offices that an article gives to somebody, by their heads. */
export class HeldOffices {
  readonly #byRole = new Map<string, Held[]>();
  readonly #bodies = new Map<TitleDraft, OfficeBody>();
  /** What bodies are called in letters, by the brackets behind their names: «Phòng Thương mại … Việt Nam (VCCI)». */
  readonly #inLetters = new Map<string, string>();
  readonly #names: FirstNames;

  /** @param titles all titles of the article in reading order, with their holders as far as they stand beside them. */
  constructor(
    readonly tokens: Tokens,
    titles: readonly TitleDraft[],
  ) {
    this.#names = new FirstNames(tokens);
    titles.forEach((title, at) => {
      this.#noteLetters(title);
      const [holder] = title.holders;
      if (holder !== undefined && title.holders.length === 1) this.#note({ at, title, holder });
    });
  }

  /** The offices with the head of this title, in reading order. */
  withHeadOf(title: TitleDraft): readonly Held[] {
    return this.#byRole.get(roleName(this.tokens, title.words)) ?? NONE;
  }

  /** The body of a title, by the name in full that the article gives it. */
  bodyOf(title: TitleDraft): OfficeBody {
    let body = this.#bodies.get(title);
    if (body === undefined) {
      const named = officeBody(this.tokens, title.words);
      const inFull = this.#inLetters.get(named.body);
      body = inFull === undefined ? named : { body: inFull, place: named.place };
      this.#bodies.set(title, body);
    }
    return body;
  }

  /**
   * False where a title names a place that the article had not named when it gave somebody such an office without one:
   * «Bí thư Huyện ủy Mộc Châu» is not the «Bí thư Huyện ủy» of some district before it.
   */
  mayBeThere(title: TitleDraft, { title: held }: Held): boolean {
    if (held.from > title.from || this.#namesPlace(held) || !this.#namesPlace(title)) return true;
    const place = this.#placeFrom(title);
    return home.has(this.tokens, place) || this.#names.wereSaidBefore(place, title.to, held.from);
  }

  /** «tỉnh Long An», «Mộc Châu», but not «tỉnh». */
  #namesPlace(title: TitleDraft): boolean {
    for (let i = this.#placeFrom(title); i < title.to; i++) if (isCapital(this.tokens, i)) return true;
    return false;
  }

  /** The token at which the place of a title begins; the one behind the title where it names none. */
  #placeFrom({ words, from, to }: TitleDraft): number {
    let at = to;
    if (words.placeStart < 0) return at;
    while (at > from && this.tokens.start[at - 1]! >= words.placeStart) at--;
    return at;
  }

  #note(held: Held): void {
    const role = roleName(this.tokens, held.title.words);
    const entries = this.#byRole.get(role);
    if (entries === undefined) this.#byRole.set(role, [held]);
    else entries.push(held);
  }

  #noteLetters({ words }: TitleDraft): void {
    const { symbol } = this.tokens;
    const letters = words.to + 1;
    if (words.body === null || symbol[words.to] !== Mark.open || symbol[letters + 1] !== Mark.close) return;
    if (!inCapitals(this.tokens, letters)) return;
    const { body } = officeBody(this.tokens, words);
    if (body.includes(' ')) this.#inLetters.set(spellingKey(slice(this.tokens, letters, letters + 1)), body);
  }
}
