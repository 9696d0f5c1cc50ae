import type { DirectiveMention } from '../mention';

/** What is known of a document of which only the type and the place are: the one home of all that may be said. */
export const NOTHING_KNOWN: Omit<DirectiveMention, 'kind' | 'start' | 'end' | 'type'> = {
  number: null,
  symbol: null,
  issuer: null,
  date: null,
  term: null,
  congress: null,
  conference: null,
  sitting: null,
  subject: null,
  elliptic: false,
  year: null,
  name: null,
};
