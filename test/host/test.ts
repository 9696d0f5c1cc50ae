// npm test [-- STEP ...]: runs the steps, says what each took, and ends with the counts of all tests.
import { CannotRunHere } from './cannot-run-here';
import { type Counts, describeCounts, describeFailures, total } from './report';
import { chooseSteps, STEP_NAMES, type Step } from './steps';
import { whyNoServerHere } from './vscode-server';

interface Result {
  title: string;
  counts: Counts;
  seconds: number;
  note?: string;
}

/** The exit code where tests cannot run at all on this machine, as against tests that fail. */
const CANNOT_RUN_HERE = 3;

async function main(names: readonly string[]): Promise<number> {
  const unknown = names.filter((name) => !STEP_NAMES.includes(name));
  if (unknown.length > 0) {
    console.error(`No such step: ${unknown.join(', ')}. There are: ${STEP_NAMES.join(', ')}.`);
    return 2;
  }
  const results: Result[] = [];
  let buildFailed = false;
  for (const step of chooseSteps(names)) {
    console.log(`\n== ${step.title}`);
    const started = Date.now();
    try {
      const outcome = await runStep(step, buildFailed, names.length > 0);
      results.push({ title: step.title, seconds: (Date.now() - started) / 1000, ...outcome });
      buildFailed ||= step.name === 'build' && outcome.counts.failed > 0;
    } catch (error) {
      if (error instanceof CannotRunHere) {
        console.error(error.message);
        return CANNOT_RUN_HERE;
      }
      throw error;
    }
  }
  const sum = total(results.map((result) => result.counts));
  printSummary(results);
  console.log(describeCounts(sum));
  return sum.failed > 0 || sum.passed === 0 ? 1 : 0;
}

/** @param chosen the user asked for this very step, so not being able to run it is an error */
async function runStep(step: Step, buildFailed: boolean, chosen: boolean): Promise<Pick<Result, 'counts' | 'note'>> {
  const obstacle = step.needsServer ? whyNoServerHere() : undefined;
  if (obstacle && chosen) {
    throw new CannotRunHere(obstacle);
  }
  if (obstacle) {
    console.log(obstacle);
    return { counts: { passed: 0, failed: 0, skipped: 1 }, note: 'cannot run on this machine' };
  }
  if (step.needsBuild && buildFailed) {
    console.log('Not run, because the build failed.');
    return { counts: { passed: 0, failed: 1, skipped: 0 }, note: 'not run: the build failed' };
  }
  try {
    return { counts: await step.run() };
  } catch (error) {
    if (error instanceof CannotRunHere) {
      throw error;
    }
    console.error(error instanceof Error ? error.message : error);
    return { counts: { passed: 0, failed: 1, skipped: 0 }, note: 'could not be run' };
  }
}

function printSummary(results: readonly Result[]): void {
  console.log('\n== summary');
  for (const { title, counts, seconds, note } of results) {
    const mark = counts.failed > 0 ? 'FAIL' : 'ok  ';
    const columns = [mark, title.padEnd(24), `${seconds.toFixed(1)} s`.padStart(8), ` ${describeCounts(counts)}`];
    console.log(`${columns.join(' ')}${note ? ` (${note})` : ''}`);
    process.stdout.write(describeFailures(counts));
  }
  const seconds = results.reduce((sum, result) => sum + result.seconds, 0);
  console.log(`     ${'all'.padEnd(24)} ${`${seconds.toFixed(1)} s`.padStart(8)}`);
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
