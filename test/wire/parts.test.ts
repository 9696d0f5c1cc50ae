import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Connection, WatchKind } from 'vscode-languageserver';
import { Corpus } from '../../server/src/corpus/corpus';
import { isWithin } from '../../server/src/corpus/files/folderPaths';
import { Turns } from '../../server/src/corpus/turns';
import { messages } from '../../server/src/l10n/messages';
import { utf8Length } from '../../server/src/text/decode';
import type { Abilities } from '../../server/src/wire/client/abilities';
import { LastingAnswers } from '../../server/src/wire/client/lastingAnswers';
import { FolderReading } from '../../server/src/wire/folders/folderReading';
import { watchersFor } from '../../server/src/wire/folders/watching';
import { FileTree } from '../../server/src/wire/indexing/fileTree';
import type { Indexing } from '../../server/src/wire/indexing/indexing';
import { Problems } from '../../server/src/wire/indexing/problems';
import { RequestSnapshots } from '../../server/src/wire/requestSnapshots';
import { Resolving } from '../../server/src/wire/resolving';

suite('a tree of files', () => {
  const uri = fc
    .array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 4 })
    .map((path) => `x:/${path.join('/')}`);

  test('is a map that knows what lies below', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(uri, fc.boolean())), uri, (steps, folder) => {
        const tree = new FileTree<number>();
        const map = new Map<string, number>();
        for (const [index, [name, isThere]] of steps.entries()) {
          if (isThere) {
            tree.set(name, index);
            map.set(name, index);
          } else {
            tree.delete(name);
            map.delete(name);
          }
          assert.equal(tree.get(name), map.get(name));
        }
        assert.equal(tree.size, map.size);
        assert.deepEqual(tree.below(folder).sort(), [...map.keys()].filter((name) => isWithin(name, folder)).sort());
      }),
    );
  });

  test('takes a folder with a slash at its end for the same', () => {
    const tree = new FileTree<true>();
    tree.set('file:///a.txt', true);
    assert.deepEqual(tree.below('file:///'), ['file:///a.txt']);
  });
});

suite('problems', () => {
  test('are counted by what they cost, and said once', () => {
    const log: string[] = [];
    const problems = new Problems((line) => log.push(line));
    problems.report('x:/a', 'unread', 'x');
    problems.report('x:/a', 'unread', 'x');
    problems.report('x:/b', 'damaged', 'y');
    problems.report('x:/th%C6%B0%20m%E1%BB%A5c/c', 'harmless', 'z');
    assert.deepEqual(log, ['x:/a: x', 'x:/b: y', 'x:/thư mục/c: z']);
    assert.deepEqual(problems.counts, { problems: 1, damaged: 1 });
    problems.report('x:/a', 'damaged', 'y');
    assert.deepEqual(problems.counts, { problems: 0, damaged: 2 });
    problems.clear('x:/a');
    problems.clear('x:/a');
    assert.deepEqual(problems.counts, { problems: 0, damaged: 1 });
  });
});

suite('the reading of folders', () => {
  test('goes on reading all anew when other settings stop it', async () => {
    const asked: boolean[] = [];
    let goOn = (): void => undefined;
    const indexing = {
      folders: ['x:/a'],
      parts: { corpus: new Corpus() },
      readFolders: (_: unknown, __: unknown, ___: unknown, anew: boolean) => {
        asked.push(anew);
        return new Promise<void>((resolve) => {
          goOn = resolve;
        });
      },
    } as unknown as Indexing;
    const connection = { console: { info: () => undefined } } as unknown as Connection;
    const abilities = { progress: false } as Abilities;
    const events = { progress: () => undefined, finish: async () => undefined };
    const reading = new FolderReading(connection, abilities, messages('en'), indexing, events);
    const first = reading.read(['x:/a'], true);
    const stopped = goOn;
    const second = reading.read(['x:/a']);
    stopped();
    goOn();
    await Promise.all([first, second]);
    const third = reading.read(['x:/a']);
    goOn();
    await third;
    assert.deepEqual(asked, [true, true, false]);
  });
});

suite('snapshots for requests', () => {
  const TEXT = 'Chi bộ bàn Kết luận số 21-KL/TW, ngày 25/10/2021.\n';
  let clock = 0;
  let typed = 0;
  let isReading = true;
  let open: string[] = [];
  let left = 0;
  /** A corpus of which each step of resolution costs 5 ms. */
  class SlowCorpus extends Corpus {
    override resolve(isEnough?: () => boolean): void {
      super.resolve(() => {
        clock += 5;
        return isEnough?.() ?? false;
      });
    }
  }
  let corpus: Corpus;
  let snapshots: RequestSnapshots;
  const isKnown = (uri: string): boolean =>
    snapshots.take().mentionsIn({ kind: 'directive', key: KEY }, uri).length > 0;
  const KEY = 'KL:21/TW@XIII';
  setup(() => {
    [clock, typed, left, isReading, open] = [0, 0, 0, true, []];
    corpus = new SlowCorpus();
    const source = {
      corpus,
      flush: () => typed,
      open: () => open,
      isReading: () => isReading,
      unresolved: () => left++,
    };
    snapshots = new RequestSnapshots(source, () => clock);
    for (const uri of ['a', 'b', 'c']) corpus.update(uri, TEXT);
    snapshots.take(); // learns what the articles say of the document
    [clock, left] = [1000, 0];
  });

  test('are shared for ten times as long as one took, while articles are being read', () => {
    assert.deepEqual([isKnown('a'), isKnown('b')], [true, false]);
    clock += 49;
    assert.equal(isKnown('b'), false);
    clock += 1;
    assert.equal(isKnown('b'), true);
    assert.equal(left, 0);
  });

  test('do not wait for all other articles, which are then seen to', () => {
    isReading = false;
    assert.deepEqual([isKnown('a'), left], [true, 1]);
    assert.deepEqual([isKnown('b'), left], [true, 2]);
    assert.deepEqual([isKnown('c'), left], [true, 2]);
  });

  test('know what open articles refer to', () => {
    open = ['c'];
    assert.deepEqual([isKnown('b'), isKnown('c')], [false, true]);
  });

  test('know what has been typed', () => {
    assert.equal(isKnown('b'), false);
    typed++;
    assert.equal(isKnown('b'), true);
  });
});

suite('what articles refer to', () => {
  test('is worked out with other work in between', async () => {
    let clock = 0;
    let left = 5;
    const done: string[] = [];
    const corpus = {
      get isResolved() {
        return left === 0;
      },
      resolve(isEnough: () => boolean): void {
        do {
          clock += 3;
          left--;
          done.push('an article');
        } while (left > 0 && !isEnough());
      },
    };
    const turns = new Turns(
      () => clock,
      (callback) =>
        setImmediate(() => {
          done.push('others');
          callback();
        }),
    );
    const resolving = new Resolving(corpus, turns);
    assert.equal(resolving.isRunning, false);
    const finished = Promise.all([resolving.finish(), resolving.finish()]);
    assert.equal(resolving.isRunning, true);
    await finished;
    assert.equal(resolving.isRunning, false);
    const two = ['others', 'an article', 'an article'];
    assert.deepEqual(done, [...two, ...two, 'others', 'an article']);
  });
});

suite('what the client shows', () => {
  const looks = (row: readonly (string | number)[]) => () => row;

  test('is outdated when it would look otherwise now, and the client is told once', () => {
    const shown = new LastingAnswers();
    shown.sent('a', undefined, [1, 'x']);
    assert.equal(shown.takeOutdated(looks([1, 'x'])), false);
    assert.equal(shown.takeOutdated(looks([1, 'y'])), true);
    assert.equal(shown.takeOutdated(looks([1, 'y'])), false);
  });

  test('of a text that has changed is asked for anyway', () => {
    const shown = new LastingAnswers();
    shown.sent('a', undefined, [1]);
    shown.forget('a');
    assert.equal(shown.takeOutdated(looks([2])), false);
  });

  test('of a part is compared for that part, that of the whole text comes first', () => {
    const part = { start: { line: 1, character: 0 }, end: { line: 2, character: 0 } };
    const shown = new LastingAnswers();
    shown.sent('a', part, [1]);
    assert.equal(
      shown.takeOutdated((_, range) => (range === part ? [1] : [])),
      false,
    );
    shown.sent('a', undefined, [2]);
    shown.sent('a', part, [1]);
    assert.equal(
      shown.takeOutdated((_, range) => (range === undefined ? [2] : [])),
      false,
    );
  });
});

suite('parts of an article that the client shows', () => {
  const part = (line: number) => ({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
  const outdated = (shown: LastingAnswers, line: number): boolean =>
    shown.takeOutdated((_, range) => [range?.start.line === line ? 'other' : 'same']);

  test('are all compared', () => {
    for (const line of [1, 5]) {
      const shown = new LastingAnswers();
      shown.sent('a', part(1), ['same']);
      shown.sent('a', part(5), ['same']);
      shown.sent('a', part(1), ['same']);
      assert.equal(outdated(shown, 9), false);
      assert.equal(outdated(shown, line), true);
    }
  });

  test('are the last ones: the reader moves on', () => {
    const shown = new LastingAnswers();
    for (let line = 1; line <= 9; line++) shown.sent('a', part(line), ['same']);
    assert.equal(outdated(shown, 1), false);
    assert.equal(outdated(shown, 6), true);
  });
});

suite('what is watched', () => {
  const filesOf = () => ({ include: ['**/*.txt', 'bản tin/*.md'], exclude: [], catalogues: [], maximumSize: 1 });
  const [comesOrGoes, changes] = [WatchKind.Create | WatchKind.Delete, WatchKind.Change];

  test('is each folder by itself, changes only where articles may be', () => {
    assert.deepEqual(watchersFor(['file:///a', 'file:///b'], filesOf, true), [
      { globPattern: { baseUri: 'file:///a', pattern: '**/*' }, kind: comesOrGoes },
      { globPattern: { baseUri: 'file:///a', pattern: '**/*.txt' }, kind: changes },
      { globPattern: { baseUri: 'file:///a', pattern: 'bản tin/*.md' }, kind: changes },
      { globPattern: { baseUri: 'file:///b', pattern: '**/*' }, kind: comesOrGoes },
      { globPattern: { baseUri: 'file:///b', pattern: '**/*.txt' }, kind: changes },
      { globPattern: { baseUri: 'file:///b', pattern: 'bản tin/*.md' }, kind: changes },
    ]);
  });

  test('is the same in all folders for a client that cannot tell them apart', () => {
    assert.deepEqual(watchersFor(['file:///a', 'file:///b'], filesOf, false), [
      { globPattern: '**/*', kind: comesOrGoes },
      { globPattern: '**/*.txt', kind: changes },
      { globPattern: '**/bản tin/*.md', kind: changes },
    ]);
  });
});

suite('the length of a text as UTF-8', () => {
  test('is that of its bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        assert.equal(utf8Length(text), Buffer.byteLength(text));
        assert.equal(utf8Length(text, 10) > 10, Buffer.byteLength(text) > 10);
      }),
    );
  });
});
