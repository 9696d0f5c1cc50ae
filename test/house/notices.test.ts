import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A part of the build, which runs before there is TypeScript. */
const MODULE = new URL('../host/notices.mjs', import.meta.url).href;

async function noticesFor(...inputs: readonly string[]): Promise<string> {
  const build = (await import(MODULE)) as { thirdPartyNotices(inputs: readonly string[]): Promise<string> };
  return build.thirdPartyNotices(inputs);
}

suite('the licences of bundled packages', () => {
  test('are passed on with name and version, each once', async () => {
    const notices = await noticesFor(
      'server/src/cli.ts',
      'node_modules/vscode-uri/lib/esm/index.mjs',
      'node_modules/picomatch/lib/parse.js',
      'node_modules/picomatch/lib/scan.js',
    );
    const titles = [...notices.matchAll(/^(.+)\n-+\n/gmu)].map(([, title]) => title);
    assert.equal(titles.length, 2);
    assert.match(titles[0]!, /^picomatch \d+\.\d+\.\d+ \(MIT\)$/u);
    assert.match(titles[1]!, /^vscode-uri \d+\.\d+\.\d+ \(MIT\)$/u);
    assert.equal([...notices.matchAll(/Permission is hereby granted, free of charge/gu)].length, 2);
  });

  test('stop the build where a package has none', async () => {
    const base = fs.mkdtempSync(path.join(os.tmpdir(), 'dan-chieu-notices-'));
    try {
      const folder = path.join(base, 'node_modules', '@bare', 'thing');
      fs.mkdirSync(folder, { recursive: true });
      fs.writeFileSync(
        path.join(folder, 'package.json'),
        '{ "name": "@bare/thing", "version": "1.0.0", "license": "MIT" }',
      );
      await assert.rejects(noticesFor(path.join(folder, 'index.js')), /@bare\/thing comes without the text/u);
    } finally {
      fs.rmSync(base, { recursive: true });
    }
  });
});
