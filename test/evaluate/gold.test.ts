import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readGold } from './gold';

const TEXT = 'Kết luận 21 được học tập.';
const MENTION = { kind: 'directive', start: 0, end: 11, text: 'Kết luận 21', attrs: {} };

suite('Gold', () => {
  let base = '';
  setup(() => {
    base = fs.mkdtempSync(path.join(os.tmpdir(), 'dan-chieu-gold-'));
    fs.mkdirSync(path.join(base, 'articles'));
    fs.mkdirSync(path.join(base, 'gold'));
  });
  teardown(() => fs.rmSync(base, { recursive: true }));

  const read = (gold: unknown, files: Readonly<Record<string, string>> = { 'a.txt': TEXT }) => {
    for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(base, 'articles', name), text);
    const json = typeof gold === 'string' ? gold : JSON.stringify(gold);
    fs.writeFileSync(path.join(base, 'gold', 'a.json'), json);
    return readGold(path.join(base, 'articles'), path.join(base, 'gold'));
  };

  test('is read with the text of its article', () => {
    const [article] = read({ file: 'a.txt', article: { locality: 'Long An' }, mentions: [MENTION] });
    assert.deepEqual(article, { name: 'a.txt', text: TEXT, fields: { locality: 'Long An' }, mentions: [MENTION] });
  });

  test('has offsets into the text without its byte order mark', () => {
    const [article] = read({ file: 'a.txt', mentions: [MENTION] }, { 'a.txt': `\ufeff${TEXT}` });
    assert.equal(article?.text, TEXT);
  });

  const faults: readonly (readonly [what: string, gold: unknown, says: RegExp])[] = [
    ['of an article that is not there', { file: 'b.txt', mentions: [] }, /a\.json annotates b\.txt, which is not in/u],
    ['that is no JSON', '{"file": ', /a\.json is no JSON/u],
    ['that names no article', { mentions: [] }, /does not say in «file»/u],
    ['without mentions', { file: 'a.txt' }, /has no list of «mentions»/u],
    ['of an unknown kind', { file: 'a.txt', mentions: [{ ...MENTION, kind: 'place' }] }, /is of no known kind/u],
    [
      'that runs off the text',
      { file: 'a.txt', mentions: [{ ...MENTION, end: 99 }] },
      /ends at 99; the text has 25 units/u,
    ],
    [
      'that stands elsewhere',
      { file: 'a.txt', mentions: [{ ...MENTION, start: 1, end: 12 }] },
      /where «ết luận 21 » stands/u,
    ],
    ['that overlaps', { file: 'a.txt', mentions: [MENTION, MENTION] }, /overlaps «Kết luận 21» at 0/u],
  ];
  for (const [what, gold, says] of faults) {
    test(`${what} is told of`, () => assert.throws(() => read(gold), says));
  }

  test('that is missing is told of', () => {
    assert.throws(() => readGold(path.join(base, 'articles'), path.join(base, 'gold')), /There is no annotation/u);
    assert.throws(() => readGold(path.join(base, 'articles'), path.join(base, 'none')), /There is no folder/u);
  });
});
