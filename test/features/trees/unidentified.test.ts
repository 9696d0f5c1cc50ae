import assert from 'node:assert/strict';
import { CancellationToken } from 'vscode-languageserver-protocol';
import { provideTree } from '../../../server/src/features/trees';
import type { Path } from '../../../server/src/features/trees/entry';
import { presentation } from '../../../server/src/features/wording/presentation';
import { corpusOf, textIn } from '../corpusOf';

const ARTICLES = {
  một: `
    Xã học nghị quyết

    (12/01/2022)

    Chi bộ học Kết luận số 21-KL/TW ngày 25/10/2021, Quyết định 9731 và Kết luận 9732.
  `,
  hai: `
    Huyện học nghị quyết

    (20/03/2023)

    Chi bộ học Quyết định 9731 và Nghị quyết số 21-NQ/TW.
  `,
};

async function below(path: Path, language: 'en' | 'vi' = 'en', articles: Readonly<Record<string, string>> = ARTICLES) {
  const asked = corpusOf(articles);
  const question = { tree: 'documents', path, uri: null, options: { filter: '', order: 'name' } } as const;
  const entries = await provideTree(asked.snapshot, question, presentation(language, true), CancellationToken.None);
  return {
    asked,
    entries,
    lines: entries.map(({ label, detail }) => (detail === undefined ? label : `${label} (${detail})`)),
  };
}

suite('citations of which the document is not certain', () => {
  test('stand in a group of their own, the last one, whose parts tell how many there are', async () => {
    const { entries, lines } = await below([]);
    assert.deepEqual(lines, ['Kết luận (1)', 'Not identified']);
    assert.equal(entries.at(-1)?.tooltip, 'Citations of which the document could not be identified');
    assert.equal((await below([], 'vi')).entries.at(-1)?.label, 'Chưa xác định');
  });

  test('there is no group where all are certain', async () => {
    const { lines } = await below([], 'en', { một: 'Chi bộ học Kết luận số 21-KL/TW ngày 25/10/2021.' });
    assert.deepEqual(lines, ['Kết luận (1)']);
  });

  test('stand by why, told in full on hover', async () => {
    const { entries, lines } = await below(['unidentified']);
    assert.deepEqual(lines, ['Not in other articles or the catalogue (3)', 'Term or year not told (1)']);
    assert.deepEqual(
      entries.map(({ tooltip }) => tooltip),
      [
        'It is neither in the other articles nor in the catalogue.',
        'Numbering restarts after each congress or each year, and the text does not say which term or year is meant.',
      ],
    );
  });

  test('each leads to where it is cited, the latest articles first', async () => {
    const { asked, entries, lines } = await below(['unidentified', 'notInCorpusOrCatalogue']);
    assert.deepEqual(lines, [
      'Quyết định 9731 (20 Mar 2023 · Huyện học nghị quyết)',
      'Quyết định 9731 (12 Jan 2022 · Xã học nghị quyết)',
      'Kết luận 9732 (12 Jan 2022 · Xã học nghị quyết)',
    ]);
    assert.deepEqual(
      entries.map(({ target }) => target && textIn(asked, target.uri, target.range)),
      ['hai: Quyết định 9731', 'một: Quyết định 9731', 'một: Kết luận 9732'],
    );
    assert.match(entries[0]?.tooltip ?? '', /^Quyết định 9731 · It is neither in the other articles/u);
  });

  test('where only the place of its body is missing, that is told', async () => {
    const articles = { một: 'Huyện thực hiện Kế hoạch số 9727-KH/HU.' };
    const { entries } = await below(['unidentified', 'tooLittleSaid'], 'en', articles);
    assert.match(entries[0]?.tooltip ?? '', / · Each district \(huyện\) numbers its own documents/u);
  });

  test('a path that leads nowhere has none', async () => {
    assert.deepEqual((await below(['unidentified', 'no reason'])).lines, []);
  });

  test('more than a page of them go on behind an entry for the rest', async () => {
    const many = Array.from({ length: 230 }, (_, at) => `Quyết định ${9000 + at}`).join('; ');
    const articles = { một: `Xã họp\n\n(12/01/2022)\n\nChi bộ học ${many}.` };
    const { entries } = await below(['unidentified', 'notInCorpusOrCatalogue'], 'en', articles);
    assert.deepEqual([entries.length, entries.at(-1)?.label], [201, '30 more']);
    const rest = await below(entries.at(-1)!.path, 'en', articles);
    assert.deepEqual([rest.entries.length, rest.entries[0]?.label], [30, 'Quyết định 9200']);
  });
});
