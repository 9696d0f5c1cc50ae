/**
 * Remembers what a pure function made of the texts that it was last asked about: articles name the same offices,
 * people and units over and over. What is remembered is dropped as a whole when it has grown to `capacity` texts.
 */
export function remembering<V>(make: (text: string) => V, capacity = 20_000): (text: string) => V {
  const known = new Map<string, V>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const own = ownCopy(text);
    const made = make(own);
    if (known.size >= capacity) known.clear();
    known.set(own, made);
    return made;
  };
}

/** Engines keep short texts apart from the text that they were cut out of anyway. */
const LONGEST_COPIED = 12;

/** The same text as a string of its own: a piece cut out of a long text keeps the whole of it in memory. */
export function ownCopy(text: string): string {
  return text.length <= LONGEST_COPIED ? text : `${text} `.slice(0, -1);
}

/** What a function gives, worked out at most once. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
