import { commands, Disposable } from 'vscode';
import { REBUILD_INDEX, RESTART_SERVER, SHOW_LOG } from './commandNames';
import type { ArticleServer } from './server';

/** Registers all commands; each works whether the server runs or not. */
export function registerCommands(server: ArticleServer): Disposable {
  return Disposable.from(
    commands.registerCommand(SHOW_LOG, () => server.log.show()),
    commands.registerCommand(RESTART_SERVER, () => server.restart()),
    commands.registerCommand(REBUILD_INDEX, () => server.rebuild()),
  );
}
