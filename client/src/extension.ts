import { commands, type ExtensionContext, Uri, window, workspace } from 'vscode';
import { whenArticlesAreHere } from './activation';
import { OPEN_SAMPLE } from './commandNames';
import { registerCommands } from './commands';
import { registerConcordance } from './concordance/panel';
import { registerFindAnything } from './findAnything';
import { registerGraph } from './graph/panel';
import { openSample } from './openSample';
import { ArticleServer } from './server';
import { SECTION } from './settings';
import { registerShowReferences } from './showReferences';
import { showStatus } from './status';
import { registerTimeline } from './timeline/panel';
import { registerViews } from './views/views';

/** Which files are catalogues. */
const CATALOGUES = `${SECTION}.files.catalogues`;

let server: ArticleServer | undefined;

/** Called by VS Code where a folder holds text files, when a text or Markdown file is opened, or a command is called. */
export function activate(context: ExtensionContext): void {
  const log = window.createOutputChannel('Dẫn Chiếu', { log: true });
  const running = new ArticleServer(
    context.asAbsolutePath('dist/server.js'),
    Uri.joinPath(context.globalStorageUri, 'index'),
    log,
  );
  server = running;
  const pages = Uri.joinPath(context.extensionUri, 'dist', 'webview');
  context.subscriptions.push(
    log,
    running,
    registerCommands(running, Uri.joinPath(context.extensionUri, 'l10n')),
    registerShowReferences(),
    showStatus(running),
    registerViews(running),
    commands.registerCommand(OPEN_SAMPLE, () => openSample(context)),
    registerFindAnything(running),
    registerConcordance(running, pages),
    registerTimeline(running, pages),
    registerGraph(running, pages),
    workspace.onDidChangeConfiguration((event) => {
      // which files are sent to the server is settled when it starts
      if (event.affectsConfiguration(CATALOGUES)) void running.restartIfRunning();
    }),
    whenArticlesAreHere(
      () => running.start(),
      (error) => log.error(error instanceof Error ? error : String(error)),
    ),
  );
}

/** Called by VS Code before the window closes; it waits a few seconds for the server to end. */
export function deactivate(): Promise<void> | undefined {
  return server?.stop();
}
