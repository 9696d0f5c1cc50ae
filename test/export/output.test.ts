import assert from 'node:assert/strict';
import { URI } from 'vscode-uri';
import { exportFormat } from '../../server/src/export/formats';
import { ExportCancelled } from '../../server/src/export/job';
import { type Place, PlaceRefused, writeExport } from '../../server/src/export/output';
import { TestJob } from './job';
import { MemoryWriter } from './memoryWriter';

const FILES = { 'tin/a.txt': 'Học tập Kết luận số 21-KL/TW.', 'tin/b.txt': 'Bí thư Tỉnh ủy Yên Bái dự.' };

suite('writing an export', () => {
  let job: TestJob;
  let writer: MemoryWriter;
  setup(() => {
    job = new TestJob(FILES);
    writer = new MemoryWriter(job.disk);
  });

  function write(format: Parameters<typeof exportFormat>[0], uri: string, more: Partial<Place> = {}): Promise<number> {
    const place = { uri, replace: false, folders: ['memory:/tin'], ...more };
    return writeExport(exportFormat(format), job, place, job.disk, writer);
  }

  test('makes one file, or a folder of them', async () => {
    assert.equal(await write('ndjson', 'memory:/ra/tin.ndjson'), 1);
    assert.equal(await write('csv', 'memory:/ra/bảng'), 4);
    assert.equal(await write('brat', 'memory:/ra/brat'), 5);
    assert.deepEqual(
      [...writer.written.keys()].map((uri) => uri.replace('memory:/ra/', '')),
      [
        ...['tin.ndjson', 'bảng/articles.csv', 'bảng/mentions.csv', 'bảng/citations.csv', 'bảng/holders.csv'],
        ...['brat/annotation.conf', 'brat/tin/a.txt', 'brat/tin/a.ann', 'brat/tin/b.txt', 'brat/tin/b.ann'],
      ],
    );
  });

  const refused: [what: string, format: 'json' | 'csv' | 'brat', uri: string, code: string, named: string][] = [
    ['a file that is there', 'json', 'memory:/ra/cũ.json', 'taken', 'memory:/ra/cũ.json'],
    ['a file in a folder', 'csv', 'memory:/ra', 'taken', 'memory:/ra/mentions.csv'],
    ['an article', 'json', 'memory:/tin/a.txt', 'overArticle', 'memory:/tin/a.txt'],
    ['texts among the articles', 'brat', 'memory:/tin/brat', 'amongArticles', 'memory:/tin/brat'],
    ['texts in their folder', 'brat', 'memory:/tin', 'amongArticles', 'memory:/tin'],
  ];
  for (const [what, format, uri, code, named] of refused) {
    test(`is refused over ${what}, and nothing is written`, async () => {
      job.write('ra/cũ.json', '{}');
      job.write('ra/mentions.csv', 'x');
      await assert.rejects(write(format, uri), (error) => {
        assert.ok(error instanceof PlaceRefused);
        assert.deepEqual([error.code, error.uri], [code, named]);
        return true;
      });
      assert.equal(writer.written.size, 0);
      const again = write(format, uri, { replace: true });
      if (code === 'taken') assert.ok((await again) > 0);
      else await assert.rejects(again, PlaceRefused, 'also where files may be replaced');
    });
  }

  const links: [what: string, format: 'json' | 'brat', target: string, code: string, named: string][] = [
    ['an article by a link to its folder', 'json', 'memory:/nối/a.txt', 'overArticle', 'memory:/nối/a.txt'],
    ['an article by a link to it', 'json', 'memory:/bài.json', 'overArticle', 'memory:/bài.json'],
    ['texts in a folder by a link', 'brat', 'memory:/nối', 'amongArticles', 'memory:/nối'],
    ['texts in a new folder behind a link', 'brat', 'memory:/nối/mới/brat', 'amongArticles', 'memory:/nối/mới/brat'],
  ];
  for (const [what, format, uri, code, named] of links) {
    test(`is refused over ${what}, though files may be replaced`, async () => {
      job.write('nối', { link: 'tin' });
      job.write('bài.json', { link: 'tin/b.txt' });
      await assert.rejects(write(format, uri, { replace: true }), { code, uri: named });
      assert.equal(writer.written.size, 0);
    });
  }

  test('is refused in a folder that is open by a link', async () => {
    job.write('nối', { link: 'tin' });
    const place = { replace: true, folders: ['memory:/nối'] };
    await assert.rejects(write('brat', 'memory:/tin/brat', place), { code: 'amongArticles' });
  });

  for (const name of ['a(1).txt', "a'!.txt", 'ấ %20.txt']) {
    test(`is refused over an article of whatever name, as ${name}`, async () => {
      job = new TestJob({ [name]: FILES['tin/a.txt'] });
      const named = [...job.snapshot.articles()].map(({ uri }) => URI.parse(uri).toString());
      const spelled = new TestJob({ [name]: FILES['tin/a.txt'] });
      Object.assign(spelled, { articles: named.map((uri) => ({ uri, path: name })) });
      const place = { uri: 'memory:/', replace: true, folders: [] };
      await assert.rejects(writeExport(exportFormat('brat'), spelled, place, spelled.disk, writer), {
        code: 'overArticle',
      });
      assert.equal(writer.written.size, 0);
    });
  }

  test('is refused over articles that are not exported', async () => {
    const one = Object.assign(new TestJob(FILES), { articles: job.articles.slice(1) });
    const place = { uri: 'memory:/tin/a.txt', replace: true, folders: [] };
    await assert.rejects(writeExport(exportFormat('json'), one, place, one.disk, writer), { code: 'overArticle' });
  });

  test('into a folder beside the articles’ of a longer name is no matter', async () => {
    assert.equal(await write('brat', 'memory:/tin-brat'), 5);
  });

  test('ends where nobody waits for it any more', async () => {
    job.token.isCancellationRequested = true;
    await assert.rejects(write('csv', 'memory:/ra'), ExportCancelled);
    assert.equal(writer.written.size, 0);
  });
});
