// npm run bench [-- BENCH... FOLDER...]: measures speed; USAGE says the rest.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { BENCHES } from './benches';
import { machineLine, table } from './report';
import { machine } from './runs';

const USAGE = `Usage: npm run bench -- [BENCH...] [FOLDER...] [--runs N] [--json]

Measures ${BENCHES.map(({ name }) => name).join(', ')}; all of them where none is named. Folders of articles are measured beside the
bench's own texts. The figures go to artifacts/bench as JSON too; --json prints them in place of the table.`;

const ARTIFACTS = path.join(import.meta.dirname, '../../artifacts/bench');
const RUNS = 7;

/** @returns the exit status: 0, or 2 for wrong use. */
async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { runs: { type: 'string' }, json: { type: 'boolean' } },
    allowPositionals: true,
  });
  const chosen = BENCHES.filter(({ name }) => positionals.includes(name));
  // npm runs scripts in the root of the project; a relative folder is meant from where the user stands
  const folders = positionals
    .filter((word) => !BENCHES.some(({ name }) => name === word))
    .map((word) => path.resolve(process.env.INIT_CWD ?? '.', word));
  const missing = folders.find((folder) => !existsSync(folder));
  if (missing !== undefined) return refuse(`There is no bench and no folder ${missing}.\n\n${USAGE}`);
  const runs = Number(values.runs ?? RUNS);
  if (!Number.isSafeInteger(runs) || runs < 1) return refuse('--runs takes a whole number from 1.');
  for (const bench of chosen.length > 0 ? chosen : BENCHES) {
    const rows = await bench.run({ folders, runs });
    const result = { bench: bench.name, about: bench.about, machine: machine(), runs, rows };
    mkdirSync(ARTIFACTS, { recursive: true });
    writeFileSync(path.join(ARTIFACTS, `${bench.name}.json`), `${JSON.stringify(result, null, 2)}\n`);
    const printed = values.json
      ? JSON.stringify(result)
      : `${bench.name}: ${bench.about}\n${machineLine(result.machine)}; middle of ${runs} runs\n\n${table(rows)}`;
    process.stdout.write(`${printed}\n`);
  }
  return 0;
}

function refuse(why: string): number {
  process.stderr.write(`${why}\n`);
  return 2;
}

void main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
