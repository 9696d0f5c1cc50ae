import { fullnessOf } from '../../corpus/facts/articleRecord';
import { isInCatalogue } from '../../corpus/identity/inCatalogue';
import { knownIssuer } from '../../corpus/identity/knownIssuer';
import type { Conflict, Document, Place } from '../../corpus/identity/things';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import { shortDate } from '../../l10n/dates';
import type { Language, Messages } from '../../l10n/messages';
import type { DirectiveMention } from '../../recognition/mention';
import { articleList, articlesElsewhere, offsetLink } from '../cards/articleLinks';
import { type Block, type Card, facts, heading, type Inline, line, quote } from '../cards/card';
import { evidenceLine, lineSeenFrom } from '../cards/evidence';
import { sourceInline, sourceLine } from '../cards/sources';
import { isOtherSubject } from '../consistency/otherSubject';
import { isOwnText } from '../definition';
import { isInside, lineOf } from '../lookup/places';
import { issuerName } from '../wording/issuerName';
import { directiveName, documentName, isCalledByName } from '../wording/names';
import type { Presentation } from '../wording/presentation';
import { whyOpen } from '../wording/whyOpen';
import { dateAndTerm } from './dateAndTerm';
import { candidatesCard } from './openReference';
import { replacement } from './replacement';

/** The card of a directive: which document it is and why, or which it may be, or that this is not known. */
export function directiveCard(
  snapshot: CorpusSnapshot,
  place: Place,
  mention: DirectiveMention,
  shown: Presentation,
): Card {
  const resolution = snapshot.resolve(place);
  switch (resolution?.kind) {
    case 'document': {
      const why = evidenceLine(snapshot, mention, resolution, shown);
      const isStated = resolution.evidence.every(({ kind }) => kind === 'stated');
      return documentCard(snapshot, resolution.document, place.uri, shown, { mention, why, isStated });
    }
    case 'ambiguous':
      return [heading(directiveName(mention)), ...candidatesCard(snapshot, place, mention, resolution, shown)];
    default:
      return [
        heading(directiveName(mention)),
        ...saidHere(mention, shown),
        line(shown.words.unknown, whyOpen(mention, resolution, shown.words)),
      ];
  }
}

/** The mention that a card is about, and why it was taken for its document. */
interface Cited {
  readonly mention: DirectiveMention;
  readonly why: readonly Inline[];
  /** Whether nothing but the sentence itself tells why. */
  readonly isStated: boolean;
}

/**
 * The card of a document, as a reader of one article sees it.
 * @param cited the mention that the card is about; left out where the document is only offered.
 */
export function documentCard(
  snapshot: CorpusSnapshot,
  document: Document,
  uri: string,
  shown: Presentation,
  cited?: Cited,
): Card {
  const { words } = shown;
  const isTold = cited !== undefined && isToldHere(snapshot, document, uri, cited.mention);
  const isHead = isTold && isOwnText(snapshot, snapshot.definition(document.key));
  return [
    ...(isHead ? [heading(documentName(document))] : documentHead(document, cited?.mention, shown)),
    ...replacement(snapshot, document, uri, shown),
    ...conflicts(snapshot, document, uri, cited?.mention, shown),
    ...otherSubject(document, cited?.mention, words),
    ...(cited === undefined || cited.why.length === 0 || isHead || (isTold && cited.isStated)
      ? []
      : [line(...cited.why)]),
    ...definitionLine(snapshot, document, uri, cited, words),
    ...citations(snapshot, document, uri, shown),
    ...sourceLine(document, words),
  ];
}

/** Whether all that is known of a document is what the reader has before their eyes: its only source is this mention. */
function isToldHere(snapshot: CorpusSnapshot, document: Document, uri: string, mention: DirectiveMention): boolean {
  if (isInCatalogue(document) || document.conflicts.length > 0) return false;
  if (!isDefinedBy(snapshot, document, uri, mention)) return false;
  const { issuer, date, subject } = document;
  const isOwn = isOwnText(snapshot, snapshot.definition(document.key));
  return (
    isOwn ||
    [issuer, date, subject].every(
      (fact, at) => fact === null || [mention.issuer, mention.date, mention.subject][at] !== null,
    )
  );
}

/** Whether the best place to read of a document is this mention, or the text in whose head it stands. */
function isDefinedBy(snapshot: CorpusSnapshot, { key }: Document, uri: string, mention: DirectiveMention): boolean {
  const definition = snapshot.definition(key);
  return definition !== undefined && definition.uri === uri && isInside(mention, definition.span);
}

/** What the document is; of a law its number is among the facts. */
function documentHead(
  document: Document,
  mention: DirectiveMention | undefined,
  shown: Presentation,
): readonly Block[] {
  // a law keeps the name that it is cited by; cited by its number, or offered, it has the name that it is known by
  const isNumberNew = mention?.name != null && !isCalledByName(document);
  const name = isNumberNew ? directiveName(mention) : (document.name ?? documentName(document));
  return [
    heading(name),
    ...facts(
      isNumberNew || document.name !== null ? document.label : null,
      issuerOf(document),
      ...dateAndTerm(document, shown),
      document.issuer === null ? document.locality : null,
    ),
    ...(document.subject === null ? [] : [quote(document.subject)]),
  ];
}

/** What the sentence itself tells of a document that is not known. */
function saidHere(mention: DirectiveMention, shown: Presentation): readonly Block[] {
  return [
    ...facts(mention.issuer, ...dateAndTerm(mention, shown)),
    ...(mention.subject === null ? [] : [quote(mention.subject)]),
  ];
}

/** Who issued a document; where nobody says so, its symbol may. */
function issuerOf(document: Document): string | null {
  const issuer = knownIssuer(document);
  return issuer === null ? null : issuerName(issuer, document.locality);
}

/** Where a document is best read, unless the reasons have led there already. */
function definitionLine(
  snapshot: CorpusSnapshot,
  document: Document,
  uri: string,
  cited: Cited | undefined,
  words: Messages,
): readonly Block[] {
  const definition = snapshot.definition(document.key);
  if (definition === undefined) return [];
  const isOwn = isOwnText(snapshot, definition);
  if (definition.uri !== uri) {
    return [
      line(isOwn ? words.ownText : words.fullestCitation, offsetLink(snapshot, definition.uri, definition.span.start)),
    ];
  }
  if (isOwn) return [line(words.ownTextHere)];
  if (cited !== undefined && isDefinedBy(snapshot, document, uri, cited.mention)) {
    // among several; where it is wrong about the document nobody is sent to it
    const isBest = snapshot.articlesWith({ kind: 'directive', key: document.key }) > 1;
    return isBest && !contradicts(cited.mention, document) ? [line(words.fullestHere)] : [];
  }
  const at = lineOf(snapshot, uri, definition.span.start);
  const isNamed = cited?.why.some((piece) => typeof piece !== 'string' && 'line' in piece && piece.line === at);
  const isNoFuller =
    cited !== undefined &&
    fullnessOf(snapshot.mentionAt(uri, definition.span.start)?.mention) <= fullnessOf(cited.mention);
  if (isNamed || isNoFuller) return [];
  if (cited === undefined) return [line(words.fullestCitation, { text: words.line(at + 1), uri, line: at })];
  return [line(words.fullestCitation, ...lineSeenFrom(snapshot, uri, definition.span.start, cited.mention, words))];
}

/** Whether a mention says of a document what others deny. */
function contradicts(mention: DirectiveMention, { subject, conflicts: said }: Document): boolean {
  if (said.some(({ field, value }) => mention[field] === value)) return true;
  return mention.subject !== null && subject !== null && isOtherSubject(mention.subject, subject);
}

/** How many other articles cite the document beside the best place to read it, which is named above, and the first. */
function citations(snapshot: CorpusSnapshot, { key }: Document, uri: string, shown: Presentation): readonly Block[] {
  const document = { kind: 'directive', key } as const;
  const best = snapshot.definition(key)?.uri;
  const shownAbove = best !== undefined && best !== uri && snapshot.isMentionedIn(document, best) ? best : undefined;
  const others = articlesElsewhere(snapshot, document, uri, shownAbove);
  if (others > 0) {
    return [line(shown.words.citedIn(others)), articleList(snapshot, document, uri, shown, shownAbove)];
  }
  return shownAbove === undefined ? [line(shown.words.citedOnlyHere)] : [];
}

function conflicts(
  snapshot: CorpusSnapshot,
  document: Document,
  uri: string,
  mention: DirectiveMention | undefined,
  { words, language }: Presentation,
): readonly Block[] {
  const leads: Record<Conflict['field'], { readonly here: string; readonly elsewhere: string }> = {
    date: { here: words.conflictDateHere, elsewhere: words.conflictDate },
    issuer: { here: words.conflictIssuerHere, elsewhere: words.conflictIssuer },
    term: { here: words.conflictTermHere, elsewhere: words.conflictTerm },
    subject: { here: words.conflictSubjectHere, elsewhere: words.conflictSubject },
  };
  return document.conflicts.map((conflict) => {
    const { field, value, source } = conflict;
    const { here, elsewhere } = leads[field];
    const said = saidOf(document, conflict, words, language);
    const isHere = mention?.[field] === value;
    // of an article nothing but another article says so
    if (isHere && snapshot.article(source) !== undefined) return line(here, said);
    const lead = isHere || source === uri ? here : elsewhere;
    const who = conflictSource(snapshot, document, conflict, words);
    return isHere ? line(lead, said, '·', words.alsoSaidBy, who) : line(lead, said, '·', who);
  });
}

/** What the article takes the document to be about, where that is something else; never said twice. */
function otherSubject(
  { subject: known, conflicts: said }: Document,
  mention: DirectiveMention | undefined,
  words: Messages,
): readonly Block[] {
  const subject = mention?.subject ?? null;
  if (subject === null || known === null || mention?.disagreement !== undefined) return [];
  if (said.some(({ field, value }) => field === 'subject' && value === subject)) return [];
  return isOtherSubject(subject, known) ? [line(words.conflictSubjectHere, subject)] : [];
}

function saidOf({ locality }: Document, { field, value }: Conflict, words: Messages, language: Language): string {
  if (field === 'date') return shortDate(value, words, language);
  return field === 'issuer' ? issuerName(value, locality) : value;
}

/** Who says so: the citation in an article of the corpus, the document's own text, or a source of the catalogue. */
function conflictSource(
  snapshot: CorpusSnapshot,
  { key }: Document,
  { field, value, source }: Conflict,
  words: Messages,
): Inline {
  const article = snapshot.article(source);
  if (article === undefined) return sourceInline(source, words);
  const said = article.mentions.find((mention, index) => {
    if (mention.kind !== 'directive' || mention[field] !== value) return false;
    const resolution = snapshot.resolve({ uri: source, mention: index });
    return resolution?.kind === 'document' && resolution.document.key === key;
  });
  return offsetLink(snapshot, source, said?.start ?? article.header?.start ?? 0);
}
