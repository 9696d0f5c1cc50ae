import { spawn } from 'node:child_process';
import { ROOT } from './paths';

const stops = new Set<() => unknown>();
let listening = false;

/**
 * Registers what has to be stopped when the user presses Ctrl+C or the process is asked to end.
 * Returns a function that withdraws the registration.
 */
export function onInterrupt(stop: () => unknown): () => void {
  if (!listening) {
    listening = true;
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, async () => {
        await Promise.allSettled([...stops].reverse().map(async (each) => each()));
        process.exit(130);
      });
    }
  }
  stops.add(stop);
  return () => stops.delete(stop);
}

export interface RunOptions {
  /** Added to this process's environment. */
  env?: Record<string, string>;
  /** After this many milliseconds the program is killed; ten minutes unless told. */
  timeout?: number;
}

/**
 * Runs a program to its end, in the repository's root, with its output shown.
 * Resolves to its exit code; a program that was killed or cannot be started counts as 1.
 */
export async function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<number> {
  const child = spawn(command, args, {
    cwd: ROOT,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const withdraw = onInterrupt(() => child.kill());
  const limit = options.timeout ?? 600_000;
  const timer = setTimeout(() => {
    console.error(`Killed after ${limit / 1000} s: ${command} ${args.join(' ')}`);
    child.kill('SIGKILL');
  }, limit);
  try {
    return await new Promise<number>((resolve) => {
      child.once('error', (error) => {
        console.error(`${command} cannot be started: ${error.message}`);
        resolve(1);
      });
      child.once('exit', (code) => resolve(code ?? 1));
    });
  } finally {
    clearTimeout(timer);
    withdraw();
  }
}

/** Runs a script with this Node; see {@link run}. */
export function runNode(args: readonly string[], options?: RunOptions): Promise<number> {
  return run(process.execPath, args, options);
}

/** Resolves after the given number of milliseconds. */
export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
