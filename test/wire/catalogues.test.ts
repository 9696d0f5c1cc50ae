import assert from 'node:assert/strict';
import type { CatalogueIndex } from '../../server/src/corpus/knowledge/catalogueIndex';
import { presentation } from '../../server/src/features/wording/presentation';
import { Catalogues } from '../../server/src/wire/indexing/catalogues';
import { MemoryFileSystem } from '../corpus/memoryFileSystem';
import { ROOT } from './indexed';

const ENTRY = 'documents:\n  - type: Kế hoạch\n    number: "27"\n    symbol: KH/TU\n    locality: Lạng Sơn\n';
const KEY = 'KH:27/TU@Lạng Sơn';

suite('a catalogue of the user', () => {
  const places: [where: string, uri: string, isCounted: boolean][] = [
    ['in a folder', `${ROOT}/tinh.danchieu.yaml`, true],
    ['outside of all folders', 'memory:/khác/tinh.danchieu.yaml', false],
  ];
  for (const [where, uri, isCounted] of places) {
    test(`${where} that was open ${isCounted ? 'counts' : 'counts no more'} when it is closed`, async () => {
      const disk = new MemoryFileSystem({ 'tin/tinh.danchieu.yaml': ENTRY, 'khác/tinh.danchieu.yaml': ENTRY });
      const open = new Set([uri]);
      let index: CatalogueIndex | undefined;
      const catalogues = new Catalogues({ sendDiagnostics: () => Promise.resolve() }, disk, {
        folders: new Set([ROOT]),
        filesOf: () => ({ include: [], exclude: [], catalogues: ['**/*.danchieu.yaml'], maximumSize: 1 }),
        isOpen: (name) => open.has(name),
        replaced: (now) => {
          index = now;
        },
        shown: presentation('en', true),
        failed: (error) => assert.fail(String(error)),
      });
      catalogues.edit(uri, ENTRY);
      await catalogues.settled();
      assert.deepEqual(
        [...(index?.documents.values() ?? [])].flatMap(({ key, entry }) => (entry ? [key] : [])),
        [KEY],
      );
      open.delete(uri);
      await catalogues.closed(uri);
      assert.equal(index?.get(KEY)?.entry?.uri, isCounted ? uri : undefined);
    });
  }
});
