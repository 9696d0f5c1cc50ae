import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';

/** The tokens last sent for each open file, so that the next answer can be a difference. */
export class TokenHistory {
  readonly #sent = new Map<string, { readonly id: string; readonly data: readonly number[] }>();
  #next = 1;

  /** Remembers an answer and gives it a name. */
  full(uri: string, tokens: SemanticTokens): SemanticTokens & { readonly resultId: string } {
    const id = String(this.#next++);
    this.#sent.set(uri, { id, data: tokens.data });
    return { ...tokens, resultId: id };
  }

  /** The difference to the answer that the client names; all tokens where that is not the last one. */
  delta(uri: string, previousId: string, tokens: SemanticTokens): SemanticTokens | SemanticTokensDelta {
    const before = this.#sent.get(uri);
    const answer = this.full(uri, tokens);
    if (before?.id !== previousId) return answer;
    return { resultId: answer.resultId, edits: [edit(before.data, tokens.data)].filter((change) => change !== null) };
  }

  /** Forgets a file that was closed. */
  forget(uri: string): void {
    this.#sent.delete(uri);
  }
}

/** The one stretch in which two rows of numbers differ; null where they are equal. */
function edit(
  before: readonly number[],
  after: readonly number[],
): { start: number; deleteCount: number; data: number[] } | null {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const deleteCount = before.length - start - tail;
  const data = after.slice(start, after.length - tail);
  return deleteCount === 0 && data.length === 0 ? null : { start, deleteCount, data };
}
