import type { Bench, BenchTable } from './bench';
import { buildServer } from './bundle';
import { CONTENDERS } from './index/contenders';
import { composedFolder, givenFolder, type MeasuredFolder } from './index/corpora';
import { middle } from './runs';

/** Larger corpora are measured once. */
const LARGE = 50_000;
const RUNS = 3;

const COLUMNS = [
  'first',
  'across',
  'all',
  'processor',
  'MB/s',
  '× reading',
  'later p50',
  'later p99',
  'edit p50',
  'edit p99',
  'resident',
  'peak',
  'store',
  'store/text',
];

/** How long it takes until a folder can be asked, and what that costs in memory. */
export const index: Bench = {
  name: 'index',
  about:
    'ms from the start of a process to its first answer, to one from across articles, and until all is read and resolved, and what that took of processors; then to later references, and from an edit to an answer that knows of it; memory and what is stored in MB',
  run: async ({ folders, sizes, runs }) => {
    await buildServer();
    const tables: BenchTable[] = [];
    const composed = sizes.map((size) => () => composedFolder(size));
    for (const open of [...composed, ...folders.map((folder) => () => givenFolder(folder))]) {
      const corpus = open();
      try {
        tables.push(await tableOf(corpus, runs ?? (corpus.files.length < LARGE ? RUNS : 1)));
      } finally {
        corpus.dispose();
      }
    }
    return tables;
  },
};

async function tableOf(corpus: MeasuredFolder, runs: number): Promise<BenchTable> {
  const notes = ['All files lay in the cache of the system.'];
  const rows = new Map<string, Record<string, number>>();
  for (const measure of CONTENDERS) {
    const { figures, note } = await measure(corpus, runs);
    for (const [name, measured] of Object.entries(figures)) rows.set(name, middle(measured));
    if (note !== undefined) notes.push(note);
  }
  const reading = [...rows.values()][0]?.all ?? Number.NaN;
  return {
    title: `index, ${corpus.title}, middle of ${runs}`,
    rows: [...rows].map(([name, figures]) => {
      const all = figures.all ?? Number.NaN;
      const known = { ...figures, 'MB/s': corpus.bytes / 1e3 / all, '× reading': all / reading };
      return {
        name,
        figures: Object.fromEntries(COLUMNS.map((each) => [each, Reflect.get(known, each) ?? Number.NaN])),
      };
    }),
    notes,
  };
}
