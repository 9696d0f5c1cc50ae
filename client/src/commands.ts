import { commands, Disposable, l10n, ProgressLocation, window } from 'vscode';
import type { ArticleServer } from './server';

/** The names of the commands, as the manifest has them. */
export const SHOW_LOG = 'danChieu.showLog';
export const REBUILD_INDEX = 'danChieu.rebuildIndex';
export const RESTART_SERVER = 'danChieu.restartServer';

/** Registers all commands; each works whether the server runs or not. */
export function registerCommands(server: ArticleServer): Disposable {
  return Disposable.from(
    commands.registerCommand(SHOW_LOG, () => server.log.show()),
    commands.registerCommand(RESTART_SERVER, () => server.restart()),
    commands.registerCommand(REBUILD_INDEX, () =>
      window.withProgress(
        { location: ProgressLocation.Window, title: l10n.t('Dẫn Chiếu: reading all articles again') },
        () => server.rebuild(),
      ),
    ),
  );
}
