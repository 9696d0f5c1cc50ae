import type { AmbiguityReason, Conflict, CorpusSnapshot, Document, Place } from '../../corpus/snapshot';
import { shortDate } from '../../l10n/dates';
import type { Language, Messages } from '../../l10n/messages';
import type { DirectiveMention } from '../../recognition/mention';
import { articleList, articlesElsewhere, isMentionedIn, offsetLink } from '../articleLinks';
import { type Block, type Card, facts, heading, type Inline, line, list, quote } from '../card';
import { isOwnText } from '../definition';
import { evidenceLine } from '../evidence';
import { issuerName } from '../issuerName';
import { directiveName, documentName, isCalledByName } from '../names';
import { isInside } from '../places';
import type { Presentation } from '../presentation';
import { sourceInline, sourceLine } from '../sources';
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
      return documentCard(snapshot, resolution.document, place.uri, shown, { mention, why });
    }
    case 'ambiguous': {
      const { candidates, reason } = resolution;
      return [
        heading(directiveName(mention)),
        line(
          shown.words[reason],
          candidates.length === 1 ? shown.words.perhaps : shown.words.ambiguous(candidates.length),
        ),
        list(candidates.map((candidate) => candidateLine(snapshot, candidate, shown))),
        ...undatedLine(snapshot, place, reason, shown.words),
      ];
    }
    default:
      return [
        heading(directiveName(mention)),
        ...saidHere(mention, shown),
        line(shown.words.unknown, shown.words[resolution?.reason ?? 'tooLittleSaid']),
      ];
  }
}

/** The mention that a card is about, and why it was taken for its document. */
interface Cited {
  readonly mention: DirectiveMention;
  readonly why: readonly Inline[];
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
  return [
    ...documentHead(document, cited?.mention, shown),
    ...replacement(snapshot, document, uri, shown),
    ...conflicts(snapshot, document, uri, cited?.mention, shown),
    ...(cited === undefined || cited.why.length === 0 ? [] : [line(...cited.why)]),
    ...definitionLine(snapshot, document, uri, cited?.mention, words),
    ...citations(snapshot, document, uri, shown),
    ...sourceLine(document, words),
  ];
}

/** Numbers restart, so that the article's date would tell most documents of one number apart. */
function undatedLine(
  snapshot: CorpusSnapshot,
  { uri }: Place,
  reason: AmbiguityReason,
  words: Messages,
): readonly Block[] {
  const isUndated = snapshot.article(uri)?.published === null;
  return isUndated && reason !== 'severalLocalities' ? [line(words.undatedArticle)] : [];
}

/** What the document is. A law keeps the name that it is cited by, with its number among the facts. */
function documentHead(
  document: Document,
  mention: DirectiveMention | undefined,
  shown: Presentation,
): readonly Block[] {
  const isNumberNew = mention !== undefined && mention.name !== null && !isCalledByName(document);
  return [
    heading(isNumberNew ? directiveName(mention) : documentName(document)),
    ...facts(
      isNumberNew ? document.label : null,
      issuerOf(document),
      ...dateAndTerm(document, shown),
      document.issuer === null ? document.locality : null,
    ),
    ...(document.subject === null ? [] : [quote(document.subject)]),
  ];
}

function dateAndTerm(document: Document, { words, language }: Presentation): (string | null)[] {
  return [
    document.date === null ? null : shortDate(document.date, words, language),
    document.term === null ? null : words.term(document.term),
  ];
}

/** What the sentence itself tells of a document that is not known. */
function saidHere(mention: DirectiveMention, { words, language }: Presentation): readonly Block[] {
  return [
    ...facts(
      mention.issuer,
      mention.date === null ? null : shortDate(mention.date, words, language),
      mention.term === null ? null : words.term(mention.term),
    ),
    ...(mention.subject === null ? [] : [quote(mention.subject)]),
  ];
}

function issuerOf({ issuer, locality }: Document): string | null {
  return issuer === null ? null : issuerName(issuer, locality);
}

function definitionLine(
  snapshot: CorpusSnapshot,
  document: Document,
  uri: string,
  mention: DirectiveMention | undefined,
  words: Messages,
): readonly Block[] {
  const definition = snapshot.definition(document.key);
  if (definition === undefined) return [];
  if (definition.uri === uri && mention !== undefined && isInside(mention, definition.span)) {
    return [line(words.fullestHere)];
  }
  const lead = isOwnText(snapshot, definition) ? words.ownText : words.fullestCitation;
  return [line(lead, offsetLink(snapshot, definition.uri, definition.span.start))];
}

/** How many other articles cite the document beside the best place to read it, which is named above, and the first. */
function citations(snapshot: CorpusSnapshot, { key }: Document, uri: string, shown: Presentation): readonly Block[] {
  const document = { kind: 'directive', key } as const;
  const best = snapshot.definition(key)?.uri;
  const shownAbove = best !== undefined && best !== uri && isMentionedIn(snapshot, document, best) ? best : undefined;
  const others = articlesElsewhere(snapshot, document, uri, shownAbove);
  if (others > 0) {
    return [line(shown.words.citedIn(others)), articleList(snapshot, document, uri, shown, shownAbove)];
  }
  return shownAbove === undefined ? [line(shown.words.citedOnlyHere)] : [];
}

function candidateLine(snapshot: CorpusSnapshot, document: Document, shown: Presentation): readonly Inline[] {
  const definition = snapshot.definition(document.key);
  const said = [...dateAndTerm(document, shown), document.locality, document.subject].filter((fact) => fact !== null);
  const name = documentName(document);
  const rest = said.length === 0 ? [] : [`· ${said.join(' · ')}`];
  if (definition === undefined) return [name, ...rest];
  const link = offsetLink(snapshot, definition.uri, definition.span.start);
  return [{ ...link, text: name }, ...rest];
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
    if (mention?.[field] === value) return line(here, said);
    return line(source === uri ? here : elsewhere, said, '·', conflictSource(snapshot, document, conflict, words));
  });
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
