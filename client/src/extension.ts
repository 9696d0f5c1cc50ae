// The extension on a machine: its server is a process of Node.

import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { NODE_ARGUMENTS } from './nodeArguments';
import { beginInSample, openSample } from './openSample';
import type { ArticleServer } from './server';
import { NAME, SECTION } from './settings';
import { start } from './start';

/** The client stops only what runs: where a start fails, the library stops it once more, and fails at that. */
class Client extends LanguageClient {
  override async stop(timeout?: number): Promise<void> {
    if (this.isRunning()) await super.stop(timeout);
  }
}

let server: ArticleServer | undefined;

/** Called by VS Code where a folder holds text files, when a text or Markdown file is opened, or a command is called. */
export function activate(context: ExtensionContext): void {
  const module = context.asAbsolutePath('dist/server.js');
  const options = { execArgv: [...NODE_ARGUMENTS] };
  server = start(context, {
    connect: (client) => new Client(SECTION, NAME, { module, transport: TransportKind.ipc, options }, client),
    encode: (bytes) => Buffer.from(bytes).toString('base64'),
    openSample: () => openSample(context),
  });
  void beginInSample(context);
}

/** Called by VS Code before the window closes; it waits a few seconds for the server to end. */
export function deactivate(): Promise<void> | undefined {
  return server?.stop();
}
