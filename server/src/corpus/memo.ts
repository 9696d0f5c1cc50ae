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
/** So many units may be given to a function at once. */
const MOST_UNITS = 1000;

/** The same text as a string of its own: a piece cut out of a long text keeps the whole of it in memory. */
export function ownCopy(text: string): string {
  if (text.length <= LONGEST_COPIED) return text;
  if (text.length > MOST_UNITS) return `${text} `.slice(0, -1);
  const units: number[] = [];
  for (let at = 0; at < text.length; at++) units.push(text.charCodeAt(at));
  return String.fromCharCode(...units); // in one piece, where a slice would be two
}

/** What a function gives, worked out at most once. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
