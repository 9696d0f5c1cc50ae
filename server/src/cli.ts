// The command line: `node dist/cli.js analyze PATH...` and `node dist/cli.js export PATH... --format FORMAT`.
import { once } from 'node:events';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { URI } from 'vscode-uri';
import { version } from '../../package.json';
import { OPTIONS } from './commandLine/options';
import { run } from './commandLine/run';
import { NodeFileSystem } from './nodeFileSystem';
import { NodeFileWriter } from './nodeFileWriter';
import { NodeStoreFiles } from './nodeStoreFiles';

const { stdout, stderr, env } = process;

/** Takes progress away from the terminal's line, so that nothing is written over it. */
const CLEAR_LINE = '\r\u001b[K';
const clear = stderr.isTTY ? CLEAR_LINE : '';

stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0); // a reader that has seen enough (`| head`) closes its end: no error
  stderr.write(`${clear}${error.message}\n`);
  process.exit(1);
});

process.exitCode = 1; // for a promise that would never settle
void run(process.argv.slice(2), {
  fileSystem: new NodeFileSystem(),
  files: new NodeFileWriter(),
  storage: (path) => new NodeStoreFiles(path === undefined ? cacheFolder() : resolve(path)),
  version,
  locale: env.LC_ALL || env.LC_MESSAGES || env.LANG,
  parse: (args) => parseArgs({ args: [...args], options: OPTIONS, strict: false, tokens: true }).tokens,
  uriOf: (path) => URI.file(resolve(path)).toString(),
  write: async (text) => {
    if (!stdout.write(text)) await once(stdout, 'drain');
  },
  interruption: () => {
    const token = { isCancellationRequested: false };
    process.once('SIGINT', () => {
      token.isCancellationRequested = true;
    });
    return token;
  },
  complain: (line) => stderr.write(`${clear}${line}\n`),
  ...(stderr.isTTY ? { showProgress: (text: string) => stderr.write(`${clear}${text}`) } : {}),
}).then((status) => {
  process.exitCode = status;
});

/** Where the system has programs keep what they can find again. */
function cacheFolder(): string {
  const name = 'dan-chieu';
  switch (process.platform) {
    case 'win32':
      return join(env.LOCALAPPDATA || join(homedir(), 'AppData', 'Local'), name, 'Cache');
    case 'darwin':
      return join(homedir(), 'Library', 'Caches', name);
    default:
      return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), name);
  }
}
