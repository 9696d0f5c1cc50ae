import type { Holding, Place } from '../../corpus/identity/things';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import { shortDate } from '../../l10n/dates';
import type { PersonMention } from '../../recognition/mention';
import { capitalized } from '../../text/spelling';
import { articlesElsewhere, MOST_LISTED, offsetLink } from '../cards/articleLinks';
import { type Block, type Card, facts, heading, type Inline, type LineLink, line, list } from '../cards/card';
import { livesIn } from '../consistency/lives';
import { MOST_READ } from '../lookup/holdings';
import { officeInPlace } from '../wording/names';
import type { Presentation } from '../wording/presentation';
import { officeInStanding } from '../wording/standing';
import { type Tenure, tenuresIn } from './tenures';

/** The card of a person: the offices that articles give them, by date, and how often they are named. */
export function personCard(snapshot: CorpusSnapshot, place: Place, mention: PersonMention, shown: Presentation): Card {
  const { words } = shown;
  const key = snapshot.personKey(place);
  if (key === undefined) return [line(words.person)];
  const role = mention.role === 'byline' || mention.role === 'credit' ? words[mention.role] : null;
  return nameCard(snapshot, key, place.uri, shown, role);
}

/**
 * The card of everybody of one name, as a reader of one article sees it.
 * @param role what the article has them for, where it has them for no official.
 */
export function nameCard(
  snapshot: CorpusSnapshot,
  key: string,
  uri: string,
  shown: Presentation,
  role: string | null = null,
): Card {
  const { words } = shown;
  const others = articlesElsewhere(snapshot, { kind: 'person', key }, uri);
  return [
    heading(snapshot.personName(key) ?? key),
    ...facts(role === null ? null : capitalized(role)),
    ...(others === 0 ? officesHere(snapshot, key, shown) : offices(snapshot, key, shown)),
    line(others === 0 ? words.namedOnlyHere : words.namedIn(others)),
  ];
}

/** The offices of a name that no other article has: without dates, and nothing where none is given. */
function officesHere(snapshot: CorpusSnapshot, key: string, shown: Presentation): readonly Block[] {
  const lives = livesIn(snapshot.offices(key, { articles: MOST_READ }));
  return lives.flatMap(tenuresIn).flatMap((tenure) => facts(capitalized(officeOf(tenure, shown))));
}

/**
 * The offices that articles give a name. Where they are of several places and no article joins these, several people
 * may have the name, so each place has a list of its own.
 */
function offices(snapshot: CorpusSnapshot, key: string, shown: Presentation): readonly Block[] {
  const { words } = shown;
  const holdings = snapshot.offices(key, { articles: MOST_READ });
  if (holdings.length === 0) return [line(words.noOffices)];
  const lives = livesIn(holdings).map((life) =>
    list(
      tenuresIn(life)
        .slice(-MOST_LISTED)
        .map((tenure) => tenureLine(snapshot, tenure, shown)),
    ),
  );
  const known = new Set(holdings.map(({ place }) => place.uri)).size;
  const lead = known === MOST_READ ? words.officesOfLatest(known) : words.officesOf;
  if (lives.length === 1) return [line(lead), ...lives];
  return [
    line(words.officesOfName),
    ...lives.flatMap((life, index) => (index === 0 ? [life] : [line(words.orSomeoneElse), life])),
  ];
}

/** «[12/01/2022] – [01/04/2024]: Bí thư Tỉnh ủy Hà Nam»: each date leads to where it is said. */
function tenureLine(snapshot: CorpusSnapshot, tenure: Tenure, shown: Presentation): readonly Inline[] {
  const { first, last } = tenure;
  const isOneDay = first.date === last.date;
  const dates = isOneDay
    ? [dateLink(snapshot, first, shown)]
    : [dateLink(snapshot, first, shown), '–', dateLink(snapshot, last, shown)];
  return [...dates, `· ${officeOf(tenure, shown)}`];
}

/** «nguyên Bí thư Tỉnh ủy Hà Nam», «Trưởng Ban Dân vận Tỉnh ủy Hà Nam (mới nhậm chức)». */
function officeOf({ office, status }: Tenure, { words }: Presentation): string {
  const held = officeInStanding(officeInPlace(office), status, words);
  return status === 'new' ? `${held} (${words.new})` : held;
}

function dateLink(snapshot: CorpusSnapshot, { date, place }: Holding, { words, language }: Presentation): LineLink {
  const offset = snapshot.mention(place)?.start ?? 0;
  const text = date === null ? words.undated : shortDate(date, words, language);
  return { ...offsetLink(snapshot, place.uri, offset), text };
}
