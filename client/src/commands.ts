import { commands, Disposable, Uri } from 'vscode';
import {
  CREATE_CATALOGUE,
  OPEN_EXPLANATION,
  REBUILD_INDEX,
  RESTART_SERVER,
  SHOW_LOG,
  TURN_CHECK_OFF,
} from './commandNames';
import { createCatalogue } from './createCatalogue';
import type { ArticleServer } from './server';
import { turnCheckOff } from './settings';

/**
 * Registers all commands; each works whether the server runs or not.
 * @param templates the folder of what a new catalogue begins with.
 */
export function registerCommands(server: ArticleServer, templates: Uri): Disposable {
  return Disposable.from(
    commands.registerCommand(SHOW_LOG, () => server.log.show()),
    commands.registerCommand(RESTART_SERVER, () => server.restart()),
    commands.registerCommand(CREATE_CATALOGUE, () => createCatalogue(templates)),
    commands.registerCommand(TURN_CHECK_OFF, turnCheckOff),
    commands.registerCommand(OPEN_EXPLANATION, (page: string) =>
      commands.executeCommand('vscode.open', Uri.parse(page)),
    ),
    commands.registerCommand(REBUILD_INDEX, () => server.rebuild()),
  );
}
