import assert from 'node:assert/strict';
import {
  commands,
  type Extension,
  extensions,
  type Hover,
  type Location,
  type LocationLink,
  MarkdownString,
  Position,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';

/** The extension under test, from source or installed from a package. */
export function extension(): Extension<unknown> {
  const found = extensions.getExtension('dan-chieu.dan-chieu');
  assert.ok(found, 'The extension is not there.');
  return found;
}

/** The folder that the tests run in: a copy, which they may change. */
export function root(): Uri {
  const folder = workspace.workspaceFolders?.[0];
  assert.ok(folder, 'No folder is open.');
  return folder.uri;
}

/** The address of a file in the workspace. */
export function uriOf(file: string): Uri {
  return Uri.joinPath(root(), ...file.split('/'));
}

/** The path of a file of the workspace below its folder, with forward slashes. */
export function nameOf(uri: Uri): string {
  return uri.path.slice(root().path.replace(/\/$/, '').length + 1);
}

/** Opens a file of the workspace in an editor, as a user does. */
export async function show(file: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument(uriOf(file));
  await window.showTextDocument(document);
  return document;
}

/** A position in the last word of a phrase; throws when the document does not contain the phrase. */
export function inside(document: TextDocument, phrase: string): Position {
  const found = document.getText().indexOf(phrase);
  assert.ok(found >= 0, `«${phrase}» is not in ${document.uri.path}.`);
  const { line, character } = document.positionAt(found + phrase.length);
  return new Position(line, character - 1);
}

/** The text of all hovers at a position. */
export async function hoverText(document: TextDocument, position: Position): Promise<string> {
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, position);
  return hovers
    .flatMap((hover) => hover.contents)
    .map((content) => (content instanceof MarkdownString ? content.value : String(content)))
    .join('\n');
}

/** The files that "go to definition" leads to from a position. */
export async function definitions(document: TextDocument, position: Position): Promise<string[]> {
  const found = await commands.executeCommand<(Location | LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    document.uri,
    position,
  );
  return found.map((each) => nameOf('targetUri' in each ? each.targetUri : each.uri));
}

/** All references to what is at a position. */
export function references(document: TextDocument, position: Position): Thenable<Location[]> {
  return commands.executeCommand<Location[]>('vscode.executeReferenceProvider', document.uri, position);
}

/**
 * Waits for something that becomes true by itself, such as an index that has read a new file.
 *
 * @param check throws as long as it is not yet so
 * @returns what the check returns in the end; rejects with its last error after ten seconds
 */
export async function eventually<T>(check: () => T | PromiseLike<T>): Promise<T> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > deadline) {
        throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
