import { Disposable, languages, type TextEditor, window, workspace } from 'vscode';
import { articleFiles, fileSchemes, NEW_TEXT } from '../selectors';
import { type CursorPosition, LastArticle, type Shown } from './lastArticle';

const last = new LastArticle();

/** Remembers where the cursor is in articles, for {@link cursorPosition}. */
export function followCursor(): Disposable {
  last.follow(shownIn(window.activeTextEditor));
  return Disposable.from(
    window.onDidChangeActiveTextEditor((editor) => last.follow(shownIn(editor))),
    window.onDidChangeTextEditorSelection(({ textEditor }) => last.follow(shownIn(textEditor))),
  );
}

/** Where the cursor is in the file that the user reads: {@link LastArticle.position}. */
export function cursorPosition(): CursorPosition | undefined {
  return last.position(shownIn(window.activeTextEditor), (uri) =>
    workspace.textDocuments.some((document) => document.uri.toString() === uri),
  );
}

function shownIn(editor: TextEditor | undefined): Shown | undefined {
  if (editor === undefined) return undefined;
  const { document, selection } = editor;
  const { line, character } = selection.active;
  return {
    textDocument: { uri: document.uri.toString() },
    position: { line, character },
    isArticle: languages.match(articleFiles(), document) > 0,
    isFile: [...fileSchemes(), NEW_TEXT].includes(document.uri.scheme),
  };
}
