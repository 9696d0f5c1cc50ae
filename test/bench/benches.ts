import type { Bench } from './bench';
import { recognition } from './recognition.bench';

/** All benches, in the order in which they run. */
export const BENCHES: readonly Bench[] = [recognition];
