import type { OpenReason, Place } from '../../corpus/identity/things';
import type { CorpusSnapshot, KeyPart } from '../../corpus/snapshot';
import type { Work } from '../../corpus/turns';
import { shortDate } from '../../l10n/dates';
import type { Messages } from '../../l10n/messages';
import { placeLocation } from '../lookup/places';
import { plainLabel, plainName } from '../wording/labels';
import { articleName, directiveName } from '../wording/names';
import type { Presentation } from '../wording/presentation';
import { whyOpen } from '../wording/whyOpen';
import { groupEntry, type Level, type Path, page, type TreeEntry } from './entry';

/** What its paths begin with; a reason may follow. */
export const UNIDENTIFIED = 'unidentified';

/** What the citations of a reason are called together, and why they are, of few and of many known documents alike. */
interface Group {
  readonly name: (words: Messages) => string;
  readonly why: (words: Messages) => string;
}

/** In the order in which groups stand. */
const GROUPS: Readonly<Record<OpenReason, Group>> = {
  notInCorpusOrCatalogue: { name: (words) => words.openUnknown, why: (words) => words.notInCorpusOrCatalogue },
  tooLittleSaid: { name: (words) => words.openTooLittle, why: (words) => words.tooLittleSaid },
  severalTerms: { name: (words) => words.openTerms, why: (words) => words.openTermsWhy },
  severalDocuments: { name: (words) => words.openDocuments, why: (words) => words.openDocumentsWhy },
  severalLocalities: { name: (words) => words.openLocalities, why: (words) => words.severalLocalities },
  otherTerm: { name: (words) => words.openOtherTerm, why: (words) => words.otherTerm },
  contradictory: { name: (words) => words.openContradictory, why: (words) => words.contradictory },
};

type Counts = ReadonlyMap<OpenReason, number>;

/** How many there are in parts of the index, which most changes leave as they are. */
const known = new WeakMap<KeyPart, Counts>();

function* countsIn(snapshot: CorpusSnapshot): Work<Counts> {
  const all = new Map<OpenReason, number>();
  for (const part of snapshot.articlesInParts()) {
    let counts = known.get(part);
    if (counts === undefined) {
      counts = countsOf(snapshot, part);
      known.set(part, counts);
    }
    for (const [reason, count] of counts) all.set(reason, (all.get(reason) ?? 0) + count);
    yield undefined;
  }
  return all;
}

function countsOf(snapshot: CorpusSnapshot, part: KeyPart): Counts {
  const counts = new Map<OpenReason, number>();
  for (const uri of part.keys()) {
    for (const { reason } of snapshot.unidentified(uri)) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return counts;
}

/**
 * The group of the citations of which it is not certain which document they mean; none where there are no such. How many
 * there are is told below it: to count them, all articles are looked at.
 */
export function* unidentifiedGroup(snapshot: CorpusSnapshot, { words }: Presentation): Work<TreeEntry[]> {
  if (!(yield* isAny(snapshot))) return [];
  const tooltip = words.unidentifiedCitations;
  return [{ path: [UNIDENTIFIED], kind: 'group', label: plainName(words.unidentified), opens: true, tooltip }];
}

/** Looks for one. */
function* isAny(snapshot: CorpusSnapshot): Work<boolean> {
  for (const part of snapshot.articlesInParts()) {
    const counts = known.get(part);
    if (counts !== undefined && counts.size > 0) return true;
    if (counts !== undefined) continue;
    for (const uri of part.keys()) if (snapshot.unidentified(uri).length > 0) return true;
    known.set(part, new Map());
    yield undefined;
  }
  return false;
}

/** What stands below the group: the reasons, and below each the citations, those of the latest articles first. */
export function* unidentifiedLevel(
  snapshot: CorpusSnapshot,
  reason: string | undefined,
  path: Path,
  shown: Presentation,
): Work<TreeEntry[]> {
  const { words } = shown;
  const counts = yield* countsIn(snapshot);
  if (reason === undefined) {
    const reasons = (Object.keys(GROUPS) as OpenReason[]).filter((one) => counts.has(one));
    return reasons.map((one) => ({
      ...groupEntry([UNIDENTIFIED, one], GROUPS[one].name(words), counts.get(one) ?? 0, shown),
      tooltip: GROUPS[one].why(words),
    }));
  }
  const level: Level<Place> = {
    size: counts.get(reason as OpenReason) ?? 0,
    some: (start, end) => stretch(snapshot, reason, start, end),
  };
  return yield* page(level, path, (place) => entryOf(snapshot, place, reason as OpenReason, shown), shown);
}

/** The citations from one place up to another, the latest first: articles are looked into until there are enough. */
function* stretch(snapshot: CorpusSnapshot, reason: string, start: number, end: number): Work<Place[]> {
  const found: Place[] = [];
  let at = 0;
  for (const month of [...snapshot.articleGroups('months').keys()].sort().reverse()) {
    for (const uri of snapshot.articlesIn('months', month)) {
      for (const open of snapshot.unidentified(uri)) {
        if (open.reason !== reason) continue;
        if (at >= start) found.push({ uri, mention: open.mention });
        if (++at >= end) return found;
      }
      yield undefined;
    }
  }
  return found;
}

function entryOf(
  snapshot: CorpusSnapshot,
  place: Place,
  reason: OpenReason,
  { words, language }: Presentation,
): TreeEntry | undefined {
  const article = snapshot.article(place.uri);
  const mention = article?.mentions[place.mention];
  const target = placeLocation(snapshot, place);
  const resolution = snapshot.resolve(place);
  if (article === undefined || mention?.kind !== 'directive' || resolution?.kind === 'document') return undefined;
  const name = directiveName(mention);
  const facts = [
    article.published === null ? null : shortDate(article.published, words, language),
    articleName(article),
  ];
  const detail = plainLabel(facts.filter((fact) => fact !== null).join(' · '));
  return {
    path: [UNIDENTIFIED, reason, place.uri, `${place.mention}`],
    kind: 'unidentified',
    label: plainName(name),
    detail,
    tooltip: plainLabel([name, whyOpen(mention, resolution, words), detail].join(' · ')),
    opens: false,
    ...(target !== undefined && { target }),
  };
}
