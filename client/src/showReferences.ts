import { commands, type Disposable, type Location, Position, Uri } from 'vscode';
import { elsewhere } from './elsewhere';
import { type PlainPosition, SHOW_REFERENCES } from './protocol';

/**
 * Registers the command that the server's lenses call: it lists the references in other files, which are those that the
 * lens counts. The editor's own takes objects of the editor, which cannot come over the wire, and finds no references
 * by itself.
 */
export function registerShowReferences(): Disposable {
  return commands.registerCommand(SHOW_REFERENCES, async (uri: string, { line, character }: PlainPosition) => {
    const target = Uri.parse(uri);
    const position = new Position(line, character);
    const all = await commands.executeCommand<Location[]>('vscode.executeReferenceProvider', target, position);
    const others = elsewhere(all, { uri: target });
    await commands.executeCommand('editor.action.showReferences', target, position, others);
  });
}
