import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import bundle from '../../l10n/bundle.l10n.vi.json';
import manifest from '../../package.json';
import english from '../../package.nls.json';
import vietnamese from '../../package.nls.vi.json';
import { commandLineMessages } from '../../server/src/l10n/commandLineMessages';
import { messagesSoFar } from '../../server/src/l10n/incomplete';
import { messages } from '../../server/src/l10n/messages';

const README = fs.readFileSync(path.join(import.meta.dirname, '../../README.md'), 'utf8');
const CLIENT = path.join(import.meta.dirname, '../../client/src');

/** The numbers of the places in a message that are filled in. */
function placesIn(message: string): readonly string[] {
  return [...message.matchAll(/\{\d+\}/g)].map(([place]) => place).sort();
}

/** All `%key%` of the manifest. */
function keysOf(value: unknown): string[] {
  if (typeof value === 'string') return [...value.matchAll(/^%(.+)%$/g)].map(([, key]) => key!);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(keysOf) : [];
}

suite('words: the manifest', () => {
  const used = [...new Set(keysOf(manifest))].sort();
  test('each key is there in English, and none in vain', () => assert.deepEqual(Object.keys(english).sort(), used));
  test('each key is there in Vietnamese, and none in vain', () =>
    assert.deepEqual(Object.keys(vietnamese).sort(), used));
  test('every setting, command and kind of token says what it is', () => {
    const { commands, configuration, semanticTokenTypes, semanticTokenModifiers } = manifest.contributes;
    const texts = [
      ...commands.map(({ title }) => title),
      ...configuration.flatMap(({ properties }) =>
        Object.values(properties).map((setting) => setting.markdownDescription),
      ),
      ...[...semanticTokenTypes, ...semanticTokenModifiers].map(({ description }) => description),
    ];
    for (const text of texts) assert.match(text, /^%.+%$/);
  });
});

suite('words: the client', () => {
  const source = fs
    .readdirSync(CLIENT, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => fs.readFileSync(path.join(CLIENT, file), 'utf8'))
    .join('\n');
  const calls = [...source.matchAll(/l10n\.t\(\s*(?:'((?:[^'\\]|\\.)*)'|([^)]*))/g)];

  test('each message is written out, so that it can be found', () => {
    assert.notEqual(calls.length, 0);
    for (const [call, message] of calls) assert.notEqual(message, undefined, call);
  });
  test('each message has its translation, and none is translated in vain', () => {
    const messages = new Set(calls.map(([, message]) => message));
    assert.deepEqual(Object.keys(bundle).sort(), [...messages].sort());
  });
  test('translations fill in what the messages fill in', () => {
    for (const [message, translation] of Object.entries(bundle)) {
      assert.deepEqual(placesIn(translation), placesIn(message));
    }
  });
});

/** The one Vietnamese word for each thing that readers are told of, and words that would be a second one. */
const ONE_WORD: Readonly<Record<string, RegExp>> = {
  'văn bản': /tài liệu/u,
  'chức danh': /chức vụ|giữ chức(?! danh)|nhận chức(?! danh)/u,
  'nhân vật': /họ tên|họ và tên|tên người/u,
  'số liệu': /con số/u,
  'bài báo, bài': /bài viết|tin bài/u,
  'trích yếu': /nội dung văn bản/u,
  'chỗ dẫn': /trích dẫn/u,
  tệp: /tập tin|(?<!cỡ )\bfile\b(?!s)/u,
  'thư mục': /folder/u,
  'nhật ký': /\blog\b/u,
  'danh mục văn bản': /(?<!--)catalogue|danh mục(?! văn bản)/u,
};

/** The same in English, where the tokens of the grammar keep their names and VS Code its own («references»). */
const ONE_ENGLISH_WORD: Readonly<Record<string, RegExp>> = {
  document: /\bdirectives?\b/u,
  title: /\boffices?\b|\bpositions?\b/u,
  person: /\bpersons\b|\bpersonalit/u,
  figure: /\bquantit/u,
  article: /news item|\bstory\b/u,
  log: /\bjournal\b/u,
};

/** What a table of messages says, with its functions called on small numbers. */
function textsOf(table: object): string[] {
  return Object.values(table).flatMap((said: unknown) => {
    if (typeof said === 'string') return [said];
    return typeof said === 'function' ? [String(said(2, 3, 4, 2025))] : textsOf(said as object);
  });
}

suite('words: one for each thing', () => {
  const [, inVietnamese = '', , inEnglish = ''] = /^([\s\S]*?)(\n---\n)([\s\S]*)$/u.exec(README) ?? [];
  const said: Readonly<Record<'vi' | 'en', readonly string[]>> = {
    vi: [
      ...Object.values(vietnamese),
      ...Object.values(bundle),
      ...textsOf(messages('vi')),
      ...textsOf(messagesSoFar('vi')),
      ...textsOf(commandLineMessages('vi')),
      ...inVietnamese.split('\n'),
    ],
    en: [
      ...Object.values(english),
      ...Object.keys(bundle),
      ...textsOf(messages('en')),
      ...textsOf(messagesSoFar('en')),
      ...textsOf(commandLineMessages('en')),
      ...inEnglish.replaceAll(/```[\s\S]*?```|`[^`]*`/gu, '').split('\n'),
    ],
  };
  for (const [language, table] of [
    ['vi', ONE_WORD],
    ['en', ONE_ENGLISH_WORD],
  ] as const) {
    for (const [word, others] of Object.entries(table)) {
      test(`${word}`, () => {
        assert.ok(said[language].length > 60);
        assert.deepEqual(
          said[language].filter((text) => others.test(text)),
          [],
        );
      });
    }
  }
});
