/**
 * What a call of a built-in costs.
 * @param before the length of what it is called on, or the place at which an expression goes on.
 */
type Cost = (before: number, given: readonly unknown[], result: unknown, receiver: unknown) => number;

let gone = 0;

/** How many elements and letters the built-ins have gone through so far. */
export function throughBuiltIns(): number {
  return gone;
}

const one: Cost = () => 0;
const all: Cost = (before) => before;
const given: Cost = (_, args) => lengthOf(args[0]);
const made: Cost = (_, __, result) => lengthOf(result);

/** Between two places. */
const part: Cost = (length, args) => Number(args[2] ?? length) - Number(args[1] ?? 0);

/** As far as a search went: a negative place means that nothing was found. */
const forwards: Cost = (length, args, found) =>
  (Number(found) < 0 ? length : Number(found) + 1) - (typeof args[1] === 'number' ? args[1] : 0);
const backwards: Cost = (length, args, found) =>
  Math.min(typeof args[1] === 'number' ? args[1] : length, length) - Math.max(Number(found), 0);

/** A sticky expression that does not match at its place looks no further. */
const expression: Cost = (before, args, match, receiver) => {
  const { global, sticky } = receiver as RegExp;
  const start = global || sticky ? before : 0;
  if (match === null) return sticky ? 0 : lengthOf(args[0]) - start;
  const { index, 0: found } = match as RegExpExecArray;
  return index + found.length - start;
};

const NOTHING: readonly unknown[] = [];
const ITERATORS = [[], new Map(), new Set(), ''].map((of) => Object.getPrototypeOf(of[Symbol.iterator]()) as object);
const TYPED_ARRAY = Object.getPrototypeOf(Uint8Array.prototype) as object;
const TYPED_ARRAYS = [
  'Uint8Array',
  'Uint16Array',
  'Uint32Array',
  'Int8Array',
  'Int16Array',
  'Int32Array',
  'Float64Array',
];

/**
 * What goes through more than one thing in a single call. What calls back is counted by what it calls; what takes a
 * part of a text shares its letters and costs nothing.
 */
const COSTS: readonly (readonly [owner: object, cost: Cost, names: readonly string[]])[] = [
  ...ITERATORS.map((iterator) => [iterator, one, ['next']] as const), // loops, spreads, copies of maps and sets
  [Array.prototype, all, ['reverse', 'shift', 'sort', 'splice', 'toSorted', 'toReversed', 'unshift', 'with']],
  [Array.prototype, part, ['fill']],
  [Array.prototype, made, ['concat', 'flat', 'join', 'slice']],
  [Array.prototype, forwards, ['indexOf']],
  [Array.prototype, backwards, ['lastIndexOf']],
  [TYPED_ARRAY, all, ['reverse', 'sort']],
  [TYPED_ARRAY, part, ['fill']],
  [TYPED_ARRAY, given, ['set']],
  [TYPED_ARRAY, made, ['join', 'slice']],
  [TYPED_ARRAY, forwards, ['indexOf']],
  [String.prototype, all, ['localeCompare', 'normalize', 'toLowerCase', 'toUpperCase']],
  [String.prototype, all, ['replace', 'replaceAll', 'split']],
  [String.prototype, made, ['padEnd', 'padStart', 'repeat']],
  [String.prototype, forwards, ['indexOf']],
  [String.prototype, backwards, ['lastIndexOf']],
  [RegExp.prototype, expression, ['exec']],
  [Object, made, ['entries', 'keys', 'values']],
  [JSON, given, ['parse']],
  [JSON, made, ['stringify']],
  [TextEncoder.prototype, made, ['encode']],
  [TextDecoder.prototype, made, ['decode']],
];

/**
 * Lets the built-ins of this process count what they go through, until it ends: V8 runs whoever has touched them more
 * slowly ever after.
 */
export function countBuiltIns(): void {
  searchByPlace();
  for (const [owner, cost, names] of COSTS) for (const name of names) count(owner, name, cost);
  for (const name of TYPED_ARRAYS) countMade(name);
}

/** `includes` tells no place, so it asks for one; nobody looks for what is not equal to itself. */
function searchByPlace(): void {
  const includes = function (this: readonly unknown[], ...looked: readonly [unknown, number?]): boolean {
    return this.indexOf(...looked) >= 0;
  };
  for (const owner of [Array.prototype, TYPED_ARRAY, String.prototype]) {
    Object.defineProperty(owner, 'includes', { value: includes, writable: true, configurable: true });
  }
}

function count(owner: object, name: string, cost: Cost): void {
  const builtIn: unknown = Reflect.get(owner, name);
  if (typeof builtIn !== 'function') return; // this Node does not have it
  const each = function (this: unknown): unknown {
    gone++;
    return Reflect.apply(builtIn, this, NOTHING);
  };
  const whole = function (this: unknown, ...args: unknown[]): unknown {
    const before = this instanceof RegExp ? this.lastIndex : lengthOf(this); // both may be others afterwards
    const result: unknown = Reflect.apply(builtIn, this, args);
    gone += 1 + Math.max(0, cost(before, args, result, this));
    return result;
  };
  Object.defineProperty(owner, name, { value: cost === one ? each : whole, writable: true, configurable: true });
}

/** A new array of numbers is filled with zeros or with a copy. */
function countMade(name: string): void {
  const value: unknown = Reflect.get(globalThis, name);
  if (typeof value !== 'function') return;
  const counted = new Proxy(value, {
    construct(target, args: unknown[], newTarget) {
      const result: object = Reflect.construct(target, args, newTarget);
      if (!(args[0] instanceof ArrayBuffer)) gone += lengthOf(result); // a view of a buffer fills nothing
      return result;
    },
  });
  Object.defineProperty(globalThis, name, { value: counted, writable: true, configurable: true });
}

function lengthOf(value: unknown): number {
  if (typeof value === 'string' || Array.isArray(value)) return value.length;
  return ArrayBuffer.isView(value) ? value.byteLength : 0;
}
