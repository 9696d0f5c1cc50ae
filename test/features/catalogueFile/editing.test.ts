import assert from 'node:assert/strict';
import type { MarkupContent, Position } from 'vscode-languageserver-types';
import { completeCatalogue } from '../../../server/src/features/catalogueFile/completion';
import { hoverCatalogue } from '../../../server/src/features/catalogueFile/hover';
import { presentation } from '../../../server/src/features/wording/presentation';

const SHOWN = presentation('en', true);

/** A text with its cursor, which is written `|`. */
function marked(template: string): readonly [text: string, position: Position] {
  const offset = template.indexOf('|');
  const before = template.slice(0, offset).split('\n');
  const text = template.replace('|', '');
  return [text, { line: before.length - 1, character: before.at(-1)!.length }];
}

/** What is offered at the cursor, and the text after the first of it was taken. */
function completed(template: string, snippets = false): { labels: readonly string[]; text: string } {
  const [text, position] = marked(template);
  const items = completeCatalogue(text, position, SHOWN, snippets);
  const edit = items[0]?.textEdit;
  const lines = text.split('\n');
  if (edit !== undefined && 'range' in edit) {
    const { line, character } = edit.range.start;
    lines[line] = lines[line]!.slice(0, character) + edit.newText + lines[line]!.slice(edit.range.end.character);
  }
  return { labels: items.map(({ label }) => label), text: lines.join('\n') };
}

const ENTRY = ['type', 'number', 'symbol', 'date', 'issuer', 'term', 'locality', 'subject', 'topics', 'name', 'year'];

suite('completion in a catalogue', () => {
  test('of keys: those of the file at its beginning', () => {
    assert.deepEqual(completed('|').labels, ['$schema', 'about', 'documents']);
    assert.deepEqual(completed('documents:\n  - type: Luật\nab|').labels, ['$schema', 'about']);
  });

  for (const place of [
    'documents:\n  - |',
    'documents:\n- |',
    'documents:\n  - ty|',
    '# mới\ndocuments:\n\n  - |\n\n  - type: Luật',
  ]) {
    test(`of keys: those of an entry in a new one: ${JSON.stringify(place)}`, () => {
      assert.deepEqual(completed(place).labels.slice(0, ENTRY.length), ENTRY);
    });
  }

  test('of keys: not those that the entry has, above or below', () => {
    const { labels } = completed('documents:\n  - type: Luật\n    |\n    year: 2024\n  - symbol: QH15');
    assert.ok(!labels.includes('type') && !labels.includes('year'));
    assert.ok(labels.includes('symbol'));
  });

  test('of keys: those of a conflict', () => {
    const { labels } = completed('documents:\n  - type: Luật\n    conflicts:\n      - field: date\n        |');
    assert.deepEqual(labels, ['value', 'source']);
  });

  test('replaces the word that is being written', () => {
    assert.equal(completed('documents:\n  - ty|').text, 'documents:\n  - type: ');
    assert.equal(completed('documents:\n  - type: Luật\n    |').text, 'documents:\n  - type: Luật\n    number: ');
  });

  test('of values, where only some are allowed', () => {
    assert.ok(completed('documents:\n  - type: |').labels.includes('Nghị quyết'));
    assert.ok(completed('documents:\n  - locality: Lạng|').labels.includes('Lạng Sơn'));
    assert.equal(completed('documents:\n  - type: Ngh|').text, 'documents:\n  - type: Nghị quyết');
    assert.deepEqual(completed('documents:\n  - subject: |').labels, []);
  });

  for (const [place, text] of [
    ['documents:\n  - type: |', 'documents:\n  - type: Nghị quyết'],
    ['documents:\n  - type:  |  ', 'documents:\n  - type:  Nghị quyết  '],
    ['documents:\n  - type : Ngh|', 'documents:\n  - type : Nghị quyết'],
    ['documents:\n  - type: Ngh| # sửa sau', 'documents:\n  - type: Nghị quyết # sửa sau'],
    ['documents:\n  - type: | # sửa sau', 'documents:\n  - type: Nghị quyết # sửa sau'],
    ['documents:\n  - locality: Lạ|ng', 'documents:\n  - locality: An Giang'],
  ] as const) {
    test(`puts a value in the place of what is there: ${JSON.stringify(place)}`, () => {
      assert.equal(completed(place).text, text);
    });
  }

  for (const place of [
    '# |',
    'documents:\n  - subject: một hai |',
    'documents:\n  - aliases:\n      - |',
    'documents:\n  - "|',
  ]) {
    test(`offers nothing where nothing is known: ${JSON.stringify(place)}`, () => {
      assert.deepEqual(completed(place).labels, []);
    });
  }

  test('offers a form for a new entry, to clients that can fill it in', () => {
    const { labels, text } = completed('documents:\n  - |', true);
    assert.equal(labels[0], 'An entry');
    assert.match(text, /\n {2}- type: \$\{1:Nghị quyết\}\n {4}number: "\$\{2:\}"\n/u);
    assert.ok(!completed('documents:\n  - type: Luật\n    |', true).labels.includes('An entry'));
  });
});

suite('a card in a catalogue', () => {
  function card(template: string): string | undefined {
    const hover = hoverCatalogue(...marked(template), SHOWN);
    return (hover?.contents as MarkupContent | undefined)?.value;
  }

  test('says what a key is for', () => {
    assert.match(card('documents:\n  - sym|bol: KH/TU') ?? '', /type and body/u);
    assert.match(card('docu|ments:') ?? '', /one entry each/u);
  });

  for (const place of [
    'documents:\n  - symbol: KH|/TU',
    '# sym|bol: x',
    'documents:\n  - con|structor: x',
    'about: |',
  ]) {
    test(`says nothing elsewhere: ${JSON.stringify(place)}`, () => assert.equal(card(place), undefined));
  }
});
