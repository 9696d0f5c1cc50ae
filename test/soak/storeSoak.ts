import assert from 'node:assert/strict';
import { answers } from '../corpus/checkedCorpus';
import type { Kept } from '../corpus/store/spoiling';
import { Random } from '../generator/random';
import { askAll, askedAndHealed, CITING, withSpoilt } from '../wire/askAll';
import { Sessions } from '../wire/sessions';

const KEPT: readonly Kept[] = ['facts', 'outcomes'];
const MOST_CHANGES = 3;

/**
 * Lets bytes change in what sessions have kept, time after time: in whatever file of it, which then shows, or in what is
 * kept of articles in files that look whole. Then all is asked about every article. Throws where a question cannot be
 * answered, or where after that this session or the next one says something else than one from scratch.
 * @param told is called after each time.
 */
export async function soakStore(seed: number, times: number, told: (time: number) => void = () => {}): Promise<void> {
  const random = new Random(seed);
  const before = new Sessions(CITING);
  const wanted = answers((await before.whole()).index.corpus.snapshot());
  for (let time = 1; time <= times; time++) {
    const { sessions, what } = random.chance(0.5) ? spoiltFile(before, random) : spoiltArticles(before, random);
    try {
      const session = sessions.begin();
      await session.index.read();
      assert.deepEqual(await askedAndHealed(session), wanted);
      session.index.indexing.resolved();
      await session.index.indexing.end();
      const next = await sessions.whole();
      assert.deepEqual(askAll(next), wanted);
      assert.deepEqual([...next.index.log, ...next.process.problems], []);
    } catch (error) {
      throw new Error(`Time ${time} of seed ${seed}, ${what}, went wrong.`, { cause: error });
    }
    told(time);
  }
}

/** A byte of any file changes, or the file is cut off. */
function spoiltFile(before: Sessions, random: Random): { sessions: Sessions; what: string } {
  const sessions = withSpoilt(before, 'facts', () => undefined);
  const { files } = sessions.storage;
  const name = random.pick([...files.keys()]);
  const { bytes, modified } = files.get(name)!;
  const at = random.int(0, bytes.length - 1);
  const isCut = random.chance(0.3);
  files.set(name, { bytes: isCut ? bytes.slice(0, at) : bytes.with(at, bytes[at]! ^ random.int(1, 255)), modified });
  return { sessions, what: `${name} ${isCut ? 'cut' : 'changed'} at ${at}` };
}

/** Some bytes of what is kept of some articles change, in files that look whole. */
function spoiltArticles(before: Sessions, random: Random): { sessions: Sessions; what: string } {
  const kept = random.pick(KEPT);
  const spoilt = new Set(Array.from({ length: MOST_CHANGES }, () => random.int(0, Object.keys(CITING).length - 1)));
  const sessions = withSpoilt(before, kept, (bytes, article) => {
    for (let left = spoilt.has(article) ? random.int(1, MOST_CHANGES) : 0; left > 0; left--) {
      bytes[random.int(0, bytes.length - 1)]! ^= random.int(1, 255);
    }
  });
  return { sessions, what: `${kept} of ${[...spoilt].join(', ')}` };
}
