import type { Connection } from 'vscode-languageserver';
import type { Messages } from '../../l10n/messages';
import type { Abilities } from '../client/abilities';
import type { Progress } from '../indexing/indexing';

/** Shows how far a long work is. */
export interface ProgressBar {
  report(progress: Progress): void;
  done(): void;
}

/**
 * Opens a progress bar in the editor, where the client can show one. The work does not wait for it: what is reported
 * before it is there is not shown.
 * @param cancel called when the user wants the work to stop.
 */
export function openProgressBar(
  connection: Connection,
  abilities: Abilities,
  words: Messages,
  cancel: () => void,
): ProgressBar {
  let bar: Awaited<ReturnType<typeof connection.window.createWorkDoneProgress>> | undefined;
  let ended = false;
  let shown = 0;
  if (abilities.progress) {
    connection.window.createWorkDoneProgress().then(
      (opened) => {
        if (ended) return;
        bar = opened;
        bar.token.onCancellationRequested(cancel);
        bar.begin(words.indexing, 0, undefined, true);
      },
      (error) => connection.console.warn(`${words.progressNotShown} (${error})`),
    );
  }
  return {
    report({ done, total }) {
      const percentage = Math.floor((done / total) * 100);
      if (percentage === shown) return;
      shown = percentage;
      bar?.report(percentage, words.indexed(done, total));
    },
    done() {
      ended = true;
      bar?.done();
    },
  };
}
