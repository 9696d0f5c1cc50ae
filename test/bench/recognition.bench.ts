import type { analyze } from '../../server/src/recognition/analyze';
import type { Bench, BenchRow } from './bench';
import { type Bundle, bundled } from './bundle';
import { sharesByStage } from './rooms';
import { processorClock, timesOf } from './runs';
import { composedTexts, sampleTexts, type Texts, textsIn } from './texts';

interface Recognition {
  readonly analyze: typeof analyze;
}

/** In the order in which recognition goes through them. */
const STAGES = ['tokens', 'dates', 'structure', 'directives', 'titles and people', 'figures'];

const RUNS = 7;

/** How fast texts in memory are recognised on one core. */
export const recognition: Bench = {
  name: 'recognition',
  about: 'MB of UTF-8 in memory per second of one core: all of recognition, then each stage as if it ran alone',
  run: async ({ folders, runs = RUNS }) => {
    const bundle = await bundled<Recognition>('server/src/recognition/analyze.ts');
    const rows: BenchRow[] = [];
    for (const texts of [sampleTexts(), composedTexts(), ...folders.map(textsIn)]) {
      rows.push(await rowOf(texts, bundle, runs));
    }
    return [{ title: `recognition, middle of ${runs} runs`, rows }];
  },
};

async function rowOf({ name, texts, bytes }: Texts, bundle: Bundle<Recognition>, runs: number): Promise<BenchRow> {
  const action = (): void => {
    for (const text of texts) bundle.exports.analyze(text);
  };
  const { median, fastest, slowest } = timesOf(action, runs, processorClock);
  const shares = await sharesByStage(() => {
    for (let run = 0; run < runs; run++) action();
  }, bundle.sourceOf);
  const speed = (milliseconds: number): number => bytes / 1e3 / milliseconds;
  return {
    name,
    figures: {
      articles: texts.length,
      MB: bytes / 1e6,
      'MB/s': speed(median),
      slowest: speed(slowest),
      fastest: speed(fastest),
      ...Object.fromEntries(STAGES.map((stage) => [stage, speed(median * (shares.get(stage) ?? 0))])),
    },
  };
}
