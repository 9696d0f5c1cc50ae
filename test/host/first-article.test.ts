import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { TemporaryFolder } from '../protocol/temporaryFolder';
import { whereToBegin } from './first-article';
import { SAMPLE_CORPUS } from './paths';

const ARTICLE = 'Chiều 3/4, Thường trực Tỉnh ủy họp phiên thường kỳ để cho ý kiến vào một số nội dung.\n';

suite('where a reader begins', () => {
  let folder: TemporaryFolder;
  teardown(() => folder.remove());

  test('in the sample corpus: at a short form, which the hints name', () => {
    folder = new TemporaryFolder();
    const beginning = whereToBegin(SAMPLE_CORPUS);
    assert.ok(beginning);
    const line = fs.readFileSync(beginning.file, 'utf8').split('\n')[beginning.line - 1] ?? '';
    const words = line.slice(beginning.column - 1, beginning.column - 1 + 'Kết luận số 21'.length);
    assert.equal(words, 'Kết luận số 21');
    assert.match(beginning.hints.join('\n'), new RegExp(`«${words}» in line ${beginning.line}`, 'u'));
  });

  test('in another folder: with its first article', () => {
    folder = new TemporaryFolder({
      'README.md': 'How these files were collected.\n',
      'node_modules/a.txt': ARTICLE,
      '.git/a.txt': ARTICLE,
      'tin/a.csv': ARTICLE,
      'tin/b.txt': ARTICLE,
      'tin/c.txt': ARTICLE,
    });
    assert.equal(whereToBegin(folder.path)?.file, path.join(folder.path, 'tin/b.txt'));
  });

  test('nowhere, where there is no article', () => {
    folder = new TemporaryFolder({ 'a.txt': 'Only English here.\n' });
    assert.equal(whereToBegin(folder.path), undefined);
  });
});
