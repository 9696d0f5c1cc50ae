import { Mark } from '../../text/marks';
import { spellingKey } from '../../text/spelling';
import { inCapitals } from '../../text/tokenQueries';
import { slice, type Tokens } from '../../text/tokens';
import type { PersonDraft } from '../people/personDraft';
import { type OfficeBody, officeBody, roleName } from '../titles/office';
import type { TitleDraft } from '../titles/titleDraft';

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

  /** @param titles all titles of the article in reading order, with their holders as far as they stand beside them. */
  constructor(
    readonly tokens: Tokens,
    titles: readonly TitleDraft[],
  ) {
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
