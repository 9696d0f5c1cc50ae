/** The variable of the environment that names the file in which a server tells what held it up. */
export const TOLD_IN = 'DAN_CHIEU_PIECES';

/** Work that held up the event loop of a server in one piece. */
export interface Piece {
  /** When it began, in milliseconds since 1970. */
  readonly at: number;
  /** What it took of the processor, in milliseconds. */
  readonly processor: number;
  /** How long it lasted, in milliseconds. */
  readonly wall: number;
  /** The functions in which most of it went. */
  readonly what: string;
}
