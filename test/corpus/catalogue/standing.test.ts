import assert from 'node:assert/strict';
import { CatalogueIndex } from '../../../server/src/corpus/knowledge/catalogueIndex';
import { Standing, standingFor, standingOf, weightiestFirst } from '../../../server/src/corpus/knowledge/standing';
import { CONFIRMED } from '../../../server/src/domain/catalogue';

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
    const sources = ['public code 1', 'https://github.com/a/b', 'https://x.vn', 'Công báo', 'general knowledge'];
    const ordered = ['https://x.vn', 'Công báo', 'public code 1', 'https://github.com/a/b', 'general knowledge'];
    assert.deepEqual(weightiestFirst(sources), ordered);
    const index = new CatalogueIndex([{ type: 'Luật', name: 'Đất đai', year: '2024', sources }]);
    assert.equal([...index.documents.values()][0]?.source, ordered.slice(0, 4).join('; '));
  });

  test('a page that confirms some facts says nothing of the others', () => {
    const [page] = [...CONFIRMED].find(([one, facts]) => !one.includes('github') && !facts.includes('date'))!;
    assert.equal(standingFor(page, 'subject'), Standing.published);
    assert.equal(standingFor(page, 'date'), 0);
    assert.equal(standingFor('https://x.vn', 'date'), Standing.published);
  });
});
