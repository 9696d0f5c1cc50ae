import assert from 'node:assert/strict';
import { FAULT_CODES, type FaultCode } from '../../../server/src/corpus/catalogue/fault';
import { LARGEST_CATALOGUE, readCatalogue } from '../../../server/src/corpus/catalogue/readCatalogue';
import { messages } from '../../../server/src/l10n/messages';

/** An entry without a fault, as it is read. */
const PLAN = `
  - type: Kế hoạch
    number: "27"
    symbol: KH/TU
    locality: Lạng Sơn
    date: 2021-03-18`;
const READ = { type: 'Kế hoạch', number: '27', symbol: 'KH/TU', locality: 'Lạng Sơn', date: '2021-03-18' };

/** What is wrong in a file: the code, and the words that are marked. */
function faults(text: string): (readonly [FaultCode, string])[] {
  return readCatalogue(text).faults.map(({ code, start, end }) => [code, text.slice(start, end)]);
}

function entries(text: string): unknown[] {
  return readCatalogue(text).entries.map(({ entry }) => ({ ...entry }));
}

suite('a catalogue file', () => {
  const forms: Readonly<Record<string, string>> = {
    YAML: `documents:${PLAN}`,
    JSON: JSON.stringify({ documents: [READ] }, null, '\t'),
    'numbers and dates without quotes': `documents:${PLAN.replace('"27"', '27')}`,
    'CRLF and a byte order mark': `\ufeffdocuments:${PLAN}`.replaceAll('\n', '\r\n'),
    'decomposed letters, the old place of tone marks, small letters': `documents:${PLAN.toLowerCase().replace('kh/tu', 'KH/TU').normalize('NFD')}`,
    'fields that are still to be filled in': `documents:${PLAN}\n    issuer:\n    topics:\n    term: null`,
  };
  for (const [form, text] of Object.entries(forms)) {
    test(`is read: ${form}`, () => {
      assert.deepEqual(faults(text), []);
      assert.deepEqual(entries(text), [READ]);
    });
  }

  test('keeps the zero before a number, and knows a province by its old spelling', () => {
    const [entry] = readCatalogue(`documents:${PLAN.replace('"27"', '07').replace('Lạng Sơn', 'Đắc Lắc')}`).entries;
    assert.equal(entry?.entry.number, '07');
    assert.equal(entry?.entry.locality, 'Đắk Lắk');
  });

  test('knows a type by a phrase that is that type', () => {
    const text = `documents:${PLAN.replace('Kế hoạch', 'chương trình hành động').replace('KH/TU', 'CTr/TU')}`;
    assert.deepEqual(faults(text), []);
    assert.equal(readCatalogue(text).entries[0]?.entry.type, 'Chương trình');
  });

  test('whose key is misspelt says what would be missing all the same', () => {
    const text = `documents:${PLAN.replace('symbol', 'simbol').replace('    locality: Lạng Sơn\n', '')}`;
    assert.deepEqual(faults(text), [
      ['unknownKey', 'simbol'],
      ['noPlace', 'KH/TU'],
    ]);
  });

  for (const empty of ['', '# mới', 'documents:', 'documents: []', 'documents:\n  -\n']) {
    test(`may be empty: ${JSON.stringify(empty)}`, () => assert.deepEqual(faults(empty), []));
  }
});

/** Texts behind a sound entry, with what is wrong in them. */
const MISTAKES: readonly (readonly [what: string, text: string, ...(readonly [FaultCode, string])[]])[] = [
  ['an unknown key', '\n    subjct: x', ['unknownKey', 'subjct']],
  [
    'keys that objects have anyway',
    '\n    constructor: x\n    __proto__: y',
    ['unknownKey', 'constructor'],
    ['unknownKey', '__proto__'],
  ],
  ['a key that stands there twice', '\n    type: Đề án', ['repeatedKey', 'type']],
  ['a text for a list', '\n    topics: x', ['wrongKind', 'topics']],
  ['an entry that is a text', '\n  - Kế hoạch 27', ['wrongKind', 'Kế hoạch 27']],
  ['no type', '\n  - number: 3\n    symbol: KH/TU\n    locality: Lạng Sơn\n    date: "2021"', ['missing', 'number']],
  ['no name of a document', '\n  - type: Kế hoạch', ['noName', 'type']],
  [
    'a type that does not exist',
    '\n  - type: Nghị quyêt\n    number: 1\n    symbol: NQ/TW',
    ['notAllowed', 'Nghị quyêt'],
  ],
  ['a number that is none', '\n  - type: Kế hoạch\n    number: hai\n    symbol: KH/TW', ['malformed', 'hai']],
  [
    'a day written first',
    '\n  - type: Kế hoạch\n    number: 1\n    symbol: KH/TW\n    date: 18/3/2021',
    ['malformedDate', '18/3/2021'],
  ],
  [
    'a day that does not exist',
    '\n  - type: Kế hoạch\n    number: 1\n    symbol: KH/TW\n    date: 2021-02-30',
    ['impossibleDate', '2021-02-30'],
  ],
  [
    'a number that recurs, without a term',
    '\n  - type: Nghị quyết\n    number: 18\n    symbol: NQ/TW',
    ['noPeriod', 'NQ/TW'],
  ],
  [
    'a local document without its place',
    '\n  - type: Kế hoạch\n    number: 1\n    symbol: KH/TU\n    date: "2021"',
    ['noPlace', 'KH/TU'],
  ],
  [
    'a term of another date',
    '\n  - type: Nghị quyết\n    number: 18\n    symbol: NQ/TW\n    term: XII\n    date: 2022-06-16',
    ['termAgainstDate', 'XII'],
  ],
  [
    'a place that is no province',
    '\n  - type: Kế hoạch\n    number: 1\n    symbol: KH/HU\n    locality: Cư M’gar\n    date: "2021"',
    ['notAProvince', 'Cư M’gar'],
  ],
  ['an alias', '\n  - *kế', ['alias', '*kế']],
  ['a quote that is left open', '\n  - type: "Kế', ['notAllowed', '"Kế'], ['unclosed', '']],
  ['a tab as indentation', '\n\t- type: Luật\n\t  name: Đất đai\n\t  year: 2024', ['tab', '\t']],
];

suite('an unknown field of a catalogue', () => {
  for (const [written, meant] of [
    ['ngay', 'date'],
    ['Ngày ban hành', 'date'],
    ['ngayBanHanh', 'date'],
    ['co_quan_ban_hanh', 'issuer'],
    ['tỉnh', 'locality'],
    ['khoa', 'term'],
    ['trích yêu', 'subject'],
    ['trich yieu', 'subject'],
    ['simbol', 'symbol'],
    ['màu sắc', ''],
    ['id', ''],
  ] as const) {
    test(`may be one that is known: ${written}`, () => {
      const { faults } = readCatalogue(`documents:${PLAN}\n    ${written}: x`);
      assert.deepEqual(
        faults.map(({ code, about }) => [code, ...about]),
        [['unknownKey', written, meant]],
      );
    });
  }

  test('may be that of the file', () => {
    const [fault] = readCatalogue(`Văn bản:${PLAN}\ndocuments:`).faults;
    assert.deepEqual(fault?.about, ['Văn bản', 'documents']);
  });
});

suite('a mistake in a catalogue file', () => {
  for (const [what, text, ...expected] of MISTAKES) {
    test(`is told at its place, and costs no other entry: ${what}`, () => {
      const found = faults(`documents:${PLAN}${text}`);
      for (const one of expected)
        assert.ok(
          found.some((fault) => String(fault) === String(one)),
          JSON.stringify(found),
        );
      assert.deepEqual(entries(`documents:${PLAN}${text}`)[0], READ);
    });
  }

  test('in a field costs that field, if the document has its name without it', () => {
    const text = `documents:${PLAN}\n    topics: x\n    aliases: [a, {b: c}]\n    subject: chuyển đổi số`;
    assert.deepEqual(entries(text), [{ ...READ, subject: 'chuyển đổi số' }]);
  });

  test('is told once, not again for what follows from it', () => {
    assert.deepEqual(faults('documents:\n  - tpye: Luật\n    name: Đất đai\n    year: 2024'), [['unknownKey', 'tpye']]);
  });

  for (const root of ['[1, 2]', 'văn bản', '{"documents2": []}']) {
    test(`is a file that has no documents: ${root}`, () => {
      assert.ok(faults(root).some(([code]) => code === 'noDocuments'));
    });
  }

  const hostile: Readonly<Record<string, readonly [text: string, code: FaultCode]>> = {
    'thousands of levels': ['['.repeat(20_000), 'tooDeep'],
    'levels of dashes': ['- '.repeat(5_000), 'tooDeep'],
    'aliases of aliases': [
      `a: &a [x]\n${[...'bcdefgh'].map((name, at) => `${name}: &${name} [${`*${'abcdefg'[at]},`.repeat(9)}]`).join('\n')}\ndocuments: *h\n`,
      'alias',
    ],
    'more than a catalogue may have': [`documents:${PLAN}\n${'#'.repeat(LARGEST_CATALOGUE)}`, 'tooLarge'],
    'damaged letters': [`documents:${PLAN}\n    subject: "\ufffd\ufffd"`, 'damaged'],
  };
  for (const [what, [text, code]] of Object.entries(hostile)) {
    test(`does not stop the reader: ${what}`, () => assert.ok(faults(text).some(([found]) => found === code)));
  }

  test('has words in both languages, whatever it is', () => {
    for (const language of ['vi', 'en']) {
      assert.deepEqual(Object.keys(messages(language).catalogueFaults).sort(), [...FAULT_CODES].sort());
    }
  });
});
