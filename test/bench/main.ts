// npm run bench [-- BENCH... FOLDER...]: measures speed; USAGE says the rest.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { BENCHES } from './benches';
import { machineLine, tables } from './report';
import { machine } from './runs';

const USAGE = `Usage: npm run bench -- [BENCH...] [FOLDER...] [--sizes N,N...] [--runs N] [--json]

Measures ${BENCHES.map(({ name }) => name).join(', ')}; all of them where none is named. Corpora are of 1,000 and 10,000 composed
articles, or of as many as --sizes says (0 for none); folders of articles are measured beside them. The figures go to
artifacts/bench, as JSON and as a report in Markdown; --json prints the JSON in place of the tables.`;

const ARTIFACTS = path.join(import.meta.dirname, '../../artifacts/bench');
const SIZES = '1000,10000';

/** @returns the exit status: 0, or 2 for wrong use. */
async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { runs: { type: 'string' }, sizes: { type: 'string' }, json: { type: 'boolean' } },
    allowPositionals: true,
  });
  const chosen = BENCHES.filter(({ name }) => positionals.includes(name));
  // npm runs scripts in the root of the project; a relative folder is meant from where the user stands
  const folders = positionals
    .filter((word) => !BENCHES.some(({ name }) => name === word))
    .map((word) => path.resolve(process.env.INIT_CWD ?? '.', word));
  const missing = folders.find((folder) => !existsSync(folder));
  if (missing !== undefined) return refuse(`There is no bench and no folder ${missing}.\n\n${USAGE}`);
  const runs = values.runs === undefined ? undefined : Number(values.runs);
  if (runs !== undefined && !isCount(runs)) return refuse('--runs takes a whole number from 1.');
  const sizes = (values.sizes ?? SIZES).split(',').map(Number).filter(Boolean);
  if (!sizes.every(isCount)) return refuse('--sizes takes whole numbers with commas between them.');
  const input = { folders, sizes, ...(runs === undefined ? {} : { runs }) };
  const report: string[] = [];
  for (const { name, about, run } of chosen.length > 0 ? chosen : BENCHES) {
    const before = machine();
    const result = { bench: name, about, machine: before, tables: await run(input) };
    mkdirSync(ARTIFACTS, { recursive: true });
    writeFileSync(path.join(ARTIFACTS, `${name}.json`), `${JSON.stringify(result, null, 2)}\n`);
    const shown = `## ${name}: ${about}\n\n${machineLine(before)} before\n\n${tables(result.tables)}`;
    process.stdout.write(`${values.json ? JSON.stringify(result) : shown}\n`);
    report.push(shown);
    writeFileSync(path.join(ARTIFACTS, 'report.md'), `${report.join('\n')}`);
  }
  return 0;
}

function isCount(number: number): boolean {
  return Number.isSafeInteger(number) && number >= 1;
}

function refuse(why: string): number {
  process.stderr.write(`${why}\n`);
  return 2;
}

void main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
