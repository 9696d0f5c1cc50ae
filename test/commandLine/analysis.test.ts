import assert from 'node:assert/strict';
import { Analysis } from '../../server/src/commandLine/analysis';
import { keepWords, wordsOf } from '../../server/src/commandLine/mentionWords';
import { run } from '../../server/src/commandLine/run';
import { presentation } from '../../server/src/features/wording/presentation';
import { commandLineMessages } from '../../server/src/l10n/commandLineMessages';
import { analyze } from '../../server/src/recognition/analyze';
import { type MemoryFile, MemoryFileSystem } from '../corpus/memoryFileSystem';
import { FakeHost } from './fakeHost';

const ENGLISH = presentation('en', false);
const WORDING = { commandLine: commandLineMessages('en'), shown: ENGLISH, evidence: ENGLISH };
const WORK = { paths: ['tin'], format: 'json', largest: 1000, catalogues: [], cache: undefined } as const;

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
    assert.equal(await analysis.print(WORK), false);
    assert.deepEqual(host.complaints, ['tin/b.txt: could not be analysed (too deep)']);
    const { articles } = JSON.parse(host.written) as { articles: { path: string }[] };
    assert.deepEqual(
      articles.map(({ path }) => path),
      ['tin/a.txt', 'tin/c.txt'],
    );
  });

  test('is well-formed where the first text is the broken one', async () => {
    const analysis = new Analysis(host, WORDING, brokenFor(CITED));
    assert.equal(await analysis.print(WORK), false);
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

suite('a file that is no article, on the command line', () => {
  const NOTE = 'Mua 5 kg gạo, 2 lít dầu.\n';
  const printed = async (...args: readonly string[]) => {
    const host = new FakeHost(new MemoryFileSystem({ 'tin/a.txt': CITED, 'tin/b.txt': NOTE }));
    assert.equal(await run([...args, 'tin'], host), 0);
    return host;
  };

  test('is analysed and marked, and left out of exports: both say how many there are', async () => {
    const { written, complaints } = await printed('analyze');
    const { articles } = JSON.parse(written) as { articles: { path: string; isArticle?: boolean }[] };
    assert.deepEqual(
      articles.map(({ path, isArticle }) => [path, isArticle]),
      [
        ['tin/a.txt', undefined],
        ['tin/b.txt', false],
      ],
    );
    assert.deepEqual(complaints, ['1 file is no article: it is marked so, and “export” leaves it out']);
    const exported = await printed('export', '--format=json');
    assert.deepEqual((JSON.parse(exported.written) as { articles: unknown[] }).articles.length, 1);
    assert.deepEqual(exported.complaints, ['1 file is not in the export: it is no article']);
  });

  test('says so in a table', async () => {
    const { written } = await printed('analyze', '--format=table', '--language=vi');
    assert.match(written, /^tin\/b\.txt\nkhông phải là bài báo · không rõ ngày/mu);
    assert.doesNotMatch(written, /^tin\/a\.txt\nkhông phải/mu);
  });
});

suite('what is wrong with files, on the command line', () => {
  const complaintsOf = async (files: Readonly<Record<string, MemoryFile>>, ...args: string[]) => {
    const host = new FakeHost(new MemoryFileSystem(files));
    const status = await run(['analyze', ...args], host);
    return { status, complaints: host.complaints };
  };

  test('is said once, without the system’s own words where they add nothing', async () => {
    const files = { 'tin/a.txt': 'denied', 'tin/b.txt': Uint8Array.of(0x61, 0xff), 'tin/c.txt': 'c' } as const;
    assert.deepEqual(await complaintsOf(files, 'tin', 'mất.txt'), {
      status: 1,
      complaints: [
        'tin/a.txt: permission denied',
        'tin/b.txt: some bytes are not valid UTF-8; the rest was read',
        'mất.txt: not found',
        '2 files are no articles: they are marked so, and “export” leaves them out',
      ],
    });
  });

  test('a link that leads nowhere is a file that cannot be read', async () => {
    assert.deepEqual(await complaintsOf({ 'tin/a.txt': CITED, 'tin/b.txt': { link: 'mất' } }, 'tin'), {
      status: 1,
      complaints: ['tin/b.txt: a link that leads to no file'],
    });
  });

  test('a pipe is not waited for', async () => {
    assert.deepEqual(await complaintsOf({ 'ống.txt': 'pipe' }, 'ống.txt'), {
      status: 1,
      complaints: ['ống.txt: not a regular file, skipped'],
    });
  });

  test('a folder without articles is no failure, but said', async () => {
    assert.deepEqual(await complaintsOf({ 'ảnh/a.png': '', 'tin/a.txt': CITED }, 'ảnh', 'tin/a.txt', 'tin'), {
      status: 0,
      complaints: ['ảnh: there is no .txt or .md file in this folder'],
    });
  });

  test('a file over the size that is asked for is left out', async () => {
    assert.deepEqual(await complaintsOf({ 'tin/a.txt': 'x'.repeat(1025), 'tin/b.txt': CITED }, 'tin', '--max-size=1'), {
      status: 1,
      complaints: ['tin/a.txt: larger than the size limit, skipped (2 kB)'],
    });
  });
});

suite('a file that several paths lead to, on the command line', () => {
  const pathsOf = async (...args: string[]): Promise<string[]> => {
    const host = new FakeHost(
      new MemoryFileSystem({
        'tin/a.txt': CITED,
        'tin/b.txt': { link: 'tin/a.txt' },
        liên: { link: 'tin' },
        'c.txt': { link: 'tin/a.txt' },
      }),
    );
    assert.equal(await run(['analyze', ...args], host), 0);
    return (JSON.parse(host.written) as { articles: { path: string }[] }).articles.map(({ path }) => path);
  };

  test('is one article, by the first of them', async () => {
    assert.deepEqual(await pathsOf('tin'), ['tin/a.txt']);
    assert.deepEqual(await pathsOf('tin', 'liên', 'c.txt', 'tin/b.txt'), ['tin/a.txt']);
    assert.deepEqual(await pathsOf('liên', 'tin'), ['liên/a.txt']);
    assert.deepEqual(await pathsOf('c.txt', 'tin'), ['c.txt']);
  });
});

suite('a table', () => {
  const ARTICLE = `Chi bộ học nghị quyết

(12/03/2023)

Đồng chí Trần Thị Hạnh, nguyên Bí thư Tỉnh ủy Lạng Sơn, nhắc Kết luận số 21-KL/TW của Trung ương và Hướng dẫn số 987.
Chi bộ đã học Nghị quyết số 18-NQ/TW cùng hơn 1.200 đảng viên ngày 31/02/2022.
Ảnh: Triệu Vân
`;
  const tableIn = async (language: string) => {
    const host = new FakeHost(new MemoryFileSystem({ 'tin/a.txt': ARTICLE }));
    assert.equal(await run(['analyze', 'tin', '--format=table', `--language=${language}`], host), 0);
    return host.written.split('\n').map((line) => line.replace(/\s{2,}/gu, ' | '));
  };

  test('marks what could not be identified, also where number and symbol are given', async () => {
    const text = 'Huyện thực hiện Kế hoạch số 9727-KH/HU và Quyết định 9731.\n';
    const host = new FakeHost(new MemoryFileSystem({ 'a.txt': text }));
    assert.equal(await run(['analyze', 'a.txt', '--format=table', '--language=en'], host), 0);
    assert.deepEqual(
      host.written.split('\n').flatMap((line) => /(?<= {2})\? [^·]+(?= ·)/u.exec(line) ?? []),
      ['? KH:9727/HU', '? Quyết định 9731'],
    );
  });

  test('of one known document says that there may be another, of several that it is not said which', async () => {
    const host = new FakeHost(new MemoryFileSystem({ 'a.txt': 'Chi bộ học Kết luận 21 và Nghị quyết số 21-NQ/TW.\n' }));
    assert.equal(await run(['analyze', 'a.txt', '--format=table', '--language=en'], host), 0);
    const [one, several] = host.written.split('\n').filter((line) => line.includes('  ~ '));
    assert.match(one ?? '', /21-KL\/TW \(2021\) · Numbering restarts .*, so there may be another/u);
    assert.match(several ?? '', /21-NQ\/TW .* · Numbering restarts .*, and the text does not say which term/u);
  });

  test('speaks the language that is asked for, in kinds, readings and reasons', async () => {
    assert.deepEqual(await tableIn('vi'), [
      'tin/a.txt',
      '12/03/2023 · Lạng Sơn · Chi bộ học nghị quyết',
      'dòng | loại | nguyên văn | cách hiểu',
      '3 | ngày tháng | 12/03/2023 | 12/03/2023',
      '5 | nhân vật | Trần Thị Hạnh | cán bộ',
      '5 | chức danh | Bí thư Tỉnh ủy Lạng Sơn | Bí thư · Tỉnh ủy Lạng Sơn · nguyên · Trần Thị Hạnh',
      '5 | văn bản | Kết luận số 21-KL/TW | KL:21/TW · khóa XIII · Căn cứ: số, ký hiệu nêu tại đây; trong danh mục văn bản chỉ có một văn bản khớp',
      '5 | văn bản | Hướng dẫn số 987 | ? Hướng dẫn 987 · Các bài khác và danh mục văn bản đều không có văn bản này.',
      '6 | văn bản | Nghị quyết số 18-NQ/TW | ~ 18-NQ/TW (2022), 18-NQ/TW (2017) · Số văn bản được đánh lại từ đầu sau mỗi kỳ đại hội mà ở đây không nói rõ khóa nào.',
      '6 | số liệu | hơn 1.200 đảng viên | > 1.200 đảng viên',
      '6 | ngày tháng | ngày 31/02/2022 | ? Lịch không có ngày 31/2/2022.',
      '7 | nhân vật | Triệu Vân | tác giả ảnh',
      '',
      '? chưa xác định được | ~ một trong các văn bản nêu sau dấu này',
      '',
    ]);
    const english = await tableIn('en');
    assert.equal(english[2], 'line | kind | text | meaning');
    assert.equal(
      english[7],
      '5 | document | Hướng dẫn số 987 | ? Hướng dẫn 987 · It is neither in the other articles nor in the catalogue.',
    );
    assert.equal(english[9], '6 | figure | hơn 1.200 đảng viên | > 1,200 đảng viên');
    assert.equal(english.at(-2), '? not identified | ~ one of the documents that follow');
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
