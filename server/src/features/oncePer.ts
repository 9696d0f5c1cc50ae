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
