import assert from 'node:assert/strict';
import { ARTICLES, at } from '../articles';
import { AGAIN, card, ENGLISH, FULL, link } from './cards';

suite('the hover of a directive', () => {
  test('cited in full, the only source of what is known: what stands here, and who else cites it', () => {
    assert.deepEqual(card(at('toàn văn', 'Kế hoạch số 27-KH/TU')), [
      '### Kế hoạch số 27-KH/TU',
      'Ban Thường vụ Tỉnh ủy Lạng Sơn · 05/01/2022',
      '*phát triển đảng viên ở vùng biên*',
      'Đây là chỗ dẫn đầy đủ nhất.',
      'Còn được dẫn trong 1 bài khác:',
      `- ${link(AGAIN, 'nhắc lại', 5)} · 20/02/2022`,
    ]);
  });

  test('… which is told where no other article does', () => {
    assert.deepEqual(card(at('nơi khác', 'Kế hoạch số 27-KH/TU')), [
      '### Kế hoạch số 27-KH/TU',
      'Tỉnh ủy Hà Nam · 18/02/2022',
      '*chuyển đổi số trong các cơ quan Đảng*',
      'Không bài nào khác dẫn văn bản này.',
    ]);
  });

  test('whose issuer nobody says, but its symbol: one that ends as the symbols of districts do', () => {
    const articles = { 'một bài': 'Chi bộ đọc |Công văn số 540-CV/VPQU ngày 12/4/2022 và Công văn số 540-CV/VPQU.\n' };
    assert.equal(card(articles)[1], 'Văn phòng Quân ủy Trung ương · 12/04/2022 · khóa XIII');
  });

  test('in the head of its own text: who cites it', () => {
    const articles = {
      'văn bản': `
        TỈNH ỦY LẠNG SƠN
        |Số 27-KH/TU
        Lạng Sơn, ngày 05 tháng 01 năm 2022

        KẾ HOẠCH
        phát triển đảng viên ở vùng biên

        Ban Thường vụ Tỉnh ủy đề ra các chỉ tiêu sau đây.
      `,
      'một bài': 'Tin ngắn\n\n(12/01/2022)\n\nChi bộ học Kế hoạch số 27-KH/TU của Tỉnh ủy Lạng Sơn.\n',
    };
    assert.deepEqual(card(articles, ENGLISH), [
      '### Kế hoạch số 27-KH/TU',
      'This is its full text.',
      'Also cited in 1 other article:',
      `- ${link('Tin ngắn', 'một bài', 5)} · 12 Jan 2022`,
    ]);
  });

  test('cited with less than is known: what it is, why, and who else cites it', () => {
    const less = {
      ...at('nhắc lại', 'Kế hoạch số 27-KH/TU'),
      'tin thêm': '\n Tin thêm\n\n (01/03/2022)\n\n Xã học Kế hoạch số 27-KH/TU của Tỉnh ủy Lạng Sơn.\n',
    };
    assert.deepEqual(card(less), [
      '### Kế hoạch số 27-KH/TU',
      'Ban Thường vụ Tỉnh ủy Lạng Sơn · 05/01/2022',
      '*phát triển đảng viên ở vùng biên*',
      'Căn cứ: số, ký hiệu, ngày ban hành nêu tại đây',
      `Chỗ dẫn đầy đủ nhất: ${link(FULL, 'toàn văn', 5)}`,
      'Còn được dẫn trong 1 bài khác:',
      `- ${link('Tin thêm', 'tin thêm', 5)} · 01/03/2022`,
    ]);
    assert.deepEqual(card(less, ENGLISH).slice(1, 4), [
      'Ban Thường vụ Tỉnh ủy Lạng Sơn · 5 Jan 2022',
      '*phát triển đảng viên ở vùng biên*',
      'Identified by: number and symbol, date of issue, as given here',
    ]);
  });

  test('in short: the fuller form of the same article is named', () => {
    const lines = card(at('toàn văn', 'Kế hoạch 27'));
    assert.equal(lines[0], '### Kế hoạch số 27-KH/TU');
    assert.ok(lines.includes(`Căn cứ: chỗ dẫn đầy đủ hơn tại ${link('dòng 5', 'toàn văn', 5)} ở trên`));
    assert.ok(!lines.some((line) => line.startsWith('Chỗ dẫn đầy đủ nhất:')), 'and not twice');
  });

  test('in full twice: the fuller one of the same article is named by its line', () => {
    const lines = card({
      'một bài': `
        Chi bộ học kế hoạch

        (12/01/2022)

        Xã học Kế hoạch số 27-KH/TU ngày 05/01/2022 của Tỉnh ủy Lạng Sơn về phát triển đảng viên ở vùng biên.

        Bản sao |Kế hoạch số 27-KH/TU ngày 05/01/2022 của Tỉnh ủy Lạng Sơn được gửi về xã.
      `,
    });
    assert.ok(lines.includes(`Chỗ dẫn đầy đủ nhất: ${link('dòng 5', 'một bài', 5)} ở trên`), lines.join('\n'));
  });

  test('in short twice: none of them is fuller', () => {
    const lines = card({ 'một bài': 'Tin\n\n(30/06/2022)\n\nChi bộ chép KL14.\n\nXã làm theo |Kết luận 14.\n' });
    assert.equal(lines[0], '### Kết luận số 14-KL/TW');
    assert.ok(!lines.some((line) => line.startsWith('Chỗ dẫn đầy đủ nhất')), lines.join('\n'));
  });

  test('in another article: where it is cited most fully', () => {
    const lines = card(at('nhắc lại', 'Kế hoạch số 27-KH/TU'));
    assert.equal(lines.at(-1), `Chỗ dẫn đầy đủ nhất: ${link(FULL, 'toàn văn', 5)}`, 'and it is not listed again');
  });

  test('in several articles: the fullest citation is neither listed again nor counted', () => {
    const third =
      '\n Tin thêm\n\n (01/03/2022)\n\n Xã học Kế hoạch số 27-KH/TU ngày 05/01/2022 của Tỉnh ủy Lạng Sơn.\n';
    const lines = card({ ...at('nhắc lại', 'Kế hoạch số 27-KH/TU'), 'tin thêm': third });
    const from = lines.indexOf(`Chỗ dẫn đầy đủ nhất: ${link(FULL, 'toàn văn', 5)}`);
    assert.deepEqual(lines.slice(from + 1), [
      'Còn được dẫn trong 1 bài khác:',
      `- ${link('Tin thêm', 'tin thêm', 5)} · 01/03/2022`,
    ]);
  });

  test('in copies of an article: their files tell them apart', () => {
    const copy = (on: string) => `
      Tin thêm

      (0${on}/03/2022)

      Xã học Kế hoạch số 27-KH/TU ngày 05/01/2022 của Tỉnh ủy Lạng Sơn.
    `;
    const lines = card({ ...at('toàn văn', 'Kế hoạch số 27-KH/TU'), 'bản một': copy('1'), 'bản hai': copy('2') });
    assert.deepEqual(lines.slice(-3), [
      `- ${link(AGAIN, 'nhắc lại', 5)} · 20/02/2022`,
      `- ${link('Tin thêm (bản một.txt)', 'bản một', 5)} · 01/03/2022`,
      `- ${link('Tin thêm (bản hai.txt)', 'bản hai', 5)} · 02/03/2022`,
    ]);
  });

  test('by a number that bears its year: both are named', () => {
    const first = 'Điện lực áp dụng Quyết định 24/2017/QĐ-TTg ngày 30/6/2017.';
    const lines = { 'một bài': `${first} Theo |Quyết định 24/2017, giá điện thay đổi.` };
    assert.ok(card(lines).includes('Căn cứ: số và năm nêu tại đây'));
    assert.ok(card(lines).includes(`Chỗ dẫn đầy đủ nhất: ${link('dòng 1', 'một bài', 1)}, cùng dòng này`));
    assert.ok(card(lines, ENGLISH).includes('Identified by: number and year, as given here'));
  });

  test('with another date than its own: this is said, and the date is no evidence', () => {
    const article = { 'một bài': 'Chi bộ học |Kết luận số 21-KL/TW ngày 26/10/2021 của Trung ương.' };
    const lines = card(article, ENGLISH);
    assert.ok(lines.includes('This article gives another date: 26 Oct 2021'));
    assert.ok(lines.includes('Identified by: number and symbol, as given here'));
    assert.ok(card(article).includes('Bài này ghi ngày ban hành khác: 26/10/2021'));
  });

  test('with another issuer, as an unverified source has it: the card says who says what', () => {
    const article = { 'một bài': 'Chi bộ học |Kết luận số 21-KL/TW ngày 25/10/2021 của Bộ Chính trị.' };
    const lines = card(article);
    const said =
      'Bài này ghi cơ quan ban hành khác: Bộ Chính trị · cũng như bản chép trên mạng (chưa đối chiếu với bản gốc)';
    assert.ok(lines.includes(said), lines.join('\n'));
    assert.match(lines.at(-1) ?? '', /Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Nam Định/u);
    assert.ok(card(article, ENGLISH).some((line) => line.includes('Bộ Chính trị · so does a copy on the web')));
  });

  test('with its issuer by its symbol, where nobody names it', () => {
    const lines = card({ 'một bài': 'Điện lực áp dụng |Quyết định số 24/2017/QĐ-TTg ngày 30/6/2017.' });
    assert.equal(lines[1], 'Thủ tướng Chính phủ · 30/06/2017');
  });

  test('with another subject than its own, which nobody is sent to', () => {
    const articles = {
      'một bài': 'Chi bộ học |Quy định số 50-QĐ/TW ngày 27/12/2021 về quản lý đất rừng phòng hộ.',
      'bài kia': 'Tin ngắn\n\n(12/01/2022)\n\nChi bộ học Quy định số 50-QĐ/TW.\n',
    };
    const lines = card(articles);
    assert.ok(lines.includes('Bài này ghi trích yếu khác: quản lý đất rừng phòng hộ'), lines.join('\n'));
    assert.ok(!lines.includes('Đây là chỗ dẫn đầy đủ nhất.'), lines.join('\n'));
  });

  test('with another subject than its own: this is said', () => {
    const article = { 'một bài': 'Chi bộ học |Kết luận số 21-KL/TW ngày 25/10/2021 về phòng cháy rừng mùa khô.' };
    assert.ok(card(article).includes('Bài này ghi trích yếu khác: phòng cháy rừng mùa khô'), card(article).join('\n'));
    const rightly = { 'một bài': 'Chi bộ học |Kết luận số 21-KL/TW ngày 25/10/2021 về xây dựng, chỉnh đốn Đảng.' };
    assert.ok(!card(rightly).some((line) => line.includes('trích yếu khác')));
  });

  test('of a congress: by the congress, not by a conference', () => {
    const article = { 'một bài': 'Cả xã học |Nghị quyết Đại hội XIII của Đảng.' };
    assert.ok(card(article).includes('Căn cứ: đại hội nêu tại đây'), card(article).join('\n'));
    assert.ok(card(article, ENGLISH).includes('Identified by: congress, as given here'));
  });

  test('of the congress of a province: with its body and place, as no resolution of the Party’s congress', () => {
    const lines = card({
      'một bài': `
        Lạng Sơn nhìn lại nửa nhiệm kỳ

        (12/06/2023)

        Tỉnh ủy Lạng Sơn bàn việc thực hiện |Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVII.
      `,
    });
    assert.deepEqual(lines, [
      '### Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVII',
      'Đảng bộ tỉnh Lạng Sơn',
      'Căn cứ: địa phương của bài (Lạng Sơn)',
      'Không bài nào khác dẫn văn bản này.',
    ]);
  });

  test('by a mention that leans on another: the one that is known by itself is named', () => {
    const lines = card({
      'một bài': `
        Lạng Sơn học kế hoạch

        Chi bộ học Kế hoạch số 27-KH/TU ngày 05/01/2022 của Tỉnh ủy Lạng Sơn.

        Kế hoạch số 27 của Tỉnh ủy đặt ra nhiều việc.

        Theo |Kế hoạch số 27, các xã làm trước.
      `,
    });
    assert.ok(
      lines.includes(`Căn cứ: chỗ dẫn đầy đủ hơn tại ${link('dòng 3', 'một bài', 3)} ở trên`),
      lines.join('\n'),
    );
  });

  test('by a mention that says no more but was known by it: it is not called fuller', () => {
    const lines = card({
      'một bài': `
        Chi bộ học quy định

        Chi bộ học Quy định 37 về những điều đảng viên không được làm.

        Theo |Quy định 37 của Trung ương, mỗi người tự soi.
      `,
    });
    assert.ok(
      lines.includes(`Căn cứ: cơ quan ban hành nêu tại đây; chỗ dẫn tại ${link('dòng 3', 'một bài', 3)} ở trên`),
      lines.join('\n'),
    );
  });

  test('of another province, with the same number: another document', () => {
    const again = 'Tin thêm\n\n(02/03/2022)\n\nỞ Hà Nam có |Kế hoạch số 27-KH/TU của Tỉnh ủy Hà Nam.\n';
    const lines = card({ ...ARTICLES, 'tin thêm': again });
    assert.equal(lines[1], 'Tỉnh ủy Hà Nam · 18/02/2022');
  });

  test('that has been replaced: by which', () => {
    const replaced = { 'một bài': 'Cán bộ luân chuyển theo |Quy định số 98-QĐ/TW ngày 7/10/2017.' };
    assert.ok(
      card(replaced).includes('Đã được thay thế bằng Quy định số 65-QĐ/TW khóa XIII (28/04/2022)'),
      card(replaced).join(),
    );
    assert.ok(card(replaced, ENGLISH).includes('Replaced by Quy định số 65-QĐ/TW, term XIII (28 Apr 2022)'));
    assert.ok(!card(at('toàn văn', 'Kế hoạch số 27-KH/TU')).some((line) => line.startsWith('Đã được thay thế bằng')));
  });

  test('that has been replaced since the article came out: this too', () => {
    const replaced = (published: string) => ({
      'một bài': `\n Luân chuyển cán bộ\n\n (${published})\n\n Tỉnh theo |Quy định số 98-QĐ/TW ngày 7/10/2017.\n`,
    });
    const [older, newer] = [replaced('27/04/2022'), replaced('29/04/2022')];
    assert.ok(
      card(older).includes('Đã được thay thế bằng Quy định số 65-QĐ/TW khóa XIII (28/04/2022), sau khi bài đăng'),
    );
    assert.ok(
      card(older, ENGLISH).includes(
        'Replaced by Quy định số 65-QĐ/TW, term XIII (28 Apr 2022), after this article came out',
      ),
    );
    assert.ok(card(newer).includes('Đã được thay thế bằng Quy định số 65-QĐ/TW khóa XIII (28/04/2022)'));
  });

  test('listed with another of the same day: the other is named, and no space stands before the comma', () => {
    const article = {
      'một bài': `
        Chi bộ học nghị quyết

        Hội nghị học |Nghị quyết số 18-NQ/TW, Nghị quyết số 19-NQ/TW ngày 25/10/2017 của Trung ương.
      `,
    };
    const lines = card(article);
    const other = (line: string) => link(`19-NQ/TW, ${line}`, 'một bài', 3);
    assert.ok(
      lines.some((one) => one.endsWith(`được liệt kê cùng ${other('dòng 3')}, ban hành cùng ngày`)),
      lines.join('\n'),
    );
    assert.ok(
      card(article, ENGLISH).some((one) => one.endsWith(`listed with ${other('line 3')}, issued on the same day`)),
    );
  });

  test('for several reasons: one after the other', () => {
    const lines = card({
      'một bài': `
        Chi bộ học kết luận

        (12/01/2022)

        Hội nghị học |Kết luận số 21-KL/TW của Trung ương.
      `,
    });
    assert.ok(
      lines.includes('Căn cứ: số, ký hiệu nêu tại đây; trong danh mục văn bản chỉ có một văn bản khớp'),
      lines.join('\n'),
    );
  });

  test('of a law: its name as it is cited, and its number', () => {
    const article = 'Cán bộ nghiên cứu |Luật Đất đai năm 2024 và |Hiến pháp năm 2013.';
    const law = card({ 'một bài': article.replace('và |', 'và ') });
    assert.deepEqual(law.slice(0, 2), ['### Luật Đất đai năm 2024', '31/2024/QH15 · Quốc hội · 18/01/2024']);
    assert.ok(law.includes('Căn cứ: tên gọi nêu tại đây'));
    const constitution = card({ 'một bài': article.replace('cứu |', 'cứu ') });
    assert.deepEqual(constitution.slice(0, 2), ['### Hiến pháp năm 2013', 'Quốc hội · 28/11/2013']);
  });

  test('that may be several documents: all of them, and why', () => {
    const lines = card({
      'một bài': `
        Chi bộ học nghị quyết

        Các chi bộ đã học |Nghị quyết số 18-NQ/TW và ghi vào sổ.
      `,
    });
    assert.equal(lines[0], '### Nghị quyết số 18-NQ/TW');
    const candidates = lines.filter((line) => /^- Nghị quyết số 18-NQ\/TW · .*khóa X/u.test(line));
    assert.ok(candidates.length >= 2);
    assert.equal(
      lines[1],
      `Số văn bản được đánh lại từ đầu sau mỗi kỳ đại hội mà ở đây không nói rõ khóa nào. Có thể là một trong ${candidates.length} văn bản:`,
    );
  });

  test('that is all that a conference adopted: by number, and none to be chosen', () => {
    const lines = card({
      'một bài': 'Tin\n\n(06/07/2022)\n\nCán bộ học các |nghị quyết Trung ương 5 khóa XIII về nhiều việc.\n',
    });
    assert.equal(
      lines[1],
      'Cách dẫn này chỉ tất cả văn bản loại này mà hội nghị đã ban hành. Gồm 4 văn bản:',
      lines.join('\n'),
    );
    const numbers = lines.flatMap((line) => /^- Nghị quyết số (\d+)-NQ\/TW ·/u.exec(line)?.[1] ?? []);
    assert.deepEqual(numbers, ['18', '19', '20', '21']);
  });

  test('that has the number and the day of one document and the term of another: the one of that day', () => {
    const lines = card({
      'một bài': 'Chi bộ học |Nghị quyết số 18-NQ/TW, ngày 25/10/2017 của Ban Chấp hành Trung ương khóa XIII.',
    });
    assert.equal(
      lines[1],
      'Số, ký hiệu và ngày nêu ở đây là của văn bản dưới đây, nhưng văn bản đó thuộc khóa khác. Có thể là văn bản sau, nhưng chưa chắc chắn:',
    );
    assert.match(lines[2] ?? '', /^- Nghị quyết số 18-NQ\/TW · 25\/10\/2017 · khóa XII /u);
  });

  test('that may be one document that is known, or others: this is said, not that one is to be chosen', () => {
    const lines = card({ 'một bài': 'Tin\n\n(01/03/2022)\n\nChi bộ thực hiện |Chỉ thị 05-CT/TW ở thôn.\n' });
    assert.equal(
      lines[1],
      'Số văn bản được đánh lại từ đầu sau mỗi kỳ đại hội, nên có thể còn văn bản khác mang số này. Có thể là văn bản sau, nhưng chưa chắc chắn:',
    );
    assert.match(lines[2] ?? '', /^- Chỉ thị số 05-CT\/TW · 15\/05\/2016/u);
  });

  test('that may be many documents: the latest first, ten of them', () => {
    const lines = card({
      'một bài': 'Tin\n\n(20/06/2022)\n\nChi bộ học |Nghị quyết Trung ương 5 và ghi vào sổ.\n',
    });
    assert.match(lines[1] ?? '', /^Hội nghị Trung ương được đánh số lại từ đầu sau mỗi kỳ đại hội mà ở đây không/u);
    const years = lines.flatMap((line) => /· \d\d\/\d\d\/(\d{4}) ·/u.exec(line)?.[1] ?? []);
    assert.equal(years.length, 10);
    assert.deepEqual(years, [...years].sort().reverse());
    assert.match(lines.at(-1) ?? '', /^- và \d+ văn bản khác$/u);
  });

  const OF_PLACES: readonly (readonly [citation: string, why: string])[] = [
    ['Kế hoạch số 27-KH/HU', 'Mỗi huyện đánh số văn bản riêng: phải biết của huyện nào mới xác định được.'],
    [
      'Nghị quyết số 05-NQ/ThU',
      'Mỗi thành phố, thị xã đánh số văn bản riêng: phải biết của thành phố, thị xã nào mới xác định được.',
    ],
    ['Nghị quyết số 05-NQ/ĐU', 'Mỗi đảng ủy đánh số văn bản riêng: phải biết của đảng ủy nào mới xác định được.'],
  ];
  for (const [citation, why] of OF_PLACES) {
    test(`of a place that is not told: ${citation}`, () => {
      const lines = card({ 'một bài': `Tin\n\n(01/03/2022)\n\nCán bộ đọc |${citation} rồi làm.\n` });
      assert.equal(lines[0], `### ${citation}`);
      assert.ok(lines[1]?.includes(why), lines[1]);
    });
  }

  test('that may be several documents in an article without a date: its date might tell', () => {
    const text = `
        Chi bộ học nghị quyết

        Các chi bộ đã học |Nghị quyết số 18-NQ/TW và ghi vào sổ.
      `;
    const hint = 'Bài này không ghi ngày đăng; nếu biết ngày, có thể xác định được văn bản.';
    const english = 'This article does not say when it came out; with its date, the document might be identified.';
    assert.equal(card({ 'một bài': text }).at(-1), hint);
    assert.equal(card({ 'một bài': text }, ENGLISH).at(-1), english);
  });

  test('dated by the name of the file: the evidence says so', () => {
    const lines = card(
      {
        '2022-01-12 một bài': `
          Chi bộ học nghị quyết

          Tinh thần của |Nghị quyết số 39 được giữ vững.
        `,
      },
      ENGLISH,
    );
    assert.ok(
      lines.includes(
        'Identified by: the article’s date (12 Jan 2022): the latest document of this number by then, leaving aside 39-NQ/TW (2004) of a term long past; the file’s name, which alone gives this article’s date',
      ),
    );
  });

  test('the latest of its number: the older ones that were set aside are named', () => {
    const article = {
      'một bài': `
        Chi bộ học nghị quyết

        (12/01/2022)

        Tinh thần của |Nghị quyết số 39 được giữ vững.
      `,
    };
    assert.ok(
      card(article, ENGLISH).includes(
        'Identified by: the article’s date (12 Jan 2022): the latest document of this number by then, leaving aside 39-NQ/TW (2004) of a term long past',
      ),
    );
  });

  test('that nobody knows: this is said, with what the sentence tells', () => {
    assert.deepEqual(
      card({
        'một bài': `
          Chi bộ học hướng dẫn

          Các chi bộ đã học |Hướng dẫn số 987 về sinh hoạt.
        `,
      }).slice(0, 1),
      ['### Hướng dẫn 987'],
    );
  });

  test('on which articles disagree: what they say, and where', () => {
    const lines = card({
      'một bài': `
        Học kế hoạch

        (12/01/2022)

        Tỉnh ủy Lạng Sơn ban hành |Kế hoạch số 27-KH/TU ngày 05/01/2022 về phát triển đảng viên.
      `,
      'bài hai': `
        Học kế hoạch lần nữa

        (20/01/2022)

        Kế hoạch số 27-KH/TU ngày 05/01/2022 của Tỉnh ủy Lạng Sơn đã đến cơ sở.
      `,
      'bài sai': `
        Học kế hoạch lần cuối

        (20/02/2022)

        Mở đầu hội nghị là phần văn nghệ.

        Chi bộ học Kế hoạch số 27-KH/TU ngày 06/01/2022 của Tỉnh ủy Lạng Sơn.
      `,
    });
    assert.equal(lines[1], 'Tỉnh ủy Lạng Sơn · 05/01/2022');
    const conflict = `Nơi khác ghi ngày ban hành khác: 06/01/2022 · ${link('Học kế hoạch lần cuối', 'bài sai', 7)}`;
    assert.equal(lines[3], conflict, 'right below the facts that it is about');
  });

  test('lists ten articles at most and counts the rest', () => {
    const many = Object.fromEntries(
      Array.from({ length: 14 }, (_, index) => [
        `bài ${index}`,
        `
          Bài thứ ${index}

          (${String(index + 1).padStart(2, '0')}/03/2022)

          Chi bộ học ${index === 0 ? '|' : ''}Kế hoạch số 27-KH/TU ngày 05/01/2022 của Tỉnh ủy Lạng Sơn về phát triển đảng viên.
        `,
      ]),
    );
    const lines = card(many);
    assert.ok(lines.includes('Còn được dẫn trong 13 bài khác:'));
    assert.equal(lines.filter((line) => line.startsWith('- [')).length, 10);
    assert.equal(lines.at(-1), '- và 3 bài nữa');
  });
});

suite('the hover of a document that one article cites again and again', () => {
  test('still knows who else cites it', () => {
    const citation = 'Theo Kế hoạch số 27-KH/TU ngày 05/01/2022 của Tỉnh ủy Lạng Sơn. ';
    const lines = card({
      'một bài': `Hội nghị\n\n(12/01/2022)\n\n|${citation.repeat(300)}\n`.replace('|Theo ', 'Theo |'),
      'bài hai': `Tin sau\n\n(12/02/2022)\n\n${citation}\n`,
    });
    assert.ok(lines.includes('Còn được dẫn trong 1 bài khác:'));
  });
});
