import { type Day, iso, later, someDay, two } from './calendar';
import type { Random } from './random';
import { CENTRAL_PAPERS, LOCAL_KINDS, type Paper, STATE_KINDS } from './vocabulary/documents';
import { MATTERS, type Matter } from './vocabulary/matters';
import { CENTRAL_OFFICES, localOffice, type Office, office, provincialOffices, RANKS } from './vocabulary/offices';
import { type Somebody, somebody, someone } from './vocabulary/people';
import { PLACES, type Place } from './vocabulary/places';
import type { Official } from './wording/people';

/** What one article tells of: all its sentences draw from this. */
export interface Scene {
  readonly random: Random;
  readonly place: Place;
  readonly published: Day;
  /** The day of the meeting, not after the publication. */
  readonly day: Day;
  readonly matter: Matter;
  /** The people of the meeting, who are introduced one after the other. */
  readonly officials: readonly Official[];
  /** People of districts and villages. */
  readonly locals: readonly Official[];
  /** People without an office. */
  readonly others: readonly Somebody[];
  /** The documents of the article: those in front are cited in full first. */
  readonly papers: readonly Paper[];
  /** What has been said so far; sentences add to it. */
  readonly told: Told;
  /** Somebody with an office of their own, of whom nothing else is told: no two share a name or an office. */
  readonly newcomer: (offices: readonly (readonly Office[])[]) => Official;
}

/** How far an article has come. */
export interface Told {
  readonly introduced: Official[];
  readonly cited: Paper[];
}

/** When the terms of the Central Committee began. */
const TERMS = ['2016-01-28', '2021-02-01'];

/** The years in which articles appear: the provinces were merged in July 2025. */
const [FIRST_YEAR, LAST_YEAR] = [2018, 2024];

/** Makes up what an article is about. */
export function makeScene(random: Random): Scene {
  const place = random.pick(PLACES);
  const published = someDay(random, FIRST_YEAR, LAST_YEAR);
  const people = someone(random, 18);
  const provincial = random.sample(provincialOffices(random, place, random.chance(0.3)), 7);
  const central = random.chance(0.4) ? [random.pick(CENTRAL_OFFICES)] : [];
  const officials = [...central, ...provincial].map((offices, at) => ({ ...people[at]!, offices }));
  return {
    random,
    place,
    published,
    day: later(published, -random.int(0, 2)),
    matter: random.pick(MATTERS),
    officials,
    locals: people.slice(8, 14).map((person) => ({ ...person, offices: localOffices(random, place) })),
    others: people.slice(14),
    papers: papersOf(random, published),
    told: { introduced: [], cited: [] },
    newcomer: newcomers(random, people, officials),
  };
}

/** Makes people up whose names and offices nobody of the article has. */
function newcomers(random: Random, known: readonly Somebody[], officials: readonly Official[]): Scene['newcomer'] {
  const names = new Set(known.map(({ name }) => name));
  const held = new Set(officials.flatMap(({ offices }) => offices.map(({ words }) => words)));
  return (choices) => {
    let person = somebody(random);
    while (names.has(person.name)) person = somebody(random);
    names.add(person.name);
    const free = choices.filter((offices) => !offices.some(({ words, body }) => held.has(words) && body !== null));
    const offices = random.pick(free.length > 0 ? free : choices);
    for (const { words } of offices.slice(-1)) held.add(words);
    return { ...person, offices };
  };
}

function localOffices(random: Random, place: Place): Official['offices'] {
  const local = localOffice(random, place);
  return random.chance(0.08) ? [office(random.pick(RANKS)), local] : [local];
}

/** Documents that had been issued by then, no two of one type and number. */
function papersOf(random: Random, published: Day): Paper[] {
  const term = TERMS.findLast((start) => start < iso(published)) ?? '';
  const issued = CENTRAL_PAPERS.filter((paper) => iso(paper.issued) < iso(published))
    .map((paper) => ({ ...paper, needsDate: paper.needsDate || iso(paper.issued) < term }))
    .reverse();
  // many articles cite the few documents of the hour, some a forgotten one
  const papers = [random.pickSkewed(issued), random.pickSkewed(issued), random.pick(issued)];
  for (let local = random.int(1, 3); local > 0; local--) papers.push(localPaper(random, published));
  if (random.chance(0.7)) papers.push(statePaper(random, published));
  const byName = new Map(papers.map((paper) => [`${paper.type} ${Number.parseInt(paper.number, 10)}`, paper]));
  return [...byName.values()];
}

function localPaper(random: Random, published: Day): Paper {
  const { type, symbol, issuer } = random.pick(LOCAL_KINDS);
  const issued = later(published, -random.int(20, 1200));
  const number = two(random.int(1, 240));
  return {
    type,
    symbol,
    issuer,
    issued,
    number,
    subject: random.pick(MATTERS).work,
    canonical: null,
    needsDate: false,
  };
}

function statePaper(random: Random, published: Day): Paper {
  const { type, symbol, issuer, yearly } = random.pick(STATE_KINDS);
  const issued = later(published, -random.int(20, 1200));
  const serial = two(random.int(1, 180));
  const number = yearly ? `${serial}/${issued.year}` : serial;
  const canonical = `${number}/${symbol}`;
  return { type, symbol, issuer, issued, number, subject: random.pick(MATTERS).work, canonical, needsDate: false };
}
