import { commands, type Disposable, Position, Uri } from 'vscode';
import { type PlainPosition, SHOW_REFERENCES } from './protocol';

/**
 * Registers the command that the server's lenses call. The editor's own takes objects of the editor, which cannot come
 * over the wire, and finds no references by itself.
 */
export function registerShowReferences(): Disposable {
  return commands.registerCommand(SHOW_REFERENCES, async (uri: string, { line, character }: PlainPosition) => {
    const target = Uri.parse(uri);
    const position = new Position(line, character);
    const references = await commands.executeCommand('vscode.executeReferenceProvider', target, position);
    await commands.executeCommand('editor.action.showReferences', target, position, references);
  });
}
