import assert from 'node:assert/strict';
import { exportFormat, FORMAT_NAMES } from '../../server/src/export/formats';
import { heldBy } from '../../server/src/export/graphml/network';
import { ExportCancelled } from '../../server/src/export/job';
import { json, ndjson } from '../../server/src/export/json';
import { Walk } from '../../server/src/export/walk';
import { DECOMPOSED, WRAPPED } from './articles';
import { fileOf, filesOf, TestJob } from './job';

const FILES = { 'tin/a.txt': WRAPPED, 'b.md': DECOMPOSED, 'c.txt': 'Học tập Kết luận số 21-KL/TW.' };

async function pathsOf(job: TestJob): Promise<string[]> {
  const { articles }: { articles: { path: string }[] } = JSON.parse(await fileOf(json, job));
  return articles.map(({ path }) => path);
}

suite('an export', () => {
  test('has the articles in the order of their paths', async () => {
    assert.deepEqual(await pathsOf(new TestJob(FILES)), ['b.md', 'c.txt', 'tin/a.txt']);
  });

  test('as JSON lines has the same articles as one object', async () => {
    const { articles } = JSON.parse(await fileOf(json, new TestJob(FILES)));
    const lines = (await fileOf(ndjson, new TestJob(FILES))).split('\n');
    assert.equal(lines.pop(), '');
    assert.deepEqual(
      lines.map((line) => JSON.parse(line)),
      articles,
    );
  });

  for (const name of FORMAT_NAMES) {
    test(`to ${name} is the same in every run, and of no articles too`, async () => {
      const format = exportFormat(name);
      assert.deepEqual(await filesOf(format, new TestJob(FILES)), await filesOf(format, new TestJob(FILES)));
      const job = new TestJob({});
      assert.deepEqual([...(await filesOf(format, job)).keys()], [...format.names(job)]);
    });

    test(`to ${name} has the files that it says it has`, async () => {
      const format = exportFormat(name);
      const job = new TestJob(FILES);
      assert.deepEqual([...(await filesOf(format, job)).keys()], [...format.names(job)]);
    });

    test(`to ${name} tells how far it is, to the end`, async () => {
      const job = new TestJob(FILES);
      await filesOf(exportFormat(name), job);
      const done = job.steps.map(([step]) => step);
      assert.deepEqual(
        done,
        done.map((_, at) => at + 1),
      );
      const [last, total] = job.steps.at(-1) ?? [];
      assert.equal(last, total);
      assert.equal(last, done.length);
    });

    test(`to ${name} ends where nobody waits for it any more`, async () => {
      const job = new TestJob(FILES);
      job.token.isCancellationRequested = true;
      await assert.rejects(filesOf(exportFormat(name), job), ExportCancelled);
      assert.equal(job.steps.length, 1);
    });
  }

  const lost: [what: string, harm: (job: TestJob) => void, code: string][] = [
    ['changed since it was read', (job) => job.write('c.txt', 'Học tập Kết luận số 22-KL/TW.'), 'changed'],
    ['gone', (job) => job.disk.remove('c.txt'), 'missing'],
    ['not to be read any more', (job) => job.write('c.txt', 'denied'), 'denied'],
  ];
  for (const [what, harm, code] of lost) {
    test(`leaves out an article that is ${what}, and says so`, async () => {
      const job = new TestJob(FILES);
      harm(job);
      assert.deepEqual(await pathsOf(job), ['b.md', 'tin/a.txt']);
      assert.deepEqual(job.problems, [{ path: 'c.txt', code, detail: '' }]);
    });
  }

  test('holds a few texts at a time, however many articles there are', async () => {
    const many = Array.from({ length: 60 }, (_, at) => [`${at}.txt`, `Học tập Kết luận số ${at}-KL/TW.`]);
    const job = new TestJob(Object.fromEntries(many));
    let most = 0;
    let read = 0;
    const readText = job.readText.bind(job);
    job.readText = (uri) => {
      most = Math.max(most, ++read - job.steps.length);
      return readText(uri);
    };
    for await (const { pieces } of json.files(job)) for await (const piece of pieces) assert.ok(piece.length < 10_000);
    assert.equal(read, 60);
    assert.ok(most <= 10, `${most} texts at a time`);
  });

  test('says so once, though it reads the article for several tables', async () => {
    const job = new TestJob(FILES);
    job.write('c.txt', 'Khác.');
    await filesOf(exportFormat('csv'), job);
    assert.equal(job.problems.length, 1);
  });

  test('to GraphML can be stopped while the offices are collected that very many articles give to one', async () => {
    const said = 'Đồng chí Nông Văn Tài, Bí thư Huyện ủy Tràng Định dự.';
    const job = new TestJob(Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`${at}.txt`, said])));
    let asked = 0;
    const counts = (): boolean => {
      job.token.isCancellationRequested = ++asked === 3;
      return true;
    };
    await assert.rejects(heldBy(new Walk(job), 'nông văn tài', counts), ExportCancelled);
    assert.equal(asked, 3);
  });
});
