// The extension in a browser, without any machine behind it: its server is a worker.
import { type ExtensionContext, l10n, Uri, window } from 'vscode';
import { LanguageClient, type LanguageClientOptions } from 'vscode-languageclient/browser';
import type { ArticleServer } from './server';
import { NAME, SECTION } from './settings';
import { start } from './start';

/** The client ends its worker, which the library leaves running; and stops only what runs, as on a machine. */
class Client extends LanguageClient {
  constructor(
    readonly worker: Worker,
    options: LanguageClientOptions,
  ) {
    super(SECTION, NAME, worker, options);
  }

  /** Of a worker that cannot be loaded or breaks down at once nobody hears, as of a process that ends. */
  override start(): Promise<void> {
    const broken = new Promise<never>((_, reject) => {
      this.worker.addEventListener('error', ({ message }) => reject(new Error(message)), { once: true });
    });
    return Promise.race([super.start(), broken]);
  }

  override async stop(timeout?: number): Promise<void> {
    try {
      if (this.isRunning()) await super.stop(timeout);
    } finally {
      this.worker.terminate();
    }
  }
}

let server: ArticleServer | undefined;

/** Called by VS Code as on a machine, see `extension.ts`. */
export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'browser', 'server.js').toString(true);
  server = start(context, {
    connect: (options) => new Client(new Worker(script), options),
    // a copy: what is sent is the whole memory that the bytes lie in
    encode: (bytes) => bytes.slice(),
    openSample: async () => {
      void window.showInformationMessage(l10n.t('The sample articles can be opened in VS Code on a machine only.'));
    },
  });
}

/** Called by VS Code before the window closes. */
export function deactivate(): Promise<void> | undefined {
  return server?.stop();
}
