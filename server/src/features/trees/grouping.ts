/** Vietnamese alphabetical order: ă after a, đ after d; numbers by their value. */
export const collator = new Intl.Collator('vi', { numeric: true });

/** Things by a key, in the order in which the keys first come. */
export function groupsOf<T>(things: Iterable<T>, keyOf: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [thing]);
    else group.push(thing);
  }
  return groups;
}

/** Works something out for each owner once, and forgets it with the owner. */
export function oncePer<O extends object, T>(make: (owner: O) => T): (owner: O) => T {
  const made = new WeakMap<O, { readonly value: T }>();
  return (owner) => {
    let known = made.get(owner);
    if (known === undefined) {
      known = { value: make(owner) };
      made.set(owner, known);
    }
    return known.value;
  };
}
