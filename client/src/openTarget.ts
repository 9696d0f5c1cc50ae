import { commands, Range, Uri, ViewColumn, window } from 'vscode';
import type { Target } from './protocol';

/** A place in an article as the editor has it. */
interface EditorTarget {
  readonly uri: Uri;
  readonly selection: Range;
}

/** Puts a place of the protocol into the editor's own terms. */
export function editorTarget({ uri, range: { start, end } }: Target): EditorTarget {
  return { uri: Uri.parse(uri), selection: new Range(start.line, start.character, end.line, end.character) };
}

/** Opens an article at a place. Where its file is gone meanwhile, the editor says so in its stead. */
export async function openTarget(target: Target, beside: boolean): Promise<void> {
  const { uri, selection } = editorTarget(target);
  const viewColumn = beside ? ViewColumn.Beside : ViewColumn.Active;
  try {
    await window.showTextDocument(uri, { viewColumn, selection });
  } catch {
    await commands.executeCommand('vscode.open', uri, { viewColumn });
  }
}
