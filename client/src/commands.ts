import { commands, Disposable, Uri } from 'vscode';
import {
  CLEAR_STORE,
  CREATE_CATALOGUE,
  EXPORT_ARTICLES,
  OPEN_EXPLANATION,
  REBUILD_INDEX,
  RESTART_SERVER,
  SHOW_LOG,
  TURN_CHECK_OFF,
} from './commandNames';
import { createCatalogue } from './createCatalogue';
import { exportArticles } from './exporting/exportArticles';
import { openPage } from './openPage';
import { pageLanguage } from './pageLanguage';
import type { ExportQuestion } from './protocol';
import type { ArticleServer } from './server';
import { turnCheckOff } from './settings';

/**
 * Registers the commands that belong to no view; each works whether the server runs or not.
 * @param words the folder of texts that come in two languages.
 */
export function registerCommands(server: ArticleServer, words: Uri): Disposable {
  const templates = Uri.joinPath(words, 'templates');
  const formats = Uri.joinPath(words, 'danChieu.exports', pageLanguage());
  return Disposable.from(
    commands.registerCommand(SHOW_LOG, () => server.log.show()),
    commands.registerCommand(RESTART_SERVER, () => server.restart()),
    commands.registerCommand(CLEAR_STORE, () => server.clearStore()),
    commands.registerCommand(CREATE_CATALOGUE, () => createCatalogue(templates)),
    commands.registerCommand(EXPORT_ARTICLES, (given?: Uri | ExportQuestion) => exportArticles(server, formats, given)),
    commands.registerCommand(TURN_CHECK_OFF, turnCheckOff),
    commands.registerCommand(OPEN_EXPLANATION, (page: string) => openPage(Uri.parse(page))),
    commands.registerCommand(REBUILD_INDEX, () => server.rebuild()),
  );
}
