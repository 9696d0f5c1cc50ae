import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onInterrupt, sleep } from './processes';
import { removeFolder, type Settings, writeSettings } from './profile';
import { type ServerUse, serverFlags } from './server-flags';
import type { VSCodeServer } from './vscode-server';

/** A running VS Code server. */
export interface RunningServer {
  port: number;
  /** The address of the workbench, without a query. */
  url: string;
  /** Its throw-away profile: settings, extensions, logs. */
  profile: string;
  /** The path by which a workbench is to know an extension that is run from its source in this folder. */
  extensionPath(folder: string): string;
  /** Ends the server with all its children and deletes the profile, if it was made for this run. */
  stop(): Promise<void>;
}

export interface ServerOptions extends ServerUse {
  /** Settings of a new profile, added to those that every run has. */
  settings?: Settings;
  /** Added to the environment, which extensions see too. */
  env?: Record<string, string>;
  /** .vsix files to install before the start. */
  install?: readonly string[];
  /** A folder that keeps the profile; without it a temporary one is made and deleted. */
  profile?: string;
}

/**
 * Starts a VS Code server on the loopback address.
 * Rejects with the end of its log when it does not come up within thirty seconds, or an extension cannot be installed.
 */
export async function startServer(server: VSCodeServer, options: ServerOptions = {}): Promise<RunningServer> {
  const profile = options.profile ?? fs.mkdtempSync(path.join(os.tmpdir(), 'dan-chieu-profile-'));
  // The server keeps the user's settings on its side.
  writeSettings(path.join(profile, 'data', 'User'), options.settings);
  // Without a gallery nothing asks a market place.
  const env = { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}', ...options.env };
  const main = path.join(server.directory, 'out', 'server-main.js');
  const common = ['--server-data-dir', profile, '--accept-server-license-terms'];
  for (const extension of options.install ?? []) {
    const flags = ['--install-extension', path.resolve(extension), '--force'];
    execFileSync(server.node, [main, ...common, ...flags], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  }

  const links = fs.mkdtempSync(path.join(os.tmpdir(), 'dan-chieu-extension-'));
  const logFile = path.join(profile, 'server.log');
  const log = fs.openSync(logFile, 'w');
  const child = spawn(
    server.node,
    [main, ...common, ...serverFlags(options)],
    // A process group of its own, so that stopping it reaches its children too.
    { cwd: server.directory, env, stdio: ['ignore', log, log], detached: true },
  );
  fs.closeSync(log);
  let ended: string | undefined;
  child.once('exit', (code, signal) => {
    ended = `exit ${code ?? signal}`;
  });
  child.once('error', (error) => {
    ended = String(error);
  });

  const stop = async () => {
    withdraw();
    signalGroup(child.pid, 'SIGTERM');
    for (let waited = 0; ended === undefined && waited < 500; waited += 50) {
      await sleep(50);
    }
    signalGroup(child.pid, 'SIGKILL');
    removeFolder(links);
    if (!options.profile) {
      removeFolder(profile);
    }
  };
  const withdraw = onInterrupt(stop);

  const extensionPath = (folder: string) => linkTo(folder, links);

  for (let waited = 0; ; waited += 100) {
    const text = fs.readFileSync(logFile, 'utf8');
    const port = Number(/Extension host agent listening on (\d+)/.exec(text)?.[1]);
    if (port > 0 && text.includes('Extension host agent started')) {
      return { port, url: `http://127.0.0.1:${port}/`, profile, extensionPath, stop };
    }
    if (ended !== undefined || waited > 30_000) {
      await stop();
      throw new Error(`The VS Code server did not start (${ended ?? 'time-out'}):\n${text.slice(-3000)}`);
    }
    await sleep(100);
  }
}

/**
 * VS Code gives preference to the themes of an extension that is run from source, and takes for its own whatever lies
 * below its folder: this server's, too, when it has been set up there. Then no other theme could be chosen, so the
 * folder is known by a link to it that lies elsewhere.
 */
function linkTo(folder: string, links: string): string {
  const link = path.join(links, path.basename(folder));
  if (!fs.existsSync(link)) fs.symlinkSync(folder, link, 'dir');
  return link;
}

function signalGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) {
      process.kill(-pid, signal);
    }
  } catch {
    // All of the group has ended already.
  }
}
