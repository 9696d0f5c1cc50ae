import type { Range } from 'vscode-languageserver-types';

/** An answer as far as it is seen, in a row. */
export type Looks = readonly (string | number)[];

/** An answer that the client shows. */
interface Shown {
  /** The part that was asked for, or undefined for the whole article. */
  readonly range: Range | undefined;
  readonly looks: Looks;
}

/** Of one article so many parts may be on the screen: it may be open in editors side by side. */
const MOST_PARTS = 4;

/**
 * What the client shows of texts that have not changed since it asked: colours, hints, lenses. It may be outdated all
 * the same: what another article says can change what a reference means.
 */
export class LastingAnswers {
  readonly #shown = new Map<string, readonly Shown[]>();

  /** Takes down an answer. @param range the part that was asked for, or undefined for the whole article. */
  sent(uri: string, range: Range | undefined, looks: Looks): void {
    const before = this.#shown.get(uri) ?? [];
    if (range === undefined) this.#shown.set(uri, [{ range, looks }]);
    else if (before[0]?.range !== undefined || before.length === 0) {
      const others = before.filter((shown) => !isSame(shown.range, range));
      this.#shown.set(uri, [...others, { range, looks }].slice(-MOST_PARTS));
    }
  }

  /** The text was changed or closed: the client asks again by itself, or never. */
  forget(uri: string): void {
    this.#shown.delete(uri);
  }

  /**
   * Whether anything shown is outdated. That is forgotten: the client is told once, and when it asks again is its own
   * affair.
   * @param looksNow how the answer would look now.
   */
  takeOutdated(looksNow: (uri: string, range: Range | undefined) => Looks): boolean {
    const outdated = [...this.#shown].filter(([uri, parts]) =>
      parts.some(({ range, looks }) => !areEqual(looksNow(uri, range), looks)),
    );
    for (const [uri] of outdated) this.#shown.delete(uri);
    return outdated.length > 0;
  }
}

function areEqual(one: Looks, other: Looks): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}

function isSame(one: Range | undefined, other: Range): boolean {
  return (
    one?.start.line === other.start.line &&
    one.start.character === other.start.character &&
    one.end.line === other.end.line &&
    one.end.character === other.end.character
  );
}
