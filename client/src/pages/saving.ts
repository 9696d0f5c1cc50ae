import { commands, l10n, Uri, window, workspace } from 'vscode';
import { plainMessage } from '../plainMessage';
import { unmarked } from '../unmarked';

/** The place beside the folder of articles, not among them, for a file of this name; undefined where no folder is open. */
export function besideArticles(name: string): Uri | undefined {
  const [folder] = workspace.workspaceFolders ?? [];
  return folder && Uri.joinPath(folder.uri, '..', name);
}

/**
 * Asks for a place, and saves a picture there.
 * @param name what the picture shows; a file's name is made of it.
 */
export async function savePicture(name: string, extension: 'svg' | 'png', content: Uint8Array): Promise<void> {
  const beside = besideArticles(`${fileNameOf(name)}.${extension}`);
  const uri = await window.showSaveDialog({
    title: l10n.t('Save Picture'),
    filters: { [extension.toUpperCase()]: [extension] },
    ...(beside && { defaultUri: beside }),
  });
  if (uri === undefined) return;
  try {
    await workspace.fs.writeFile(uri, content);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(plainMessage(l10n.t('The picture could not be saved: {0}', reason)));
    return;
  }
  const open = l10n.t('Open');
  const chosen = await window.showInformationMessage(
    plainMessage(l10n.t('The picture was saved as {0}.', uri.fsPath)),
    open,
  );
  if (chosen === open) await commands.executeCommand('vscode.open', uri);
}

/** A name of which no system takes a letter amiss: without marks, words joined by hyphens. */
function fileNameOf(name: string): string {
  const words = unmarked(name)
    .toLowerCase()
    .split(/[^a-z0-9]+/u);
  return (
    words
      .filter((word) => word !== '')
      .join('-')
      .slice(0, 60) || 'dan-chieu'
  );
}
