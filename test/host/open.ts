// npm start [-- FOLDER] [--desktop | --browser] [--port N]: builds the extension and opens a folder with it.
import { spawn } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { download, findInstalled, quietFlags, whyNoWindowHere } from './desktop';
import { type Beginning, whereToBegin } from './first-article';
import { DOWNLOADS, ROOT, SAMPLE_CORPUS } from './paths';
import { onInterrupt, runNode } from './processes';
import { READING_SETTINGS, writeSettings } from './profile';
import { startServer } from './server';
import { newestServer } from './versions';
import { setUpServer, whyNoServerHere } from './vscode-server';
import { workbenchUrl } from './workbench';

/** In a file of its own: `npm start -- --help` says it before anything is installed. */
const USAGE = fs.readFileSync(path.join(import.meta.dirname, 'open-usage.txt'), 'utf8').trimEnd();

async function main(args: string[]): Promise<number> {
  const options = { desktop: { type: 'boolean' }, browser: { type: 'boolean' }, port: { type: 'string' } } as const;
  let parsed: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;
  try {
    parsed = parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    return refuse((error as Error).message);
  }
  const { values, positionals } = parsed;
  if (positionals.length > 1 || (values.desktop && values.browser)) {
    return refuse('One folder at most, and one of --desktop and --browser.');
  }
  // npm runs this in the repository's root; a relative folder is meant from where the user stands.
  const folder = positionals[0] ? path.resolve(process.env.INIT_CWD ?? '.', positionals[0]) : SAMPLE_CORPUS;
  if (!fs.existsSync(folder) || !fs.statSync(folder).isDirectory()) {
    return refuse(`${folder} is not a folder.`);
  }

  console.log('Building the extension ...');
  if ((await runNode(['esbuild.mjs'])) !== 0) {
    return 1;
  }
  const beginning = whereToBegin(folder);
  if (!values.browser) {
    const executable = await desktopExecutable();
    if (executable) {
      return openOnDesktop(executable, folder, beginning);
    }
    if (values.desktop) {
      console.error('No desktop VS Code can be opened. Try: npm start -- --browser');
      return 1;
    }
  }
  return openInBrowser(folder, Number(values.port ?? 0), beginning);
}

function refuse(message: string): number {
  console.error(`${message}\n\n${USAGE}`);
  return 2;
}

/** An installed VS Code, else a downloaded one; says what it finds. */
async function desktopExecutable(): Promise<string | undefined> {
  const obstacle = whyNoWindowHere();
  if (obstacle) {
    console.log(`No desktop VS Code: ${obstacle}.`);
    return undefined;
  }
  const installed = findInstalled();
  if (installed) {
    console.log(`Found VS Code ${installed.version}: ${installed.executable}`);
    return installed.executable;
  }
  console.log('No installed VS Code found. Downloading one ...');
  try {
    return await download('stable');
  } catch (error) {
    console.log(`VS Code cannot be downloaded: ${(error as Error).message}.`);
    return undefined;
  }
}

/**
 * Opens a window with a profile of its own below .vscode-test-host: the user's other extensions and settings
 * neither disturb nor get disturbed, and what is set or installed in this window is there the next time.
 */
async function openOnDesktop(executable: string, folder: string, beginning?: Beginning): Promise<number> {
  const profile = path.join(DOWNLOADS, 'desktop-profile');
  writeSettings(path.join(profile, 'user', 'User'), READING_SETTINGS);
  const flags = quietFlags(profile);
  // Inside a terminal of VS Code these would make the new window part of the old one.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_RUN_AS_NODE)/.test(name)),
  );
  const goto = beginning ? ['--goto', `${beginning.file}:${beginning.line}:${beginning.column}`] : [];
  console.log(`Opening ${folder}. Close the window or press Ctrl+C to end.`);
  sayWhatToTry(beginning);
  const child = spawn(executable, [folder, ...goto, `--extensionDevelopmentPath=${ROOT}`, ...flags], {
    env,
    stdio: 'ignore',
  });
  onInterrupt(() => child.kill());
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(`VS Code cannot be started: ${error.message}`);
      resolve(1);
    });
    child.once('exit', (code) => resolve(code ?? 0));
  });
}

/** Serves the workbench on the loopback address until Ctrl+C. The address has a token: others on this machine lack it. */
async function openInBrowser(folder: string, port: number, beginning?: Beginning): Promise<number> {
  const obstacle = whyNoServerHere();
  if (obstacle) {
    console.error(obstacle);
    return 1;
  }
  console.log('Using the VS Code server from the npm registry, in your browser.');
  const server = await setUpServer(await newestServer());
  const token = crypto.randomBytes(16).toString('hex');
  const profile = path.join(DOWNLOADS, 'browser-profile');
  const running = await startServer(server, { profile, token, port, settings: READING_SETTINGS });
  console.log(`VS Code ${server.version} serves ${folder}. Open in your browser (Ctrl+C ends it):\n`);
  const opening = { folder, extension: ROOT, token, ...(beginning && { file: beginning }) };
  console.log(`  ${workbenchUrl(running, opening)}\n`);
  sayWhatToTry(beginning);
  return new Promise(() => {});
}

/** Says which article is open, and what to do in it. */
function sayWhatToTry(beginning: Beginning | undefined): void {
  if (beginning) {
    console.log(`What to try in ${path.basename(beginning.file)}, which is open:`);
    for (const hint of beginning.hints) {
      console.log(`  ${hint}`);
    }
  }
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
