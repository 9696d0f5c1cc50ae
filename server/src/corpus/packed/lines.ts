import type { Lines } from '../../text/positions';
import { DamagedError } from './byteReader';
import type { Form } from './form';

/**
 * Where lines begin and end, as the length of each with its end and of that end, which is one or two units long; the
 * last line has none.
 */
export const lines: Form<Lines> = {
  write(to, { lineStarts, lineEnds }) {
    const last = lineStarts.length - 1;
    to.uint(last);
    for (let at = 0; at < last; at++) {
      const next = lineStarts[at + 1]!;
      to.uint((next - lineStarts[at]!) * 2 + (next - lineEnds[at]! - 1));
    }
    to.uint(lineEnds[last]! - lineStarts[last]!);
  },
  read(from) {
    const last = from.count();
    const lineStarts = new Int32Array(last + 1);
    const lineEnds = new Int32Array(last + 1);
    for (let at = 0; at < last; at++) {
      const length = from.uint();
      const next = lineStarts[at]! + (length >> 1);
      lineStarts[at + 1] = next;
      lineEnds[at] = next - 1 - (length & 1);
      if (lineEnds[at]! < lineStarts[at]!) throw new DamagedError('a line ends before it begins');
    }
    lineEnds[last] = lineStarts[last]! + from.uint();
    return { lineStarts, lineEnds };
  },
};
