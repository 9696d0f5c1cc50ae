import {
  type CancellationToken,
  CancellationTokenSource,
  Disposable,
  l10n,
  type Uri,
  ViewColumn,
  type Webview,
  type WebviewPanel,
  window,
} from 'vscode';
import { openTarget } from '../openTarget';
import type { ArticleServer } from '../server';
import { htmlOf, type Page } from './html';
import type { AnswerMessage, KeptState, PictureMessage, PictureWords } from './messages';
import { savePicture } from './saving';

/** A kind of picture. `State` says what one is of, `Message` what its page says besides what all pages do. */
export interface PictureKind<State, Message> {
  /** The type of its panels, as the manifest has it. */
  readonly type: string;
  /** What a panel and a file with the picture are called. */
  nameOf(state: State): string;
  page(state: State): Page;
  /** Asks the server; undefined where it does not run. */
  ask(state: State, token: CancellationToken): Promise<unknown>;
  /** The same with what the answer tells of it, such as its name. */
  told?(state: State, answer: unknown): State;
  receive(message: Message, panel: PicturePanel<State, Message>): Thenable<unknown> | undefined;
  /** What was kept of a panel, of an earlier version perhaps; undefined where it is of no use. */
  restored(kept: unknown): State | undefined;
}

/** Restores the panels of a kind with the window. */
export function restorePictures<State, Message>(
  server: ArticleServer,
  folder: Uri,
  kind: PictureKind<State, Message>,
): Disposable {
  return window.registerWebviewPanelSerializer(kind.type, {
    async deserializeWebviewPanel(panel: WebviewPanel, kept: Partial<KeptState<unknown, unknown>> | undefined) {
      const state = kind.restored(kept?.state);
      if (state === undefined) panel.dispose();
      else new PicturePanel(server, folder, kind, state, panel);
    },
  });
}

/** One open picture: it follows what is known of the articles as long as it is visible. */
export class PicturePanel<State, Message> {
  readonly #kind: PictureKind<State, Message>;
  readonly #panel: WebviewPanel;
  #state: State;
  #isReady = false;
  /** The question under way. */
  #asked: CancellationTokenSource | undefined;
  /** Whether there is news since it was asked. */
  #isStale = false;

  /**
   * @param folder with the built scripts and styles of pages.
   * @param panel one that the editor has restored; a new one unless given.
   */
  constructor(
    server: ArticleServer,
    folder: Uri,
    kind: PictureKind<State, Message>,
    state: State,
    panel: WebviewPanel = window.createWebviewPanel(kind.type, kind.nameOf(state), ViewColumn.Active),
  ) {
    this.#kind = kind;
    this.#state = state;
    this.#panel = panel;
    const { webview } = panel;
    webview.options = { enableScripts: true, localResourceRoots: [folder] };
    const listening = Disposable.from(
      webview.onDidReceiveMessage((message: PictureMessage | Message) => this.#receive(message)),
      server.onDidChangeContents(() => this.#refresh()),
    );
    panel.onDidDispose(() => {
      listening.dispose();
      this.#asked?.cancel();
    });
    webview.html = htmlOf(webview, folder, kind.page(state));
  }

  get state(): State {
    return this.#state;
  }

  get webview(): Webview {
    return this.#panel.webview;
  }

  /** Shows something else in place of what is shown. */
  show(state: State): Promise<void> {
    this.#state = state;
    this.#asked?.cancel();
    return this.#refresh();
  }

  #receive(message: PictureMessage | Message): Thenable<unknown> | undefined {
    if (!isOfAllPages(message)) return this.#kind.receive(message, this);
    switch (message.kind) {
      case 'ready':
        this.#isReady = true;
        return this.#refresh();
      case 'open':
        return openTarget(message.target, message.beside);
      case 'save':
        return savePicture(this.#kind.nameOf(this.#state), message.extension, message.content);
    }
  }

  /** Asks anew. A hidden page is gone: it asks by itself when it is there again. */
  async #refresh(): Promise<void> {
    if (!this.#isReady || !this.#panel.visible) return;
    this.#isStale = true;
    if (this.#asked !== undefined) return;
    while (this.#isStale) {
      this.#isStale = false;
      this.#asked = new CancellationTokenSource();
      const { token } = this.#asked;
      const answer = await this.#kind.ask(this.#state, token);
      if (!token.isCancellationRequested) await this.#tell(answer);
      this.#asked.dispose();
      this.#asked = undefined;
    }
  }

  #tell(answer: unknown): Thenable<boolean> {
    const state = this.#kind.told?.(this.#state, answer) ?? this.#state;
    this.#state = state;
    this.#panel.title = this.#kind.nameOf(state);
    const message: AnswerMessage<State, unknown> = { kind: 'answer', state, answer };
    return this.#panel.webview.postMessage(message);
  }
}

/** The words of every page with a picture. */
export function pictureWords(): PictureWords {
  return {
    table: l10n.t('Table'),
    picture: l10n.t('Picture'),
    saveSvg: l10n.t('Save as SVG'),
    savePng: l10n.t('Save as PNG'),
    waiting: l10n.t('The articles are being read …'),
    soFar: l10n.t('Articles are still being read: there may be more.'),
  };
}

function isOfAllPages(message: unknown): message is PictureMessage {
  const { kind } = message as Partial<PictureMessage>;
  return kind === 'ready' || kind === 'open' || kind === 'save';
}
