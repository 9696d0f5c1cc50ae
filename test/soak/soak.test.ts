import { soakCorpus } from './corpusSoak';
import { soakStore } from './storeSoak';

suite('a corpus to which much happens', function () {
  this.timeout(300_000); // a hundred times from scratch takes long where much else runs
  test('is after each change what it would be if built from scratch, and answers', () => {
    soakCorpus(7, 100);
  });
});

suite('what is kept between sessions, of which bytes change', function () {
  this.timeout(300_000);
  test('costs a reading, and no answer', () => soakStore(7, 8));
});
