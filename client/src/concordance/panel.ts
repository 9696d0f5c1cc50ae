import {
  CancellationTokenSource,
  commands,
  type Disposable,
  env,
  l10n,
  type Uri,
  ViewColumn,
  type WebviewPanel,
  window,
} from 'vscode';
import { SHOW_CONCORDANCE } from '../commandNames';
import { chosenThing } from '../pages/chosen';
import { CONCORDANCE, type ConcordancePage, type NamedThing, type TreeEntry } from '../protocol';
import type { ArticleServer } from '../server';
import { editorTarget } from '../views/entries';
import type { LinesMessage, PageMessage } from './messages';
import { pageOf } from './page';
import { tabbed } from './tabbed';

/**
 * Registers the command that lists every mention of one thing in its context: of what the cursor is on, or of an entry
 * of a view.
 * @param folder with the built script and styles of the page.
 */
export function registerConcordance(server: ArticleServer, folder: Uri): Disposable {
  return commands.registerCommand(SHOW_CONCORDANCE, async (entry?: Partial<TreeEntry>) => {
    const of = await chosenThing(server, entry);
    if (of !== undefined) new Concordance(server, folder, of);
  });
}

/** One open table: it fills while the server reads the articles, page by page, until all are listed or it is closed. */
class Concordance {
  readonly #server: ArticleServer;
  readonly #panel: WebviewPanel;
  readonly #closed = new CancellationTokenSource();
  readonly #of: NamedThing;

  constructor(server: ArticleServer, folder: Uri, of: NamedThing) {
    this.#server = server;
    this.#of = of;
    this.#panel = window.createWebviewPanel(
      'danChieu.concordance',
      l10n.t('Mentions: {0}', of.name),
      ViewColumn.Active,
      {
        enableScripts: true,
        enableFindWidget: true,
        retainContextWhenHidden: true,
        localResourceRoots: [folder],
      },
    );
    const { webview } = this.#panel;
    webview.onDidReceiveMessage((message: PageMessage) => this.#receive(message));
    this.#panel.onDidDispose(() => {
      this.#closed.cancel();
      this.#closed.dispose();
    });
    webview.html = pageOf(webview, folder, of.name);
  }

  #receive(message: PageMessage): Thenable<unknown> {
    switch (message.kind) {
      case 'ready':
        return this.#fill();
      case 'copy':
        return env.clipboard.writeText(message.lines.map(tabbed).join('\n'));
      case 'open': {
        const { uri, selection } = editorTarget(message.line);
        return window.showTextDocument(uri, {
          selection,
          viewColumn: message.beside ? ViewColumn.Beside : ViewColumn.Active,
        });
      }
    }
  }

  async #fill(): Promise<void> {
    const { token } = this.#closed;
    let unread = 0;
    for (let after: number | null = 0; after !== null && !token.isCancellationRequested; ) {
      const params: unknown = { thing: this.#of.thing, after };
      const page: ConcordancePage | null | undefined = await this.#server.ask(CONCORDANCE, params, token);
      if (page === undefined || page === null || token.isCancellationRequested) return;
      unread += page.unread.length;
      const listed = page.next ?? page.articles;
      const message: LinesMessage = { lines: page.lines, listed, total: page.articles, unread };
      await this.#panel.webview.postMessage(message);
      after = page.next;
    }
  }
}
