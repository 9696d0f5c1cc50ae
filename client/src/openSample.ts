import { commands, type ExtensionContext, Uri, workspace } from 'vscode';

/**
 * Opens the sample articles in a window of their own: a copy in the extension's storage, so that one may try and change
 * things. A copy that is there already is kept as it is.
 */
export async function openSample({ extensionUri, globalStorageUri }: ExtensionContext): Promise<void> {
  const copy = Uri.joinPath(globalStorageUri, 'sample');
  if (!(await exists(copy))) {
    // under another name until it is whole: a copy that was broken off is none
    const part = Uri.joinPath(globalStorageUri, `sample-${Date.now()}`);
    await workspace.fs.copy(Uri.joinPath(extensionUri, 'dist', 'sample'), part, { overwrite: true });
    await workspace.fs.rename(part, copy, { overwrite: false });
  }
  await commands.executeCommand('vscode.openFolder', copy, { forceNewWindow: true });
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
