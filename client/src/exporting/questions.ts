import { l10n, type QuickInputButton, type QuickPickItem, ThemeIcon, Uri, window, workspace } from 'vscode';
import { openPage } from '../openPage';
import { cursorPosition } from '../pages/cursor';
import { besideArticles } from '../pages/saving';
import type { ExportScope } from '../protocol';
import { type Format, formats, type Table, tables } from './formats';

/** What is exported: a format, and of CSV perhaps one table only. */
export interface Form {
  readonly format: Format;
  readonly table: Table | undefined;
}

/** Asks for a format. A button in each row opens the page that explains it. @param pages their folder. */
export async function askForForm(pages: Uri): Promise<Form | undefined> {
  const format = await pickFormat(pages);
  if (format === undefined) return undefined;
  return format.name === 'csv' ? pickTable(format) : { format, table: undefined };
}

function pickFormat(pages: Uri): Promise<Format | undefined> {
  const explain: QuickInputButton = { iconPath: new ThemeIcon('question'), tooltip: l10n.t('Explain This Format') };
  const list = window.createQuickPick<Format & QuickPickItem>();
  list.title = l10n.t('Export');
  list.placeholder = l10n.t('Which format?');
  list.matchOnDetail = true;
  list.items = formats().map((format) => ({ ...format, buttons: [explain] }));
  return new Promise((resolve) => {
    list.onDidTriggerItemButton(({ item }) => {
      const page = Uri.joinPath(pages, `${item.page}.md`);
      void openPage(page);
    });
    list.onDidAccept(() => {
      resolve(list.activeItems[0]);
      list.hide();
    });
    list.onDidHide(() => {
      resolve(undefined);
      list.dispose();
    });
    list.show();
  });
}

async function pickTable(format: Format): Promise<Form | undefined> {
  const all = { label: l10n.t('All four tables'), detail: l10n.t('Four files in a folder'), table: undefined };
  const each = tables().map((table) => ({ label: table.label, detail: table.detail, table }));
  const chosen = await window.showQuickPick([all, ...each], {
    title: l10n.t('Export'),
    placeHolder: l10n.t('Which table?'),
    matchOnDetail: true,
  });
  return chosen && { format, table: chosen.table };
}

/** Asks which articles; does not ask where only all of them are possible. */
export async function askForScope(): Promise<ExportScope | undefined> {
  const all = { label: l10n.t('All articles'), scope: { kind: 'all' } as ExportScope };
  const cursor = cursorPosition();
  const open = cursor && Uri.parse(cursor.textDocument.uri);
  if (open === undefined || workspace.getWorkspaceFolder(open) === undefined) return all.scope;
  const folder = Uri.joinPath(open, '..');
  const items = [
    all,
    {
      label: l10n.t('Articles in this folder'),
      description: workspace.asRelativePath(folder),
      scope: { kind: 'folder', uri: folder.toString() } as ExportScope,
    },
    {
      label: l10n.t('This article'),
      description: workspace.asRelativePath(open),
      scope: { kind: 'article', uri: open.toString() } as ExportScope,
    },
  ];
  return (await window.showQuickPick(items, { title: l10n.t('Export'), placeHolder: l10n.t('Which articles?') }))
    ?.scope;
}

/** Where to write. */
export interface Target {
  readonly uri: Uri;
  /** Whether the user has been asked about a file that is there. */
  readonly replace: boolean;
}

/** Asks for a file to write; for several files for a folder, in which they get one of their own. */
export async function askForTarget({ format, table }: Form): Promise<Target | undefined> {
  const [folder] = workspace.workspaceFolders ?? [];
  const beside = besideArticles('.');
  const extension = table === undefined ? format.extension : 'csv';
  if (extension === undefined) {
    const [chosen] =
      (await window.showOpenDialog({
        canSelectFiles: false,
        canSelectFolders: true,
        openLabel: l10n.t('Export Here'),
        title: l10n.t('Export: choose a folder. The files are put into a folder “{0}” in it.', folderName(format)),
        ...(beside && { defaultUri: beside }),
      })) ?? [];
    return chosen && { uri: Uri.joinPath(chosen, folderName(format)), replace: false };
  }
  const name = `${table?.name ?? folder?.name ?? 'dan-chieu'}.${extension}`;
  const uri = await window.showSaveDialog({
    title: l10n.t('Export'),
    saveLabel: l10n.t('Export'),
    filters: { [format.label]: [extension] },
    ...(beside && { defaultUri: Uri.joinPath(beside, name) }),
  });
  return uri && { uri, replace: true };
}

function folderName({ name }: Format): string {
  return `dan-chieu-${name}`;
}
