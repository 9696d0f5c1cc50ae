import assert from 'node:assert/strict';
import { mergeCatalogues } from '../../../server/src/corpus/catalogue/mergeCatalogues';
import { readCatalogue } from '../../../server/src/corpus/catalogue/readCatalogue';
import { readEntrySource } from '../../../server/src/corpus/identity/entryPlace';
import { builtInCatalogue } from '../../../server/src/corpus/knowledge/catalogueIndex';

const DIR = 'file:///tin';

/** Catalogues by the names of their files, merged. */
function merged(files: Readonly<Record<string, string>>) {
  const read = Object.entries(files).map(([name, text]) => [`${DIR}/${name}`, readCatalogue(text)] as const);
  const { index, faults } = mergeCatalogues(new Map(read));
  const told = [...faults].flatMap(([uri, found]) =>
    found.map(({ code, about }) => `${uri.slice(DIR.length + 1)}: ${[code, ...about].join(' · ')}`),
  );
  return { index, told };
}

function entry(fields: Readonly<Record<string, string>>): string {
  return `\n  - ${Object.entries(fields)
    .map(([key, value]) => `${key}: "${value}"`)
    .join('\n    ')}`;
}

const PLAN = { type: 'Kế hoạch', number: '27', symbol: 'KH/TU', locality: 'Lạng Sơn', date: '2021-03-18' };
const KL21 = { type: 'Kết luận', number: '21', symbol: 'KL/TW', term: 'XIII' };

suite("catalogues of the user's over the built-in one", () => {
  test('without any entry are the built-in one itself, and what is wrong with them is told', () => {
    const { index, told } = merged({ 'a.yaml': 'documents: []', 'b.yaml': 'document: []' });
    assert.equal(index, builtInCatalogue());
    assert.notDeepEqual(told, []);
  });

  test('add documents, with the place of their entries', () => {
    const { index, told } = merged({ 'a.yaml': `documents:${entry(PLAN)}` });
    const known = index.get('KH:27/TU@Lạng Sơn 2020-2025');
    assert.deepEqual(known?.entry, {
      uri: `${DIR}/a.yaml`,
      start: { line: 1, character: 4 },
      end: { line: 5, character: 22 },
    });
    assert.deepEqual(told, []);
  });

  test('leave what they do not speak of, and keep what they say otherwise as a conflict on both sides', () => {
    const { index, told } = merged({ 'a.yaml': `documents:${entry({ ...KL21, date: '2021-10-26' })}` });
    const known = index.get('KL:21/TW@XIII');
    assert.equal(known?.date, '2021-10-26');
    assert.equal(known?.issuer, 'Ban Chấp hành Trung ương');
    assert.deepEqual(
      known?.conflicts.map(({ field, value }) => [field, value]),
      [
        ['date', '2021-10-25'],
        ['issuer', 'Bộ Chính trị'],
      ],
    );
    assert.equal(told.length, 1);
    assert.match(told[0]!, /^a\.yaml: differs · date · 2021-10-25 · https:/u);
  });

  test('take a vaguer date for the same, and keep the more precise', () => {
    const { index, told } = merged({ 'a.yaml': `documents:${entry({ ...KL21, date: '2021-10' })}` });
    assert.equal(index.get('KL:21/TW@XIII')?.date, '2021-10-25');
    assert.deepEqual(told, []);
  });

  test('know a law by its name and year, though it has a number', () => {
    const { index } = merged({ 'a.yaml': `documents:${entry({ type: 'Luật', name: 'Đất đai', year: '2024' })}` });
    const known = index.named('luật đất đai năm 2024');
    assert.equal(known?.key, '31/2024/QH15');
    assert.equal(known?.entry?.uri, `${DIR}/a.yaml`);
  });

  test('of one document, the first counts, in the order of the files; the others add and contradict', () => {
    const { index, told } = merged({
      'b.yaml': `documents:${entry({ ...PLAN, date: '2021-03-20', issuer: 'Tỉnh ủy Lạng Sơn' })}`,
      'a.yaml': `documents:${entry(PLAN)}${entry({ ...PLAN, subject: 'phát triển đảng viên' })}`,
    });
    const known = index.get('KH:27/TU@Lạng Sơn 2020-2025');
    assert.equal(known?.date, '2021-03-18');
    assert.equal(known?.issuer, 'Tỉnh ủy Lạng Sơn');
    assert.equal(known?.entry?.uri, `${DIR}/a.yaml`);
    const [conflict, ...others] = known?.conflicts ?? [];
    assert.deepEqual([conflict?.field, conflict?.value, others], ['date', '2021-03-20', []]);
    assert.deepEqual(readEntrySource(conflict?.source ?? ''), { uri: `${DIR}/b.yaml`, line: 1 });
    assert.deepEqual(told, ['a.yaml: repeatedDocument', 'b.yaml: repeatedDocument']);
  });
});
