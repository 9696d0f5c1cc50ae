import type { CancellationToken, CompletionItem, CompletionList } from 'vscode-languageserver-protocol';
import type { CorpusSnapshot } from '../corpus/snapshot';
import { tokenize } from '../text/tokenize';
import { Break, Flag, TokenKind } from '../text/tokens';
import type { Card } from './cards/card';
import { render } from './cards/markdown';
import type { OfferData, Writing } from './completion/context';
import { documentQuery } from './completion/documentQuery';
import { offerDocuments } from './completion/documents';
import { mayBePerson, mayBeTitle, runsBefore } from './completion/names';
import { offerOffices } from './completion/offices';
import { offerPeople } from './completion/people';
import { readTyped } from './completion/typed';
import { documentCard } from './hover/directive';
import { nameCard } from './hover/person';
import { officeCard } from './hover/title';
import type { Presentation } from './wording/presentation';

/**
 * What makes an editor ask while something is typed that it takes for no word: the digits and marks of numbers, and the
 * space behind «số».
 */
export const COMPLETION_TRIGGERS: readonly string[] = [...'0123456789-/ '];

/** Words and marks of a number that stand behind the cursor in one piece with what stands before it. */
const REPLACED_MARKS = '-/';

/** What may be meant by the words before the cursor. */
export type Wanted = NonNullable<ReturnType<typeof wantedAt>>;

/**
 * What the words before the cursor may begin; undefined in prose, so that nothing is worked out for it.
 * @param before the line before the cursor.
 * @param trigger what was typed to ask, where that was no word: one of {@link COMPLETION_TRIGGERS}.
 */
export function wantedAt(before: string, trigger?: string) {
  const typed = readTyped(before);
  const document = documentQuery(typed, trigger !== ' ');
  if (document !== undefined) return { document };
  const runs = trigger === undefined || trigger === ' ' ? runsBefore(typed) : [];
  const names = runs.filter((run) => mayBePerson(run) || mayBeTitle(run));
  return names.length === 0 ? undefined : { names };
}

/**
 * Documents, people and titles that go on from the words before the cursor: «Nghị quyết số 18», «18-NQ», «đồng chí Lê
 * Th», «le thi», «Trưởng Ban T». The list is always one to be asked for again, because the next word may make it another.
 */
export async function provideCompletion(
  wanted: Wanted,
  writing: Writing,
  token: CancellationToken,
): Promise<CompletionList> {
  const items = wanted.document
    ? await offerDocuments(writing, wanted.document, token)
    : [...(await offerPeople(writing, wanted.names, token)), ...(await offerOffices(writing, wanted.names, token))];
  return { isIncomplete: items.length > 0, items: token.isCancellationRequested ? [] : items };
}

/** How much behind the cursor belongs to what it stands in: «-NQ/TW» behind «18». */
export function wordBehind(after: string): number {
  const tokens = tokenize(after);
  let end = 0;
  for (let at = 0; at < tokens.count; at++) {
    const isGlued = at === 0 ? tokens.start[0] === 0 : (tokens.flags[at]! & Flag.glued) !== 0;
    const isPart =
      tokens.kind[at] !== TokenKind.punctuation || REPLACED_MARKS.includes(after.charAt(tokens.start[at]!));
    if (!isGlued || !isPart || (at > 0 && tokens.breaks[at] !== Break.none)) break;
    end = tokens.end[at]!;
  }
  return end;
}

/** Gives an offered item its card, the same as a hover shows, when somebody looks at it. */
export function resolveCompletion(
  snapshot: CorpusSnapshot,
  item: CompletionItem,
  data: OfferData,
  shown: Presentation,
): CompletionItem {
  const card = cardOf(snapshot, data, shown);
  return card === undefined ? item : { ...item, documentation: render(card, shown.markdown) };
}

function cardOf(snapshot: CorpusSnapshot, { kind, key, uri }: OfferData, shown: Presentation): Card | undefined {
  switch (kind) {
    case 'document': {
      const document = snapshot.document(key);
      return document && documentCard(snapshot, document, uri, shown);
    }
    case 'person':
      return nameCard(snapshot, key, uri, shown);
    case 'office': {
      const [first] = snapshot.firstMentions({ kind: 'title', key }, 1);
      const office = first && snapshot.office(first);
      return office && officeCard(snapshot, office, snapshot.article(uri) ?? { uri, published: null }, shown);
    }
  }
}
