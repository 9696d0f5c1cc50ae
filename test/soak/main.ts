// npm run soak [-- --seed N --steps N]: lets much happen to a corpus and to a server; USAGE says the rest.
import { parseArgs } from 'node:util';
import { buildServer, bundled } from '../bench/bundle';
import type * as CorpusSoak from './corpusSoak';
import type * as StoreSoak from './storeSoak';
import { WireSoak } from './wireSoak';

const USAGE = `Usage: npm run soak -- [corpus | store | wire] [--seed N] [--steps N]

Lets 10,000 random things happen, the same ones for the same seed: files are created, edited, renamed and deleted, and
questions asked. A corpus in memory is compared after each change with one that is built from scratch; a server, now and
then with one that has just been started. What is kept between sessions is damaged, a tenth as often, because each
time takes two sessions. To the server all of it happens twice: the words of the articles are known the
second time, so its heap must not grow. Without a word all are done.`;

const STEPS = '10000';
/** The server is looked at so often. */
const LOOKS = 20;
/** A store is damaged once while so many things happen to the others. */
const STEPS_A_DAMAGE = 10;
/** The heap may be larger by this part when the same has happened twice: the engine goes on compiling. */
const ALLOWED = 0.05;

/** @returns the exit status: 0, 1 where the heap grew, or 2 for wrong use. */
async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { seed: { type: 'string' }, steps: { type: 'string', default: STEPS } },
    allowPositionals: true,
  });
  const [seed, steps] = [Number(values.seed ?? Math.floor(Math.random() * 1e6)), Number(values.steps)];
  const isUnderstood = positionals.every((word) => ['corpus', 'store', 'wire'].includes(word));
  if (!isUnderstood || !Number.isSafeInteger(seed) || !Number.isSafeInteger(steps) || steps < LOOKS) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const isWanted = (word: string): boolean => positionals.length === 0 || positionals.includes(word);
  process.stdout.write(`seed ${seed}, ${steps} steps\n`);
  if (isWanted('corpus')) {
    const { exports } = await bundled<typeof CorpusSoak>('test/soak/corpusSoak.ts');
    exports.soakCorpus(seed, steps, (step) => {
      if (step % (steps / LOOKS) < 1) process.stdout.write(`corpus: ${step} steps without a difference\n`);
    });
  }
  if (isWanted('store')) {
    const { exports } = await bundled<typeof StoreSoak>('test/soak/storeSoak.ts');
    const times = Math.ceil(steps / STEPS_A_DAMAGE);
    await exports.soakStore(seed, times, (time) => {
      if (time % LOOKS === 0) process.stdout.write(`store: damaged ${time} times, no answer lost\n`);
    });
  }
  return isWanted('wire') ? soakServer(seed, steps) : 0;
}

async function soakServer(seed: number, steps: number): Promise<number> {
  await buildServer();
  const soak = new WireSoak(seed);
  const heaps: number[] = [];
  try {
    await soak.start();
    for (const time of ['first', 'second']) {
      for (let look = 1; look <= LOOKS; look++) {
        await soak.go(Math.ceil(steps / LOOKS));
        await soak.compare();
        const heap = await soak.heap();
        const done = `${look * Math.ceil(steps / LOOKS)} steps for the ${time} time`;
        process.stdout.write(`server: ${done}, no difference, heap ${(heap / 1e6).toFixed(1)} MB\n`);
        if (look === LOOKS) heaps.push(heap);
      }
      if (time === 'first') await soak.again();
    }
  } finally {
    soak.end();
  }
  for (const fault of soak.faults) process.stdout.write(`the server's log: ${fault}\n`);
  const [first = 0, second = 0] = heaps;
  if (second <= first * (1 + ALLOWED)) return 0;
  process.stderr.write(`The heap grew from ${first} bytes to ${second}.\n`);
  return 1;
}

void main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
