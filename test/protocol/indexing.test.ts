import assert from 'node:assert/strict';
import { CancellationToken } from 'vscode-languageserver-protocol/node';
import { Corpus } from '../../server/src/corpus/corpus';
import { messages } from '../../server/src/l10n/messages';
import { NodeFileSystem } from '../../server/src/nodeFileSystem';
import { Indexing } from '../../server/src/server/indexing';
import { SHORT } from './articles';
import { TemporaryFolder } from './temporaryFolder';

/** A corpus in which some text has found a fault. */
class FaultyCorpus extends Corpus {
  override update(uri: string, text: string): void {
    if (text.includes('lỗi')) throw new Error('a fault of recognition');
    super.update(uri, text);
  }
}

suite('a fault of recognition', () => {
  test('costs only the article that finds it', async () => {
    const folder = new TemporaryFolder({ 'a.txt': SHORT, 'b.txt': 'Bài này làm lỗi.', 'c.txt': SHORT });
    try {
      const log: string[] = [];
      const corpus = new FaultyCorpus();
      const indexing = new Indexing(corpus, new NodeFileSystem(), {
        isOpen: () => false,
        filesOf: () => ({ include: ['**/*.txt'], exclude: [], maximumSize: 1024 }),
        log: (message) => log.push(message),
        words: messages('en'),
      });
      indexing.addFolders([folder.uri]);
      await indexing.readFolders(indexing.folders, () => undefined, CancellationToken.None);
      assert.equal(corpus.snapshot().size, 2);
      assert.equal(indexing.problems, 1);
      assert.match(log[0]!, /b\.txt: cannot be analysed .*a fault of recognition/u);
    } finally {
      folder.remove();
    }
  });
});
