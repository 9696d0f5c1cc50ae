import assert from 'node:assert/strict';
import { importFaults } from './imports';
import { readSources } from './sources';

suite('the rooms of the house', () => {
  test('import one way, know no more than they need, and nothing in a circle', () => {
    const sources = readSources('server/src', 'client/src', 'syntaxes');
    assert.ok(sources.size > 100);
    assert.deepEqual(importFaults(sources), []);
  });

  const faulty: [what: string, files: Record<string, string>, fault: RegExp][] = [
    [
      'a room that knows one above it',
      {
        'server/src/text/tokens.ts': "import {\n  analyze,\n  type Found,\n} from '../recognition/analyze';",
        'server/src/recognition/analyze.ts': '',
      },
      /tokens\.ts: «text» may not know server\/src\/recognition\/analyze\.ts/,
    ],
    [
      'a room that knows the one beside it',
      {
        'server/src/export/csv.ts': "export type { Card } from '../features/card';",
        'server/src/features/card.ts': '',
      },
      /«export» may not know/,
    ],
    [
      'what features share that knows a feature',
      {
        'server/src/features/wording/a.ts': "import { b } from '../hover';",
        'server/src/features/hover.ts': '',
      },
      /wording\/a\.ts: comes before server\/src\/features\/hover\.ts/,
    ],
    [
      'what features share that knows what is made out of it',
      {
        'server/src/features/lookup/a.ts': "import { b } from '../cards/b';",
        'server/src/features/cards/b.ts': '',
      },
      /lookup\/a\.ts: comes before server\/src\/features\/cards\/b\.ts/,
    ],
    [
      'what the corpus is made of that knows what is made out of it',
      {
        'server/src/corpus/lists/a.ts': "import { b } from '../answers/b';",
        'server/src/corpus/answers/b.ts': "import { c } from '../lists/c';",
        'server/src/corpus/lists/c.ts': '',
      },
      /lists\/a\.ts: comes before server\/src\/corpus\/answers\/b\.ts/,
    ],
    [
      'a client that knows the server',
      { 'client/src/a.ts': "import * as b from '../../server/src/text/b';", 'server/src/text/b.ts': '' },
      /«client» may not know/,
    ],
    [
      'a server that knows the client',
      { 'server/src/cli.ts': "import { b } from '../../client/src/b';", 'client/src/b.ts': '' },
      /«entries» may not know/,
    ],
    [
      'a feature that knows the wire',
      { 'server/src/features/a.ts': "import { b } from 'vscode-languageserver';" },
      /may not know vscode-languageserver/,
    ],
    ['a corpus that knows Node', { 'server/src/corpus/a.ts': "import fs from 'node:fs';" }, /may not know Node/],
    ['a package for its effects alone', { 'server/src/domain/a.ts': "import 'picomatch';" }, /may not know picomatch/],
    ['a room that nobody has named', { 'server/src/attic/a.ts': '' }, /no such room/],
    [
      'a circle',
      { 'server/src/text/a.ts': "import { b } from './b';", 'server/src/text/b.ts': "import type { A } from './a';" },
      /a circle: server\/src\/text\/a\.ts → server\/src\/text\/b\.ts → server\/src\/text\/a\.ts/,
    ],
  ];
  for (const [what, files, fault] of faulty) {
    test(`${what} is told of`, () => {
      const faults = importFaults(new Map(Object.entries(files)));
      assert.equal(faults.length, 1, faults.join('\n'));
      assert.match(faults[0]!, fault);
    });
  }
});
