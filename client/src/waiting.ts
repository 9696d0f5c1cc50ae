import { commands, l10n, ProgressLocation, window } from 'vscode';
import { OPEN_SAMPLE } from './commandNames';
import type { WaitingWords } from './readiness';

/** What is said while a command waits for the server, in the status bar; and where it waits in vain, in a message. */
export const WAITING: WaitingWords = {
  starting(until) {
    const bar = { location: ProgressLocation.Window, title: l10n.t('Dẫn Chiếu is starting …') };
    void window.withProgress(bar, () => until);
  },
  noArticles() {
    void offerArticles();
  },
};

async function offerArticles(): Promise<void> {
  const [open, sample] = [l10n.t('Open Folder'), l10n.t('Open the Sample Articles')];
  const chosen = await window.showInformationMessage(
    l10n.t('There are no articles here. Open a folder of articles, or the sample articles.'),
    open,
    sample,
  );
  if (chosen === open) await commands.executeCommand('vscode.openFolder');
  else if (chosen === sample) await commands.executeCommand(OPEN_SAMPLE);
}
