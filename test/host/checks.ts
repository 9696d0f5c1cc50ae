import fs from 'node:fs';
import path from 'node:path';
import { ARTIFACTS, ROOT } from './paths';
import { runNode } from './processes';
import { type Counts, describeFailure } from './report';

/** A tool from node_modules, called by its script, which works the same on every operating system. */
function tool(...location: string[]): string {
  return path.join(ROOT, 'node_modules', ...location);
}

/** A check without tests of its own counts as one test. */
async function asOneTest(exit: Promise<number>): Promise<Counts> {
  const failed = (await exit) === 0 ? 0 : 1;
  return { passed: 1 - failed, failed, skipped: 0 };
}

/** Formatting and lint rules of the whole repository. */
export function lint(): Promise<Counts> {
  return asOneTest(runNode([tool('@biomejs', 'biome', 'bin', 'biome'), 'check', '--error-on-warnings', '.']));
}

/** The strict type check of the whole repository. */
export function typecheck(): Promise<Counts> {
  const tsc = tool('typescript', 'bin', 'tsc');
  // what runs in a browser has its types, and not those of Node: the workers, and the pages of views
  const projects = ['tsconfig.json', 'tsconfig.browser.json', 'client/webview/tsconfig.json'];
  return asOneTest(
    projects.reduce(async (before, project) => (await before) || runNode([tsc, '-p', project]), Promise.resolve(0)),
  );
}

/** Builds dist/: client, server and command line. */
export function build(): Promise<Counts> {
  return asOneTest(runNode(['esbuild.mjs']));
}

/** A test that takes seconds hangs; one that takes a second may run on a busy machine. */
const TIMEOUT = ['--timeout', '20000'];

/** The tests that need neither an editor nor a build: those that .mocharc.json names. */
export function unitTests(): Promise<Counts> {
  return mocha('unit', TIMEOUT);
}

/** The tests that talk to the built dist/server.js. */
export function protocolTests(): Promise<Counts> {
  const options = ['--no-config', '--import=tsx', '--ui', 'tdd', ...TIMEOUT];
  return mocha('protocol', [...options, 'test/protocol/**/*.test.ts']);
}

/** What the reporter writes: the counts, and each failed test with its error. */
interface Written extends Omit<Counts, 'failures'> {
  readonly tests: readonly (readonly [title: string, error: string])[];
}

/** Runs mocha, and counts what its reporter wrote; a run that gives no counts has failed. */
async function mocha(name: string, args: readonly string[]): Promise<Counts> {
  const file = path.join(ARTIFACTS, `${name}.json`);
  fs.mkdirSync(ARTIFACTS, { recursive: true });
  fs.rmSync(file, { force: true });
  const reporter = ['--reporter', path.join(ROOT, 'test', 'host', 'counting-reporter.cjs')];
  const exit = await runNode([tool('mocha', 'bin', 'mocha.js'), ...reporter, ...args], {
    env: { DAN_CHIEU_TEST_COUNTS: file },
  });
  if (!fs.existsSync(file)) {
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const { tests, ...counted }: Written = JSON.parse(fs.readFileSync(file, 'utf8'));
  const counts: Counts = { ...counted, failures: tests.map(([title, error]) => describeFailure(title, error)) };
  const silent = exit !== 0 && counts.failed === 0;
  const empty = counts.passed + counts.failed === 0;
  return silent || empty ? { ...counts, failed: counts.failed + 1 } : counts;
}
