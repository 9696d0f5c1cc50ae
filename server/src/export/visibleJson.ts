/**
 * What JSON may hold as it is, but no terminal should be shown: control characters of old, and characters that cannot
 * be seen, among them those that turn the writing round.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A value as JSON in one visible line: other characters are escaped, which is the same to whoever parses it. */
export function visibleJson(value: unknown): string {
  return JSON.stringify(value).replace(INVISIBLE, (character) =>
    // of a pair of surrogates each by itself, as JSON has it
    Array.from({ length: character.length }, (_, at) => escaped(character.charCodeAt(at))).join(''),
  );
}

function escaped(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}
