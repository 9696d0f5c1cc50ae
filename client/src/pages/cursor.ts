import { Disposable, languages, type TextEditor, window, workspace } from 'vscode';
import type { PlainPosition } from '../protocol';
import { articleFiles } from '../selectors';

/** Where the cursor is, as requests have it. */
export interface CursorPosition {
  readonly textDocument: { readonly uri: string };
  readonly position: PlainPosition;
}

/** Where it last was in an article. */
let last: CursorPosition | undefined;

/** Remembers where the cursor is in articles, for {@link cursorPosition}. */
export function followCursor(): Disposable {
  const follow = (editor: TextEditor | undefined): void => {
    if (editor !== undefined && languages.match(articleFiles(), editor.document) > 0) last = placeIn(editor);
  };
  follow(window.activeTextEditor);
  return Disposable.from(
    window.onDidChangeActiveTextEditor(follow),
    window.onDidChangeTextEditorSelection(({ textEditor }) => follow(textEditor)),
  );
}

/**
 * The place of the cursor in the active editor. Where what is in front has no text, as the walkthrough or a table, it is
 * where the cursor last was in an article that is still open; undefined where there is none.
 */
export function cursorPosition(): CursorPosition | undefined {
  if (window.activeTextEditor !== undefined) return placeIn(window.activeTextEditor);
  const uri = last?.textDocument.uri;
  return workspace.textDocuments.some((document) => document.uri.toString() === uri) ? last : undefined;
}

function placeIn({ document, selection }: TextEditor): CursorPosition {
  const { line, character } = selection.active;
  return { textDocument: { uri: document.uri.toString() }, position: { line, character } };
}
