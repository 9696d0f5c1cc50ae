import v8 from 'node:v8';

/**
 * Makes the engine thrifty: after each collection the heap may grow by so much, in percent, before the next one. Unless
 * told otherwise it lets it grow to several times of what is needed while articles are read, for no gain in time that
 * could be measured, and keeps it. An engine that does not know the flag says so where errors go, and leaves it alone.
 */
export function useLittleMemory(): void {
  v8.setFlagsFromString('--heap-growing-percent=60');
}

/**
 * Gives memory back that is no longer needed: what is left is moved together, because the system gets back whole pages
 * only. Undefined where the process was not started with `--expose-gc`.
 */
export const collectGarbage: (() => void) | undefined =
  globalThis.gc &&
  (() => {
    v8.setFlagsFromString('--compact-on-every-full-gc');
    globalThis.gc?.();
    v8.setFlagsFromString('--no-compact-on-every-full-gc');
  });
