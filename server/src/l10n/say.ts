/** A row of a table of words: one text, or a function of what the text speaks of. */
export interface Row<T> {
  readonly vi: T;
  readonly en: T;
}

/** One thing to say, in both languages. */
export function say(vi: string, en: string): Row<string>;
export function say<A extends readonly (string | number)[]>(
  vi: (...about: A) => string,
  en: (...about: A) => string,
): Row<(...about: A) => string>;
export function say<T>(vi: T, en: T): Row<T> {
  return { vi, en };
}
