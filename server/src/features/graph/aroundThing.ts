import type { CancellationToken } from 'vscode-languageserver-protocol';
import type { Thing } from '../../corpus/identity/things';
import { successorOf } from '../../corpus/knowledge/successor';
import type { PlaceInOrder } from '../../corpus/lists/postings';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import { inTurns, type Work, walk } from '../../corpus/turns';
import { type Centre, isSame, thingOf } from './centre';
import { type Chosen, mostTelling, thingsIn } from './choice';

/** Of more articles so many are looked into, spread over the whole time. */
const MOST_READ = 40;
/** So many are passed over in a step. */
const PASSED_AT_ONCE = 1024;
/** So many of them are shown. */
const MOST_ARTICLES = 14;
/** So many documents that a document has replaced are shown. */
const MOST_REPLACED = 3;

/** What an article names, by name. */
type NamedBy = ReadonlyMap<string, Centre>;

/**
 * Around a document or a person: articles that name it, what these name besides, and for a document what it replaced
 * and what replaced it.
 * @returns undefined where no article names it, or nobody waits for the answer.
 */
export async function aroundThing(
  snapshot: CorpusSnapshot,
  centre: Centre,
  token: CancellationToken,
): Promise<Chosen | undefined> {
  const thing = thingOf(centre);
  const neighbours = thing === undefined ? 0 : snapshot.articlesWith(thing);
  if (thing === undefined || neighbours === 0) return undefined;
  const read = await inTurns(spread(snapshot, thing, MOST_READ), token);
  if (read === undefined) return undefined;
  const named = new Map<string, NamedBy>();
  const isWanted = await walk(read, token, (uri) => {
    const article = snapshot.article(uri);
    const others = article === undefined ? [] : thingsIn(snapshot, article).map(([one]) => one);
    named.set(uri, new Map(others.filter((one) => !isSame(one, centre)).map((one) => [nameOf(one), one])));
    return undefined;
  });
  if (!isWanted) return undefined;
  const things = await inTurns(mostTelling(snapshot, countsOf(named.values())), token);
  if (things === undefined) return undefined;
  const replacing = relatedByReplacement(snapshot, centre).filter((one) => !things.some((other) => isSame(one, other)));
  return { around: [...articlesFor(things, named), ...replacing, ...things], neighbours };
}

/**
 * Some of the articles that mention a thing, by date, as far from each other as can be: the first and the last are among
 * them. Thousands are passed over for a hub, some at each step.
 */
function* spread(snapshot: CorpusSnapshot, thing: Thing, most: number): Work<readonly string[]> {
  const last = snapshot.articlesWith(thing) - 1;
  const wanted = new Set(Array.from({ length: most }, (_, at) => Math.round((at * last) / (most - 1))));
  const found: string[] = [];
  let behind: PlaceInOrder | undefined;
  for (let at = 0; at <= last; ) {
    const some = snapshot.articlesBehind(thing, behind, PASSED_AT_ONCE);
    if (some.length === 0) break;
    for (const { uri } of some) if (wanted.has(at++)) found.push(uri);
    behind = some.at(-1);
    yield undefined;
  }
  return found;
}

/** In how many articles each stands. */
function countsOf(articles: Iterable<NamedBy>): Iterable<readonly [Centre, number]> {
  const counts = new Map<string, [Centre, number]>();
  for (const article of articles) {
    for (const [name, centre] of article) counts.set(name, [centre, (counts.get(name)?.[1] ?? 0) + 1]);
  }
  return counts.values();
}

/** Of the articles those that name the most of some things, by date. */
function articlesFor(things: readonly Centre[], named: ReadonlyMap<string, NamedBy>): Centre[] {
  const names = things.map(nameOf);
  const counted = Array.from(named, ([uri, others], at) => ({
    uri,
    at,
    shared: names.filter((name) => others.has(name)).length,
  }));
  const best = counted.sort((a, b) => b.shared - a.shared || a.at - b.at).slice(0, MOST_ARTICLES);
  return best.sort((a, b) => a.at - b.at).map(({ uri: key }) => ({ kind: 'article', key }));
}

function relatedByReplacement(snapshot: CorpusSnapshot, { kind, key }: Centre): Centre[] {
  const document = kind === 'document' ? snapshot.document(key) : undefined;
  if (document === undefined) return [];
  const successor = successorOf(document)?.key;
  const keys = [...(successor === undefined ? [] : [successor]), ...snapshot.replacedBy(key).slice(0, MOST_REPLACED)];
  return keys.map((other) => ({ kind: 'document', key: other }));
}

function nameOf({ kind, key }: Centre): string {
  return `${kind} ${key}`;
}
