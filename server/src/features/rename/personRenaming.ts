import { personKeyOf } from '../../corpus/identity/offices';
import type { Article, Holding, Place } from '../../corpus/identity/things';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { Work } from '../../corpus/turns';
import type { Messages } from '../../l10n/messages';
import { namesInText } from '../../recognition/holders/namesInText';
import type { PersonMention } from '../../recognition/mention';
import { livesInTurns } from '../consistency/lives';
import type { Refusal, Renameable, Renaming, Replacement } from './renaming';
import { readTypedName, rewriteName } from './writtenName';

/** A name, to be changed in its usual spelling: not in the capitals of a headline. */
export function renameablePerson(
  snapshot: CorpusSnapshot,
  place: Place,
  { start, end }: PersonMention,
  words: Messages,
): Renameable | Refusal {
  const name = usualName(snapshot, place);
  return name === undefined ? { refused: words.renameNothing } : { span: { start, end }, placeholder: name };
}

/**
 * Another name for everybody of one name. Full names change in full, short references («ông Cảnh») in an article only
 * where they can mean nobody else.
 */
export function* personRenaming(
  snapshot: CorpusSnapshot,
  place: Place,
  newName: string,
  words: Messages,
): Work<Renaming | Refusal> {
  const key = snapshot.personKey(place);
  const from = usualName(snapshot, place);
  if (key === undefined || from === undefined) return { refused: words.renameNothing };
  const to = readTypedName(newName);
  if (to === undefined) return { refused: words.renameBadName(newName.trim()) };
  return {
    thing: { kind: 'person', key },
    from,
    to,
    isSure: yield* surelyThem(snapshot, key, place.uri),
    replacements: ({ mentions }: Article, text, indexes) => {
      const found: Replacement[] = [];
      for (const index of indexes) {
        const { start, end } = mentions[index]!;
        const written = text.slice(start, end);
        if (personKeyOf(written) !== key) return undefined;
        const now = rewriteName(written, from, to);
        if (now !== written) found.push({ span: { start, end }, text: now });
      }
      return [...found, ...shortReferences(text, key, from, to, mentions[indexes[0]!]!.end)];
    },
  };
}

/**
 * Whether articles mean whom one article means by a name. Where offices in several places are given to it and no article
 * joins these, it may be several people's: then only those articles that give it an office of the same life are sure.
 */
function* surelyThem(snapshot: CorpusSnapshot, key: string, here: string): Work<(uri: string) => boolean> {
  const holdings: Holding[] = [];
  for (const said of snapshot.officesByArticle(key)) {
    holdings.push(...said);
    yield undefined;
  }
  const lives = yield* livesInTurns(holdings);
  if (lives.length < 2) return () => true;
  const own = lives.filter((life) => life.some(({ place }) => place.uri === here)).flat();
  const sure = new Set([here, ...own.map(({ place }) => place.uri)]);
  return (uri) => sure.has(uri);
}

/** The name as most articles write it, not in capitals where one does not. */
function usualName(snapshot: CorpusSnapshot, place: Place): string | undefined {
  const key = snapshot.personKey(place);
  return key === undefined ? undefined : snapshot.personName(key);
}

/** So many last words of a name a short reference has at most: «ông Cảnh», «ông Bá Cảnh». */
const MOST_SHORT = 2;

/**
 * Changes of short references to a person.
 * @param after where the article has first named the person in full: what stands before it may mean someone else.
 */
function shortReferences(text: string, key: string, from: string, to: string, after: number): Replacement[] {
  const old = from.split(' ');
  const now = to.split(' ');
  const changed = Array.from({ length: MOST_SHORT }, (_, index) => index + 1).filter((count) => {
    return count < old.length && count < now.length && personKeyOf(tail(old, count)) !== personKeyOf(tail(now, count));
  });
  if (changed.length === 0) return [];
  const names = namesInText(text);
  return changed.flatMap((count) => {
    const short = tail(old, count);
    const shortKey = personKeyOf(short);
    const isOthers = names.some((name) => !name.short && endsWith(name.key, shortKey) && !endsWith(key, name.key));
    if (isOthers) return [];
    return names
      .filter((name) => name.short && name.start >= after && personKeyOf(name.text) === shortKey)
      .map(({ start, end }) => ({
        span: { start, end },
        text: rewriteName(text.slice(start, end), short, tail(now, count)),
      }));
  });
}

function tail(words: readonly string[], count: number): string {
  return words.slice(-count).join(' ');
}

/** Whether the last words of a name are these. */
function endsWith(key: string, last: string): boolean {
  return ` ${key}`.endsWith(` ${last}`);
}
