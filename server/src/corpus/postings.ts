import { ownCopy } from './memo';
import { SharedMap } from './sharedMap';

/** An article in the lists of the index; one object for as long as its place in the order stays. */
export interface Member {
  readonly uri: string;
  /** What lists are ordered by: publication date, undated last, then the file. */
  readonly order: string;
}

/** Lists are cut into pieces of this length at most, so that a change copies one piece and not the list. */
const LONGEST_PIECE = 256;

/** The articles that have something in common, in order. Immutable: a change makes a new list that shares the rest. */
export class Postings implements Iterable<Member> {
  static readonly none = new Postings([], 0);

  private constructor(
    readonly pieces: readonly (readonly Member[])[],
    readonly size: number,
  ) {}

  *[Symbol.iterator](): Iterator<Member> {
    for (const piece of this.pieces) yield* piece;
  }

  /**
   * The last so many, in order.
   * @param before only those whose order is below this.
   */
  last(most: number, before?: string): Member[] {
    const found: Member[] = [];
    for (let at = this.pieces.length - 1; at >= 0 && found.length < most; at--) {
      const piece = this.pieces[at]!;
      if (before !== undefined && piece[0]!.order >= before) continue;
      for (let place = piece.length - 1; place >= 0 && found.length < most; place--) {
        const member = piece[place]!;
        if (before === undefined || member.order < before) found.push(member);
      }
    }
    return found.reverse();
  }

  with(member: Member): Postings {
    if (this.size === 0) return new Postings([[member]], 1);
    const at = this.#pieceFor(member);
    const piece = this.pieces[at]!;
    const place = placeIn(piece, member);
    if (piece[place]?.order === member.order) return this;
    const longer = piece.slice();
    longer.splice(place, 0, member);
    const middle = longer.length >> 1;
    const parts = longer.length > LONGEST_PIECE ? [longer.slice(0, middle), longer.slice(middle)] : [longer];
    return new Postings(replaced(this.pieces, at, parts), this.size + 1);
  }

  without(member: Member): Postings {
    if (this.size === 0) return this;
    const at = this.#pieceFor(member);
    const piece = this.pieces[at]!;
    const place = placeIn(piece, member);
    if (piece[place]?.order !== member.order) return this;
    const shorter = piece.slice();
    shorter.splice(place, 1);
    return new Postings(replaced(this.pieces, at, shorter.length === 0 ? [] : [shorter]), this.size - 1);
  }

  /** The piece that the member is in or belongs in: the first whose last member is not before it. */
  #pieceFor(member: Member): number {
    let low = 0;
    let high = this.pieces.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.pieces[middle]!.at(-1)!.order < member.order) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** A set of keys, or a map of which the keys count. */
export interface Keys {
  has(key: string): boolean;
  keys(): Iterable<string>;
}

/** Lists of articles by key, changed by difference. */
export class PostingIndex extends SharedMap<Postings> {
  /** A key is kept as a text of its own, because those of articles are pieces of long ones. */
  override set(key: string, postings: Postings): void {
    super.set(this.get(key) === undefined ? ownCopy(key) : key, postings);
  }

  /** Enters and takes out what differs between two sets of keys of one article. */
  replace(before: Keys, after: Keys, old: Member | undefined, now: Member | undefined): void {
    for (const key of before.keys()) {
      if (old === undefined || (old === now && after.has(key))) continue;
      const rest = (this.get(key) ?? Postings.none).without(old);
      if (rest.size === 0) this.delete(key);
      else this.set(key, rest);
    }
    for (const key of after.keys()) {
      if (now === undefined || (old === now && before.has(key))) continue;
      this.set(key, (this.get(key) ?? Postings.none).with(now));
    }
  }

  /** The same where the article has a place of its own under each key. */
  replacePlaces(before: ReadonlyMap<string, Member>, after: ReadonlyMap<string, Member>): void {
    for (const [key, place] of before) {
      if (after.get(key)?.order === place.order) continue;
      const rest = (this.get(key) ?? Postings.none).without(place);
      if (rest.size === 0) this.delete(key);
      else this.set(key, rest);
    }
    for (const [key, place] of after) {
      if (before.get(key)?.order === place.order) continue;
      this.set(key, (this.get(key) ?? Postings.none).with(place));
    }
  }
}

/** A copy of a list with others in place of one element. */
function replaced<T>(list: readonly T[], at: number, others: readonly T[]): T[] {
  const copy = list.slice();
  copy.splice(at, 1, ...others);
  return copy;
}

/** The index of the first member that is not before the given one. */
function placeIn(piece: readonly Member[], { order }: Member): number {
  let low = 0;
  let high = piece.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (piece[middle]!.order < order) low = middle + 1;
    else high = middle;
  }
  return low;
}
