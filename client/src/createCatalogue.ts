import { l10n, Uri, type WorkspaceFolder, window, workspace } from 'vscode';
import { pageLanguage } from './pageLanguage';

/** What a new catalogue is called where the folder has none of this name yet. */
const NAMES = { vi: 'danh-muc', en: 'catalogue' } as const;

/**
 * Writes a catalogue with a commented example into a workspace folder, and opens it. Nothing that is there is
 * overwritten.
 * @param templates the folder of the examples.
 */
export async function createCatalogue(templates: Uri): Promise<void> {
  const folder = await chooseFolder();
  if (folder === undefined) return;
  const language = pageLanguage();
  const text = await workspace.fs.readFile(Uri.joinPath(templates, `catalogue.${language}.yaml`));
  const file = await freeName(folder.uri, NAMES[language]);
  await workspace.fs.writeFile(file, text);
  await window.showTextDocument(file);
}

async function chooseFolder(): Promise<WorkspaceFolder | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length > 1) return window.showWorkspaceFolderPick();
  if (folders.length === 0) {
    void window.showInformationMessage(l10n.t('Open the folder of the articles first: the catalogue is kept there.'));
  }
  return folders[0];
}

async function freeName(folder: Uri, name: string): Promise<Uri> {
  for (let number = 1; ; number++) {
    const file = Uri.joinPath(folder, `${number === 1 ? name : `${name}-${number}`}.danchieu.yaml`);
    try {
      await workspace.fs.stat(file);
    } catch {
      return file;
    }
  }
}
