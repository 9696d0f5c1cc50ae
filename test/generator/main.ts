// npm run generate -- FOLDER COUNT [--seed N]: writes composed articles and their gold, as USAGE says.
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { writeCorpus } from './corpusWriter';

const USAGE = `Usage: npm run generate -- FOLDER COUNT [--seed N]

Composes COUNT articles, the first of them from seed N (1 unless given), and writes them to FOLDER/articles and what
recognition should find in them to FOLDER/gold. The folder has to be new or empty.`;

/** @returns the exit status: 0, or 2 for wrong use. */
function main(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { seed: { type: 'string' } },
    allowPositionals: true,
  });
  const [folder, count, ...more] = positionals;
  const [articles, seed] = [Number(count), Number(values.seed ?? 1)];
  const understood = Number.isSafeInteger(articles) && articles > 0 && Number.isSafeInteger(seed) && more.length === 0;
  if (folder === undefined || !understood) return refuse(USAGE);
  // npm runs scripts in the root of the project; a relative folder is meant from where the user stands
  const target = path.resolve(process.env.INIT_CWD ?? '.', folder);
  if (existsSync(target) && readdirSync(target).length > 0) return refuse(`${target} is not empty.`);
  mkdirSync(target, { recursive: true });
  const bytes = writeCorpus(target, seed, articles);
  process.stdout.write(`${articles} articles, ${(bytes / 1e6).toFixed(1)} MB, in ${target}\n`);
  return 0;
}

function refuse(why: string): number {
  process.stderr.write(`${why}\n`);
  return 2;
}

process.exitCode = main(process.argv.slice(2));
