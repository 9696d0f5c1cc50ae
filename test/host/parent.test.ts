import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { ROOT } from './paths';

suite('a script of npm', () => {
  test('ends with the shell that npm has started it by', async () => {
    const script = `
      import { onParentEnd } from ${JSON.stringify(path.join(ROOT, 'test/host/parent.mjs'))};
      onParentEnd(() => process.exit());
      setInterval(() => {}, 1000);
      console.log('ready');
    `;
    // a second command keeps the shell from giving its place to the first
    const shell = spawn('sh', ['-c', '"$0" --input-type=module --eval "$1"; true', process.execPath, script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = once(shell.stdout, 'close'); // the script has it open, too, as long as it lives
    await once(shell.stdout, 'data');
    shell.kill('SIGTERM');
    await ended;
  });
});
