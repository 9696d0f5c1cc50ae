import {
  type Command,
  Disposable,
  env,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  l10n,
  languages,
} from 'vscode';
import { REBUILD_INDEX, RESTART_SERVER, SHOW_LOG } from './commandNames';
import type { ServerState } from './lifecycle';
import type { CorpusStatus } from './protocol';
import { articleFiles } from './selectors';
import type { ArticleServer } from './server';
import { NAME } from './settings';

/** What is shown until the server tells how many articles it knows. */
const TEXTS: Record<ServerState, () => string> = {
  stopped: () => l10n.t('not running'),
  starting: () => l10n.t('starting'),
  running: () => l10n.t('running'),
  failed: () => l10n.t('not running'),
};

/**
 * Shows beside the language of an article how many articles are known; how far their reading is, the server itself
 * shows in the status bar. There is nothing to see before the server first starts.
 */
export function showStatus(server: ArticleServer): Disposable {
  let shown: LanguageStatusItem | undefined;

  const showState = (state: ServerState): void => {
    shown ??= createItem();
    shown.selector = articleFiles(); // with other folders it is started again
    shown.severity = state === 'failed' ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
    shown.command = state === 'failed' || state === 'stopped' ? restart() : showLog();
    shown.busy = state === 'starting';
    shown.text = `${NAME}: ${TEXTS[state]()}`;
    shown.detail = '';
  };
  const showCorpus = (status: CorpusStatus): void => {
    shown ??= createItem();
    shown.busy = status.state === 'indexing';
    shown.command = status.state === 'stopped' ? readOn() : showLog();
    shown.text = `${NAME}: ${articlesOf(status)}`;
    shown.detail = [...stoppedOf(status), ...problemsOf(status)].join(' · ');
  };
  return Disposable.from(
    server.onDidChangeState(showState),
    server.onDidChangeCorpus(showCorpus),
    new Disposable(() => shown?.dispose()),
  );
}

function createItem(): LanguageStatusItem {
  const item = languages.createLanguageStatusItem('danChieu.corpus', articleFiles());
  item.name = NAME;
  return item;
}

function showLog(): Command {
  return { command: SHOW_LOG, title: l10n.t('Show Log') };
}

function restart(): Command {
  return { command: RESTART_SERVER, title: l10n.t('Restart') };
}

function readOn(): Command {
  return { command: REBUILD_INDEX, title: l10n.t('Read On') };
}

function articlesOf({ articles }: CorpusStatus): string {
  return articles === 1 ? l10n.t('1 article') : l10n.t('{0} articles', count(articles));
}

function stoppedOf({ state }: CorpusStatus): readonly string[] {
  return state === 'stopped' ? [l10n.t('reading was stopped')] : [];
}

/** What the log names one by one; nothing where there is no problem. */
function problemsOf({ problems, damaged }: CorpusStatus): readonly string[] {
  const unread =
    problems === 1 ? l10n.t('1 file could not be read') : l10n.t('{0} files could not be read', count(problems));
  const inPart =
    damaged === 1
      ? l10n.t('1 file has damaged characters')
      : l10n.t('{0} files have damaged characters', count(damaged));
  return [...(problems === 0 ? [] : [unread]), ...(damaged === 0 ? [] : [inPart])];
}

/** A number as the reader's language groups its digits. */
function count(number: number): string {
  return number.toLocaleString(env.language);
}
