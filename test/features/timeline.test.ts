import assert from 'node:assert/strict';
import { CancellationToken } from 'vscode-languageserver-protocol';
import { inTurns } from '../../server/src/corpus/turns';
import { articlesOfPeriod, type PeriodArticles, type Timeline, timeline } from '../../server/src/features/timeline';
import { presentation } from '../../server/src/features/wording/presentation';
import { thingAt } from '../../server/src/features/wording/thingAt';
import { type Asked, corpusOf, textIn, uriOf } from './corpusOf';

const ENGLISH = presentation('en', true);

/** An article of this day (none for an empty text) with this sentence. */
function article(day: string, sentence: string): string {
  return `Tin ngày ${day}\n\n${day === '' ? '' : `(${day})\n\n`}${sentence}\n`;
}

const FULL = 'Chi bộ học Kết luận số 21-KL/TW ngày 25/10/2021.';

function thingOf(asked: Asked) {
  return thingAt(asked.snapshot, asked.uri, asked.position, ENGLISH)?.thing ?? assert.fail('nothing at the cursor');
}

function timelineOf(articles: Readonly<Record<string, string>>, shown = ENGLISH): Timeline {
  const asked = corpusOf(articles);
  return timeline(asked.snapshot, thingOf(asked), shown);
}

/** «2021-10 2 | 2021-11 –»: the bars as one reads them. */
function barsOf({ bars }: Timeline): string[] {
  return bars.map(({ period, articles }) => `${period} ${articles === 0 ? '–' : articles}`);
}

suite('a timeline', () => {
  test('has a bar for each month from the date of the document on, empty ones too', () => {
    const found = timelineOf({
      một: article('12/12/2021', FULL.replace('luận', 'lu|ận')),
      hai: article('30/12/2021', FULL),
      ba: article('01/02/2022', `${FULL} Rồi bàn Kết luận 21.`),
    });
    assert.deepEqual(barsOf(found), ['2021-10 –', '2021-11 –', '2021-12 2', '2022-01 –', '2022-02 1']);
    assert.deepEqual([found.unit, found.issued, found.articles, found.undated], ['month', '2021-10-25', 3, 0]);
  });

  test('counts undated articles apart', () => {
    const found = timelineOf({ một: article('12/11/2021', FULL.replace('luận', 'lu|ận')), hai: article('', FULL) });
    assert.deepEqual(barsOf(found), ['2021-10 –', '2021-11 1']);
    assert.deepEqual([found.articles, found.undated], [2, 1]);
  });

  test('is empty where no dated article speaks of the thing', () => {
    const found = timelineOf({ một: article('', FULL.replace('luận', 'lu|ận')) });
    assert.deepEqual(found, {
      unit: 'month',
      bars: [],
      undated: 1,
      articles: 1,
      issued: '2021-10-25',
      soFar: false,
    });
  });

  test('of a person has no date of its own', () => {
    const said = 'Đồng chí Nông Văn Tài, Bí thư Huyện ủy Tràng Định dự họp.';
    const found = timelineOf({
      một: article('05/03/2022', said.replace('Tài', 'Tà|i')),
      hai: article('05/05/2022', said),
    });
    assert.deepEqual(barsOf(found), ['2022-03 1', '2022-04 –', '2022-05 1']);
    assert.equal(found.issued, null);
  });

  test('of more than five years has years', () => {
    const until = (month: string) =>
      timelineOf({ một: article('12/11/2021', FULL.replace('luận', 'lu|ận')), hai: article(`05/${month}/2026`, FULL) });
    assert.deepEqual([until('11').unit, until('11').bars.length], ['month', 61]);
    assert.deepEqual(barsOf(until('12')), ['2021 1', '2022 –', '2023 –', '2024 –', '2025 –', '2026 1']);
  });

  test('does not begin with a date that is too far off, nor with one of which the month is not known', () => {
    const rows: readonly (readonly [sentence: string, issued: string, bars: readonly string[]])[] = [
      ['Học Kế hoạch số 27-KH/TU| ngày 05/01/2012 của Tỉnh ủy Hà Nam.', '2012-01-05', ['2023-11 1']],
      ['Học Quyết định số 27/QĐ-UBND| năm 2023 của UBND tỉnh Hà Nam.', '2023', ['2023-11 1']],
    ];
    for (const [sentence, issued, bars] of rows) {
      const found = timelineOf({ một: article('12/11/2023', sentence) });
      assert.deepEqual([found.issued, barsOf(found)], [issued, bars]);
    }
  });

  test('says that there may be more while articles are being read', () => {
    const articles = { một: article('12/11/2021', FULL.replace('luận', 'lu|ận')) };
    assert.equal(timelineOf(articles, presentation('en', true, false)).soFar, true);
  });
});

async function ofPeriod(asked: Asked, period: string): Promise<PeriodArticles> {
  const work = articlesOfPeriod(asked.snapshot, thingOf(asked), period, ENGLISH);
  return (await inTurns(work, CancellationToken.None)) ?? assert.fail('nobody waited');
}

suite('the articles of a bar', () => {
  const asked = corpusOf({
    một: article('30/12/2021', `Hôm qua. ${FULL.replace('luận', 'lu|ận')} Rồi Kết luận 21.`),
    hai: article('12/12/2021', FULL),
    ba: article('01/02/2022', FULL),
    bốn: article('', FULL),
  });
  const rows: readonly (readonly [period: string, articles: readonly string[]])[] = [
    ['2021-12', ['hai', 'một']],
    ['2021', ['hai', 'một']],
    ['2022-01', []],
    ['2022', ['ba']],
    ['', ['bốn']],
  ];
  for (const [period, expected] of rows) {
    test(`of «${period}» are those that came out then, by date`, async () => {
      const { entries, articles } = await ofPeriod(asked, period);
      assert.deepEqual(
        entries.map(({ target }) => target?.uri),
        expected.map(uriOf),
      );
      assert.equal(articles, expected.length);
    });
  }

  test('open where they first speak of the thing', async () => {
    const { entries } = await ofPeriod(asked, '2021-12');
    assert.deepEqual(
      entries.map(({ target }) => target && textIn(asked, target.uri, target.range)),
      ['hai: Kết luận số 21-KL/TW', 'một: Kết luận số 21-KL/TW'],
    );
  });

  test('are at most two hundred, the latest, looked into in turns, and say how many there are', async () => {
    const many = Array.from({ length: 230 }, (_, at) => [`bài ${at}`, article(`${1 + (at % 28)}/12/2021`, FULL)]);
    const hub = corpusOf({ ...Object.fromEntries(many), một: article('30/12/2021', FULL.replace('luận', 'lu|ận')) });
    const { entries, articles } = await ofPeriod(hub, '2021-12');
    assert.deepEqual([entries.length, articles, entries.at(-1)?.target?.uri], [200, 231, uriOf('một')]);
    assert.equal([...articlesOfPeriod(hub.snapshot, thingOf(hub), '2021-12', ENGLISH)].length, 200);
  });
});
