import type { Span } from '../../recognition/mention';
import type { EntryPlace } from '../identity/entryPlace';

/** What can be wrong with a catalogue file, by names that stay. */
export const FAULT_CODES = [
  // the file
  'unread',
  'tooLarge',
  'damaged',
  // its syntax
  'syntax',
  'unclosed',
  'indent',
  'tab',
  'tooDeep',
  'alias',
  'repeatedKey',
  // against the schema
  'noDocuments',
  'wrongKind',
  'unknownKey',
  'missing',
  'noName',
  'notAllowed',
  'notAProvince',
  'malformed',
  'malformedDate',
  // against the calendar, the numbering and other entries
  'impossibleDate',
  'noPeriod',
  'noPlace',
  'termAgainstDate',
  'typeAgainstSymbol',
  'repeatedDocument',
  'differs',
] as const;

export type FaultCode = (typeof FAULT_CODES)[number];

/** A mistake in a catalogue file: its place in UTF-16 offsets, and what its message speaks of. */
export interface CatalogueFault extends Span {
  readonly code: FaultCode;
  readonly about: readonly string[];
  /** Where the words stand that are wrong, without quotes; undefined where they could not be replaced. */
  readonly words?: Span;
  /** The entry that this one repeats. */
  readonly other?: EntryPlace;
}
