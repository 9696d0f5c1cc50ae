import assert from 'node:assert/strict';
import { CancellationToken } from 'vscode-languageserver-protocol';
import { latestHolding } from '../../../server/src/features/lookup/holdings';
import { officeName } from '../../../server/src/features/wording/names';
import { presentation } from '../../../server/src/features/wording/presentation';
import { provideWorkspaceSymbols } from '../../../server/src/features/workspaceSymbols';
import { corpusOf } from '../corpusOf';

const page = (day: string, sentence: string): string =>
  `Yên Bái bàn việc\n\n(${day})\n\nTỉnh ủy Yên Bái họp. ${sentence}\n`;

/** Somebody who goes from a district to the province, and an article without a date. */
const CAREER = {
  'bài một': page('15/12/2022', 'Đồng chí Giàng A Páo, Bí thư Huyện ủy Mù Cang Chải phát biểu.'),
  'bài hai': page(
    '12/06/2023',
    'Đồng chí Giàng A Páo, Phó Chủ tịch UBND tỉnh, nguyên Bí thư Huyện ủy Mù Cang Chải theo dõi việc này.',
  ),
  'bài ba': page('08/10/2024', 'Đồng chí Giàng A Páo, Chủ tịch UBND tỉnh chủ trì.'),
  'bài bốn': 'Ghi ở bản\n\nTỉnh ủy Yên Bái họp. Đồng chí Giàng A Páo, Trưởng Ban Dân vận Tỉnh ủy Yên Bái kể chuyện.\n',
};
const PERSON = 'giàng a páo';

suite('the office that tells somebody from others', () => {
  const { snapshot } = corpusOf(CAREER);
  for (const [until, office] of [
    ['2022-12-31', 'Bí thư Huyện ủy Mù Cang Chải'],
    ['2023-06-12', 'Phó Chủ tịch UBND tỉnh'],
    ['2024-01-01', 'Phó Chủ tịch UBND tỉnh'],
    ['2024-12-31', 'Chủ tịch UBND tỉnh'],
    [null, 'Chủ tịch UBND tỉnh'],
    ['2020-01-01', 'Trưởng Ban Dân vận Tỉnh ủy Yên Bái'],
  ] as const) {
    test(`up to ${until ?? 'the last article'}`, () => {
      const found = latestHolding(snapshot, PERSON, until)?.office;
      assert.equal(found && officeName(found), office);
    });
  }

  test('is the one that symbols of the workspace have', async () => {
    const [symbol] = await provideWorkspaceSymbols(
      snapshot,
      'giang a',
      presentation('vi', true),
      CancellationToken.None,
    );
    assert.equal(symbol?.containerName, 'Chủ tịch Ủy ban nhân dân tỉnh Yên Bái · 08/10/2024');
  });
});
