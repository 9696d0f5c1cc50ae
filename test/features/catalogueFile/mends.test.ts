import assert from 'node:assert/strict';
import { readCatalogue } from '../../../server/src/corpus/catalogue/readCatalogue';
import { catalogueDiagnostics } from '../../../server/src/features/catalogueFile/diagnostics';
import { type CatalogueMend, catalogueMends } from '../../../server/src/features/catalogueFile/mends';
import { presentation } from '../../../server/src/features/wording/presentation';
import { offsetAt, readLines } from '../../../server/src/text/positions';

const shown = presentation('vi', true);
const URI = 'file:///tin/tinh.danchieu.yaml';

/** A catalogue with all its mends, the last first. */
function mended(text: string): string {
  const lines = readLines(text);
  const mistakes = catalogueDiagnostics(readCatalogue(text).faults, lines, shown).flatMap((mistake) =>
    mistake.data === undefined ? [] : [[mistake, mistake.data as CatalogueMend] as const],
  );
  let result = text;
  for (const { edit } of catalogueMends(mistakes, URI, shown).reverse()) {
    for (const { range, newText } of edit?.changes?.[URI] ?? []) {
      result = result.slice(0, offsetAt(lines, range.start)) + newText + result.slice(offsetAt(lines, range.end));
    }
  }
  return result;
}

suite('mistakes of a catalogue of which it is clear what was meant', () => {
  const entry = (symbol: string, locality: string): string =>
    `documents:\n  - type: Kế hoạch\n    number: "27"\n    ${symbol}: KH/TU\n    locality: ${locality}\n    date: 2021-03-18\n`;
  const right = entry('symbol', 'Yên Bái');
  const rows: readonly (readonly [what: string, text: string, mended: string])[] = [
    ['a province', entry('symbol', 'Yên Baí x'), right],
    ['… in quotes, which stay', entry('symbol', '"Yên Báii"'), entry('symbol', '"Yên Bái"')],
    ['… with more blanks than it is read with', entry('symbol', 'Yên   Báii'), right],
    ['… in letters with marks of their own', entry('symbol', 'Yên Báii'.normalize('NFD')), right],
    ['… in single quotes', entry('symbol', "'Yên  Báii'"), entry('symbol', "'Yên Bái'")],
    [
      '… over several lines',
      entry('symbol', '>-\n      Yên\n      Báii'),
      entry('symbol', '>-\n      Yên\n      Báii'),
    ],
    ['a key', entry('simbol', 'Yên Bái'), right],
    ['both', entry('simbol', 'Yên Báii'), right],
    ['nothing like it', entry('symbol', 'Nơi khác hẳn'), entry('symbol', 'Nơi khác hẳn')],
  ];
  for (const [what, text, expected] of rows) test(what, () => assert.equal(mended(text), expected));

  test('the menu says what is written then, and takes it for certain', () => {
    const text = entry('simbol', 'Yên Bái');
    const [mistake] = catalogueDiagnostics(readCatalogue(text).faults, readLines(text), shown);
    assert.ok(mistake);
    const [action] = catalogueMends([[mistake, mistake.data as CatalogueMend]], URI, shown);
    assert.match(action?.title ?? '', /symbol/u);
    assert.equal(action?.isPreferred, true);
  });
});
