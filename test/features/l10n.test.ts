import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { SEVERITY } from '../../server/src/corpus/scanner';
import { daysBetween, extent, fullDate, shortDate } from '../../server/src/l10n/dates';
import { type Messages, messages } from '../../server/src/l10n/messages';
import { numberInWords, percentOf, plainNumber } from '../../server/src/l10n/numbers';
import { unitInWords } from '../../server/src/l10n/units';

const vi = messages('vi');
const en = messages('en-US');

suite('messages', () => {
  test('are Vietnamese for Vietnamese readers and English for all others', () => {
    for (const locale of ['vi', 'vi-VN', 'VI']) assert.equal(messages(locale), vi);
    for (const locale of ['en', 'fr', 'vim', '', undefined]) assert.equal(messages(locale), en);
  });

  test('are complete in both languages', () => {
    const keys = Object.keys(vi) as (keyof Messages)[];
    assert.deepEqual(Object.keys(en), keys);
    for (const key of keys) {
      assert.equal(typeof vi[key], typeof en[key], key);
      if (typeof vi[key] === 'string') assert.ok(vi[key] !== '' && en[key] !== '', key);
    }
  });

  test('are all said somewhere', () => {
    const source = fileURLToPath(new URL('../../server/src', import.meta.url));
    const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter((file) => /^(features|commandLine|wire|l10n\/dates)\b.*\.ts$/u.test(file.replaceAll(path.sep, '/')))
      .map((file) => readFileSync(path.join(source, file), 'utf8'))
      .join('\n');
    // some are chosen by a value: reasons, standings, roles, comparisons, what is wrong with a file
    const byValue = [
      ...['severalTerms', 'severalDocuments', 'severalLocalities'],
      ...['notInCorpusOrCatalogue', 'tooLittleSaid', 'contradictory'],
      ...Object.keys(SEVERITY),
      ...['former', 'acting', 'new', 'byline', 'credit', 'over', 'atLeast', 'under', 'nearly', 'atMost', 'about'],
    ];
    const unused = Object.keys(vi).filter((key) => !code.includes(`words.${key}`) && !byValue.includes(key));
    assert.deepEqual(unused, []);
  });
});

suite('dates in words', () => {
  const rows: [iso: string, vietnamese: string, english: string, short: string, shortEnglish: string][] = [
    ['2022-01-13', 'thứ Năm, ngày 13 tháng 1 năm 2022', 'Thursday, 13 January 2022', '13/01/2022', '13 Jan 2022'],
    ['2023-10-01', 'Chủ nhật, ngày 1 tháng 10 năm 2023', 'Sunday, 1 October 2023', '01/10/2023', '1 Oct 2023'],
    ['2021-10', 'tháng 10 năm 2021', 'October 2021', '10/2021', 'October 2021'],
    ['2024-Q1', 'quý I năm 2024', 'quarter I of 2024', 'quý I năm 2024', 'quarter I of 2024'],
    ['2021', 'năm 2021', '2021', '2021', '2021'],
    ['2016/2020', 'từ năm 2016 đến năm 2020', '2016 to 2020', '2016 – 2020', '2016 – 2020'],
  ];
  for (const [iso, vietnamese, english, short, shortEnglish] of rows) {
    test(iso, () => {
      assert.equal(fullDate(iso, vi), vietnamese);
      assert.equal(fullDate(iso, en), english);
      assert.equal(shortDate(iso, vi, 'vi'), short);
      assert.equal(shortDate(iso, en, 'en'), shortEnglish);
    });
  }

  test('an interval of days has a length, a quarter its months', () => {
    assert.equal(extent('2016/2020', vi), undefined);
    assert.equal(extent('2023-09-25/2023-09-27', en), '3 days');
    assert.equal(extent('2024-Q2', vi), 'từ tháng 4 đến tháng 6');
    assert.equal(extent('2024-Q2', en), 'April to June');
    assert.equal(extent('2024-04-01', vi), undefined);
  });

  test('full days have a distance', () => {
    assert.equal(daysBetween('2023-12-31', '2024-01-02'), 2);
    assert.equal(daysBetween('2024-03-01', '2024-02-28'), -2);
    assert.equal(daysBetween('2024', '2024-02-28'), undefined);
    assert.equal(daysBetween('2024-02-28', '2024-02-27/2024-02-28'), undefined);
  });
});

suite('numbers in words', () => {
  test('have the separators of the language', () => {
    assert.equal(plainNumber(56000, 'vi'), '56.000');
    assert.equal(plainNumber(56000.5, 'vi'), '56.000,5');
    assert.equal(plainNumber(56000.5, 'en'), '56,000.5');
  });

  test('large ones are spelt', () => {
    assert.equal(numberInWords(5_200_000, 'vi'), '5,2 triệu');
    assert.equal(numberInWords(5_200_000, 'en'), '5.2 million');
    assert.equal(numberInWords(1_870_000_000_000, 'vi'), '1,87 nghìn tỷ');
    assert.equal(numberInWords(56_000, 'vi'), undefined);
  });

  test('shares have one decimal', () => {
    assert.equal(percentOf(93, 70, 'vi'), '132,9');
    assert.equal(percentOf(29, 29, 'en'), '100');
  });

  test('signs of measure are words', () => {
    assert.equal(unitInWords('km²', 'vi'), 'ki-lô-mét vuông');
    assert.equal(unitInWords('ha', 'en'), 'hectares');
    assert.equal(unitInWords('đảng viên', 'vi'), undefined);
  });
});
