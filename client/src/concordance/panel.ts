import {
  CancellationTokenSource,
  commands,
  Disposable,
  env,
  l10n,
  Uri,
  ViewColumn,
  type Webview,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import { SHOW_CONCORDANCE } from '../commandNames';
import { openTarget } from '../openTarget';
import { chosenThing, isNamedThing } from '../pages/chosen';
import type { KeptState } from '../pages/messages';
import { CONCORDANCE, type ConcordanceLine, type ConcordancePage, type NamedThing, type TreeEntry } from '../protocol';
import type { Readiness } from '../readiness';
import type { ArticleServer } from '../server';
import { Listing } from './listing';
import type { CopiedMessage, PageMessage } from './messages';
import { pageOf, partNames } from './page';
import { tabbed } from './tabbed';

/** In the manifest this ticks off the step of the walkthrough: the command alone may have had nothing to list. */
const HAS_LISTED = 'danChieu.hasListed';

/**
 * Registers the command that lists every mention of one thing in its context: of what the cursor is on, or of an entry
 * of a view.
 * @param folder with the built script and styles of the page.
 */
export function registerConcordance(server: ArticleServer, readiness: Readiness, folder: Uri): Disposable {
  return Disposable.from(
    window.registerWebviewPanelSerializer(SHOW_CONCORDANCE, {
      async deserializeWebviewPanel(panel: WebviewPanel, kept: Partial<KeptState<unknown, unknown>> | undefined) {
        if (isNamedThing(kept?.state)) new Concordance(server, folder, kept.state, panel);
        else panel.dispose();
      },
    }),
    commands.registerCommand(SHOW_CONCORDANCE, async (entry?: Partial<TreeEntry>) => {
      const of = await chosenThing(server, readiness, entry, SHOW_CONCORDANCE);
      if (of === undefined) return;
      new Concordance(server, folder, of, newPanel(of.name));
      void commands.executeCommand('setContext', HAS_LISTED, true);
    }),
  );
}

function newPanel(name: string): WebviewPanel {
  const options = { enableFindWidget: true, retainContextWhenHidden: true };
  return window.createWebviewPanel(SHOW_CONCORDANCE, l10n.t('Mentions: {0}', name), ViewColumn.Active, options);
}

/** One open table: it fills page by page, until all mentions are listed or it is closed. */
class Concordance {
  readonly #server: ArticleServer;
  readonly #closed = new CancellationTokenSource();
  readonly #of: NamedThing;
  readonly #listing: Listing;
  readonly #webview: Webview;

  constructor(server: ArticleServer, folder: Uri, of: NamedThing, panel: WebviewPanel) {
    this.#server = server;
    this.#of = of;
    const { webview } = panel;
    this.#webview = webview;
    webview.options = { enableScripts: true, localResourceRoots: [folder] };
    webview.onDidReceiveMessage((message: PageMessage) => this.#receive(message));
    this.#listing = new Listing({
      ask: (after) => this.#ask(after),
      tell: (message) => webview.postMessage({ of, ...message }),
      isClosed: () => this.#closed.token.isCancellationRequested,
    });
    const news = Disposable.from(
      server.onDidChangeContents(() => this.#listing.changed()),
      server.onDidChangeCorpus(({ state }) => this.#listing.reading(state === 'idle')),
    );
    panel.onDidDispose(() => {
      news.dispose();
      this.#closed.cancel();
      this.#closed.dispose();
    });
    webview.html = pageOf(webview, folder, of.name);
  }

  #receive(message: PageMessage): Thenable<unknown> {
    switch (message.kind) {
      case 'ready':
      case 'again':
        return this.#listing.list();
      case 'copy':
        return this.#copy(message.lines);
      case 'open':
        return openTarget(message.line, message.beside);
    }
  }

  async #copy(lines: readonly ConcordanceLine[]): Promise<void> {
    const fileOf = (uri: string): string => workspace.asRelativePath(Uri.parse(uri));
    await env.clipboard.writeText(tabbed(lines, partNames(), fileOf));
    const message: CopiedMessage = { kind: 'copied', lines: lines.length };
    await this.#webview.postMessage(message);
  }

  async #ask(after: unknown): Promise<ConcordancePage | undefined> {
    const params: unknown = { thing: this.#of.thing, after };
    const page = await this.#server.ask<ConcordancePage | null>(CONCORDANCE, params, this.#closed.token);
    return page ?? undefined;
  }
}
