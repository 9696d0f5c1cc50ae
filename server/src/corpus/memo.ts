/**
 * Remembers what a pure function made of the texts that it was last asked about: articles name the same offices,
 * people and units over and over. What is remembered is dropped as a whole when it has grown to `capacity` texts.
 */
export function remembering<V>(make: (text: string) => V, capacity = 20_000): (text: string) => V {
  const known = new Map<string, V>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    if (known.size >= capacity) known.clear();
    known.set(copyOf(text), made);
    return made;
  };
}

/** A short piece of a long text keeps the whole of it in memory in some engines; a copy does not. */
function copyOf(text: string): string {
  return text.length < 13 ? text : `${text} `.slice(0, -1);
}
