import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { SEVERITY } from '../../server/src/corpus/files/scanProblem';
import { daysBetween, extent, fullDate, shortDate, timeBetween } from '../../server/src/l10n/dates';
import { type Messages, messages } from '../../server/src/l10n/messages';
import { numberInWords, percentOf, plainNumber } from '../../server/src/l10n/numbers';
import { unitInWords } from '../../server/src/l10n/units';

const vi = messages('vi');
const en = messages('en-US');
const OFF = 'Turn the check “Type and symbol disagree” off in the settings of this workspace';

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

  test('of checks name in English what they are about', () => {
    assert.equal(
      en.mixedTones(2, 'uỷ, hoà', 'oà, uỷ', 1300, 'òa, ủy'),
      '2 words (uỷ, hoà) with the tone mark as in “oà, uỷ”; the rest of the article, 1,300 words, has it as in “òa, ủy”.',
    );
    assert.equal(
      en.citedBeforeIssued('Quy định số 137-QĐ/TW', '1 Dec 2023', '21 Nov 2023'),
      'Quy định số 137-QĐ/TW: issued (1 Dec 2023) after the article came out (21 Nov 2023).',
    );
    assert.equal(
      en.termHasOtherYears('XII', '2007-2011'),
      'Term and years disagree: the years of term XII are 2007-2011.',
    );
    assert.equal(en.turnCheckOff(en.checkTitles.typeAndSymbol), OFF);
  });

  test('call the checks what the headings of their pages call them', () => {
    for (const [language, { checkTitles }] of Object.entries({ vi, en })) {
      for (const [code, title] of Object.entries(checkTitles)) {
        const page = new URL(`../../l10n/danChieu.checks/${language}/${code}.md`, import.meta.url);
        assert.equal(readFileSync(page, 'utf8').split('\n', 1)[0], `# ${title}`);
      }
    }
  });

  test('are all said somewhere', () => {
    const source = fileURLToPath(new URL('../../server/src', import.meta.url));
    const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter((file) =>
        /^(features|export|commandLine|wire|l10n\/(?:dates|apart))\b.*\.ts$/u.test(file.replaceAll(path.sep, '/')),
      )
      .map((file) => readFileSync(path.join(source, file), 'utf8'))
      .join('\n');
    // some are chosen by a value: reasons, standings, roles, comparisons, what is wrong with a file
    const byValue = [
      ...['severalTerms', 'severalDocuments', 'severalLocalities', 'wholeConference'],
      ...['notInCorpusOrCatalogue', 'tooLittleSaid', 'contradictory', 'notYet'],
      ...Object.keys(SEVERITY),
      'changed',
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

suite('time between days, in words', () => {
  const rows: [from: string, to: string, vietnamese: string | undefined, english: string | undefined][] = [
    ['2024-01-11', '2024-01-12', '1 ngày', '1 day'],
    ['2024-01-01', '2024-03-01', '60 ngày', '60 days'],
    ['2024-01-01', '2024-03-02', 'hơn 2 tháng', 'more than 2 months'],
    ['2023-12-05', '2024-03-05', '3 tháng', '3 months'],
    ['2021-10-25', '2022-02-24', 'gần 4 tháng', 'almost 4 months'],
    ['2022-01-31', '2024-01-28', 'gần 2 năm', 'almost 2 years'],
    ['2023-01-12', '2024-01-12', '1 năm', '1 year'],
    ['2022-11-20', '2024-01-12', 'hơn 1 năm 1 tháng', 'more than 1 year 1 month'],
    ['2020-01-12', '2024-01-12', '4 năm', '4 years'],
    ['2019-08-24', '2024-01-12', 'hơn 4 năm', 'more than 4 years'],
    ['2024-01-12', '2024-01-11', undefined, undefined],
    ['2019', '2024-01-12', undefined, undefined],
  ];
  for (const [from, to, vietnamese, english] of rows) {
    test(`${from} – ${to}`, () => {
      assert.equal(timeBetween(from, to, vi), vietnamese);
      assert.equal(timeBetween(from, to, en), english);
    });
  }
});

suite('numbers in words', () => {
  test('have the separators of the language', () => {
    assert.equal(plainNumber(56000, 'vi'), '56.000');
    assert.equal(plainNumber(56000.5, 'vi'), '56.000,5');
    assert.equal(plainNumber(56000.5, 'en'), '56,000.5');
    assert.equal(vi.citedIn(9000), 'Còn được dẫn trong 9.000 bài khác:');
    assert.equal(en.citedIn(9000), 'Also cited in 9,000 other articles:');
    assert.equal(extent('2020-01-01/2024-01-12', vi), '1.473 ngày');
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
