/** So many files are asked for before they are needed: the disk works while what it gave is taken in. */
const AHEAD = 4;

/**
 * Reads one thing after the other, the next ones while the first is still being used.
 * @param read must not reject: whoever stops half-way waits for nothing more.
 */
export async function* readAhead<T, R>(
  all: Iterable<T>,
  read: (one: T) => Promise<R>,
): AsyncGenerator<readonly [one: T, R]> {
  const rest = all[Symbol.iterator]();
  const asked: (readonly [one: T, reading: Promise<R>])[] = [];
  for (;;) {
    while (asked.length < AHEAD) {
      const next = rest.next();
      if (next.done) break;
      asked.push([next.value, read(next.value)]);
    }
    const first = asked.shift();
    if (first === undefined) return;
    yield [first[0], await first[1]];
  }
}
