import { commands, l10n, window } from 'vscode';
import { FIND_ANYTHING } from '../commandNames';
import { type NamedThing, THING_AT, type TreeEntry } from '../protocol';
import type { Readiness } from '../readiness';
import type { ArticleServer } from '../server';
import { cursorPosition } from './cursor';

/**
 * What a view is to be shown of: an entry of another view, else what the cursor is on. Where there is no cursor the user
 * is asked for it; where the cursor is on nothing the user is told so, and may look for it.
 * @param command what shows the view, which is called again with what the user finds.
 */
export async function chosenThing(
  server: ArticleServer,
  readiness: Readiness,
  entry: Partial<TreeEntry> | undefined,
  command: string,
): Promise<NamedThing | undefined> {
  if (!(await readiness.wait())) return undefined;
  if (entry?.thing !== undefined) return { thing: entry.thing, name: entry.label ?? '' };
  const cursor = cursorPosition();
  const found = cursor && (await server.ask<NamedThing | null>(THING_AT, cursor));
  if (found) return found;
  if (cursor === undefined) void commands.executeCommand(FIND_ANYTHING, command);
  else void offerToFind(command);
  return undefined;
}

async function offerToFind(command: string): Promise<void> {
  const find = l10n.t('Find…');
  const chosen = await window.showInformationMessage(
    l10n.t('What is at the cursor is no document, title, person or figure, or too common or uncertain to be listed.'),
    find,
  );
  if (chosen === find) await commands.executeCommand(FIND_ANYTHING, command);
}

/** Whether what was kept of a view, of an earlier version perhaps, says what it was of. */
export function isNamedThing(kept: unknown): kept is NamedThing {
  const { thing, name } = (kept ?? {}) as Partial<NamedThing>;
  return typeof name === 'string' && typeof thing?.kind === 'string' && typeof thing.key === 'string';
}
