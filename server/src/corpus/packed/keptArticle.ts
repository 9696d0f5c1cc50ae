import type { MentionKind, Span } from '../../recognition/mention';
import { fullnessPlaces } from '../facts/articleRecord';
import type { Thing } from '../identity/things';
import type { Member } from '../lists/postings';
import type { Heading } from './articleForms';
import { lines } from './lines';
import { mentionsWithKey, spansAt } from './occurrences';
import { headingIn } from './packedFacts';
import { areOutcomes, citationsIn, openIn, packOutcomes, type Resolved, readCited } from './packOutcomes';
import { areSections, readSection } from './sections';
import { WantedText } from './strings';

/** A thing that is looked for in many articles. */
export class WantedThing {
  readonly kind: MentionKind;
  readonly key: WantedText;

  constructor({ kind, key }: Thing) {
    this.kind = kind;
    this.key = new WantedText(key);
  }
}

/** How many there have been. */
let made = 0;

const NOTHING_RESOLVED = packOutcomes({ outcomes: new Map(), cited: new Map() }, '');

/**
 * An article as the corpus keeps it: packed. What long walks over articles ask is answered from the bytes, without
 * unpacking more of them. Immutable: new facts and new outcomes make a new one.
 */
export class KeptArticle {
  /** Tells it from any other, also from the same article in another state: for those who are not to keep it. */
  readonly serial = ++made;
  #isWhole: boolean | undefined;

  /** @param isChecked false where another session kept it: it is checked when it is first needed. */
  constructor(
    readonly member: Member,
    readonly facts: Uint8Array,
    readonly resolved: Uint8Array = NOTHING_RESOLVED,
    isChecked = true,
  ) {
    this.#isWhole = isChecked || undefined;
  }

  /** Whether its bytes are those that were packed; nothing else of it may be asked where they are not. */
  get isWhole(): boolean {
    this.#isWhole ??= areSections(this.facts) && areOutcomes(this.resolved);
    return this.#isWhole;
  }

  get uri(): string {
    return this.member.uri;
  }

  /** The same article with what its directives stand for. */
  withOutcomes(resolved: Resolved): KeptArticle {
    return new KeptArticle(this.member, this.facts, packOutcomes(resolved, this.uri));
  }

  /** What it cites, without its outcomes: of a text that has changed since, they speak of other mentions. */
  citedOnly(): Uint8Array {
    return packOutcomes({ outcomes: new Map(), cited: readCited(this.resolved) }, this.uri);
  }

  /** The documents that it cites, each with its place among all that cite it: the fullest citation first. */
  cited(): ReadonlyMap<string, Member> {
    return fullnessPlaces(this.member, readCited(this.resolved));
  }

  /** The indexes of its mentions of a thing, in reading order. */
  mentionsOf({ kind, key }: WantedThing): number[] {
    return kind === 'directive' ? citationsIn(this.resolved, key) : mentionsWithKey(this.facts, kind, key);
  }

  /** The indexes of the directives that are not known to stand for one document, with why. */
  unidentified(): ReturnType<typeof openIn> {
    return openIn(this.resolved, this.uri);
  }

  /** Where mentions stand. @param indexes in reading order. */
  spansAt(indexes: readonly number[]): Span[] {
    return spansAt(this.facts, indexes);
  }

  heading(): Heading {
    return headingIn(this.facts);
  }

  lineStarts(): Int32Array {
    return readSection(this.facts, 'lines', lines.read).lineStarts;
  }
}
