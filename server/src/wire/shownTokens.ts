import type { Range, SemanticTokens } from 'vscode-languageserver-types';

/** The tokens of an article as it is now; all of it where the range is left out. */
export type TokensOf = (uri: string, range: Range | undefined) => SemanticTokens;

/** Tokens as the client shows them. */
interface Shown {
  readonly range: Range | undefined;
  readonly data: readonly number[];
}

/**
 * What colours the client shows for texts that have not changed since it asked. They may be outdated all the same:
 * what another article says can change what a reference means.
 */
export class ShownTokens {
  readonly #shown = new Map<string, Shown>();

  /** Takes down an answer. @param range the part that was asked for, or undefined for the whole article. */
  sent(uri: string, range: Range | undefined, { data }: SemanticTokens): void {
    const before = this.#shown.get(uri);
    if (range === undefined || before === undefined || before.range !== undefined)
      this.#shown.set(uri, { range, data });
  }

  /** The text was changed or closed: the client asks again by itself, or never. */
  forget(uri: string): void {
    this.#shown.delete(uri);
  }

  /**
   * Whether any colours shown are outdated. Those are forgotten: the client is told once, and when it asks again is
   * its own affair.
   */
  takeOutdated(tokensOf: TokensOf): boolean {
    const outdated = [...this.#shown].filter(([uri, { range, data }]) => !areEqual(tokensOf(uri, range).data, data));
    for (const [uri] of outdated) this.#shown.delete(uri);
    return outdated.length > 0;
  }
}

function areEqual(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}
