import assert from 'node:assert/strict';
import { serverFlags } from './server-flags';

suite('the flags of a VS Code server', () => {
  const DRIVER = '--enable-smoke-test-driver';

  test('for people leave messages to pop up, and want the token', () => {
    const flags = serverFlags({ token: 'bí-mật', port: 8080 });
    assert.ok(!flags.includes(DRIVER));
    assert.equal(flags[flags.indexOf('--connection-token') + 1], 'bí-mật');
    assert.equal(flags[flags.indexOf('--port') + 1], '8080');
  });

  test('for tests let them drive the workbench, without a token and on a free port', () => {
    const flags = serverFlags({ driven: true });
    assert.ok(flags.includes(DRIVER) && flags.includes('--without-connection-token'));
    assert.equal(flags[flags.indexOf('--port') + 1], '0');
  });
});
