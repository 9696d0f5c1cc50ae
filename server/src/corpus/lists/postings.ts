/** Lists are cut into pieces of this length at most, so that a change copies one piece and not the list. */
const LONGEST_PIECE = 256;

/** The articles that have something in common, in order. Immutable: a change makes a new list that shares the rest. */
export interface Postings extends Iterable<Member> {
  readonly size: number;
  has(member: Member): boolean;
  with(member: Member): Postings;
  without(member: Member): Postings;
  /**
   * The last so many, in order.
   * @param before only those whose order is below this.
   */
  last(most: number, before?: number): Member[];
  /** The first so many behind a place, whether there is one at it or not, in order. */
  behind(place: PlaceInOrder, most: number): Member[];
}

/** Where an article stands in lists, or has stood. */
export interface PlaceInOrder {
  readonly uri: string;
  /** See `order.ts`. */
  readonly order: number;
}

/** An article in the lists of the index, in one order of it. It is the list of itself alone, as many lists are. */
export class Member implements Postings {
  /** @param order what lists are ordered by first, then by the name; see `order.ts`. */
  constructor(
    readonly uri: string,
    readonly order: number,
  ) {}

  get size(): number {
    return 1;
  }

  *[Symbol.iterator](): Iterator<Member> {
    yield this;
  }

  has(member: Member): boolean {
    return compare(this, member) === 0;
  }

  with(member: Member): Postings {
    const difference = compare(this, member);
    if (difference === 0) return this;
    return new FewPostings(difference < 0 ? [this, member] : [member, this]);
  }

  without(member: Member): Postings {
    return compare(this, member) === 0 ? NO_POSTINGS : this;
  }

  last(most: number, before = Number.POSITIVE_INFINITY): Member[] {
    return most > 0 && this.order < before ? [this] : [];
  }

  behind(place: PlaceInOrder, most: number): Member[] {
    return most > 0 && compare(this, place) > 0 ? [this] : [];
  }
}

/** A list of one piece. */
class FewPostings implements Postings {
  constructor(readonly members: readonly Member[]) {}

  get size(): number {
    return this.members.length;
  }

  [Symbol.iterator](): Iterator<Member> {
    return this.members[Symbol.iterator]();
  }

  has(member: Member): boolean {
    return isAt(this.members, placeIn(this.members, member), member);
  }

  with(member: Member): Postings {
    const { members } = this;
    const place = placeIn(members, member);
    if (isAt(members, place, member)) return this;
    const more = members.toSpliced(place, 0, member);
    return more.length > LONGEST_PIECE ? new ManyPostings(halves(more), more.length) : new FewPostings(more);
  }

  without(member: Member): Postings {
    const { members } = this;
    const place = placeIn(members, member);
    if (!isAt(members, place, member)) return this;
    return postingsOf(members.toSpliced(place, 1));
  }

  last(most: number, before = Number.POSITIVE_INFINITY): Member[] {
    return lastOf([this.members], most, before);
  }

  behind(place: PlaceInOrder, most: number): Member[] {
    return behindIn([this.members], place, most);
  }
}

/** A list that is cut into pieces. */
export class ManyPostings implements Postings {
  constructor(
    readonly pieces: readonly (readonly Member[])[],
    readonly size: number,
  ) {}

  *[Symbol.iterator](): Iterator<Member> {
    for (const piece of this.pieces) yield* piece;
  }

  has(member: Member): boolean {
    const piece = this.pieces[this.#pieceFor(member)]!;
    return isAt(piece, placeIn(piece, member), member);
  }

  with(member: Member): Postings {
    const at = this.#pieceFor(member);
    const piece = this.pieces[at]!;
    const place = placeIn(piece, member);
    if (isAt(piece, place, member)) return this;
    const longer = piece.toSpliced(place, 0, member);
    const parts = longer.length > LONGEST_PIECE ? halves(longer) : [longer];
    return new ManyPostings(this.pieces.toSpliced(at, 1, ...parts), this.size + 1);
  }

  without(member: Member): Postings {
    const at = this.#pieceFor(member);
    const piece = this.pieces[at]!;
    const place = placeIn(piece, member);
    if (!isAt(piece, place, member)) return this;
    const shorter = piece.toSpliced(place, 1);
    const pieces = this.pieces.toSpliced(at, 1, ...(shorter.length === 0 ? [] : [shorter]));
    return pieces.length > 1 ? new ManyPostings(pieces, this.size - 1) : postingsOf(pieces[0] ?? []);
  }

  last(most: number, before = Number.POSITIVE_INFINITY): Member[] {
    return lastOf(this.pieces, most, before);
  }

  behind(place: PlaceInOrder, most: number): Member[] {
    return behindIn(this.pieces.slice(this.#pieceFor(place)), place, most);
  }

  /** The piece that the member is in or belongs in: the first whose last member is not before it. */
  #pieceFor(member: PlaceInOrder): number {
    let low = 0;
    let high = this.pieces.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(this.pieces[middle]!.at(-1)!, member) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The list of none. */
export const NO_POSTINGS: Postings = {
  size: 0,
  has: () => false,
  with: (member) => member,
  without: () => NO_POSTINGS,
  last: () => [],
  behind: () => [],
  [Symbol.iterator]: () => [].values(),
};

/** A list in its shortest form. @param members in order, each once. */
export function postingsOf(members: readonly Member[]): Postings {
  if (members.length <= 1) return members[0] ?? NO_POSTINGS;
  if (members.length <= LONGEST_PIECE) return new FewPostings(members);
  const pieces: (readonly Member[])[] = [];
  // half full, so that the next to come in need not cut them at once
  for (let at = 0; at < members.length; at += LONGEST_PIECE / 2) pieces.push(members.slice(at, at + LONGEST_PIECE / 2));
  return new ManyPostings(pieces, members.length);
}

function lastOf(pieces: readonly (readonly Member[])[], most: number, before: number): Member[] {
  const found: Member[] = [];
  for (let at = pieces.length - 1; at >= 0 && found.length < most; at--) {
    const piece = pieces[at]!;
    if (piece[0]!.order >= before) continue;
    for (let place = piece.length - 1; place >= 0 && found.length < most; place--) {
      const member = piece[place]!;
      if (member.order < before) found.push(member);
    }
  }
  return found.reverse();
}

/** @param pieces of which the first is the one that the place is in, or belongs in. */
function behindIn(pieces: readonly (readonly Member[])[], place: PlaceInOrder, most: number): Member[] {
  const found: Member[] = [];
  for (const piece of pieces) {
    if (found.length === most) break;
    const from = found.length === 0 ? placeIn(piece, place) : 0;
    const isAtIt = piece[from] !== undefined && compare(piece[from], place) === 0;
    const first = isAtIt ? from + 1 : from;
    found.push(...piece.slice(first, first + most - found.length));
  }
  return found;
}

/** The index of the first member that is not before the given one. */
function placeIn(piece: readonly Member[], member: PlaceInOrder): number {
  let low = 0;
  let high = piece.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(piece[middle]!, member) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isAt(piece: readonly Member[], place: number, member: Member): boolean {
  const other = piece[place];
  return other !== undefined && compare(other, member) === 0;
}

/** Below 0 where the first comes first. */
function compare(a: PlaceInOrder, b: PlaceInOrder): number {
  if (a.order !== b.order) return a.order - b.order;
  return a.uri < b.uri ? -1 : a.uri === b.uri ? 0 : 1;
}

function halves(members: readonly Member[]): (readonly Member[])[] {
  const middle = members.length >> 1;
  return [members.slice(0, middle), members.slice(middle)];
}
