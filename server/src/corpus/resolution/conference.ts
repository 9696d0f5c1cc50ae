import { PLENUM_RESOLUTIONS, type PlenumResolution } from '../../domain/plenumResolutions';
import type { DirectiveMention } from '../../recognition/mention';
import { documentKey } from '../identity/documentKeys';
import { readIssuer } from '../identity/issuers';
import { mayHaveMet, recentMeeting, termOn } from '../identity/terms';
import { type Knowledge, wordingsOf } from '../knowledge/knownDocument';
import type { ArticleTime } from './articleTime';
import { type Outcome, type StatedPart, stated, unknown } from './outcome';
import { type Content, compareSubjects, standout, subjectContent } from './subjects';

/** A mention that names its document by the conference of the Central Committee that adopted it. */
export interface ConferenceMention extends DirectiveMention {
  /** In digits. */
  readonly conference: string;
}

/** True for «Nghị quyết Trung ương 4», which has no number. */
export function namesConference(mention: DirectiveMention): mention is ConferenceMention {
  return mention.conference !== null && mention.number === null && mention.congress === null;
}

/** True where another committee than the Central one met: «Nghị quyết Hội nghị lần thứ 8 … Đảng bộ tỉnh». */
export function isOfOthers({ issuer }: ConferenceMention): boolean {
  return issuer !== null && readIssuer(issuer)?.bodies.includes('TW') !== true;
}

/** The term that a mention itself tells, by «khóa N» or by a date; null where it tells none. */
export function ownTerm({ term, date }: DirectiveMention): string | null {
  return term ?? (date === null ? null : termOn(date));
}

/** A document that a conference adopted, with what it is about. */
interface Adopted {
  readonly key: string;
  readonly row: PlenumResolution;
  readonly wordings: readonly string[];
}

/**
 * A conference that is known to have adopted one document of the type names it; of several, or where there may be
 * more, the subject in the sentence may tell. Without a term it is the conference of that number that met in the year
 * before the article, if there was one.
 * «Các nghị quyết» of a conference are all that it adopted, if all are known, and none of them alone.
 * @param mention of a conference of the Central Committee, or of one that is not named.
 * @param term the term that the mention tells, or another mention of the article for it; null where none does.
 * @param context the words of the mention's sentence.
 */
export function resolveConference(
  mention: ConferenceMention,
  term: string | null,
  context: Content | undefined,
  { published }: ArticleTime,
  knowledge: Knowledge,
): Outcome {
  const { conference, issuer } = mention;
  const adopted = adoptedBy(mention, knowledge).filter(({ row }) =>
    term === null ? published === null || mayHaveMet(row.term, conference, published) : row.term === term,
  );
  if (adopted.length === 0) return unknown('notInCorpusOrCatalogue');
  const said: StatedPart[] = ['conference'];
  if (mention.term !== null) said.push('term');
  else if (mention.date !== null && term !== null) said.push('date');
  if (term !== null && mention.plural && adopted.length > 1 && adopted.every(({ row }) => row.complete)) {
    return { kind: 'ambiguous', keys: adopted.map(({ key }) => key), reason: 'wholeConference' };
  }
  const found = oneOf(mention, adopted, term !== null, context);
  if (found !== undefined) return stated(found.key, ...said, ...found.by);
  const recent = term === null && issuer !== null && published !== null ? recentMeeting(conference, published) : null;
  if (recent !== null && published !== null) {
    const latest = oneOf(
      mention,
      adopted.filter(({ row }) => row.term === recent),
      true,
      context,
    );
    if (latest !== undefined) {
      const evidence = [
        { kind: 'stated', by: [...said, ...latest.by] } as const,
        { kind: 'recentConference', published } as const,
      ];
      return { kind: 'document', key: latest.key, evidence };
    }
  }
  const keys = adopted.map(({ key }) => key);
  return { kind: 'ambiguous', keys, reason: term === null ? 'severalTerms' : 'severalDocuments' };
}

function adoptedBy({ type, conference, sitting }: ConferenceMention, knowledge: Knowledge): Adopted[] {
  const adopted: Adopted[] = [];
  for (const row of PLENUM_RESOLUTIONS) {
    if (row.conference !== conference || row.type !== type) continue;
    if (sitting !== null && row.sitting !== sitting) continue;
    for (const canonical of row.documents) {
      const key = documentKey(canonical, null, row.term);
      const document = knowledge.get(key);
      adopted.push({ key, row, wordings: document === undefined ? [] : wordingsOf(document) });
    }
  }
  return adopted;
}

/**
 * The one of the adopted documents that is meant.
 * @param isOneConference true where all are of one conference: if none is missing, it is one of them, so less has to
 * be said of it.
 */
function oneOf(
  { subject, sitting }: ConferenceMention,
  adopted: readonly Adopted[],
  isOneConference: boolean,
  context: Content | undefined,
): { readonly key: string; readonly by: readonly StatedPart[] } | undefined {
  const isClosed = isOneConference && adopted.every(({ row }) => row.complete);
  const content = subject === null ? undefined : subjectContent(subject);
  if (subject !== null && content !== undefined && (isOneConference || content.length > 1)) {
    const one = spokenOf(content, adopted, 1);
    const isSame = one?.wordings.some((wording) => compareSubjects(subject, wording) === 'same');
    if (one !== undefined && (isClosed || isSame)) return { key: one.key, by: ['subject'] };
  }
  if (!isClosed) return undefined;
  const told = context && adopted.length > 1 ? spokenOf(context, adopted, 2) : undefined;
  if (told !== undefined) return { key: told.key, by: ['subject'] };
  const [first, ...others] = adopted;
  if (first === undefined || others.length > 0 || first.row.sitting !== sitting) return undefined;
  const isOther =
    subject !== null &&
    first.wordings.length > 0 &&
    first.wordings.every((wording) => compareSubjects(subject, wording) === 'different');
  return isOther ? undefined : { key: first.key, by: [] };
}

/** The document that a text speaks of more than of the others, if it says so many pairs of words of it. */
function spokenOf(text: Content, adopted: readonly Adopted[], atLeast: number): Adopted | undefined {
  const most = standout(
    text,
    adopted.map(({ wordings }) => wordings),
  );
  return most !== undefined && most.pairs >= atLeast ? adopted[most.index] : undefined;
}
