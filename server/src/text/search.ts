/**
 * The last of so many values, in rising order, that is not above a limit; -1 where all are.
 * @param valueAt the value at an index.
 */
export function lastAtMost(count: number, valueAt: (index: number) => number, limit: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (valueAt(middle) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
