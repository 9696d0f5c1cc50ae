// npm run evaluate [-- ARTICLES GOLD]: measures recognition against gold; USAGE says the rest.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { generateArticles } from '../generator/article';
import { type Baseline, baselineOf, differenceFrom, differenceReport, faultReport, printed } from './baseline';
import { type Evaluation, evaluate } from './evaluation';
import { GoldError, readGold } from './gold';
import { scoreTable } from './scores';

const USAGE = `Usage: npm run evaluate -- [ARTICLES GOLD] [options]

Measures recognition on the articles of a folder whose gold lies in another one, one JSON file each; without folders,
on articles that the generator composes together with their gold.
  --generated N      so many composed articles, 300 unless given
  --seed N           the first of them
  --show             every difference between gold and recognition
  --baseline         what was gained and lost since the last run that was kept
  --save-baseline    keeps this run
  --file FILE        where it is kept, test/evaluate/baseline.json unless given
  --json             the figures as JSON`;

const OPTIONS = {
  generated: { type: 'string' },
  seed: { type: 'string' },
  show: { type: 'boolean' },
  baseline: { type: 'boolean' },
  'save-baseline': { type: 'boolean' },
  file: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

const GENERATED = 300;
const BASELINE = path.join(import.meta.dirname, 'baseline.json');

/** @returns the exit status: 0, 1 where mentions were lost against the baseline, 2 for wrong use or faulty gold. */
function main(args: readonly string[]): number {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  if (values.help) return say(USAGE);
  const [articles, gold, ...more] = positionals.map(fromWhereTheUserStands);
  if ((articles === undefined) !== (gold === undefined) || more.length > 0) {
    throw new GoldError(`Two folders, or none.\n\n${USAGE}`);
  }
  const measured =
    articles === undefined || gold === undefined
      ? generateArticles(count(values.seed, 'seed', 1), count(values.generated, 'generated', GENERATED))
      : readGold(articles, gold);
  const evaluation = evaluate(measured);
  if (values.show) say(faultReport(evaluation.articles));
  say(values.json ? JSON.stringify(evaluation.scores) : scoreTable(evaluation.scores));
  const file = values.file === undefined ? BASELINE : fromWhereTheUserStands(values.file);
  const status = values.baseline ? compareWith(file, evaluation) : 0;
  if (values['save-baseline']) writeFileSync(file, printed(baselineOf(evaluation)));
  return status;
}

function compareWith(file: string, evaluation: Evaluation): number {
  const difference = differenceFrom(readBaseline(file), evaluation);
  say(differenceReport(difference));
  return difference.losses.length > 0 ? 1 : 0;
}

function readBaseline(file: string): Baseline {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new GoldError(`No run has been kept in ${file}: keep one with --save-baseline first.`);
  }
  const baseline = JSON.parse(text) as Baseline;
  if (baseline.version !== 1) throw new GoldError(`${file} is no baseline of this version.`);
  return baseline;
}

function count(value: string | undefined, name: string, otherwise: number): number {
  const number = value === undefined ? otherwise : Number(value);
  if (!Number.isSafeInteger(number) || number < 1) throw new GoldError(`--${name} takes a whole number from 1.`);
  return number;
}

/** npm runs scripts in the root of the project; a relative path is meant from where the user stands. */
function fromWhereTheUserStands(file: string): string {
  return path.resolve(process.env.INIT_CWD ?? '.', file);
}

function say(text: string): number {
  if (text !== '') process.stdout.write(`${text}\n`);
  return 0;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  const wrongUse = error instanceof TypeError && 'code' in error; // what parseArgs throws
  if (!(error instanceof GoldError) && !wrongUse) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
