// npm run soak [-- WORD --seed N --steps N]: lets much happen to a corpus, a store and a server; USAGE says the rest.
import { parseArgs } from 'node:util';
import { buildServer, bundled } from '../bench/bundle';
import { soakCheckout } from './checkoutSoak';
import type * as CorpusSoak from './corpusSoak';
import { soakKills } from './killSoak';
import type * as StoreSoak from './storeSoak';
import { WireSoak } from './wireSoak';

const USAGE = `Usage: npm run soak -- [corpus | store | kill | checkout | wire] ... [--seed N] [--steps N]

Lets 10,000 random things happen, the same ones for the same seed; without a word all of it is done:
  corpus    files are created, edited, renamed and deleted, and questions asked; a corpus in memory is compared after
            each change with one that is built from scratch
  store     bytes change in what is kept between sessions; all is asked, and compared; 1,000 times
  kill      servers are killed while they read and write, and their survivors compared; 50 kills
  checkout  5,000 files change at once; a server is compared with one that has just been started
  wire      the same happens to a server as to a corpus, and now and then it is compared with one that has just been
            started. All of it happens twice: the words of the articles are known the second time, so its heap must not
            grow`;

const STEPS = '10000';
/** The server is looked at so often. */
const LOOKS = 20;
/** What takes longer happens once in so many steps. */
const [STEPS_A_DAMAGE, STEPS_A_KILL, STEPS_A_FILE] = [10, 200, 2] as const;
/** The heap may be larger by this part when the same has happened twice: the engine goes on compiling. */
const ALLOWED = 0.05;

/** By their words, in their order. Each gives an exit status. */
const SOAKS: Readonly<Record<string, (seed: number, steps: number) => Promise<number>>> = {
  async corpus(seed, steps) {
    const { exports } = await bundled<typeof CorpusSoak>('test/soak/corpusSoak.ts');
    exports.soakCorpus(seed, steps, (step) => {
      if (step % (steps / LOOKS) < 1) say(`corpus: ${step} steps without a difference`);
    });
    return 0;
  },
  async store(seed, steps) {
    const { exports } = await bundled<typeof StoreSoak>('test/soak/storeSoak.ts');
    await exports.soakStore(seed, Math.ceil(steps / STEPS_A_DAMAGE), (time) => {
      if (time % LOOKS === 0) say(`store: damaged ${time} times, no answer lost`);
    });
    return 0;
  },
  async kill(seed, steps) {
    await buildServer();
    await soakKills(seed, Math.ceil(steps / STEPS_A_KILL), (kills) => say(`kill: ${kills} kills, no difference`));
    return 0;
  },
  async checkout(seed, steps) {
    await buildServer();
    await soakCheckout(seed, Math.ceil(steps / STEPS_A_FILE));
    say(`checkout: ${Math.ceil(steps / STEPS_A_FILE)} files, no difference`);
    return 0;
  },
  wire: soakServer,
};

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** @returns the exit status: 0, 1 where the heap grew, or 2 for wrong use. */
async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { seed: { type: 'string' }, steps: { type: 'string', default: STEPS } },
    allowPositionals: true,
  });
  const [seed, steps] = [Number(values.seed ?? Math.floor(Math.random() * 1e6)), Number(values.steps)];
  const isUnderstood = positionals.every((word) => Object.hasOwn(SOAKS, word));
  if (!isUnderstood || !Number.isSafeInteger(seed) || !Number.isSafeInteger(steps) || steps < LOOKS) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  say(`seed ${seed}, ${steps} steps`);
  let status = 0;
  for (const [word, soak] of Object.entries(SOAKS)) {
    if (positionals.length === 0 || positionals.includes(word)) status ||= await soak(seed, steps);
  }
  return status;
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
        say(`server: ${done}, no difference, heap ${(heap / 1e6).toFixed(1)} MB`);
        if (look === LOOKS) heaps.push(heap);
      }
      if (time === 'first') await soak.again();
    }
  } finally {
    soak.end();
  }
  for (const fault of soak.faults) say(`the server's log: ${fault}`);
  const [first = 0, second = 0] = heaps;
  if (second <= first * (1 + ALLOWED)) return 0;
  process.stderr.write(`The heap grew from ${first} bytes to ${second}.\n`);
  return 1;
}

void main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
