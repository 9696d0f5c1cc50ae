// Runs one TypeScript script of this folder on a machine that may have nothing installed yet:
//   node test/host/bootstrap.mjs SCRIPT.ts [ARGUMENT...]
// Plain JavaScript, because it must work before `npm ci` has brought the tool that runs TypeScript.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled, root } from './install.mjs';
import { onParentEnd } from './parent.mjs';

const [script, ...scriptArguments] = process.argv.slice(2);
if (!script) {
  console.error('Usage: node test/host/bootstrap.mjs SCRIPT.ts [ARGUMENT...]');
  process.exit(2);
}

if (script === 'open.ts' && scriptArguments.some((argument) => argument === '--help' || argument === '-h')) {
  process.stdout.write(readFileSync(path.join(import.meta.dirname, 'open-usage.txt')));
  process.exit(0);
}

try {
  await ensureInstalled();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

const child = spawn(
  process.execPath,
  ['--import', 'tsx', path.join(root, 'test', 'host', script), ...scriptArguments],
  // The folder argument of `npm start` is relative to where the user stands; npm itself has moved to the root.
  { cwd: root, stdio: 'inherit' },
);

// A terminal sends Ctrl+C to the child as well. It stops what it has started, and its exit ends this process.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
onParentEnd(() => child.kill('SIGTERM'));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 130 : 1)));
