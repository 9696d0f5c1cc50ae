import { firstSpokenOf, isSpokenOf } from '../../corpus/answers/namedIn';
import type { Article, Thing } from '../../corpus/identity/things';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { Work } from '../../corpus/turns';
import type { MentionKind } from '../../recognition/mention';

/** Something that an article speaks of and others too. */
export interface SharedThing {
  readonly thing: Thing;
  /** The first mention of it in the article that was asked about. */
  readonly mention: number;
  /** How much it tells that another article speaks of it as well: the rarer it is, the more. */
  readonly weight: number;
  /** In how many articles it stands. */
  readonly articles: number;
}

/** How much things of a kind join two articles: few cite one document by chance, many were held on one day. */
const WEIGHTS: Readonly<Record<MentionKind, number>> = { directive: 3, person: 2, figure: 2, title: 1, date: 1 };

/** So many things tell enough; a list of a thousand names would only take longer. */
const MOST_THINGS = 200;

/** The length of an ISO date that tells the day. */
const WHOLE_DAY = 10;

/**
 * What an article shares with others, that which tells the most first. Documents that could not be resolved and figures
 * that are too common are no things; months and years are no days; who has written it or taken its pictures joins it with
 * nothing.
 */
export function* sharedThings(snapshot: CorpusSnapshot, { uri, mentions }: Article): Work<SharedThing[]> {
  const shared = new Map<string, SharedThing>();
  const issued = new Set(mentions.flatMap((mention) => (mention.kind === 'directive' ? (mention.date ?? []) : [])));
  for (let mention = 0; mention < mentions.length; mention++) {
    const thing = isSpokenOf(mentions[mention]!) ? snapshot.thing({ uri, mention }) : undefined;
    if (thing === undefined || (thing.kind === 'date' && !isOfItsOwn(thing.key, issued))) continue;
    const name = `${thing.kind} ${thing.key}`;
    if (shared.has(name)) continue;
    const articles = snapshot.articlesWith(thing);
    yield undefined;
    if (articles < 2) continue;
    shared.set(name, { thing, mention, weight: weightOf(snapshot, thing), articles });
  }
  return [...shared.values()].sort((a, b) => b.weight - a.weight || a.mention - b.mention).slice(0, MOST_THINGS);
}

/** Whether an article that names a thing speaks of it, too: a person may only have written it. */
export function speaksOf(snapshot: CorpusSnapshot, article: Article, thing: Thing): boolean {
  return thing.kind !== 'person' || firstSpokenOf(snapshot, thing, article) !== undefined;
}

/** How much it tells that an article speaks of a thing: its inverse document frequency, as in information retrieval. */
export function weightOf(snapshot: CorpusSnapshot, thing: Thing): number {
  return WEIGHTS[thing.kind] * Math.log((snapshot.size + 1) / snapshot.articlesWith(thing));
}

/** Whether a date is a day, and not merely the day of a document, which says nothing that the document does not. */
function isOfItsOwn(iso: string, issued: ReadonlySet<string>): boolean {
  return iso.length === WHOLE_DAY && !issued.has(iso);
}
