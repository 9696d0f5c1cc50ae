import type { Mention } from '../../recognition/mention';
import type { Evidence } from '../identity/things';
import { type Knowledge, wordingsOf } from '../knowledge/knownDocument';
import type { Outcome } from './outcome';
import type { ResolvableArticle } from './resolvableArticle';
import { compareSubjects } from './subjects';

/**
 * Resolves what is left open and what the title of another document in the article names: «Kết luận 01» is on carrying
 * out «Chỉ thị số 05-CT/TW về … tư tưởng, đạo đức, phong cách Hồ Chí Minh», so beside it «Chỉ thị 05» is that one. Only
 * titles in a catalogue count. Linear in the mentions.
 * @param outcomes what has been found so far, by the index of the mention; added to.
 */
export function resolveByTitles(
  { uri, mentions }: Pick<ResolvableArticle, 'uri' | 'mentions'>,
  outcomes: Map<number, Outcome>,
  knowledge: Knowledge,
): void {
  const titles = namedInTitles(mentions, outcomes, knowledge);
  if (titles.size === 0) return;
  for (const [index, outcome] of outcomes) {
    if (outcome.kind !== 'ambiguous') continue;
    const named = outcome.keys.flatMap((key) => {
      const by = byTitle(key, titles, knowledge);
      return by === undefined ? [] : [{ key, mention: by }];
    });
    const [one, ...more] = named;
    if (one === undefined || more.length > 0) continue;
    const evidence: Evidence[] = [{ kind: 'title', place: { uri, mention: one.mention } }];
    outcomes.set(index, { kind: 'document', key: one.key, evidence });
  }
}

/** A title with the first mention of its document. */
interface Title {
  readonly mention: number;
  readonly subject: string;
}

/** The titles that name a number and symbol, by these («05-CT/TW»). */
function namedInTitles(
  mentions: readonly (Mention | undefined)[],
  outcomes: ReadonlyMap<number, Outcome>,
  knowledge: Knowledge,
): Map<string, Title[]> {
  const titles = new Map<string, Title[]>();
  const seen = new Set<string>();
  for (let mention = 0; mention < mentions.length; mention++) {
    const outcome = outcomes.get(mention);
    if (outcome?.kind !== 'document' || seen.has(outcome.key)) continue;
    seen.add(outcome.key);
    const known = knowledge.get(outcome.key);
    if (known?.from !== 'catalogue' || known.subject === null) continue;
    for (const number of numbersInTitle(known.subject)) {
      const others = titles.get(number);
      const title = { mention, subject: known.subject };
      if (others === undefined) titles.set(number, [title]);
      else others.push(title);
    }
  }
  return titles;
}

/** The numbers with symbol («05-CT/TW») of the documents that a title names. */
export function numbersInTitle(subject: string): readonly string[] {
  return subject.split(/[\s,;]+/u).filter((word) => /^\d.*\//u.test(word));
}

/** The mention whose document's title names a document and says its subject; undefined where none does. */
function byTitle(key: string, titles: ReadonlyMap<string, readonly Title[]>, knowledge: Knowledge): number | undefined {
  const known = knowledge.get(key);
  if (known === undefined) return undefined;
  return titles
    .get(known.label)
    ?.find(({ subject }) => wordingsOf(known).some((wording) => compareSubjects(subject, wording) === 'same'))?.mention;
}
