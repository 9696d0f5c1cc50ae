import { commands, Disposable } from 'vscode';
import { REBUILD_INDEX, RESTART_SERVER, SHOW_LOG, TURN_CHECK_OFF } from './commandNames';
import type { ArticleServer } from './server';
import { turnCheckOff } from './settings';

/** Registers all commands; each works whether the server runs or not. */
export function registerCommands(server: ArticleServer): Disposable {
  return Disposable.from(
    commands.registerCommand(SHOW_LOG, () => server.log.show()),
    commands.registerCommand(RESTART_SERVER, () => server.restart()),
    commands.registerCommand(TURN_CHECK_OFF, turnCheckOff),
    commands.registerCommand(REBUILD_INDEX, () => server.rebuild()),
  );
}
