import type { ConferenceMention } from './conference';

/** A mention of the same conference that tells its term. */
export interface Fuller {
  readonly index: number;
  readonly term: string;
  readonly position: 'before' | 'after';
}

/** A mention that does not tell the term of its conference, with the one that does. */
interface Asked {
  readonly index: number;
  readonly mention: ConferenceMention;
  readonly fuller: Fuller | undefined;
}

interface Conference {
  before: { readonly index: number; readonly term: string } | undefined;
  first: { readonly index: number; readonly term: string } | undefined;
  severalTerms: boolean;
}

/**
 * The terms of the conferences that an article names, for those of its mentions that leave them out: the nearest
 * before tells it, else those after, as long as they all tell the same. Mentions are entered in reading order.
 */
export class ConferenceTerms {
  readonly #conferences = new Map<string, Conference>();
  readonly #open: (Asked & { readonly conference: Conference })[] = [];

  tell(index: number, mention: ConferenceMention, term: string): void {
    const conference = this.#of(mention);
    conference.before = { index, term };
    if (conference.first === undefined) conference.first = conference.before;
    else if (conference.first.term !== term) conference.severalTerms = true;
  }

  ask(index: number, mention: ConferenceMention): void {
    const conference = this.#of(mention);
    const fuller = conference.before && ({ ...conference.before, position: 'before' } as const);
    this.#open.push({ index, mention, fuller, conference });
  }

  /** To be called when all are entered. */
  asked(): readonly Asked[] {
    return this.#open.map(({ index, mention, fuller, conference: { first, severalTerms } }) => ({
      index,
      mention,
      fuller: fuller ?? (first && !severalTerms ? { ...first, position: 'after' } : undefined),
    }));
  }

  #of({ type, conference, sitting }: ConferenceMention): Conference {
    const key = `${type} ${conference} ${sitting}`;
    const known = this.#conferences.get(key);
    if (known !== undefined) return known;
    const fresh: Conference = { before: undefined, first: undefined, severalTerms: false };
    this.#conferences.set(key, fresh);
    return fresh;
  }
}
