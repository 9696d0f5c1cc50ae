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

/** A conference by its number, whatever the term; of two sittings neither is told apart. */
type Numbered = Pick<ConferenceMention, 'type' | 'conference'>;

/**
 * The terms of the conferences that an article names, for those of its mentions that leave them out: the nearest
 * before tells it, else those after, as long as they all tell the same. Mentions are entered in reading order.
 */
export class ConferenceTerms {
  readonly #conferences = new Map<string, Conference>();
  /** The terms of the documents that the article cites by number, by their conferences. */
  readonly #cited = new Map<string, Set<string>>();
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

  /** The article cites a document of a conference by its own number. */
  cite(conference: Numbered, term: string): void {
    const key = keyOf(conference);
    this.#cited.set(key, (this.#cited.get(key) ?? new Set()).add(term));
  }

  /** To be called when all are entered. */
  asked(): readonly Asked[] {
    return this.#open.map(({ index, mention, fuller, conference: { first, severalTerms } }) => {
      const nearest = fuller ?? (first && !severalTerms ? ({ ...first, position: 'after' } as const) : undefined);
      return { index, mention, fuller: this.#isRivalled(mention, nearest) ? undefined : nearest };
    });
  }

  /** Where documents of that conference of another term are cited too, what tells one term does not tell this one's. */
  #isRivalled(mention: Numbered, fuller: Fuller | undefined): boolean {
    const terms = this.#cited.get(keyOf(mention));
    return fuller !== undefined && terms !== undefined && (terms.size > 1 || !terms.has(fuller.term));
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

function keyOf({ type, conference }: Numbered): string {
  return `${type} ${conference}`;
}
