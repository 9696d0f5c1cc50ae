import assert from 'node:assert/strict';
import { CancellationToken, CancellationTokenSource, SymbolKind } from 'vscode-languageserver-protocol';
import { matcher, searchKey } from '../../server/src/features/nameSearch/searchKey';
import { presentation } from '../../server/src/features/wording/presentation';
import { provideWorkspaceSymbols } from '../../server/src/features/workspaceSymbols';
import { ARTICLES } from './articles';
import { corpusOf } from './corpusOf';

const SHOWN = presentation('vi', true);

async function found(query: string): Promise<string[]> {
  const { snapshot } = corpusOf(ARTICLES);
  const symbols = await provideWorkspaceSymbols(snapshot, query, SHOWN, CancellationToken.None);
  return symbols.map(({ name }) => name);
}

suite('a query', () => {
  const rows: [query: string, name: string, fits: boolean][] = [
    ['21', '21-KL/TW · Kết luận', true],
    ['ket luan 21', '21-KL/TW · Kết luận', true],
    ['KẾT LUẬN', '21-KL/TW · Kết luận', true],
    ['kết luan', '21-KL/TW · Kết luận', false],
    ['kêt', '21-KL/TW · Kết luận', false],
    ['quy dinh', '21-KL/TW · Kết luận', false],
    ['hoa', 'Nguyễn Văn Hoà', true],
    ['hòa', 'Nguyễn Văn Hoà', true],
    ['hóa', 'Nguyễn Văn Hoà', false],
    ['dinh', 'Đinh Thị Mai', true],
    ['', 'Đinh Thị Mai', true],
  ];
  for (const [query, name, fits] of rows) {
    test(`«${query}» ${fits ? 'fits' : 'does not fit'} «${name}»`, () => {
      assert.equal(matcher(query).fits(searchKey(name)), fits);
    });
  }
});

suite('symbols of the workspace', () => {
  test('are documents by number, then people, then articles', async () => {
    const all = await found('');
    assert.deepEqual(all.slice(0, 3), ['27-KH/TU · Kế hoạch', '27-KH/TU · Kế hoạch', 'Nông Văn Tài']);
    assert.deepEqual(all.slice(3).sort(), [
      'Các chi bộ Lạng Sơn bàn cách làm',
      'Hà Nam triển khai kế hoạch',
      'Lạng Sơn ban hành kế hoạch phát triển đảng viên',
    ]);
  });

  test('tell documents of one number apart', async () => {
    const { snapshot } = corpusOf(ARTICLES);
    const symbols = await provideWorkspaceSymbols(snapshot, '27-KH', SHOWN, CancellationToken.None);
    assert.deepEqual(symbols.map(({ containerName }) => containerName).sort(), [
      '05/01/2022 · Lạng Sơn · phát triển đảng viên ở vùng biên',
      '18/02/2022 · Hà Nam · chuyển đổi số trong các cơ quan Đảng',
    ]);
  });

  test('are those that the query fits', async () => {
    assert.deepEqual(await found('nong van'), ['Nông Văn Tài']);
    assert.deepEqual(await found('chi bo'), ['Các chi bộ Lạng Sơn bàn cách làm']);
    assert.deepEqual(await found('không có gì'), []);
  });

  test('are not looked for when nobody waits for them', async () => {
    const source = new CancellationTokenSource();
    source.cancel();
    assert.deepEqual(await provideWorkspaceSymbols(corpusOf(ARTICLES).snapshot, '', SHOWN, source.token), []);
  });

  test('are looked for no longer when the one who asked stops waiting', async () => {
    const days = Array.from({ length: 3000 }, (_, day) => `Nghị quyết số ${day + 1}-NQ/TU ngày 05/01/2022`);
    const { snapshot } = corpusOf({ 'một bài': `Tỉnh ủy Lạng Sơn\n\nTheo ${days.join(', ')}.` });
    const ask = (token: CancellationToken) => provideWorkspaceSymbols(snapshot, '2999', SHOWN, token);
    assert.equal((await ask(CancellationToken.None)).length, 1);
    const source = new CancellationTokenSource();
    setImmediate(() => source.cancel());
    assert.deepEqual(await ask(source.token), []);
  });

  test('are a hundred and twenty-eight of a kind at most', async () => {
    const days = Array.from({ length: 200 }, (_, day) => `Nghị quyết số ${day + 1}-NQ/TU ngày 05/01/2022`);
    const { snapshot } = corpusOf({
      'một bài': `Tỉnh ủy Lạng Sơn\n\nTheo ${days.join(', ')}, đồng chí Nông Văn Tài phát biểu.`,
    });
    const symbols = await provideWorkspaceSymbols(snapshot, '', SHOWN, CancellationToken.None);
    const kinds = new Map<SymbolKind, number>();
    for (const { kind } of symbols) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    assert.deepEqual(
      [...kinds],
      [
        [SymbolKind.Class, 128],
        [SymbolKind.Interface, 1],
        [SymbolKind.File, 1],
      ],
    );
  });
});
