import assert from 'node:assert/strict';
import { CancellationToken, CancellationTokenSource } from 'vscode-languageserver';
import type { Diagnostic } from 'vscode-languageserver-types';
import { Corpus } from '../../server/src/corpus/corpus';
import { Turns } from '../../server/src/corpus/turns';
import { resultIdOf } from '../../server/src/wire/diagnosing/resultIds';
import { WorkspaceDiagnostics } from '../../server/src/wire/diagnosing/workspaceDiagnostics';

const TEXT = 'Chi bộ bàn Kết luận số 21-KL/TW của Trung ương.\n';
const at = { line: 0, character: 0 };
const finding = (message: string): Diagnostic => ({ range: { start: at, end: at }, message });

suite('diagnostics of all articles', () => {
  let corpus: Corpus;
  let said: Map<string, string>;
  let isReading: boolean;
  let looked: string[];
  let clock: number;
  let all: WorkspaceDiagnostics;
  setup(() => {
    corpus = new Corpus();
    said = new Map([['b', 'sai']]);
    [isReading, looked, clock] = [false, [], 0];
    for (const uri of ['a', 'b']) corpus.update(uri, TEXT);
    all = new WorkspaceDiagnostics(
      {
        isReading: () => isReading,
        snapshot: () => corpus.snapshot(),
        diagnosticsOf: (_, name) => {
          looked.push(name);
          const message = said.get(name);
          return message === undefined ? [] : [finding(message)];
        },
      },
      () => clock,
    );
  });

  const ask = async (known: readonly (readonly [string, string])[] = [], token = CancellationToken.None) => {
    const { items } = await all.answer(new Map(known), undefined, token);
    return items.map((item) => [item.uri, item.resultId]).sort();
  };
  const idOf = (message: string) => resultIdOf([finding(message)]);
  /** Lets everything happen that needs no change. */
  const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

  test('are those that the client does not have', async () => {
    assert.deepEqual(await ask(), [['b', idOf('sai')]]);
    assert.deepEqual(await ask([['a', idOf('cũ')]]), [
      ['a', '0'],
      ['b', idOf('sai')],
    ]);
  });

  test('are looked for once in one state of the corpus, unless they are to be told', async () => {
    await ask();
    const again = ask([['b', idOf('sai')]]);
    await settle();
    assert.deepEqual(looked.sort(), ['a', 'b']);
    said.set('a', 'mới');
    corpus.update('a', `${TEXT} `);
    all.changed();
    assert.deepEqual(await again, [['a', idOf('mới')]]);
  });

  test('let other work in after each article that takes long', async () => {
    let others = 0;
    const meanwhile = (): void => void others++;
    const slow = new WorkspaceDiagnostics(
      {
        isReading: () => false,
        snapshot: () => corpus.snapshot(),
        diagnosticsOf: (_, name) => {
          looked.push(`${name} after ${others}`);
          clock += 10;
          setImmediate(meanwhile);
          return [finding('sai')];
        },
      },
      () => clock,
      new Turns(() => clock),
    );
    await slow.answer(new Map(), undefined, CancellationToken.None);
    assert.deepEqual(
      looked.map((one) => one.slice(2)),
      ['after 0', 'after 1'],
    );
  });

  test('are taken back for articles that are gone', async () => {
    corpus.remove('b');
    said.clear();
    assert.deepEqual(await ask([['b', idOf('sai')]]), [['b', '0']]);
  });

  test('wait until the articles are read', async () => {
    isReading = true;
    const answer = ask();
    await settle();
    assert.deepEqual(looked, []);
    isReading = false;
    all.changed();
    assert.deepEqual(await answer, [['b', idOf('sai')]]);
  });

  test('are looked for anew when settings change, though the corpus does not', async () => {
    const answer = ask([['b', idOf('sai')]]);
    await settle();
    said.set('b', 'khác');
    all.settingsChanged();
    assert.deepEqual(await answer, [['b', idOf('khác')]]);
  });

  test('wait for a reading that begins while they rest', async () => {
    const rested = new WorkspaceDiagnostics(
      {
        isReading: () => isReading,
        snapshot: () => corpus.snapshot(),
        diagnosticsOf: (_, name) => {
          looked.push(name);
          clock += 0.1;
          return [finding(`${name} ${clock}`)];
        },
      },
      () => clock,
    );
    await rested.answer(new Map(), undefined, CancellationToken.None);
    corpus.update('a', `${TEXT} `);
    const next = rested.answer(new Map(), undefined, CancellationToken.None);
    [isReading, looked] = [true, []];
    await settle();
    await settle();
    assert.deepEqual(looked, []);
    isReading = false;
    rested.changed();
    await next;
    assert.deepEqual(looked.sort(), ['a', 'b']);
  });

  test('are not looked for again before ten times as long has passed', async () => {
    const slow = new WorkspaceDiagnostics(
      {
        isReading: () => false,
        snapshot: () => corpus.snapshot(),
        diagnosticsOf: (_, name) => {
          clock += 1000;
          return [finding(`${name} ${clock}`)];
        },
      },
      () => clock,
    );
    await slow.answer(new Map(), undefined, CancellationToken.None);
    corpus.update('a', `${TEXT} `);
    const source = new CancellationTokenSource();
    const next = slow.answer(new Map(), undefined, source.token);
    await settle();
    assert.equal(clock, 2000);
    source.cancel();
    await assert.rejects(next, /cancelled/u);
  });

  test('are nobody’s where nobody waits', async () => {
    const source = new CancellationTokenSource();
    const answer = ask([['b', idOf('sai')]], source.token);
    await settle();
    source.cancel();
    await assert.rejects(answer, /cancelled/u);
  });
});
