import type { Mention, MentionKind } from '../../recognition/mention';
import { KINDS, MENTION_FORMS } from './mentionForms';
import type { PackReader } from './packReader';
import type { PackWriter } from './packWriter';

/**
 * Where the mentions of an article stand and what they are, by their indexes: in reading order. Lists, because typed
 * arrays cost more to make than these are used.
 */
export interface Spans {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Places in {@link KINDS}. */
  readonly kinds: readonly number[];
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
    const [starts, ends, kinds]: [number[], number[], number[]] = [[], [], []];
    let start = 0;
    for (let left = from.count(); left > 0; left--) {
      start += from.uint();
      const length = from.uint();
      starts.push(start);
      ends.push(start + Math.floor(length / KINDS.length));
      kinds.push(length % KINDS.length);
    }
    return { starts, ends, kinds };
  },
};

/** What mentions say is packed in three sections, as it is asked for: resolution asks directives alone. */
const PARTS = {
  directives: ['directive'],
  people: ['title', 'person'],
  numbers: ['figure', 'date'],
} as const satisfies Readonly<Record<string, readonly MentionKind[]>>;

/** The sections that hold mentions. */
export type Part = keyof typeof PARTS;

/** For each of {@link KINDS} its section. */
const PART_OF = KINDS.map((kind) => (Object.keys(PARTS) as Part[]).find((part) => isOneOf(PARTS[part], kind))!);

/** Packs what the mentions of a part say. */
export function writeMentions(to: PackWriter, part: Part, mentions: readonly Mention[]): void {
  for (const mention of mentions) if (isOneOf(PARTS[part], mention.kind)) writeMention(to, mention);
}

/** Reads the mentions of a part, in their order. */
export function readMentions(from: PackReader, part: Part, { starts, ends, kinds }: Spans): Mention[] {
  const mentions: Mention[] = [];
  for (let index = 0; index < kinds.length; index++) {
    const kind = kinds[index]!;
    if (PART_OF[kind] === part) mentions.push(MENTION_FORMS[KINDS[kind]!].read(from, starts[index]!, ends[index]!));
  }
  return mentions;
}

/** For each mention its place among those of its part. */
export function placesInParts({ kinds }: Spans): number[] {
  const next: Record<Part, number> = { directives: 0, people: 0, numbers: 0 };
  return kinds.map((kind) => next[PART_OF[kind]!]++);
}

/** The part that a mention is in; undefined where there is no such mention. */
export function partOf({ kinds }: Spans, index: number): Part | undefined {
  return PART_OF[kinds[index] ?? KINDS.length];
}

/** Puts the mentions of the parts together again, with nothing in place of those of parts that are left out. */
export function mergeParts(
  { kinds }: Spans,
  parts: Readonly<Partial<Record<Part, readonly Mention[]>>>,
): (Mention | undefined)[] {
  const next: Record<Part, number> = { directives: 0, people: 0, numbers: 0 };
  return kinds.map((kind) => {
    const part = PART_OF[kind]!;
    return parts[part]?.[next[part]++];
  });
}

/** Whether a date is the next mention after any directive. */
export function isDateBehindDirective({ kinds }: Spans): boolean {
  return kinds.some((kind, index) => KINDS[kind] === 'date' && KINDS[kinds[index - 1] ?? -1] === 'directive');
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

function isOneOf(kinds: readonly MentionKind[], kind: MentionKind): boolean {
  return kinds.includes(kind);
}
