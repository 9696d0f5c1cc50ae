import { soakCorpus } from './corpusSoak';

suite('a corpus to which much happens', () => {
  test('is after each change what it would be if built from scratch, and answers', () => {
    soakCorpus(7, 100);
  });
});
