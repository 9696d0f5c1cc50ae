import assert from 'node:assert/strict';
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

  test('into a folder beside the articles’ of a longer name is no matter', async () => {
    assert.equal(await write('brat', 'memory:/tin-brat'), 5);
  });

  test('ends where nobody waits for it any more', async () => {
    job.token.isCancellationRequested = true;
    await assert.rejects(write('csv', 'memory:/ra'), ExportCancelled);
    assert.equal(writer.written.size, 0);
  });
});
