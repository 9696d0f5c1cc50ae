import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { bundleFile } from '../bundle';

/**
 * Runs a script of this folder in a process of its own, as the extension runs its code: bundled, without a loader.
 * @param entry from the root of the project; it prints its figures as JSON.
 * @returns undefined where it fails, as for want of memory.
 */
export async function figuresOf(entry: string, ...args: string[]): Promise<Record<string, number> | undefined> {
  const script = await bundleFile(entry);
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [script, ...args], { maxBuffer: 1e8 });
    return JSON.parse(stdout);
  } catch {
    return undefined;
  }
}
