import { setTimeout as wait } from 'node:timers/promises';
import { generateArticles } from '../generator/article';
import { Random } from '../generator/random';
import { BareClient } from '../protocol/bareClient';
import { TemporaryFolder } from '../protocol/temporaryFolder';
import { CAPABILITIES, differing, wholeAnswers } from './wholeAnswers';

const ARTICLES = 150;
/** So long an answer may take on a machine that does much else, in milliseconds. */
const PATIENCE = 300_000;
/** So many servers are killed before one may live. */
const DEATHS = 5;
/** Of so many files one changes before each session. */
const CHANGED = 10;

/**
 * Kills servers at random moments while they read, resolve and write what they keep; files change in between. Rejects
 * where one that may live says something else than one that keeps nothing, or finds something wrong with what is kept.
 * @param told is called after each that has lived.
 */
export async function soakKills(seed: number, kills: number, told: (kills: number) => void): Promise<void> {
  const random = new Random(seed);
  const texts = generateArticles(seed, ARTICLES).map(({ text }) => text);
  const folder = new TemporaryFolder(Object.fromEntries(texts.map((text, at) => [`${at}.txt`, text])));
  const storage = new TemporaryFolder();
  const start = (options: unknown): Promise<BareClient> =>
    BareClient.start({
      folders: [folder.uri],
      capabilities: CAPABILITIES,
      patience: PATIENCE,
      initialize: { initializationOptions: options },
    });
  const asked = Array.from({ length: ARTICLES }, (_, at) => `${at}.txt`).filter((_, at) => at % CHANGED === 0);
  try {
    let longest = 0;
    for (let killed = 0; killed < kills; killed += DEATHS) {
      for (let death = 0; death < DEATHS; death++) {
        for (let left = ARTICLES / CHANGED; left > 0; left--) {
          folder.write(`${random.int(0, ARTICLES - 1)}.txt`, random.pick(texts));
        }
        const dying = await start({ storage: storage.uri });
        // a session takes longer on one machine than on another: that of the last survivor tells
        await wait(random.next() * (longest || 1000));
        dying.kill();
        await dying.exit;
      }
      const fresh = await start({});
      await fresh.idle();
      const wanted = await wholeAnswers(fresh, folder, asked);
      await fresh.stop();
      const began = performance.now();
      const survivor = await start({ storage: storage.uri });
      await survivor.idle();
      const difference = differing(await wholeAnswers(survivor, folder, asked), wanted);
      await survivor.stop();
      longest = performance.now() - began;
      const wrong = difference ?? survivor.faults[0];
      if (wrong !== undefined)
        throw new Error(`After ${killed + DEATHS} kills of seed ${seed}: ${JSON.stringify(wrong)}`);
      told(killed + DEATHS);
    }
  } finally {
    folder.remove();
    storage.remove();
  }
}
