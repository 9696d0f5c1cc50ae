import { commands, type Uri, window } from 'vscode';

/**
 * Opens a page of the extension's own in the editor, as it is to be read. In a browser the address of such a page is one
 * of the web, which VS Code's command that opens anything would take out of the editor, and which its preview of
 * Markdown waits for in vain: there the page is opened as text.
 */
export async function openPage(page: Uri): Promise<void> {
  if (page.scheme.startsWith('http')) await window.showTextDocument(page, { preview: true });
  else await commands.executeCommand('vscode.openWith', page, 'vscode.markdown.preview.editor');
}
