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
