import type { CancellationToken } from 'vscode-languageserver-protocol';

/** So many steps of a long walk take no longer than anybody notices. */
const STEPS_A_TURN = 1024;

/**
 * Walks over things, and lets other work of the process in every so many of them: requests, and the news that nobody
 * waits for this one any more.
 * @param visit says whether that was enough.
 * @returns false where the token turned on the way, so that what was found is of no use.
 */
export async function walk<T>(
  things: Iterable<T>,
  token: CancellationToken,
  visit: (thing: T) => 'enough' | undefined,
): Promise<boolean> {
  let steps = 0;
  for (const thing of things) {
    if (++steps % STEPS_A_TURN === 0) await new Promise((resolve) => setImmediate(resolve));
    if (token.isCancellationRequested) return false;
    if (visit(thing) === 'enough') break;
  }
  return !token.isCancellationRequested;
}
