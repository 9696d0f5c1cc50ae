import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from './paths';

suite('npm start, asked what it takes', () => {
  test('says so where nothing is installed, and installs nothing', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'start-'));
    try {
      const host = path.join(folder, 'test', 'host');
      cpSync(path.join(ROOT, 'test', 'host'), host, { recursive: true, filter: (file) => !file.endsWith('.ts') });
      for (const option of ['--help', '-h']) {
        const script = path.join(host, 'bootstrap.mjs');
        const { stdout } = await promisify(execFile)(process.execPath, [script, 'open.ts', option]);
        assert.match(stdout, /^Usage: npm start \[FOLDER\]/u);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
