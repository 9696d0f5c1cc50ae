import { commands, Disposable, type ExtensionContext, Uri, window, workspace } from 'vscode';
import { watchForArticles } from './activation';
import { OPEN_SAMPLE } from './commandNames';
import { registerCommands } from './commands';
import { registerConcordance } from './concordance/panel';
import { registerFindAnything } from './findAnything';
import { registerGraph } from './graph/panel';
import { followCursor } from './pages/cursor';
import { Readiness } from './readiness';
import { fileSchemes } from './selectors';
import { ArticleServer, type ServerHost } from './server';
import { NAME, SECTION } from './settings';
import { registerShowReferences } from './showReferences';
import { showStatus } from './status';
import { registerTimeline } from './timeline/panel';
import { registerViews } from './views/views';
import { WAITING } from './waiting';

/** In the manifest commands and keys are there unless this holds: before it is known, and where there are articles. */
const NO_ARTICLES = 'danChieu.noArticles';

/** Which files are catalogues. */
const CATALOGUES = `${SECTION}.files.catalogues`;

/** What the extension is given where it runs, on a machine or in a browser. */
export interface ExtensionHost extends ServerHost {
  /** Opens the sample articles, or says why it cannot. */
  openSample(): Promise<void>;
}

/** Puts the extension together; its server starts as soon as there are articles. @returns the server. */
export function start(context: ExtensionContext, host: ExtensionHost): ArticleServer {
  const log = window.createOutputChannel(NAME, { log: true });
  const words = Uri.joinPath(context.extensionUri, 'l10n');
  const storage = Uri.joinPath(context.globalStorageUri, 'index');
  const server = new ArticleServer(host, storage, Uri.joinPath(words, 'danChieu.checks'), log);
  const pages = Uri.joinPath(context.extensionUri, 'dist', 'webview');
  const readiness = new Readiness(server, () => articles.areHere(), WAITING);
  context.subscriptions.push(
    log,
    server,
    registerCommands(server, words),
    registerShowReferences(),
    showStatus(server),
    registerViews(server),
    commands.registerCommand(OPEN_SAMPLE, () => host.openSample()),
    followCursor(),
    registerFindAnything(server, readiness),
    registerConcordance(server, readiness, pages),
    registerTimeline(server, readiness, pages),
    registerGraph(server, readiness, pages),
    restartForOtherFiles(server),
  );
  // last, so that everything above hears of the start
  const articles = watchForArticles({
    found: () => {
      void commands.executeCommand('setContext', NO_ARTICLES, false);
      void server.start();
    },
    none: () => void commands.executeCommand('setContext', NO_ARTICLES, true),
    failed: (error) => log.error(error instanceof Error ? error : String(error)),
  });
  context.subscriptions.push(articles);
  return server;
}

/** Which files are sent to the server is settled when it starts. */
function restartForOtherFiles(server: ArticleServer): Disposable {
  let schemes = fileSchemes().join();
  return Disposable.from(
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(CATALOGUES)) void server.restartIfRunning();
    }),
    workspace.onDidChangeWorkspaceFolders(() => {
      const before = schemes;
      schemes = fileSchemes().join();
      if (schemes !== before) void server.restartIfRunning();
    }),
  );
}
