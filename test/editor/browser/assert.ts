/** What tests in a browser use of node:assert/strict, which is not there. */
const assert = {
  ok(value: unknown, message = 'not true'): asserts value {
    if (!value) throw new Error(message);
  },
  equal(actual: unknown, expected: unknown, message = `${show(actual)}, not ${show(expected)}`): void {
    if (!Object.is(actual, expected)) throw new Error(message);
  },
  notEqual(actual: unknown, expected: unknown, message = `${show(actual)} again`): void {
    if (Object.is(actual, expected)) throw new Error(message);
  },
  deepEqual(actual: unknown, expected: unknown, message = `${show(actual)}, not ${show(expected)}`): void {
    if (show(actual) !== show(expected)) throw new Error(message);
  },
  notDeepEqual(actual: unknown, expected: unknown, message = `${show(actual)} again`): void {
    if (show(actual) === show(expected)) throw new Error(message);
  },
  match(actual: string, expected: RegExp, message = `${show(actual)} does not match ${expected}`): void {
    if (!expected.test(actual)) throw new Error(message);
  },
  async rejects(promise: PromiseLike<unknown>, expected: RegExp): Promise<void> {
    let reason: unknown;
    try {
      await promise;
    } catch (error) {
      reason = error;
    }
    if (!expected.test(String(reason))) throw new Error(`${String(reason)} does not match ${expected}`);
  },
};

function show(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}

// biome-ignore lint/style/noDefaultExport: it stands for a module that has one
export default assert;
