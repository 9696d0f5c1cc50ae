import { commands, env, l10n, ProgressLocation, UIKind, Uri, window, workspace } from 'vscode';
import { plainMessage } from '../plainMessage';
import { EXPORT, type ExportAnswer, type ExportQuestion, type ExportScope } from '../protocol';
import type { ArticleServer } from '../server';
import { askForForm, askForScope, askForTarget } from './questions';

/**
 * Exports articles: asks for a format, for articles and for a place, unless it is told, and writes there.
 * @param pages the folder of the pages that explain the formats.
 * @param given a folder whose articles are wanted, as the explorer's menu gives it; or all answers, as a key binding
 * may give them.
 */
export async function exportArticles(
  server: ArticleServer,
  pages: Uri,
  given?: Uri | ExportQuestion,
): Promise<ExportAnswer | undefined> {
  const question = given instanceof Uri || given === undefined ? await ask(pages, given) : given;
  return question && write(server, question);
}

async function ask(pages: Uri, folder: Uri | undefined): Promise<ExportQuestion | undefined> {
  const form = await askForForm(pages);
  const scope = form && (folder === undefined ? await askForScope() : inFolder(folder));
  const target = form && scope && (await askForTarget(form));
  if (form === undefined || scope === undefined || target === undefined) return undefined;
  return {
    format: form.format.name,
    ...(form.table && { table: form.table.name }),
    scope,
    target: target.uri.toString(),
    replace: target.replace,
  };
}

function inFolder(folder: Uri): ExportScope {
  return { kind: 'folder', uri: folder.toString() };
}

async function write(server: ArticleServer, question: ExportQuestion): Promise<ExportAnswer | undefined> {
  const answer = await window.withProgress(
    { location: ProgressLocation.Notification, title: l10n.t('Exporting'), cancellable: true },
    (progress, token) => {
      let shown = 0;
      return server.work<ExportAnswer>(EXPORT, question, token, (percentage, message) => {
        progress.report({
          ...(message !== undefined && { message: plainMessage(message) }),
          increment: percentage - shown,
        });
        shown = percentage;
      });
    },
  );
  if (answer?.kind === 'refused' && answer.code === 'taken') return replaceAndWrite(server, question, answer.uri);
  if (answer !== undefined) void tell(server, question, answer);
  return answer;
}

async function replaceAndWrite(
  server: ArticleServer,
  question: ExportQuestion,
  taken: string,
): Promise<ExportAnswer | undefined> {
  const replace = l10n.t('Replace');
  const chosen = await window.showWarningMessage(
    plainMessage(
      l10n.t('{0} is there already. Replace it, and other files of an earlier export beside it?', nameOf(taken)),
    ),
    { modal: true },
    replace,
  );
  return chosen === replace ? write(server, { ...question, replace: true }) : undefined;
}

/** Says what has become of the export, with what one may want to do next. */
async function tell(server: ArticleServer, { target }: ExportQuestion, answer: ExportAnswer): Promise<void> {
  const showLog = l10n.t('Show Log');
  const [open, reveal] = [l10n.t('Open'), l10n.t('Reveal')];
  const chosen =
    answer.kind === 'written'
      ? await window.showInformationMessage(plainMessage(writtenMessage(answer, target)), ...actionsFor(answer, target))
      : await window.showErrorMessage(plainMessage(failureMessage(answer)), showLog);
  const uri = Uri.parse(target);
  if (chosen === showLog) server.log.show();
  else if (chosen === open) await commands.executeCommand('vscode.open', uri);
  else if (chosen === reveal)
    await commands.executeCommand(isInWorkspace(uri) ? 'revealInExplorer' : 'revealFileInOS', uri);
}

function actionsFor({ files, leftOut }: Extract<ExportAnswer, { kind: 'written' }>, target: string): string[] {
  const uri = Uri.parse(target);
  // the system's own window of files is at hand only where this editor runs on the same machine
  const isLocal = env.uiKind === UIKind.Desktop && env.remoteName === undefined;
  return [
    ...(files === 1 ? [l10n.t('Open')] : []),
    ...(isLocal || isInWorkspace(uri) ? [l10n.t('Reveal')] : []),
    ...(leftOut > 0 ? [l10n.t('Show Log')] : []),
  ];
}

function isInWorkspace(uri: Uri): boolean {
  return workspace.getWorkspaceFolder(uri) !== undefined;
}

function writtenMessage(answer: Extract<ExportAnswer, { kind: 'written' }>, target: string): string {
  const { articles, leftOut, stopped } = answer;
  const place = Uri.parse(target).fsPath;
  const written =
    articles === 1
      ? l10n.t('1 article was exported to {0}.', place)
      : l10n.t('{0} articles were exported to {1}.', count(articles), place);
  const inPart = stopped && l10n.t('The reading of articles was stopped before its end, so articles may be missing.');
  const lacking =
    leftOut === 0
      ? undefined
      : leftOut === 1
        ? l10n.t('1 article could not be exported; the log names it.')
        : l10n.t('{0} articles could not be exported; the log names them.', count(leftOut));
  return [written, lacking, inPart].filter(Boolean).join(' ');
}

function failureMessage(answer: Exclude<ExportAnswer, { kind: 'written' }>): string {
  if (answer.kind === 'failed') return l10n.t('The export could not be written: {0}', answer.detail);
  return answer.code === 'amongArticles'
    ? l10n.t(
        '{0} lies in the folder of the articles, where the texts of the export would be taken for articles. Choose a folder outside of it.',
        nameOf(answer.uri),
      )
    : l10n.t('{0} is one of the articles and is not overwritten.', nameOf(answer.uri));
}

function nameOf(uri: string): string {
  return Uri.parse(uri).fsPath;
}

function count(number: number): string {
  return number.toLocaleString(env.language);
}
