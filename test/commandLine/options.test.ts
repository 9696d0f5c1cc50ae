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
    });
    assert.deepEqual(readCommand(tokensOf('analyze --format=table -- --lạ')), {
      kind: 'analyze',
      paths: ['--lạ'],
      format: 'table',
    });
  });

  test('is help or the version, whatever else stands there', () => {
    assert.deepEqual(readCommand(tokensOf('analyze tin -h')), { kind: 'help' });
    assert.deepEqual(readCommand(tokensOf('--version')), { kind: 'version' });
  });

  const wrong: [line: string, en: string, vi: string][] = [
    ['', 'What is to be done? Try: analyze PATH...', 'Cần làm gì? Thử: analyze ĐƯỜNG-DẪN...'],
    ['analyse .', 'There is no command «analyse».', 'Không có lệnh «analyse».'],
    ['analyze', 'Name at least one file or folder.', 'Hãy nêu ít nhất một tệp hoặc thư mục.'],
    [
      'analyze . --format xml',
      'There is no format «xml»: json, ndjson or table.',
      'Không có định dạng «xml»: json, ndjson hoặc table.',
    ],
    ['analyze . --language fr', 'There is no language «fr»: en or vi.', 'Không có ngôn ngữ «fr»: en hoặc vi.'],
    ['analyze . --colour', 'There is no option «--colour».', 'Không có tùy chọn «--colour».'],
    ['analyze . --constructor', 'There is no option «--constructor».', 'Không có tùy chọn «--constructor».'],
    ['analyze . -x', 'There is no option «-x».', 'Không có tùy chọn «-x».'],
    ['analyze . --format', '«--format» needs a value.', '«--format» cần có giá trị.'],
    ['analyze . --help=yes', '«--help» takes no value.', '«--help» không nhận giá trị.'],
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
