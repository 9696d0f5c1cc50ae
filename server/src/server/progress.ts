import type { Connection } from 'vscode-languageserver';
import type { Messages } from '../l10n/messages';
import type { Abilities } from './abilities';
import type { Progress } from './indexing';

/** Shows how far a long work is, where the client can. */
export interface ProgressBar {
  report(progress: Progress): void;
  done(): void;
}

const HIDDEN: ProgressBar = { report: () => undefined, done: () => undefined };

/**
 * Opens a progress bar in the editor.
 * @param cancel called when the user wants the work to stop.
 */
export async function openProgressBar(
  connection: Connection,
  { progress }: Abilities,
  words: Messages,
  cancel: () => void,
): Promise<ProgressBar> {
  if (!progress) return HIDDEN;
  const bar = await connection.window.createWorkDoneProgress();
  bar.token.onCancellationRequested(cancel);
  bar.begin(words.indexing, 0, undefined, true);
  let shown = 0;
  return {
    report: ({ done, total }) => {
      const percentage = Math.floor((done / total) * 100);
      if (percentage === shown) return;
      shown = percentage;
      bar.report(percentage, words.indexed(done, total));
    },
    done: () => bar.done(),
  };
}
