import type { MentionKind, Span } from '../../recognition/mention';
import { ByteReader } from './byteReader';
import { KINDS } from './mentionForms';
import { sectionOf } from './sections';
import { passStrings, type WantedText } from './strings';

/** The places of mentions that have a key of their own, so no directives, in reading order; see `ArticleFacts.keys`. */
export function mentionsWithKey(bytes: Uint8Array, kind: MentionKind, key: WantedText): number[] {
  const keys = new ByteReader(sectionOf(bytes, 'keys'));
  const place = key.placeIn(keys);
  const found: number[] = [];
  if (place < 0) return found;
  const spans = spanReader(bytes);
  const wanted = KINDS.indexOf(kind);
  const count = spans.count();
  for (let index = 0; index < count; index++) {
    spans.uint();
    const isOfKind = spans.uint() % KINDS.length === wanted;
    if (keys.uint() === place + 1 && isOfKind) found.push(index);
  }
  return found;
}

/** Where mentions stand. @param indexes rising. */
export function spansAt(bytes: Uint8Array, indexes: readonly number[]): Span[] {
  const from = spanReader(bytes);
  from.count();
  let start = 0;
  let at = -1;
  let length = 0;
  return indexes.map((index) => {
    while (at < index) {
      start += from.uint();
      length = Math.floor(from.uint() / KINDS.length);
      at++;
    }
    return { start, end: start + length };
  });
}

/** Reads the section behind its texts, of which it has none. */
function spanReader(bytes: Uint8Array): ByteReader {
  const from = new ByteReader(sectionOf(bytes, 'spans'));
  passStrings(from);
  return from;
}
