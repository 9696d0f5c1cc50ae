import { type CancellationToken, type CompletionItem, CompletionItemKind } from 'vscode-languageserver-protocol';
import type { Article, Holding } from '../../corpus/identity/things';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import { walk } from '../../corpus/turns';
import { shortDate } from '../../l10n/dates';
import { latestHolding } from '../lookup/holdings';
import { PEOPLE } from '../nameSearch/nameIndex';
import { oneLine, plainLabel } from '../wording/labels';
import { officeLocality, officeName } from '../wording/names';
import { officeInStanding } from '../wording/standing';
import { editOf, filterText, type OfferData, particulars, sortText, type Writing } from './context';
import { beginning, mayBePerson, namesGoingOn, type Run } from './names';

const MOST_PEOPLE = 20;

/** People whose names go on from what was typed, those of the article first, then those named most. */
export async function offerPeople(
  writing: Writing,
  runs: readonly Run[],
  token: CancellationToken,
): Promise<CompletionItem[]> {
  // somebody who is addressed may be called by the last words of the name
  const typings = runs.filter(mayBePerson).map((run) => {
    return { run, typed: beginning(run.text), inside: run.isAddressed || run.isAddressedPlainly };
  });
  if (typings.length === 0) return [];
  const { snapshot, article } = writing;
  const here = namedIn(snapshot, article);
  const found: Found[] = [];
  const names = { index: PEOPLE, marked: (key: string) => key };
  const isWanted = await walk(namesGoingOn(names, [...snapshot.peopleInParts()], typings), token, (name) => {
    if (name === undefined) return undefined;
    const { key, run } = name;
    found.push({ key, run, isHere: here.has(key), articles: snapshot.articlesWith({ kind: 'person', key }) });
    return undefined;
  });
  if (!isWanted) return [];
  return found
    .sort(likelierFirst)
    .slice(0, MOST_PEOPLE)
    .map(({ key, run }, place) => itemOf(writing, key, run, place));
}

/** A name that fits what was typed. */
interface Found {
  readonly key: string;
  readonly run: Run;
  /** The article names them already. */
  readonly isHere: boolean;
  readonly articles: number;
}

function likelierFirst(a: Found, b: Found): number {
  return (
    b.run.words - a.run.words ||
    Number(b.isHere) - Number(a.isHere) ||
    b.articles - a.articles ||
    (a.key < b.key ? -1 : 1)
  );
}

/** The people whom an article names. */
function namedIn(snapshot: CorpusSnapshot, article: Article | undefined): ReadonlySet<string> {
  const named = new Set<string>();
  for (const [index, { kind }] of article?.mentions.entries() ?? []) {
    const key = kind === 'person' ? snapshot.personKey({ uri: article!.uri, mention: index }) : undefined;
    if (key !== undefined) named.add(key);
  }
  return named;
}

function itemOf(writing: Writing, key: string, run: Run, place: number): CompletionItem {
  const { snapshot, article } = writing;
  const name = oneLine(snapshot.personName(key) ?? key);
  const latest = latestHolding(snapshot, key, article?.published ?? null);
  const data: OfferData = { kind: 'person', key, uri: writing.uri };
  return {
    label: plainLabel(name),
    ...(latest === undefined ? {} : officeOf(writing, latest)),
    kind: CompletionItemKind.Interface,
    sortText: sortText('a', place),
    filterText: filterText(writing, run.start, name),
    textEdit: editOf(writing, run.start, name),
    data,
  };
}

/** What tells people apart: the office that the latest article before gives them. */
function officeOf(
  writing: Writing,
  { office, status, date }: Holding,
): Pick<CompletionItem, 'detail' | 'labelDetails'> {
  const { words, language } = writing.shown;
  const name = [officeInStanding(officeName(office), status, words), officeLocality(office)];
  const said = name.filter((part) => part !== null).join(' ');
  const day = date === null ? '' : ` · ${shortDate(date, words, language)}`;
  return particulars(writing, said, `${said}${day}`);
}
