/** Shorter lists are read through as fast as they are grouped. */
const FEW = 64;

/**
 * Finds in lists that belong to something what stands under a key: a long list is grouped when it is first asked, so
 * that an article with very many of a kind is no slower for each of them. Lists must not change.
 * @param listOf the list of an owner; what has been grouped is forgotten with the owner.
 * @param keyOf under what a thing of it stands; undefined for nothing that is asked for.
 */
export function grouped<O extends object, T>(
  listOf: (owner: O) => readonly T[],
  keyOf: (thing: T, index: number, owner: O) => string | undefined,
): (owner: O, key: string) => readonly Entry<T>[] {
  const known = new WeakMap<O, ReadonlyMap<string, readonly Entry<T>[]>>();
  return (owner, key) => {
    const list = listOf(owner);
    if (list.length <= FEW) {
      const found: Entry<T>[] = [];
      for (let index = 0; index < list.length; index++) {
        const thing = list[index]!;
        if (keyOf(thing, index, owner) === key) found.push({ thing, index });
      }
      return found;
    }
    let groups = known.get(owner);
    if (groups === undefined) {
      groups = groupsOf(owner, list, keyOf);
      known.set(owner, groups);
    }
    return groups.get(key) ?? [];
  };
}

/** A thing with its place in its list. */
export interface Entry<T> {
  readonly thing: T;
  readonly index: number;
}

function groupsOf<O, T>(
  owner: O,
  list: readonly T[],
  keyOf: (thing: T, index: number, owner: O) => string | undefined,
): ReadonlyMap<string, readonly Entry<T>[]> {
  const groups = new Map<string, Entry<T>[]>();
  for (const [index, thing] of list.entries()) {
    const key = keyOf(thing, index, owner);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [{ thing, index }]);
    else group.push({ thing, index });
  }
  return groups;
}
