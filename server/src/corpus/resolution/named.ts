import { PLENUM_RESOLUTIONS } from '../../domain/plenumResolutions';
import type { DirectiveMention } from '../../recognition/mention';
import { spellingKey } from '../../text/spelling';
import { congressCanonical } from '../catalogueIndex';
import { documentKey, isNamedLaw, lawKey, lawLabel } from '../identity';
import { readIssuer, spellOut } from '../issuers';
import type { Knowledge } from '../knowledge';
import { mayHaveMet, termOn } from '../terms';
import type { ArticleTime } from './byDate';
import { type Outcome, type StatedPart, stated, unknown } from './outcome';
import { compareSubjects, type SubjectMatch } from './subjects';

/**
 * Resolves a mention that names its document without a number: a law by name and year, a congress resolution, or a
 * resolution of a Central Committee conference.
 * @param locality the province of the article, for congresses of its Party organisation.
 */
export function resolveNamed(
  mention: DirectiveMention,
  locality: string | null,
  time: ArticleTime,
  knowledge: Knowledge,
): Outcome {
  if (isNamedLaw(mention)) return resolveLaw(mention, knowledge);
  if (mention.congress !== null) return resolveCongress(mention, mention.congress, locality);
  if (mention.conference !== null) return resolveConference(mention, mention.conference, time, knowledge);
  return unknown('tooLittleSaid');
}

function resolveLaw({ type, name, year }: DirectiveMention, knowledge: Knowledge): Outcome {
  if (year === null) return unknown('tooLittleSaid');
  const known = knowledge.law(lawKey(type, name, year));
  return stated(known?.key ?? lawLabel(type, name, year), 'symbol');
}

/** The resolution of the Party's own congress, or of the congress of a province; others have no name of their own. */
function resolveCongress({ issuer }: DirectiveMention, congress: string, locality: string | null): Outcome {
  const number = spellingKey(congress).toUpperCase();
  const body = issuer === null ? '' : spellOut(issuer);
  if (body === '' || body === 'đảng' || body.startsWith('đảng cộng sản') || /^đại (?:hội|biểu)/u.test(body)) {
    return /^[IVX]+$/u.test(number) ? stated(congressCanonical(number), 'conference') : unknown('tooLittleSaid');
  }
  const read = issuer === null ? undefined : readIssuer(issuer);
  if (!read?.bodies.includes('TU')) return unknown('tooLittleSaid');
  const place = read.locality ?? locality;
  if (place === null) return unknown('tooLittleSaid');
  const key = documentKey(congressCanonical(number), place, null);
  return { kind: 'document', key, evidence: [{ kind: 'locality', locality: place }] };
}

/**
 * A conference that is known to have adopted one document of the type names it; of several, or where there may be
 * more, the subject in the sentence may tell.
 */
function resolveConference(
  mention: DirectiveMention,
  conference: string,
  { published }: ArticleTime,
  knowledge: Knowledge,
): Outcome {
  const { type, subject, sitting, date, issuer } = mention;
  if (issuer !== null && readIssuer(issuer)?.bodies.includes('TW') !== true) return unknown('tooLittleSaid');
  const term = mention.term ?? (date === null ? null : termOn(date));
  const adopted = PLENUM_RESOLUTIONS.filter(
    (row) =>
      row.conference === conference &&
      row.type === type &&
      (sitting === null || row.sitting === sitting) &&
      (term === null ? published === null || mayHaveMet(row.term, conference, published) : row.term === term),
  );
  const keys = adopted.flatMap((row) => row.documents.map((canonical) => documentKey(canonical, null, row.term)));
  if (keys.length === 0) return unknown('notInCorpusOrCatalogue');
  const said: StatedPart[] = ['conference'];
  if (term !== null) said.push(mention.term === null ? 'date' : 'term');
  const matches = keys.map((key) => matchOf(subject, knowledge.get(key)?.subject ?? null));
  const same = keys.filter((_, index) => matches[index] === 'same');
  if (same.length === 1) return stated(same[0]!, ...said, 'subject');
  const all = adopted.every((row) => row.complete && row.sitting === sitting);
  if (keys.length === 1 && term !== null && all && matches[0] !== 'different') return stated(keys[0]!, ...said);
  return { kind: 'ambiguous', keys, reason: term === null ? 'severalTerms' : 'severalDocuments' };
}

function matchOf(said: string | null, known: string | null): SubjectMatch {
  return said === null || known === null ? 'unclear' : compareSubjects(said, known);
}
