import type { Work } from '../../corpus/turns';

/** Vietnamese alphabetical order: ă after a, đ after d; numbers by their value. */
export const collator = new Intl.Collator('vi', { numeric: true });

/** Things by a key, in the order in which the keys first come. */
export function groupsOf<T, K>(things: Iterable<T>, keyOf: (thing: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) put(groups, keyOf(thing), thing);
  return groups;
}

/** So many things are put into groups in a millisecond at most. */
const AT_ONCE = 256;

/** The same of as many things as the corpus has. */
export function* allGroupsOf<T, K>(things: Iterable<T>, keyOf: (thing: T) => K): Work<Map<K, T[]>> {
  const groups = new Map<K, T[]>();
  let count = 0;
  for (const thing of things) {
    put(groups, keyOf(thing), thing);
    if (++count % AT_ONCE === 0) yield undefined;
  }
  return groups;
}

function put<T, K>(groups: Map<K, T[]>, key: K, thing: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [thing]);
  else group.push(thing);
}

/** Puts things in order, those that are equal to it together. */
export type Order<T> = (things: readonly T[]) => Iterable<readonly T[]>;

/** By a text or a number that many have in common: what is worked out and compared is one for each group. */
export function byKey<T, K>(keyOf: (thing: T) => K, compare: (a: K, b: K) => number): Order<T> {
  return (things) => [...groupsOf(things, keyOf)].sort(([a], [b]) => compare(a, b)).map(([, group]) => group);
}

/** The greatest first. */
export function descending(a: number, b: number): number {
  return b - a;
}

/** By a name that hardly any have in common. */
export function byName<T>(nameOf: (thing: T) => string): Order<T> {
  return (things) => things.toSorted((a, b) => collator.compare(nameOf(a), nameOf(b))).map((thing) => [thing]);
}

/**
 * The things that stand from one place up to another, once all are in order: only the groups are put in order in which
 * these stand, because to compare names takes long and a page shows few.
 * @param orders the first one counts first, the next where it makes no difference.
 */
export function* stretchOf<T>(
  things: readonly T[],
  start: number,
  end: number,
  [order, ...finer]: readonly Order<T>[],
): Work<T[]> {
  if (order === undefined || things.length <= 1) return things.slice(start, end);
  const found: T[] = [];
  let at = 0;
  for (const group of order(things)) {
    const [from, to] = [Math.max(0, start - at), end - at];
    if (to <= 0) break;
    if (from < group.length) found.push(...(yield* stretchOf(group, from, to, finer)));
    at += group.length;
    yield undefined;
  }
  return found;
}
