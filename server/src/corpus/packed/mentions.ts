import type { Mention } from '../../recognition/mention';
import { KINDS, MENTION_FORMS } from './mentionForms';
import type { PackReader } from './packReader';
import type { PackWriter } from './packWriter';

/** Where the mentions of an article stand and what they are, by their indexes: in reading order. */
export interface Spans {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Places in {@link KINDS}. */
  readonly kinds: Uint8Array;
}

/** Reads the spans of mentions; takes them off mentions to write them. */
export const spans = {
  write(to: PackWriter, mentions: readonly Mention[]): void {
    to.uint(mentions.length);
    let last = 0;
    for (const { kind, start, end } of mentions) {
      to.uint(start - last);
      to.uint((end - start) * KINDS.length + KINDS.indexOf(kind));
      last = start;
    }
  },
  read(from: PackReader): Spans {
    const count = from.count();
    const starts = new Int32Array(count);
    const ends = new Int32Array(count);
    const kinds = new Uint8Array(count);
    let start = 0;
    for (let at = 0; at < count; at++) {
      start += from.uint();
      const length = from.uint();
      starts[at] = start;
      ends[at] = start + Math.floor(length / KINDS.length);
      kinds[at] = length % KINDS.length;
    }
    return { starts, ends, kinds };
  },
};

/** Directives are packed apart from the others, because resolution asks what they say and nothing of the others. */
export type Part = 'directives' | 'others';

const DIRECTIVE = KINDS.indexOf('directive');

/** Packs what the mentions of a part say. */
export function writeMentions(to: PackWriter, part: Part, mentions: readonly Mention[]): void {
  for (const mention of mentions) {
    if (isIn(part, KINDS.indexOf(mention.kind))) writeMention(to, mention);
  }
}

/**
 * Reads what the mentions of a part say.
 * @param into they are put at their indexes.
 */
export function readMentions(from: PackReader, part: Part, { starts, ends, kinds }: Spans, into: Mention[]): void {
  for (let index = 0; index < kinds.length; index++) {
    const kind = kinds[index]!;
    if (isIn(part, kind)) into[index] = MENTION_FORMS[KINDS[kind]!].read(from, starts[index]!, ends[index]!);
  }
}

function writeMention(to: PackWriter, mention: Mention): void {
  switch (mention.kind) {
    case 'directive':
      MENTION_FORMS.directive.write(to, mention);
      break;
    case 'title':
      MENTION_FORMS.title.write(to, mention);
      break;
    case 'person':
      MENTION_FORMS.person.write(to, mention);
      break;
    case 'figure':
      MENTION_FORMS.figure.write(to, mention);
      break;
    case 'date':
      MENTION_FORMS.date.write(to, mention);
      break;
  }
}

function isIn(part: Part, kind: number): boolean {
  return (kind === DIRECTIVE) === (part === 'directives');
}
