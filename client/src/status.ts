import {
  Disposable,
  env,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  l10n,
  languages,
  ProgressLocation,
  window,
} from 'vscode';
import { SHOW_LOG } from './commands';
import type { CorpusStatus } from './protocol';
import { ARTICLES, type ArticleServer, type ServerState } from './server';

/** What is shown until the server tells how many articles it knows. */
const TEXTS: Record<ServerState, () => string> = {
  stopped: () => l10n.t('Not running'),
  starting: () => l10n.t('Starting'),
  running: () => l10n.t('Running'),
  failed: () => l10n.t('Not running'),
};

/**
 * Shows beside the language of an article how many articles are known, and in the status bar how far the reading of
 * the folder has come. There is nothing to see before the server first starts.
 */
export function showStatus(server: ArticleServer): Disposable {
  const progress = new ReadingProgress();
  let shown: LanguageStatusItem | undefined;

  const showState = (state: ServerState): void => {
    shown ??= createItem();
    shown.severity = state === 'failed' ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
    shown.busy = state === 'starting';
    shown.text = TEXTS[state]();
    shown.detail = '';
    if (state !== 'running') progress.end();
  };
  const showCorpus = (status: CorpusStatus): void => {
    shown ??= createItem();
    shown.busy = status.state === 'indexing';
    shown.text = status.articles === 1 ? l10n.t('1 article') : l10n.t('{0} articles', count(status.articles));
    shown.detail = problemsOf(status);
    progress.show(status);
  };
  return Disposable.from(
    server.onDidChangeState(showState),
    server.onDidChangeCorpus(showCorpus),
    new Disposable(() => {
      progress.end();
      shown?.dispose();
    }),
  );
}

function createItem(): LanguageStatusItem {
  const item = languages.createLanguageStatusItem('danChieu.corpus', ARTICLES);
  item.name = 'Dẫn Chiếu';
  item.command = { command: SHOW_LOG, title: l10n.t('Show Log') };
  return item;
}

/** The reading of the corpus as a line in the status bar. */
class ReadingProgress {
  #report: ((message: string) => void) | undefined;
  #end: (() => void) | undefined;

  show(status: CorpusStatus): void {
    if (status.state === 'idle') {
      this.end();
      return;
    }
    if (this.#end === undefined) this.#begin();
    const { done = 0, total = 0 } = status;
    if (total > 0) this.#report?.(l10n.t('Reading articles: {0} of {1}', count(done), count(total)));
  }

  end(): void {
    this.#end?.();
    this.#end = undefined;
  }

  #begin(): void {
    const done = new Promise<void>((resolve) => {
      this.#end = resolve;
    });
    void window.withProgress({ location: ProgressLocation.Window, title: 'Dẫn Chiếu' }, (progress) => {
      this.#report = (message) => progress.report({ message });
      return done;
    });
  }
}

function problemsOf(status: CorpusStatus): string {
  if (status.problems === 0) return '';
  return status.problems === 1
    ? l10n.t('1 file could not be read')
    : l10n.t('{0} files could not be read', count(status.problems));
}

/** A number as the reader's language groups its digits. */
function count(number: number): string {
  return number.toLocaleString(env.language);
}
