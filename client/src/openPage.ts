import { type Uri, window } from 'vscode';

/**
 * Opens a page of the extension's own in the editor. In a browser the address of such a page is one of the web, which
 * VS Code's own command would take out of the editor.
 */
export async function openPage(page: Uri): Promise<void> {
  await window.showTextDocument(page, { preview: true });
}
