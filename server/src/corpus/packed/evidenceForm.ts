import type { Evidence, Place } from '../identity/things';
import { namesOf } from './form';
import type { PackReader } from './packReader';
import type { PackWriter } from './packWriter';

type Stated = Extract<Evidence, { kind: 'stated' }>['by'][number];

const KINDS = namesOf<Evidence['kind']>({
  stated: true,
  sameArticle: true,
  articleDate: true,
  latestTerm: true,
  sequence: true,
  recentConference: true,
  sameDay: true,
  title: true,
  fileName: true,
  citedByNumber: true,
  onlyCandidate: true,
  locality: true,
});
const STATED = namesOf<Stated>({
  symbol: true,
  numberAndYear: true,
  date: true,
  term: true,
  issuer: true,
  subject: true,
  conference: true,
  years: true,
});
const POSITIONS = ['before', 'after'] as const;
const ORIGINS = ['corpus', 'catalogue'] as const;

/** Packs why a mention was taken for a document. @param uri of its article, which places of evidence mostly are in. */
export function writeEvidence(to: PackWriter, evidence: Evidence, uri: string): void {
  to.oneOf(KINDS, evidence.kind);
  switch (evidence.kind) {
    case 'stated':
      to.uint(evidence.by.length);
      for (const part of evidence.by) to.oneOf(STATED, part);
      break;
    case 'sameArticle':
      writePlace(to, evidence.place, uri);
      to.oneOf(POSITIONS, evidence.position);
      break;
    case 'sameDay':
    case 'title':
      writePlace(to, evidence.place, uri);
      break;
    case 'articleDate':
    case 'recentConference':
      to.text(evidence.published);
      break;
    case 'latestTerm':
      to.textOrNull(evidence.published);
      to.texts(evidence.setAside);
      break;
    case 'sequence':
      to.text(evidence.term);
      to.text(evidence.published);
      break;
    case 'citedByNumber':
      to.texts(evidence.setAside);
      break;
    case 'onlyCandidate':
      to.oneOf(ORIGINS, evidence.from);
      break;
    case 'locality':
      to.text(evidence.locality);
      break;
    case 'fileName':
      break;
  }
}

/** Reads what {@link writeEvidence} wrote. */
export function readEvidence(from: PackReader, uri: string): Evidence {
  const kind = from.oneOf(KINDS);
  switch (kind) {
    case 'stated':
      return { kind, by: Array.from({ length: from.count() }, () => from.oneOf(STATED)) };
    case 'sameArticle':
      return { kind, place: readPlace(from, uri), position: from.oneOf(POSITIONS) };
    case 'sameDay':
    case 'title':
      return { kind, place: readPlace(from, uri) };
    case 'articleDate':
    case 'recentConference':
      return { kind, published: from.text() };
    case 'latestTerm':
      return { kind, published: from.textOrNull(), setAside: from.texts() };
    case 'sequence':
      return { kind, term: from.text(), published: from.text() };
    case 'citedByNumber':
      return { kind, setAside: from.texts() };
    case 'onlyCandidate':
      return { kind, from: from.oneOf(ORIGINS) };
    case 'locality':
      return { kind, locality: from.text() };
    case 'fileName':
      return { kind };
  }
}

function writePlace(to: PackWriter, place: Place, uri: string): void {
  to.textOrNull(place.uri === uri ? null : place.uri);
  to.uint(place.mention);
}

function readPlace(from: PackReader, uri: string): Place {
  return { uri: from.textOrNull() ?? uri, mention: from.uint() };
}
