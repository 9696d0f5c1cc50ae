import assert from 'node:assert/strict';
import { unusedExports } from './exports';
import { readSources } from './sources';

suite('what a file exports', () => {
  test('another one imports', () => {
    const unused = unusedExports(readSources('server/src', 'client', 'syntaxes'), readSources('test'));
    assert.deepEqual(unused, []);
  });

  test('or it is told of', () => {
    const sources = new Map([
      [
        'server/src/text/a.ts',
        'export const used: Kind = 1;\nexport type Kind = number;\nexport async function idle() {}\nexport interface Idle {}\n',
      ],
      ['server/src/text/b.ts', "import { type A, used as other } from './a';\nexport type { Idle } from './c';\n"],
      ['server/src/text/c.ts', 'export interface Idle {}\nexport const enum Sign { none }\n'],
      ['server/src/text/d.ts', "import type * as all from './e';"],
      ['server/src/text/e.ts', 'export class Any {}\n'],
    ]);
    assert.deepEqual(
      unusedExports(sources, new Map([['test/c.test.ts', "import { Sign } from '../server/src/text/c';"]])),
      ['server/src/text/a.ts: idle', 'server/src/text/a.ts: Idle'],
    );
  });
});
