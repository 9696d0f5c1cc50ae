import type { Bench } from './bench';
import { index } from './index.bench';
import { pieces } from './pieces.bench';
import { recognition } from './recognition.bench';
import { requests } from './requests.bench';

/** All benches, in the order in which they run. */
export const BENCHES: readonly Bench[] = [recognition, index, requests, pieces];
