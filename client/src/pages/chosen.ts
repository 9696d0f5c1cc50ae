import { l10n, window } from 'vscode';
import { type NamedThing, type PlainPosition, THING_AT, type TreeEntry } from '../protocol';
import type { ArticleServer } from '../server';

/** Where the cursor is, as requests have it. */
interface CursorPosition {
  readonly textDocument: { readonly uri: string };
  readonly position: PlainPosition;
}

/** The place of the cursor in the active editor; undefined where there is none. */
export function cursorPosition(): CursorPosition | undefined {
  const editor = window.activeTextEditor;
  if (editor === undefined) return undefined;
  const { line, character } = editor.selection.active;
  return { textDocument: { uri: editor.document.uri.toString() }, position: { line, character } };
}

/**
 * What a view is to be shown of: an entry of another view, else what the cursor is on. Where that is nothing, the user
 * is told so.
 */
export async function chosenThing(
  server: ArticleServer,
  entry: Partial<TreeEntry> | undefined,
): Promise<NamedThing | undefined> {
  if (entry?.thing !== undefined) return { thing: entry.thing, name: entry.label ?? '' };
  const cursor = cursorPosition();
  const found = cursor && (await server.ask<NamedThing | null>(THING_AT, cursor));
  if (found) return found;
  void window.showInformationMessage(
    l10n.t('What is at the cursor is no document, title, person or figure, or too common or uncertain to be listed.'),
  );
  return undefined;
}

/** Whether what was kept of a view, of an earlier version perhaps, says what it was of. */
export function isNamedThing(kept: unknown): kept is NamedThing {
  const { thing, name } = (kept ?? {}) as Partial<NamedThing>;
  return typeof name === 'string' && typeof thing?.kind === 'string' && typeof thing.key === 'string';
}
