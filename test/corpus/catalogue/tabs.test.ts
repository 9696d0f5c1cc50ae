import assert from 'node:assert/strict';
import type { FaultCode } from '../../../server/src/corpus/catalogue/fault';
import { readCatalogue } from '../../../server/src/corpus/catalogue/readCatalogue';

const PLAN = `
  - type: Kế hoạch
    number: "27"
    symbol: KH/TU
    locality: Lạng Sơn
    date: 2021-03-18`;
const LAWS = '\n  - type: Luật\n    name: Đất đai\n    year: 2024\n  - type: Luật\n    name: Nhà ở\n    year: 2023\n';

function faults(text: string): (readonly [FaultCode, string])[] {
  return readCatalogue(text).faults.map(({ code, start, end }) => [code, text.slice(start, end)]);
}

suite('a tab in a catalogue file', () => {
  const tabs: readonly (readonly [what: string, from: string, to: string, laws: readonly string[]])[] = [
    ['before a field', '    symbol', '\tsymbol', ['Đất đai', 'Nhà ở']],
    ['before the first field but one', '    number', '\tnumber', ['Đất đai', 'Nhà ở']],
    ['behind spaces', '    date', '    \tdate', ['Đất đai', 'Nhà ở']],
    ['before the last field', '    date', '\tdate', ['Đất đai', 'Nhà ở']],
    [
      'before a text of several lines',
      '2021-03-18',
      '2021-03-18\n    subject: >\n\tchuyển đổi số',
      ['Đất đai', 'Nhà ở'],
    ],
    ['within a quoted text', '2021-03-18', '2021-03-18\n    subject: "chuyển\n\tđổi số"', []],
    ['within brackets', '2021-03-18', '2021-03-18\n    topics: [chuyển đổi số,\n\tđô thị]', []],
    ['before the dash of a later entry', '\n  - type: Luật', '\n\t- type: Luật', ['Nhà ở']],
    ['before the last field of a later entry', '    year: 2024', '\tyear: 2024', ['Nhà ở']],
    ['before the dash of the first entry', '  - type: Kế', '\t- type: Kế', []],
  ];
  for (const [what, from, to, laws] of tabs) {
    test(`is told once, and costs few entries: ${what}`, () => {
      const text = `documents:${PLAN}${LAWS}`.replace(from, to);
      const found = readCatalogue(text);
      assert.deepEqual(
        found.faults.map(({ code, start }) => [code, text.slice(0, start).split('\n').length]),
        [['tab', text.slice(0, text.search(/^ *\t/mu)).split('\n').length]],
      );
      assert.deepEqual(
        found.entries.flatMap(({ entry }) => entry.name ?? []),
        laws,
      );
    });
  }

  test('is told once, where all lines have one', () => {
    const text = `documents:${PLAN}${LAWS}`.replaceAll('    ', '\t');
    assert.deepEqual(faults(text), [['tab', '\t']]);
  });

  test('hides no mistake in another entry', () => {
    const text = `documents:${PLAN.replace('KH/TU', '27')}${LAWS.replace('    year: 2024', '\tyear: 2024')}\n    ngay: 2`;
    assert.deepEqual(
      faults(text).map(([code]) => code),
      ['malformed', 'tab', 'unknownKey'],
    );
  });

  test('is no mistake in JSON', () => {
    const text = JSON.stringify({ documents: [{ type: 'Luật', number: '27', year: '2024' }] }, null, '\t').replace(
      '"27",',
      '"27"',
    );
    assert.ok(faults(text).every(([code]) => code !== 'tab'));
  });
});
