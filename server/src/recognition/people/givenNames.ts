import type { PersonDraft } from './personDraft';

/** The first two people of an article whose names end alike. */
interface Namesakes {
  readonly first: PersonDraft;
  second: PersonDraft | undefined;
}

/** Whom the ends of full names mean in an article: «ông Cảnh», «đồng chí Bá Cảnh» for Lò Bá Cảnh. */
export class GivenNames {
  readonly #byTail = new Map<string, Namesakes>();

  /** Enters a full name; names come in reading order. */
  add(person: PersonDraft): void {
    const { key } = person;
    for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) {
      const tail = key.slice(at + 1);
      const others = this.#byTail.get(tail);
      if (others === undefined) this.#byTail.set(tail, { first: person, second: undefined });
      else if (others.second === undefined && others.first.key !== key) others.second = person;
    }
  }

  /**
   * The person whom a short reference means: the only one who is called so, or of several the only one whom the article has
   * named by then; undefined where it may be either.
   */
  meantBy({ key, from }: PersonDraft): PersonDraft | undefined {
    const called = this.#byTail.get(key);
    if (called?.second === undefined) return called?.first;
    return called.first.from < from && called.second.from > from ? called.first : undefined;
  }
}
