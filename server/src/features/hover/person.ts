import type { CorpusSnapshot, Holding, Place } from '../../corpus/snapshot';
import { shortDate } from '../../l10n/dates';
import type { PersonMention } from '../../recognition/mention';
import { countArticles, MOST_LISTED, offsetLink } from '../articleLinks';
import { type Block, type Card, facts, heading, type Inline, line, list } from '../card';
import { officeLocality, officeName } from '../names';
import { mentionOf } from '../places';
import type { Presentation } from '../presentation';
import { spelledOut } from '../spelledOut';

/** The card of a person: the offices that articles give them, by date, and how often they are named. */
export function personCard(snapshot: CorpusSnapshot, place: Place, mention: PersonMention, shown: Presentation): Card {
  const { words } = shown;
  const key = snapshot.personKey(place);
  if (key === undefined) return [line(words.person)];
  const role = mention.role === 'byline' || mention.role === 'credit' ? words[mention.role] : null;
  return [
    heading(snapshot.personName(key) ?? key),
    ...facts(role),
    ...offices(snapshot, key, shown),
    line(words.namedIn(countArticles(snapshot.personMentions(key)))),
  ];
}

/** An office with the first and the last date on which an article gives it. */
interface Tenure {
  readonly first: Holding;
  last: Holding;
}

/** Statements of one office in one standing are one line: «12/01/2022 – 01/04/2024: …». */
function tenures(holdings: readonly Holding[]): Tenure[] {
  const found = new Map<string, Tenure>();
  for (const holding of holdings) {
    const key = `${holding.office.key}|${holding.status}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, { first: holding, last: holding });
    else known.last = holding;
  }
  return [...found.values()];
}

function offices(snapshot: CorpusSnapshot, key: string, shown: Presentation): readonly Block[] {
  const found = tenures(snapshot.offices(key));
  if (found.length === 0) return [line(shown.words.noOffices)];
  const listed = found.slice(-MOST_LISTED).map((tenure) => tenureLine(snapshot, tenure, shown));
  return [line(shown.words.officesOf), list(listed)];
}

function tenureLine(snapshot: CorpusSnapshot, { first, last }: Tenure, shown: Presentation): readonly Inline[] {
  const { office, status, place } = last;
  const name = [status === null ? null : shown.words[status], spelledOut(officeName(office))].filter(
    (word) => word !== null,
  );
  const locality = officeLocality(office);
  const offset = mentionOf(snapshot, place)?.start ?? 0;
  return [
    `${period(first.date, last.date, shown)}: ${name.join(' ')}${locality === null ? '' : `, ${locality}`}`,
    '·',
    offsetLink(snapshot, place.uri, offset),
  ];
}

function period(first: string | null, last: string | null, { words, language }: Presentation): string {
  if (first === null || last === null || first === last) {
    const date = first ?? last;
    return date === null ? words.undated : shortDate(date, words, language);
  }
  return `${shortDate(first, words, language)} – ${shortDate(last, words, language)}`;
}
