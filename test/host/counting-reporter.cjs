// Mocha's dots with the failures in full, and the counts with the failures in the file that the environment names.
const fs = require('node:fs');
const { reporters } = require('mocha');

module.exports = class CountingReporter extends reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const { passes, failures, pending } = this.stats;
      const failed = this.failures.map((test) => [test.fullTitle(), test.err?.message ?? String(test.err)]);
      const file = process.env.DAN_CHIEU_TEST_COUNTS;
      if (file) {
        fs.writeFileSync(file, JSON.stringify({ passed: passes, failed: failures, skipped: pending, tests: failed }));
      }
    });
  }
};
