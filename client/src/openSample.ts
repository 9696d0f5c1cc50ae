import { commands, type ExtensionContext, Selection, TabInputText, Uri, window, workspace } from 'vscode';
import { SAMPLE_BEGINNING, WALKTHROUGH } from './sampleBeginning';

/**
 * Opens the sample articles in a window of their own: a copy in the extension's storage, so that one may try and change
 * things. A copy that is there already is kept as it is.
 */
export async function openSample(context: ExtensionContext): Promise<void> {
  const { extensionUri, globalStorageUri } = context;
  const copy = copyOf(context);
  if (!(await exists(copy))) {
    // under another name until it is whole: a copy that was broken off is none
    const part = Uri.joinPath(globalStorageUri, `sample-${Date.now()}`);
    await workspace.fs.copy(Uri.joinPath(extensionUri, 'dist', 'sample'), part, { overwrite: true });
    await workspace.fs.rename(part, copy, { overwrite: false });
  }
  await commands.executeCommand('vscode.openFolder', copy, { forceNewWindow: true });
}

/**
 * In a window of the sample articles in which none is open, opens the one to begin with, at a mention to try things on,
 * and beside it the walkthrough where it goes on with articles: the window that it was begun in is another one.
 */
export async function beginInSample(context: ExtensionContext): Promise<void> {
  const copy = copyOf(context).toString();
  const isSample = workspace.workspaceFolders?.some(({ uri }) => uri.toString() === copy) ?? false;
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  const article = Uri.joinPath(copyOf(context), SAMPLE_BEGINNING.article);
  if (!isSample || tabs.some(({ input }) => input instanceof TabInputText) || !(await exists(article))) return;
  const document = await workspace.openTextDocument(article);
  const at = document.positionAt(Math.max(0, document.getText().indexOf(SAMPLE_BEGINNING.mention)));
  await window.showTextDocument(document, { selection: new Selection(at, at), preview: false });
  const walkthrough = { category: `${context.extension.id}#${WALKTHROUGH.id}`, step: WALKTHROUGH.step };
  const toSide = true;
  await commands.executeCommand('workbench.action.openWalkthrough', walkthrough, toSide);
}

function copyOf({ globalStorageUri }: ExtensionContext): Uri {
  return Uri.joinPath(globalStorageUri, 'sample');
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
