import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { TemporaryFolder } from './temporaryFolder';

const FULL = 'Triển khai Quy định số 50-QĐ/TW ngày 27/12/2021 của Bộ Chính trị về công tác quy hoạch cán bộ.\n';
const SHORT = 'Họp bàn\n\nTỉnh ủy ban hành Kế hoạch số 27-KH/TU; Quy định 50 được nhắc lại.\n';

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where what was found is kept from one run to the next. */
const cache = new TemporaryFolder();
process.once('exit', () => cache.remove());

function run(args: readonly string[], { cwd, locale = 'en_US.UTF-8' }: { cwd?: string; locale?: string } = {}): Ran {
  const cli = path.resolve('dist/cli.js');
  const env = { ...process.env, LC_ALL: locale, XDG_CACHE_HOME: cache.path, LOCALAPPDATA: cache.path };
  return spawnSync(process.execPath, [cli, ...args], {
    encoding: 'utf8',
    env,
    timeout: 18_000,
    ...(cwd === undefined ? {} : { cwd }),
  });
}

interface Article {
  readonly path: string;
  readonly mentions: readonly {
    readonly text: string;
    readonly start: number;
    readonly attrs: Record<string, unknown>;
  }[];
}

function articlesIn(stdout: string): readonly Article[] {
  const { version, articles } = JSON.parse(stdout);
  assert.equal(version, 1);
  return articles;
}

suite('the command line', () => {
  let folder: TemporaryFolder;
  setup(() => {
    folder = new TemporaryFolder({ 'a.txt': FULL, 'tin/b.md': SHORT, 'tin/c.pdf': 'không đọc' });
  });
  teardown(() => folder.remove());

  test('analyses the articles of a folder together, sorted, named as the path leads to them', () => {
    const { status, stdout, stderr } = run(['analyze', 'tin', 'a.txt'], { cwd: folder.path });
    assert.equal(stderr, '');
    assert.equal(status, 0);
    const articles = articlesIn(stdout);
    assert.deepEqual(
      articles.map((article) => article.path),
      ['tin/b.md', 'a.txt'],
    );
    const regulation = articles[1]!.mentions[0]!;
    assert.equal(regulation.text, 'Quy định số 50-QĐ/TW');
    assert.equal(regulation.text, FULL.slice(regulation.start, regulation.start + regulation.text.length));
    assert.equal(regulation.attrs.canonical, 'QĐ:50/TW');
    assert.equal(regulation.attrs.resolvedTerm, 'XIII');
    assert.match(`${regulation.attrs.evidence}`, /\p{L}/u);
    assert.deepEqual(
      articles[0]!.mentions.filter(({ text }) => text.includes('27')).map(({ attrs }) => attrs.canonical),
      ['KH:27/TU'],
    );
  });

  test('JSON lines are the same articles, one a line', () => {
    const whole = articlesIn(run(['analyze', folder.path]).stdout);
    const lines = run(['analyze', folder.path, '--format', 'ndjson']).stdout.trimEnd().split('\n');
    assert.deepEqual(
      lines.map((line) => JSON.parse(line)),
      whole,
    );
  });

  test('no article is an empty list, and said', () => {
    folder.write('trống/x.pdf', '');
    const { status, stdout, stderr } = run(['analyze', 'trống'], { cwd: folder.path });
    assert.equal(status, 0);
    assert.match(stderr, /^trống: /u);
    assert.deepEqual(articlesIn(stdout), []);
  });

  test('the table is aligned whatever the composition of the text', () => {
    folder.write('d.txt', FULL.normalize('NFD'));
    const table = run(['analyze', path.join(folder.path, 'd.txt'), '--format', 'table', '--language', 'vi']).stdout;
    const rows = table.trimEnd().split('\n').slice(2);
    const [heading = '', first = ''] = rows;
    assert.equal(first.indexOf('QĐ:50/TW'), heading.indexOf('cách hiểu'));
    assert.equal(first.indexOf('Quy định'), heading.indexOf('nguyên văn'));
  });

  test('a file named twice is printed once', () => {
    const file = path.join(folder.path, 'a.txt');
    assert.equal(articlesIn(run(['analyze', file, folder.path, file]).stdout).length, 2);
  });

  test('a file that cannot be read is named, the others are printed, and the status says so', () => {
    folder.write('hỏng.txt', Uint8Array.of(0x89, 0x50, 0, 0));
    const { status, stdout, stderr } = run(['analyze', 'a.txt', 'hỏng.txt', 'mất.txt'], { cwd: folder.path });
    assert.equal(status, 1);
    assert.equal(articlesIn(stdout).length, 1);
    const [binary = '', missing = ''] = stderr.trimEnd().split('\n');
    assert.ok(binary.startsWith('hỏng.txt: '), stderr);
    assert.ok(missing.startsWith('mất.txt: '), stderr);
  });

  test('so is a link that leads nowhere', () => {
    folder.link('tin/d.txt', 'mất.txt');
    const { status, stderr } = run(['analyze', 'tin'], { cwd: folder.path });
    assert.equal(status, 1);
    assert.equal(stderr, 'tin/d.txt: a link that leads to no file\n');
  });

  test('a file with some bytes that are no UTF-8 is read, with a remark', () => {
    folder.write('lỗi.txt', Buffer.concat([Buffer.from(FULL), Uint8Array.of(0xff)]));
    const { status, stdout, stderr } = run(['analyze', path.join(folder.path, 'lỗi.txt')]);
    assert.equal(status, 0);
    assert.equal(articlesIn(stdout)[0]!.mentions[0]!.attrs.canonical, 'QĐ:50/TW');
    assert.match(stderr, /lỗi\.txt: /u);
  });

  test('exports to files, whole or not at all, and replaces none unasked', () => {
    const again = (...args: readonly string[]) =>
      run(['export', '.', '--format', 'csv', '--output', 'ra/bảng', ...args], { cwd: folder.path });
    const first = again();
    assert.deepEqual([first.status, first.stdout, first.stderr], [0, '', '']);
    const tables = ['articles.csv', 'citations.csv', 'holders.csv', 'mentions.csv'];
    const written = () => readdirSync(path.join(folder.path, 'ra/bảng')).sort();
    assert.deepEqual(written(), tables);
    folder.write('ra/bảng/holders.csv', 'của người khác');
    const { status, stderr } = again();
    assert.equal(status, 1);
    assert.match(stderr, /^ra\/bảng\/articles\.csv: exists already/u);
    assert.equal(readFileSync(path.join(folder.path, 'ra/bảng/holders.csv'), 'utf8'), 'của người khác');
    assert.equal(again('--force').status, 0);
    assert.match(readFileSync(path.join(folder.path, 'ra/bảng/holders.csv'), 'utf8'), /^\ufeffpath,/u);
    assert.deepEqual(written(), tables);
  });

  test('an export through a link replaces the file that it leads to', () => {
    folder.write('ra/thật.json', '{}');
    folder.link('ra/liên-kết.json', 'ra/thật.json');
    const args = ['export', 'a.txt', '--format', 'json', '-o', 'ra/liên-kết.json', '--force'];
    assert.equal(run(args, { cwd: folder.path }).status, 0);
    assert.equal(articlesIn(readFileSync(path.join(folder.path, 'ra/thật.json'), 'utf8')).length, 1);
    assert.ok(lstatSync(path.join(folder.path, 'ra/liên-kết.json')).isSymbolicLink());
  });

  test('an export never replaces an article, by whatever name and link', () => {
    folder.write('br/a (1).txt', 'Học tập Kết luận số 21-KL/TW.');
    folder.link('liên-kết', 'br');
    const refused: [cwd: string, input: string, place: string][] = [
      ['.', '.', 'liên-kết'],
      ['br', '.', '../liên-kết'],
      ['br', 'a (1).txt', '.'],
    ];
    for (const [cwd, input, place] of refused) {
      const args = ['export', input, '--format', 'brat', '-o', place, '--force'];
      assert.equal(run(args, { cwd: path.join(folder.path, cwd) }).status, 1, place);
      assert.deepEqual(readdirSync(path.join(folder.path, 'br')), ['a (1).txt']);
    }
  });

  test('an export to a place where nothing can be written leaves nothing behind', () => {
    folder.write('ra/tệp', '');
    const { status, stderr } = run(['export', 'a.txt', '--format', 'json', '-o', 'ra/tệp/a.json'], {
      cwd: folder.path,
    });
    assert.equal(status, 1);
    assert.match(stderr, /^The work could not be finished: /u);
    assert.deepEqual(readdirSync(path.join(folder.path, 'ra')), ['tệp']);
  });

  test('an export that is one file can be piped on', () => {
    const { status, stdout } = run(['export', 'tin', 'a.txt', '--format', 'ndjson'], { cwd: folder.path });
    assert.equal(status, 0);
    assert.deepEqual(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).path),
      ['a.txt', 'tin/b.md'],
    );
  });

  test('wrong use is said in the language that is asked for, and the status says so', () => {
    const { status, stdout, stderr } = run(['analyze', '.', '--colour', '--language', 'vi'], { cwd: folder.path });
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.equal(stderr, 'Không có tùy chọn “--colour”.\nChạy với --help để xem trợ giúp.\n');
  });

  test('help and version go to standard output', () => {
    assert.match(run(['--help']).stdout, /analyze PATH/u);
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.equal(run(['--version']).stdout, `${version}\n`);
    assert.equal(run(['-h']).status, 0);
  });

  test('it speaks the language of the locale, or the one that is asked for', () => {
    assert.match(run(['--help'], { locale: 'vi_VN.UTF-8' }).stdout, /Cách dùng/u);
    assert.match(run(['--help', '--language', 'vi']).stdout, /Cách dùng/u);
  });
});
