/** What tests import from mocha, out of the mocha that runs in the browser: it gives them as globals only. */
export const { suite, test, setup, teardown, suiteSetup, suiteTeardown } = globalThis as unknown as Mocha.MochaGlobals;
