import assert from 'node:assert/strict';
import { Standing, standingOf, weightiestFirst } from '../../../server/src/corpus/catalogue/standing';
import { CatalogueIndex } from '../../../server/src/corpus/catalogueIndex';

suite('standing of sources', () => {
  const rows: readonly (readonly [source: string, standing: number])[] = [
    ['https://baochinhphu.vn/x.htm', Standing.published],
    ['cited in full in the press', Standing.published],
    ['Công báo tỉnh', Standing.published],
    ['public code 69685673808', Standing.unverified],
    ['general knowledge', Standing.unverified],
  ];
  for (const [source, standing] of rows) test(source, () => assert.equal(standingOf(source), standing));

  test('the weightiest are kept where only some are, the others in their order', () => {
    const sources = ['public code 1', 'public code 2', 'https://x.vn', 'Công báo'];
    assert.deepEqual(weightiestFirst(sources), ['https://x.vn', 'Công báo', 'public code 1', 'public code 2']);
    const index = new CatalogueIndex([{ type: 'Luật', name: 'Đất đai', year: '2024', sources }]);
    assert.equal([...index.documents.values()][0]?.source, 'https://x.vn; Công báo');
  });
});
