import { commands, type Uri } from 'vscode';

/**
 * Opens a page of the extension's own in the editor, as it is to be read. In a browser the address of such a page is one
 * of the web, which VS Code's command that opens anything would take out of the editor.
 */
export async function openPage(page: Uri): Promise<void> {
  await commands.executeCommand('vscode.openWith', page, 'vscode.markdown.preview.editor');
}
