import assert from 'node:assert/strict';
import { parseArgs } from 'node:util';
import { languageAskedFor, OPTIONS, readCommand, type Token } from '../../server/src/commandLine/options';
import { commandLineMessages } from '../../server/src/l10n/commandLineMessages';

function tokensOf(line: string): readonly Token[] {
  return parseArgs({ args: line.split(' ').filter(Boolean), options: OPTIONS, strict: false, tokens: true }).tokens;
}

suite('what is asked for on the command line', () => {
  test('is an analysis, as JSON unless something else is said', () => {
    assert.deepEqual(readCommand(tokensOf('analyze tin a.txt')), {
      kind: 'analyze',
      paths: ['tin', 'a.txt'],
      format: 'json',
      largest: 64 * 1024 * 1024,
      catalogues: [],
      cache: {},
    });
    assert.deepEqual(readCommand(tokensOf('analyze --format=table --max-size 0.5 -- --lạ')), {
      kind: 'analyze',
      paths: ['--lạ'],
      format: 'table',
      largest: 512,
      catalogues: [],
      cache: {},
    });
  });

  test('keeps what it finds where the user wants it, or not at all', () => {
    const cacheOf = (line: string) => {
      const command = readCommand(tokensOf(line));
      return command.kind === 'analyze' ? command.cache : 'no analysis';
    };
    assert.deepEqual(cacheOf('analyze tin --cache kho'), { path: 'kho' });
    assert.equal(cacheOf('analyze tin --no-cache'), undefined);
    assert.equal(cacheOf('analyze tin --cache kho --no-cache'), undefined);
  });

  test('is an export in a format, to standard output unless a place is given', () => {
    const sources = { paths: ['tin'], largest: 64 * 1024 * 1024, catalogues: [], cache: {} };
    const plain = { table: undefined, output: undefined, force: false, base: undefined };
    const asked: [line: string, choice: object][] = [
      ['--format graphml', { ...plain, format: 'graphml' }],
      ['--format csv --table citations', { ...plain, format: 'csv', table: 'citations' }],
      ['--format csv --output ra', { ...plain, format: 'csv', output: 'ra' }],
      ['--format brat -o ra --force', { ...plain, format: 'brat', output: 'ra', force: true }],
      [
        '--format web-annotation --base https://a.example/x',
        { ...plain, format: 'web-annotation', base: 'https://a.example/x/' },
      ],
    ];
    for (const [line, choice] of asked) {
      assert.deepEqual(readCommand(tokensOf(`export tin ${line}`)), { kind: 'export', ...sources, ...choice }, line);
    }
  });

  test('is help or the version, whatever else stands there', () => {
    assert.deepEqual(readCommand(tokensOf('analyze tin -h')), { kind: 'help' });
    assert.deepEqual(readCommand(tokensOf('--version')), { kind: 'version' });
  });

  const wrong: [line: string, en: string, vi: string][] = [
    [
      '',
      'No command given. Try: node dist/cli.js analyze PATH...',
      'Chưa có lệnh. Hãy thử: node dist/cli.js analyze ĐƯỜNG-DẪN...',
    ],
    [
      'analyse .',
      'Unknown command “analyse”. The commands are “analyze” and “export”.',
      'Không có lệnh “analyse”. Các lệnh là “analyze” và “export”.',
    ],
    ['analyze', 'Give at least one file or folder.', 'Hãy nêu ít nhất một tệp hoặc thư mục.'],
    [
      'analyze . --format xml',
      'Unknown format “xml”. Choose one of these: json, ndjson, table.',
      'Không có định dạng “xml”. Hãy chọn: json, ndjson, table.',
    ],
    [
      'analyze . --language fr',
      'Unknown language “fr”. Choose en or vi.',
      'Không có ngôn ngữ “fr”. Hãy chọn en hoặc vi.',
    ],
    [
      'analyze . --max-size lớn',
      '“lớn” is not a size. Give a number of kilobytes, such as 2048.',
      '“lớn” không phải là cỡ tệp. Hãy nêu số kilobyte, chẳng hạn 2048.',
    ],
    [
      'analyze . --max-size 0',
      '“0” is not a size. Give a number of kilobytes, such as 2048.',
      '“0” không phải là cỡ tệp. Hãy nêu số kilobyte, chẳng hạn 2048.',
    ],
    [
      'export .',
      'Choose a format with --format: json, ndjson, csv, brat, web-annotation, graphml.',
      'Hãy chọn định dạng bằng --format: json, ndjson, csv, brat, web-annotation, graphml.',
    ],
    [
      'export . --format xls',
      'Unknown format “xls”. Choose one of these: json, ndjson, csv, brat, web-annotation, graphml.',
      'Không có định dạng “xls”. Hãy chọn: json, ndjson, csv, brat, web-annotation, graphml.',
    ],
    [
      'export . --format csv --table people',
      'Unknown table “people”. Choose one of these: articles, mentions, citations, holders.',
      'Không có bảng “people”. Hãy chọn: articles, mentions, citations, holders.',
    ],
    [
      'export . --format json --table articles',
      'The option “--table” is only for the format csv.',
      'Tùy chọn “--table” chỉ dùng cho định dạng csv.',
    ],
    [
      'export . --format json --base https://a.example',
      'The option “--base” is only for the format web-annotation.',
      'Tùy chọn “--base” chỉ dùng cho định dạng web-annotation.',
    ],
    [
      'export . --format web-annotation --base tin',
      '“tin” is not an address. Give one such as https://example.org/articles/.',
      '“tin” không phải là địa chỉ. Hãy nêu địa chỉ như https://example.org/articles/.',
    ],
    [
      'export . --format csv',
      'The format csv is several files: give a folder for them with --output.',
      'Định dạng csv gồm nhiều tệp: hãy nêu thư mục để ghi bằng --output.',
    ],
    ['analyze . --force', 'The option “--force” is only for “export”.', 'Tùy chọn “--force” chỉ dùng cho “export”.'],
    ['export --format json', 'Give at least one file or folder.', 'Hãy nêu ít nhất một tệp hoặc thư mục.'],
    ['analyze . --colour', 'Unknown option “--colour”.', 'Không có tùy chọn “--colour”.'],
    ['analyze . --constructor', 'Unknown option “--constructor”.', 'Không có tùy chọn “--constructor”.'],
    ['analyze . -x', 'Unknown option “-x”.', 'Không có tùy chọn “-x”.'],
    ['analyze . --format', 'The option “--format” needs a value.', 'Tùy chọn “--format” cần có giá trị.'],
    ['analyze . --help=yes', 'The option “--help” takes no value.', 'Tùy chọn “--help” không nhận giá trị.'],
  ];
  for (const [line, en, vi] of wrong) {
    test(`«${line}» is wrong, and both languages say why`, () => {
      const command = readCommand(tokensOf(line));
      assert.ok(command.kind === 'wrong');
      assert.equal(command.why(commandLineMessages('en')), en);
      assert.equal(command.why(commandLineMessages('vi')), vi);
    });
  }

  test('may ask for a language even where it is wrong', () => {
    assert.equal(languageAskedFor(tokensOf('analyze . --colour --language vi')), 'vi');
    assert.equal(languageAskedFor(tokensOf('--language fr')), undefined);
    assert.equal(languageAskedFor(tokensOf('analyze .')), undefined);
  });
});
