import { ownCopy } from '../memo';
import { type Member, NO_POSTINGS, type Postings } from './postings';
import { PARTS, SharedMap } from './sharedMap';

/** A set of keys, or a map of which the keys count. */
export interface Keys {
  has(key: string): boolean;
  keys(): Iterable<string>;
}

/** Lists of articles by key, changed by difference. */
export class PostingIndex extends SharedMap<Postings> {
  /** Enters and takes out what differs between two sets of keys of one article. */
  replace(before: Keys, after: Keys, old: Member | undefined, now: Member | undefined): void {
    for (const key of before.keys()) {
      if (old !== undefined && !(old === now && after.has(key))) this.#takeOut(key, old);
    }
    for (const key of after.keys()) {
      if (now !== undefined && !(old === now && before.has(key))) this.#enter(key, now);
    }
  }

  /** The same where the article has a place of its own under each key. */
  replacePlaces(before: ReadonlyMap<string, Member>, after: ReadonlyMap<string, Member>): void {
    for (const [key, place] of before) if (after.get(key)?.order !== place.order) this.#takeOut(key, place);
    for (const [key, place] of after) if (before.get(key)?.order !== place.order) this.#enter(key, place);
  }

  /**
   * Takes an article out wherever it is, part by part.
   * @returns of each part the keys under which it was.
   */
  *dropping(uri: string): Iterable<readonly string[]> {
    for (let place = 0; place < PARTS; place++) {
      const found: (readonly [key: string, member: Member])[] = [];
      for (const [key, postings] of this.part(place) ?? []) {
        for (const member of postings) if (member.uri === uri) found.push([key, member]);
      }
      for (const [key, member] of found) this.#takeOut(key, member);
      yield found.map(([key]) => key);
    }
  }

  #enter(key: string, member: Member): void {
    // a new key is kept as a text of its own, because those of articles are pieces of long ones
    this.change(key, (postings) => postings?.with(member) ?? member, ownCopy);
  }

  #takeOut(key: string, member: Member): void {
    const rest = (this.get(key) ?? NO_POSTINGS).without(member);
    if (rest.size === 0) this.delete(key);
    else this.set(key, rest);
  }
}
