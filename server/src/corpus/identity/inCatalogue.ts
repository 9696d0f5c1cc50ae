import type { Document } from './things';

/**
 * Whether what is known of a document is from a catalogue, ours or the user's, and not read off articles. An entry of the
 * user's need not name a source: whoever wrote it is one.
 */
export function isInCatalogue({ source, entry }: Pick<Document, 'source' | 'entry'>): boolean {
  return source !== null || entry !== null;
}
