import assert from 'node:assert/strict';
import { at } from '../articles';
import { card, FULL, link } from './cards';

suite('the hover of an office', () => {
  test('names its holder, and what articles before said', () => {
    const lines = card(at('nhắc lại', 'Phó Bí thư Thường trực'));
    assert.deepEqual(lines, [
      '### Phó Bí thư Thường trực Tỉnh ủy Lạng Sơn',
      'Theo bài này: Nông Văn Tài',
      'Theo các bài khác:',
      `- Nông Văn Tài (12/01/2022) · ${link(FULL, 'toàn văn', 7)}`,
    ]);
  });

  test('names its holder where the name is not beside it, and the line that says so', () => {
    const lines = card({
      'một bài': `
        Hội nghị của tỉnh

        Đồng chí Nông Văn Tài, Bí thư Tỉnh ủy Lạng Sơn, khai mạc.

        Sau giờ nghỉ, |Bí thư Tỉnh ủy kết luận.
      `,
    });
    assert.deepEqual(lines, [
      '### Bí thư Tỉnh ủy Lạng Sơn',
      `Theo bài này: Nông Văn Tài · ${link('dòng 3', 'một bài', 3)}`,
      'Không bài nào khác nêu người giữ chức danh này.',
    ]);
  });

  test('says whom the article names, and where no other article has it', () => {
    const text = 'Hội nghị\n\nĐồng chí Nông Văn Tài, |Bí thư Tỉnh ủy Lạng Sơn, khai mạc.\n';
    assert.deepEqual(card({ 'một bài': text }), [
      '### Bí thư Tỉnh ủy Lạng Sơn',
      'Theo bài này: Nông Văn Tài',
      'Không bài nào khác nêu người giữ chức danh này.',
    ]);
  });

  test('names who is acting also where the name is beside it: the others may hold the office itself', () => {
    const lines = card({
      'một bài': 'Hội nghị\n\n(01/03/2022)\n\nÔng Hà Văn Núi, quyền |Giám đốc Sở Y tế tỉnh Lạng Sơn, khai mạc.\n',
      'bài trước': 'Tin ngắn\n\n(01/02/2022)\n\nÔng Vi Văn Tụng, Giám đốc Sở Y tế tỉnh Lạng Sơn, khai mạc.\n',
    });
    assert.deepEqual(lines, [
      '### Quyền Giám đốc Sở Y tế tỉnh Lạng Sơn',
      'Theo bài này: Hà Văn Núi (quyền)',
      'Người giữ chức danh này theo các bài khác:',
      `- Vi Văn Tụng (01/02/2022) · ${link('Tin ngắn', 'bài trước', 5)}`,
    ]);
  });

  test('where only later articles have it, those: the nearest first', () => {
    const tell = (day: string, name: string) =>
      `Tin ngắn\n\n(${day})\n\nĐồng chí ${name}, Bí thư Tỉnh ủy Lạng Sơn, khai mạc.\n`;
    const lines = card({
      'một bài': tell('01/03/2022', 'Nông Văn Tài').replace('Bí thư', '|Bí thư'),
      'bài ba': tell('01/05/2022', 'Hà Văn Núi'),
      'bài hai': tell('01/04/2022', 'Nông Văn Tài'),
    });
    assert.deepEqual(lines.slice(1), [
      'Theo bài này: Nông Văn Tài',
      'Theo các bài đăng sau:',
      `- Nông Văn Tài (01/04/2022) · ${link('Tin ngắn', 'bài hai', 5)}`,
      `- Hà Văn Núi (01/05/2022) · ${link('Tin ngắn', 'bài ba', 5)}`,
    ]);
  });

  test('of somebody who held it once, names them first, and nobody takes the holders for them', () => {
    const lines = card({
      'một bài': 'Hội nghị\n\n(01/03/2022)\n\nNguyên |Bí thư Tỉnh ủy Lạng Sơn Phạm Văn Núi cùng dự.\n',
      'bài trước': 'Tin ngắn\n\n(01/02/2022)\n\nÔng Vi Văn Tụng, Bí thư Tỉnh ủy Lạng Sơn, khai mạc.\n',
      'bài sau': 'Tin dài\n\n(01/04/2022)\n\nÔng Hà Văn Khe, Bí thư Tỉnh ủy Lạng Sơn, khai mạc.\n',
    });
    assert.deepEqual(lines, [
      '### Nguyên Bí thư Tỉnh ủy Lạng Sơn',
      'Theo bài này: Phạm Văn Núi (nguyên)',
      'Người giữ chức danh này theo các bài khác:',
      `- Vi Văn Tụng (01/02/2022) · ${link('Tin ngắn', 'bài trước', 5)}`,
      'Người giữ chức danh này theo các bài đăng sau:',
      `- Hà Văn Khe (01/04/2022) · ${link('Tin dài', 'bài sau', 5)}`,
    ]);
  });

  test('lists both what articles said before and what they say later: the nearest, of each only a few', () => {
    const tell = (day: string, name: string) => `Tin ${day}\n\n(${day})\n\nÔng ${name}, Bí thư Tỉnh ủy Lạng Sơn, dự.\n`;
    const names = ['Vi Văn Một', 'Vi Văn Hai', 'Vi Văn Ba', 'Vi Văn Bốn', 'Vi Văn Năm', 'Vi Văn Sáu', 'Vi Văn Bảy'];
    const others = names.flatMap((name, at) => [
      [`trước ${name}`, tell(`0${at + 1}/02/2022`, name)] as const,
      [
        `sau ${name}`,
        tell(`0${at + 1}/04/202${at}`, name)
          .replaceAll('2020', '2027')
          .replaceAll('2021', '2028'),
      ] as const,
    ]);
    const lines = card({
      'một bài': tell('01/03/2022', 'Nông Văn Tài').replace('Bí thư', '|Bí thư'),
      ...Object.fromEntries(others),
    });
    assert.deepEqual(
      lines.slice(1).map((said) => said.split(' · ')[0]),
      [
        'Theo bài này: Nông Văn Tài',
        'Theo các bài khác:',
        '- Vi Văn Bảy (07/02/2022)',
        '- Vi Văn Sáu (06/02/2022)',
        '- Vi Văn Năm (05/02/2022)',
        '- Vi Văn Bốn (04/02/2022)',
        '- Vi Văn Ba (03/02/2022)',
        'Theo các bài đăng sau:',
        '- Vi Văn Ba (03/04/2022)',
        '- Vi Văn Bốn (04/04/2023)',
        '- Vi Văn Năm (05/04/2024)',
      ],
    );
  });

  const headings: readonly (readonly [text: string, expected: string])[] = [
    [
      'Có đồng chí Vi Thị Lụa, nguyên |Trưởng Ban Dân vận Tỉnh ủy Lạng Sơn.',
      '### Nguyên Trưởng Ban Dân vận Tỉnh ủy Lạng Sơn',
    ],
    ['Có ông Hà Văn Núi, quyền |Giám đốc Sở Y tế tỉnh Lạng Sơn.', '### Quyền Giám đốc Sở Y tế tỉnh Lạng Sơn'],
    ['Mỗi |bí thư đảng ủy xã tự viết báo cáo.', '### Bí thư đảng ủy xã'],
    ['Đồng chí Nông Văn Tài, |BÍ THƯ TỈNH ỦY LẠNG SƠN, khai mạc.', '### Bí thư Tỉnh ủy Lạng Sơn'],
  ];
  for (const [text, expected] of headings) {
    test(`is headed by the office in the usual spelling: ${text}`, () => {
      assert.equal(card({ 'một bài': `Tin ngắn của tỉnh\n\n(12/01/2022)\n\n${text}\n` })[0], expected);
    });
  }

  test('spells out what articles shorten', () => {
    const lines = card({
      'một bài': `
        Đoàn công tác làm việc tại tỉnh

        Đồng chí Trần Thị Hạnh, |Trưởng Ban Tổ chức T.Ư làm trưởng đoàn.
      `,
    });
    assert.equal(lines[0], '### Trưởng Ban Tổ chức Trung ương');
  });

  const DIRECTOR = 'Giám đốc Sở Y tế tỉnh Lạng Sơn';

  test('names each holder once, however the name is written', () => {
    const lines = card({
      'bài một': `Tin đầu năm\n\n(12/01/2022)\n\nÔng Nguyễn Văn Hòa, ${DIRECTOR}, dự họp.`,
      'bài hai': `Tin giữa năm\n\n(12/05/2022)\n\nÔng NGUYỄN VĂN HÒA, ${DIRECTOR}, dự họp.`,
      'bài ba': `Tin cuối năm\n\n(12/09/2022)\n\nÔng Nguyễn Văn Hoà, ${DIRECTOR}, dự họp.`,
      'bài này': `Tin năm sau\n\n(12/01/2023)\n\nĐoàn do |${DIRECTOR} dẫn đầu đã lên đường.`,
    });
    assert.deepEqual(lines.slice(-2), [
      'Theo các bài khác:',
      `- Nguyễn Văn Hòa (12/09/2022) · ${link('Tin cuối năm', 'bài ba', 5)}`,
    ]);
  });

  test('… and lists others beside', () => {
    const lines = card({
      'bài một': `Tin đầu năm\n\n(12/01/2022)\n\nÔng Nguyễn Văn Hòa, ${DIRECTOR}, dự họp.`,
      'bài hai': `Tin giữa năm\n\n(12/05/2022)\n\nBà Nguyễn Thị Hoa, ${DIRECTOR}, dự họp.`,
      'bài này': `Tin năm sau\n\n(12/01/2023)\n\nĐoàn do |${DIRECTOR} dẫn đầu đã lên đường.`,
    });
    assert.deepEqual(lines.slice(-2), [
      `- Nguyễn Thị Hoa (12/05/2022) · ${link('Tin giữa năm', 'bài hai', 5)}`,
      `- Nguyễn Văn Hòa (12/01/2022) · ${link('Tin đầu năm', 'bài một', 5)}`,
    ]);
  });
});
