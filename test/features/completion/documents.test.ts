import assert from 'node:assert/strict';
import { OTHERS, offered, taken } from './offers';

/** The first offers, by their labels. */
async function labels(text: string, most = 2, trigger?: string): Promise<readonly string[]> {
  const items = await offered(text, trigger === undefined ? {} : { trigger });
  return items.slice(0, most).map(({ label }) => label);
}

const FULL_21 = 'Kết luận số 21-KL/TW, ngày 25/10/2021 của Ban Chấp hành Trung ương khóa XIII';
const SHORT_21 = 'Kết luận số 21-KL/TW';

suite('documents while they are typed', () => {
  const rows: readonly (readonly [typed: string, first: string])[] = [
    ['Tỉnh ủy học Kết luận số 21|', FULL_21],
    ['Tỉnh ủy học Kết luận 21|', FULL_21],
    ['Tỉnh ủy học kết luận số 21|', FULL_21],
    ['Tỉnh ủy học ket luan so 21|', FULL_21],
    ['Tỉnh ủy học ket luan 21|', FULL_21],
    ['Tỉnh ủy học KL 21|', FULL_21],
    ['Tỉnh ủy học KL21|', FULL_21],
    ['Tỉnh ủy học kl 21|', FULL_21],
    ['Tỉnh ủy học kl21|', FULL_21],
    ['Tỉnh ủy học kl số 21|', FULL_21],
    ['Tỉnh ủy học 21-K|', FULL_21],
    ['Tỉnh ủy học 21-kl/t|', FULL_21],
    ['Tỉnh ủy học 21 – KL|', FULL_21],
    ['Tỉnh ủy học Kết luận số 21/KL|', FULL_21],
    ['Tỉnh ủy học Kết luận số 21|'.normalize('NFD'), FULL_21],
    ['Kế hoạch số 27|', 'Kế hoạch số 27-KH/TU, ngày 05/01/2022 của Tỉnh ủy Lạng Sơn'],
    ['Bà con đọc Luật Đất|', 'Luật Đất đai năm 2013'],
    ['Bà con đọc Nghị quyết 18|', 'Nghị quyết số 18-NQ/TW, ngày 25/10/2017 của Ban Chấp hành Trung ương khóa XII'],
  ];
  for (const [typed, first] of rows) {
    test(typed, async () => {
      const [item] = await labels(typed, 1);
      assert.ok(item === first || item?.startsWith(first), `${item}`);
    });
  }

  const prose = [
    'Sáng 18|',
    'Ngày 18/6|',
    'Tỷ số 2-1|',
    'Chi bộ kết luận 3|',
    'Đội có kế hoạch 5|',
    'Trận đấu số 1|',
    'Nghị quyết số 18 |',
    'Bà con bàn về quy định|',
    'Nhà ở số 21-|',
    'Đảng bộ có 21|',
    'Chi bộ học kl|',
  ];
  for (const text of prose) test(`nothing in prose: ${text}`, async () => assert.deepEqual(await labels(text), []));

  test('a space asks only behind «số»', async () => {
    assert.notDeepEqual(await labels('Nghị quyết số |', 2, ' '), []);
    assert.deepEqual(await labels('Nghị quyết |', 2, ' '), []);
    assert.notDeepEqual(await labels('Nghị quyết |'), []);
  });

  test('each comes in full and in short; the full form first where the article has not named it', async () => {
    assert.deepEqual(await labels('Tỉnh ủy học Kết luận số 21|'), [FULL_21, SHORT_21]);
  });

  test('a law in full has its name, too', async () => {
    const items = await labels('Bà con đọc Luật Đất|', 6);
    assert.ok(items.includes('Luật Đất đai số 45/2013/QH13, ngày 29/11/2013 của Quốc hội'), items.join('\n'));
  });

  test('a word of a law’s name with marks brings only laws that have these', async () => {
    const laws = async (typed: string) => new Set((await labels(typed, 50)).map((label) => label.split(' ')[1]));
    assert.ok((await laws('Bà con đọc luat D|')).has('Du'));
    assert.ok((await laws('Bà con đọc luat D|')).has('Đất'));
    assert.ok((await laws('Bà con đọc Luật Đ|')).has('Đất'));
    assert.ok(!(await laws('Bà con đọc Luật Đ|')).has('Du'));
    assert.deepEqual(await laws('Bà con đọc Luật Dat|'), await laws('Bà con đọc luat dat|'));
    assert.deepEqual([...(await laws('Bà con đọc Luật Phòng chống ma t|'))], ['Phòng,']);
  });

  test('the short form first where the article has named it', async () => {
    assert.deepEqual(await labels('Sau khi học Kết luận số 21-KL/TW, nhiều nơi làm theo Kết luận 21|.'), [
      SHORT_21,
      FULL_21,
    ]);
  });

  test('what takes the place of the typed words is the whole citation', async () => {
    for (const [typed, result] of [
      ['Học ket luan so 21|, rồi làm.', `Học ${FULL_21}, rồi làm.`],
      ['Học 21-kl| rồi làm.', `Học ${FULL_21} rồi làm.`],
    ] as const) {
      const [item] = await offered(typed);
      assert.equal(item && taken(typed, item), result);
    }
  });

  test('an editor that can also replaces what stands behind the cursor', async () => {
    const typed = 'Học Kết luận số 2|1-KL/TW ngay.';
    const item = (await offered(typed, { insertReplace: true })).find(({ label }) => label === SHORT_21);
    assert.ok(item);
    assert.equal(taken(typed, item, true), 'Học Kết luận số 21-KL/TW ngay.');
    assert.equal(taken(typed, item, false), 'Học Kết luận số 21-KL/TW1-KL/TW ngay.');
  });

  suite('the likeliest first', () => {
    test('none that was issued after the article before one that was', async () => {
      const items = await offered('Bà con đọc Nghị quyết số 18|');
      const years = items.filter(({ label }) => label === 'Nghị quyết số 18-NQ/TW').map(({ detail }) => detail);
      assert.match(years[0] ?? '', /2017/u);
      assert.equal(years.length, 3);
      assert.match(years[1] ?? '', /2022/u);
      assert.match(years[2] ?? '', /2026/u);
    });

    test('the province of the article before others', async () => {
      const items = await offered('Kế hoạch số 27|');
      const places = items.filter(({ label }) => label === 'Kế hoạch số 27-KH/TU').map(({ detail }) => detail);
      assert.match(places[0] ?? '', /Lạng Sơn/u);
      assert.match(places[1] ?? '', /Hà Nam/u);
    });

    test('the number itself before longer ones', async () => {
      const text = (number: number) => `Tỉnh ủy Lạng Sơn học Kế hoạch số ${number}-KH/TU ngày 05/02/2022.`;
      const articles = { a: text(30), b: text(305), c: text(305), d: text(305) };
      const items = await offered('Kế hoạch số 30|', { articles });
      assert.match(items[0]?.label ?? '', /số 30-KH/u);
    });

    test('what many articles cite before what one does', async () => {
      const citing = (name: string, number: number) => [
        name,
        `Tỉnh ủy Lạng Sơn học Kế hoạch số ${number}-KH/TU ngày 0${number - 300}/02/2022 về việc bản.`,
      ];
      const articles = Object.fromEntries([citing('a', 305), citing('b', 306), citing('c', 306), citing('d', 306)]);
      const items = await offered('Kế hoạch số 30|', { articles });
      assert.match(items[0]?.label ?? '', /306-KH/u);
    });
  });

  test('a row tells the term and the beginning of the subject, too', async () => {
    const subject = 'phát triển kinh tế - xã hội, bảo đảm quốc phòng, an ninh vùng biên giới và thềm lục địa';
    const articles = { a: `Chi bộ học Nghị quyết số 97-NQ/TW ngày 05/03/2022 của Bộ Chính trị về ${subject}.` };
    const rows = await offered('Học Nghị quyết số 97|', { articles, labelDetails: true });
    assert.deepEqual(
      rows.map(({ labelDetails }) => labelDetails?.description),
      ['phát triển kinh tế - xã hội, bảo đảm…', '05/03/2022 · khóa XIII · phát triển kinh tế - xã hội, bảo đảm…'],
    );
  });

  test('the particulars tell documents of one number apart, in the language of the reader', async () => {
    const [full] = await offered('Học Kết luận số 21|', { locale: 'en' });
    assert.equal(full?.detail, 'Ban Chấp hành Trung ương · 25 Oct 2021 · term XIII');
  });

  test('they stand in the row where the editor has room there, and not above the card again', async () => {
    const [full, short] = await offered('Học Kết luận số 21|', { labelDetails: true });
    const subject = 'đẩy mạnh xây dựng, chỉnh đốn Đảng và hệ…';
    assert.deepEqual([full?.labelDetails?.description, full?.detail], [subject, undefined]); // the label says the rest
    assert.deepEqual(
      [short?.labelDetails?.description, short?.detail],
      [`25/10/2021 · khóa XIII · ${subject}`, undefined],
    );
  });

  test('editors that filter keep what is offered', async () => {
    for (const typed of ['Học ket luan so 21|', 'Học Kết luận 21|']) {
      const words = typed.slice('Học '.length, -1);
      for (const { filterText } of await offered(typed)) assert.ok(filterText?.startsWith(`${words} `), filterText);
    }
  });

  test('a text that is no article yet has them too', async () => {
    const items = await offered('Nháp\n\nHọc Kết luận số 21|\n', { articles: OTHERS });
    assert.ok(items.some(({ label }) => label === FULL_21));
  });
});
