import assert from 'node:assert/strict';
import fc from 'fast-check';
import { marked, type Token } from 'marked';
import { heading, line, list, quote } from '../../../server/src/features/cards/card';
import { escapeMarkdown, toMarkdown, toPlainText } from '../../../server/src/features/cards/markdown';

/** What a reader sees of Markdown, and everything in it that is more than text; of links their targets. */
function read(markdown: string): { text: string; active: string[] } {
  const active: string[] = [];
  let text = '';
  marked.walkTokens(marked.lexer(markdown, { gfm: true }), (token: Token) => {
    if (token.type === 'text' && !('tokens' in token && token.tokens)) text += token.text;
    else if (token.type === 'escape') text += token.text;
    else if (token.type === 'link') active.push(token.href);
    else if (token.type !== 'paragraph' && token.type !== 'text') active.push(token.type);
  });
  return { text, active };
}

/** How text is shown: within one line. */
function inOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

suite('text of articles in Markdown', () => {
  const hostile = [
    '![x](https://attacker.example/x.png)',
    '[bấm vào đây](command:workbench.action.terminal.new)',
    '[bấm]: https://attacker.example',
    '<img src=x onerror=alert(1)>',
    '<https://attacker.example>',
    'https://attacker.example/a?b=c',
    'www.attacker.example',
    'WWW.attacker.example',
    'ai-do@attacker.example',
    '# tiêu đề giả',
    '> trích dẫn giả',
    '- mục giả',
    '+ mục giả',
    '12. mục giả',
    '12) mục giả',
    '---',
    '===',
    '***',
    '``` mã',
    '`lệnh`',
    '**đậm** _nghiêng_ ~~gạch~~',
    '| a | b |\n|---|---|\n| c | d |',
    '&lt;b&gt; &#60;',
    '\\',
    '\\\\[x](y)',
    '    thụt vào',
    'một\n\n# hai',
    '$(trash)',
    '[x](y)',
    '![',
    '](command:x)',
  ];
  for (const text of hostile) {
    test(`shows ${JSON.stringify(text)} as it is`, () => {
      const shown = read(escapeMarkdown(text));
      assert.deepEqual(shown.active, []);
      assert.equal(shown.text, inOneLine(text));
    });
  }

  const anything = fc
    .array(fc.constantFrom(...hostile, ...'\\`*_{}[]()<>#+-.!|~&$@:/="\' \n\taĐế1'), { maxLength: 8 })
    .map((parts) => parts.join(''));

  test('is only ever text, whatever it is', () => {
    const isText = fc.property(anything, (text) => {
      assert.deepEqual(read(escapeMarkdown(text)), { text: inOneLine(text), active: [] });
    });
    fc.assert(isText, { numRuns: 1000 });
  });

  test('is only the text of the link where it stands in one', () => {
    const isText = fc.property(anything, (text) => {
      fc.pre(inOneLine(text) !== '');
      const shown = read(toMarkdown([line({ text, uri: 'file:///a.txt', line: 0 })]));
      assert.deepEqual(shown, { text: inOneLine(text), active: ['file:///a.txt#L1'] });
    });
    fc.assert(isText, { numRuns: 1000 });
  });

  test('cannot turn the direction of writing or hide letters', () => {
    assert.equal(escapeMarkdown('Kết\u202e luận\u200b 21\u0007'), 'Kết luận 21');
  });

  test('leaves plain Vietnamese readable', () => {
    const text = 'Kết luận số 21-KL/TW ngày 25/10/2021, của Ban Chấp hành Trung ương (khóa XIII): “về xây dựng Đảng”.';
    assert.equal(escapeMarkdown(text), text);
  });
});

suite('a card', () => {
  const card = [
    heading('Kết luận số 21-KL/TW'),
    line('Trích ở', { text: 'Bài [1]', uri: 'file:///b%C3%A0i (1).txt', line: 11 }),
    quote('về *xây dựng* Đảng'),
    list([['một'], ['hai']]),
  ];

  test('is Markdown', () => {
    assert.equal(
      toMarkdown(card),
      [
        '### Kết luận số 21-KL/TW',
        'Trích ở [Bài \\[1\\]](file:///b%C3%A0i%20%281%29.txt#L12)',
        '*về \\*xây dựng\\* Đảng*',
        '- một\n- hai',
      ].join('\n\n'),
    );
  });

  test('is plain text', () => {
    assert.equal(
      toPlainText(card),
      ['Kết luận số 21-KL/TW', 'Trích ở Bài [1]', 'về *xây dựng* Đảng', '- một\n- hai'].join('\n\n'),
    );
  });

  test('has links that end where they should, whatever the file is called', () => {
    const markdown = toMarkdown([line({ text: 'a', uri: 'file:///a) [b](command:x', line: 0 })]);
    const links: string[] = [];
    marked.walkTokens(marked.lexer(markdown), (token) => {
      if (token.type === 'link') links.push(token.href);
    });
    assert.deepEqual(links, ['file:///a%29%20%5bb%5d%28command:x#L1']);
  });
});
