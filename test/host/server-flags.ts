/** What the flags of a VS Code server depend on. */
export interface ServerUse {
  /** Required from who opens the workbench. Tests go without, a server for people does not. */
  token?: string;
  /** 0, the default, takes a free one. */
  port?: number;
  /**
   * Whether tests drive the workbench: then it tells them when it is restored, and drops the messages that would pop up
   * over it. People want to read those.
   */
  driven?: boolean;
}

/** The flags of a VS Code server on the loopback address that asks nothing and tells nobody anything. */
export function serverFlags({ token, port = 0, driven = false }: ServerUse): string[] {
  return [
    ...['--host', '127.0.0.1', '--port', String(port)],
    ...(token ? ['--connection-token', token] : ['--without-connection-token']),
    ...['--telemetry-level', 'off', '--disable-telemetry', '--disable-update-check'],
    ...['--disable-workspace-trust', '--disable-getting-started-override'],
    ...(driven ? ['--enable-smoke-test-driver'] : []),
  ];
}
