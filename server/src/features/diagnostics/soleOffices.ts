import { personKeyOf } from '../../corpus/identity/offices';
import { isCity } from '../../corpus/identity/provinceNames';
import type { Article, Holding, Office, Place } from '../../corpus/identity/things';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import { SINGLE_OFFICES } from '../../domain/singleOffices';
import type { TitleMention } from '../../recognition/mention';
import { spellingKey } from '../../text/spelling';
import type { Question, Related } from './check';

/** An office that one person holds at a time, and the person that an article gives it to. */
export interface SoleHolding {
  readonly place: Place;
  readonly mention: TitleMention;
  readonly office: Office;
  /** The name in one spelling, and its key. */
  readonly person: string;
  readonly personKey: string;
}

const singles = new Map(SINGLE_OFFICES.map(([role, bodies]) => [spellingKey(role), bodies.map(spellingKey)]));
/** So many articles are asked who held an office, the nearest before a day. */
const MOST_ASKED = 64;

/** The single offices of an article with their holders, each pair once. */
export function* soleHoldings({ snapshot, article }: Question): Iterable<SoleHolding> {
  const seen = new Set<string>();
  for (const [index, mention] of article.mentions.entries()) {
    if (mention.kind !== 'title' || mention.generic) continue;
    const place = { uri: article.uri, mention: index };
    const person = snapshot.holder(place);
    const office = person === undefined ? undefined : snapshot.office(place);
    if (person === undefined || office === undefined || !isSingle(office, article)) continue;
    const personKey = personKeyOf(person);
    const pair = `${office.key} | ${personKey}`;
    if (seen.size === seen.add(pair).size) continue;
    yield { place, mention, office, person, personKey };
  }
}

/** Days (ISO) between which articles came out, both among them. */
export interface Days {
  readonly since?: string;
  readonly until?: string;
}

/** Who else is said to hold an office, by the latest of other articles of some days. */
export function holdingsElsewhere(
  snapshot: CorpusSnapshot,
  { uri }: Article,
  office: Office,
  days: Days,
): readonly Holding[] {
  return snapshot
    .holders(office.key, { articles: MOST_ASKED, ...days })
    .filter(({ place }) => place.uri !== uri && snapshot.holder(place) !== undefined);
}

/** Places where other articles name the holder of an office, to be shown with a finding. */
export function relatedHoldings({ snapshot, shown }: Question, holdings: readonly Holding[]): readonly Related[] {
  return holdings.flatMap(({ place, person }) => {
    const mention = snapshot.mention(place);
    return mention === undefined ? [] : [{ uri: place.uri, span: mention, message: shown.words.saysHere(person) }];
  });
}

function isSingle({ key, locality }: Office, { published }: Article): boolean {
  const [role = '', body = ''] = key.split(' | ');
  const bodies = singles.get(role);
  if (bodies === undefined || !bodies.some((begin) => body === begin || (begin !== '' && body.startsWith(`${begin} `))))
    return false;
  // «Thành ủy» of a province is that of one of its cities
  return locality === null || isCity(locality, published) || !/thành (?:ủy|phố)$/u.test(body);
}
