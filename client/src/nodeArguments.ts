/**
 * With what Node starts the server: so that it takes little memory while it reads articles, and can give back what it
 * needed for that.
 */
export const NODE_ARGUMENTS: readonly string[] = ['--expose-gc', '--max-semi-space-size=8'];
