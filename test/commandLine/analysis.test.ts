import assert from 'node:assert/strict';
import { Analysis } from '../../server/src/commandLine/analysis';
import type { Host } from '../../server/src/commandLine/host';
import { keepWords, wordsOf } from '../../server/src/commandLine/mentionWords';
import { run } from '../../server/src/commandLine/run';
import { commandLineMessages } from '../../server/src/l10n/commandLineMessages';
import { messages } from '../../server/src/l10n/messages';
import { analyze } from '../../server/src/recognition/analyze';
import { MemoryFileSystem } from '../corpus/memoryFileSystem';

const WORDING = { commandLine: commandLineMessages('en'), problems: messages('en'), evidence: messages('en') };

/** A process whose output is kept, and that may break while it writes. */
class FakeHost implements Host {
  readonly version = '0.0.0';
  locale: string | undefined = 'en_US.UTF-8';
  written = '';
  readonly complaints: string[] = [];
  breaks = false;

  constructor(readonly fileSystem: MemoryFileSystem) {}

  parse(args: readonly string[]): ReturnType<Host['parse']> {
    return args.map((arg) =>
      arg.startsWith('--')
        ? { kind: 'option', name: arg.slice(2).split('=')[0]!, rawName: arg, value: arg.split('=')[1] }
        : { kind: 'positional', value: arg },
    );
  }
  uriOf(path: string): string {
    return `memory:/${path}`;
  }
  async write(text: string): Promise<void> {
    if (this.breaks) throw new Error('the disk is full');
    this.written += text;
  }
  complain(line: string): void {
    this.complaints.push(line);
  }
}

const CITED = 'Triển khai Quy định số 50-QĐ/TW ngày 27/12/2021 của Bộ Chính trị.\n';

suite('an analysis on the command line', () => {
  let host: FakeHost;
  setup(() => {
    host = new FakeHost(new MemoryFileSystem({ 'tin/a.txt': CITED, 'tin/b.txt': 'hỏng', 'tin/c.txt': CITED }));
  });

  const brokenFor = (text: string) => (given: string) => {
    if (given === text) throw new Error('too deep');
    return analyze(given);
  };

  test('names the text that it cannot analyse, and prints the others', async () => {
    const analysis = new Analysis(host, WORDING, brokenFor('hỏng'));
    assert.equal(await analysis.print(['tin'], 'json'), false);
    assert.deepEqual(host.complaints, ['tin/b.txt: cannot be analysed (too deep)']);
    const { articles } = JSON.parse(host.written) as { articles: { path: string }[] };
    assert.deepEqual(
      articles.map(({ path }) => path),
      ['tin/a.txt', 'tin/c.txt'],
    );
  });

  test('is well-formed where the first text is the broken one', async () => {
    const analysis = new Analysis(host, WORDING, brokenFor(CITED));
    assert.equal(await analysis.print(['tin'], 'json'), false);
    assert.equal((JSON.parse(host.written) as { articles: unknown[] }).articles.length, 1);
  });

  test('that breaks altogether is told of in one line of the language', async () => {
    host.breaks = true;
    host.locale = 'vi_VN.UTF-8';
    assert.equal(await run(['analyze', 'tin'], host), 1);
    assert.deepEqual(host.complaints, ['Không làm xong được: the disk is full']);
  });

  test('is the same data whatever the language of the machine', async () => {
    const written = async (locale: string, ...args: string[]): Promise<string> => {
      const other = new FakeHost(host.fileSystem);
      other.locale = locale;
      assert.equal(await run(['analyze', 'tin', ...args], other), 0);
      return other.written;
    };
    const data = await written('en_US.UTF-8');
    assert.match(data, /"evidence":"/u);
    assert.equal(await written('vi_VN.UTF-8'), data);
    assert.notEqual(await written('en_US.UTF-8', '--language=vi'), data);
    const table = await written('vi_VN.UTF-8', '--format=table');
    assert.equal(await written('C', '--format=table', '--language=vi'), table);
    assert.notEqual(await written('C', '--format=table'), table);
  });
});

suite('the words of mentions', () => {
  test('are kept without the text, also where mentions stand in one another', () => {
    const text = 'Bí thư Tỉnh ủy\nLạng Sơn dự.';
    const mentions = [
      { start: 0, end: 23 },
      { start: 7, end: 14 },
      { start: 15, end: 23 },
    ];
    assert.deepEqual(wordsOf(keepWords(text, mentions), mentions), ['Bí thư Tỉnh ủy\nLạng Sơn', 'Tỉnh ủy', 'Lạng Sơn']);
  });

  test('of no mentions are none', () => assert.deepEqual(wordsOf(keepWords('Không có gì.', []), []), []));
});
