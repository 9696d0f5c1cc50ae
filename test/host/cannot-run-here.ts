/** Tests cannot run on this machine at all; the message says why, and what to do instead. */
export class CannotRunHere extends Error {}
