import type { Bench, BenchTable } from './bench';
import { buildServer } from './bundle';
import { composedFolder } from './index/corpora';
import type { Piece } from './pieces/piece';
import { workday } from './pieces/workday';

/** How long anything holds up the event loop of a server, so that requests wait. */
export const pieces: Bench = {
  name: 'pieces',
  about:
    'work that held up the server for more than 20 ms in one piece, as the processor’s time: how often, and the longest',
  run: async ({ sizes }) => {
    await buildServer();
    const tables: BenchTable[] = [];
    for (const size of sizes) {
      const { title, folder, files, dispose } = composedFolder(size); // its own, because files are changed
      try {
        const parts = await workday(folder, files);
        tables.push({
          title: `pieces, ${title}`,
          rows: parts.map(({ name, pieces: long }) => ({
            name,
            figures: {
              pieces: long.length,
              longest: longest(long, 'processor'),
              'wall longest': longest(long, 'wall'),
            },
          })),
          notes: parts.flatMap(({ name, pieces: long }) => long.map((piece) => noteOf(name, piece))),
        });
      } finally {
        dispose();
      }
    }
    return tables;
  },
};

function longest(all: readonly Piece[], clock: 'processor' | 'wall'): number {
  return Math.max(0, ...all.map((piece) => piece[clock]));
}

function noteOf(part: string, { processor, what }: Piece): string {
  return `${part}: ${processor.toFixed(0)} ms, ${what}`;
}
