import type { Growing } from './growing';

type Way = (numbers: readonly number[]) => unknown;

/** Takes as long for a short list of numbers as for a long one. */
export const SAME: Readonly<Record<string, Way>> = {
  'its length': (numbers) => numbers.length,
  'the first few': (numbers) => numbers.slice(0, 8).map((each) => each + 1),
  'an early one': (numbers) => numbers.includes(5) && numbers.indexOf(6),
};

/** Takes so long for each number. */
export const FOR_EACH: Readonly<Record<string, Way>> = {
  'a loop': (numbers) => has(numbers, -1),
  'a search': (numbers) => numbers.includes(-1),
  'a set': (numbers) => new Set(numbers).has(-1),
  'lines of a text': (numbers) => linesOf(numbers.join('\n')),
};

/** Takes so long for each number with each other. */
export const FOR_EACH_TWO: Readonly<Record<string, Way>> = {
  'a loop in a loop': (numbers) => numbers.map((each) => has(numbers, -each - 1)),
  'a search in a loop': (numbers) => numbers.map((each) => numbers.includes(-each - 1)),
  'a copy in a loop': (numbers) => numbers.map((each) => [...numbers, each]),
  'a part in a loop': (numbers) => numbers.map((each) => numbers.slice(each)),
  'a sorted list in a loop': (numbers) => numbers.map(() => numbers.toSorted()),
  'a copied map in a loop': (numbers) => numbers.map(() => new Map(numbers.entries())),
  'new numbers in a loop': (numbers) => numbers.map(() => new Uint32Array(numbers.length)),
  'a text in a loop': (numbers) => numbers.map(() => numbers.join(' ')),
  'letters in a loop': (numbers) => {
    const text = numbers.join(' ');
    return numbers.map((each) => text.indexOf('-', each));
  },
  'an expression in a loop': (numbers) => {
    const text = numbers.join(' ');
    return numbers.map(() => /-/u.test(text));
  },
};

export const GROWING: readonly Growing<readonly number[]>[] = Object.entries({
  ...SAME,
  ...FOR_EACH,
  ...FOR_EACH_TWO,
}).map(([name, ask]) => ({
  name,
  cost: name in SAME ? 'same' : 'forEach',
  prepare: (size) => Array.from({ length: size }, (_, at) => at),
  ask,
}));

function has(list: readonly number[], wanted: number): boolean {
  for (const each of list) if (each === wanted) return true;
  return false;
}

function linesOf(text: string): string[] {
  const lines: string[] = [];
  for (let at = 0; at < text.length; ) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    lines.push(text.slice(at, end));
    at = end + 1;
  }
  return lines;
}
