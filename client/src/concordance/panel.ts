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
import { CONCORDANCE, CONCORDANCE_AT, type ConcordanceOf, type ConcordancePage, type TreeEntry } from '../protocol';
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
    const of = entry?.thing === undefined ? await atCursor(server) : { thing: entry.thing, name: entry.label ?? '' };
    if (of !== undefined) new Concordance(server, folder, of);
    else
      void window.showInformationMessage(
        l10n.t(
          'What is at the cursor is no document, title, person or figure, or too common or uncertain to be listed.',
        ),
      );
  });
}

async function atCursor(server: ArticleServer): Promise<ConcordanceOf | undefined> {
  const editor = window.activeTextEditor;
  if (editor === undefined) return undefined;
  const { line, character } = editor.selection.active;
  const textDocument = { uri: editor.document.uri.toString() };
  const params = { textDocument, position: { line, character } };
  return (await server.ask<ConcordanceOf | null>(CONCORDANCE_AT, params)) ?? undefined;
}

/** One open table: it fills while the server reads the articles, page by page, until all are listed or it is closed. */
class Concordance {
  readonly #server: ArticleServer;
  readonly #panel: WebviewPanel;
  readonly #closed = new CancellationTokenSource();
  readonly #of: ConcordanceOf;

  constructor(server: ArticleServer, folder: Uri, of: ConcordanceOf) {
    this.#server = server;
    this.#of = of;
    this.#panel = window.createWebviewPanel('danChieu.concordance', of.name, ViewColumn.Active, {
      enableScripts: true,
      enableFindWidget: true,
      retainContextWhenHidden: true,
      localResourceRoots: [folder],
    });
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
