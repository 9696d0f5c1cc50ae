import assert from 'node:assert/strict';
import { FileChangeType } from 'vscode-languageserver';
import { presentation } from '../../server/src/features/wording/presentation';
import { Completeness, type CompletenessHost } from '../../server/src/wire/completeness';
import { Catalogues } from '../../server/src/wire/indexing/catalogues';
import { GatedFileSystem } from './gatedFileSystem';
import { ROOT } from './indexed';

/** A host that has read all; it counts how often it was told that all is known. */
function host(now: Partial<CompletenessHost> = {}) {
  const told = { completed: 0 };
  const completeness = new Completeness({
    isRead: () => true,
    isResolving: () => false,
    isReadingCatalogues: () => false,
    completed: () => told.completed++,
    ...now,
  });
  return { completeness, told };
}

/** Work that goes on until a test ends it. */
function work() {
  let end = (): void => undefined;
  const done = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { done, end };
}

suite('what is told for good', () => {
  test('is so when nothing is under way', () => {
    assert.equal(host().completeness.isComplete, true);
  });

  const underWay: Readonly<Record<string, Partial<CompletenessHost>>> = {
    'articles are read, or were stopped': { isRead: () => false },
    'it is worked out what articles refer to': { isResolving: () => true },
    'catalogues are read': { isReadingCatalogues: () => true },
  };
  for (const [what, now] of Object.entries(underWay)) {
    test(`is only so far while ${what}`, () => {
      assert.equal(host(now).completeness.isComplete, false);
    });
  }

  test('is only so far while changes on disk are followed, until the last of them', async () => {
    const { completeness } = host();
    const [first, second] = [work(), work()];
    const followed = [completeness.following(first.done), completeness.following(second.done)];
    assert.equal(completeness.isComplete, false);
    first.end();
    await followed[0];
    assert.equal(completeness.isComplete, false);
    second.end();
    await followed[1];
    assert.equal(completeness.isComplete, true);
  });

  test('is told again when changes have been followed and something was told so far', async () => {
    const { completeness, told } = host();
    const { done, end } = work();
    const followed = completeness.following(done);
    assert.equal(completeness.tells(), false);
    end();
    await followed;
    assert.equal(told.completed, 1);
    assert.equal(completeness.takeCompleted(), true);
    await completeness.following(Promise.resolve());
    assert.equal(told.completed, 1, 'nothing was told meanwhile');
    assert.equal(completeness.takeCompleted(), false);
  });

  test('is told again when all has been read once more and nothing was found to differ', () => {
    let isRead = false;
    const { completeness } = host({ isRead: () => isRead });
    assert.equal(completeness.takeCompleted(), false, 'nothing was told yet');
    assert.equal(completeness.tells(), false);
    assert.equal(completeness.takeCompleted(), false, 'it is being read');
    isRead = true;
    assert.equal(completeness.takeCompleted(), true);
    assert.equal(completeness.takeCompleted(), false);
  });

  test('is so again after changes that could not be followed', async () => {
    const { completeness } = host();
    await assert.rejects(completeness.following(Promise.reject(new Error('gone'))), /gone/u);
    assert.equal(completeness.isComplete, true);
  });
});

suite('catalogues being read', () => {
  const FILE = `${ROOT}/tinh.danchieu.yaml`;
  const ENTRY = 'documents:\n  - type: Kế hoạch\n    number: "27"\n    symbol: KH/TU\n    locality: Lạng Sơn\n';

  function cataloguesOf(open = false) {
    const disk = new GatedFileSystem({ 'tin/tinh.danchieu.yaml': ENTRY });
    const catalogues = new Catalogues({ sendDiagnostics: () => Promise.resolve() }, disk, {
      folders: new Set([ROOT]),
      filesOf: () => ({ include: [], exclude: [], catalogues: ['**/*.danchieu.yaml'], maximumSize: 1 }),
      isOpen: () => open,
      replaced: () => undefined,
      shown: presentation('en', true),
      failed: (error) => assert.fail(String(error)),
    });
    return { disk, catalogues };
  }

  test('are so until the last file has been read', async () => {
    const { disk, catalogues } = cataloguesOf();
    const gate = disk.haltReading(FILE);
    const read = catalogues.read();
    await gate.reached;
    assert.equal(catalogues.isReading, true);
    gate.open();
    await read;
    assert.equal(catalogues.isReading, false);
  });

  test('are so while a change is followed', async () => {
    const { disk, catalogues } = cataloguesOf();
    await catalogues.read();
    const gate = disk.haltReading(FILE);
    const followed = catalogues.follow([{ uri: FILE, type: FileChangeType.Changed }]);
    await gate.reached;
    assert.equal(catalogues.isReading, true);
    gate.open();
    await followed;
    assert.equal(catalogues.isReading, false);
  });

  test('are so from what is typed until it has been read', async () => {
    const { catalogues } = cataloguesOf(true);
    catalogues.edit(FILE, ENTRY);
    assert.equal(catalogues.isReading, true);
    await catalogues.settled();
    assert.equal(catalogues.isReading, false);
  });
});
