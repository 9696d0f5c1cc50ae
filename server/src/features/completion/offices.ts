import { type CancellationToken, type CompletionItem, CompletionItemKind } from 'vscode-languageserver-protocol';
import type { Office } from '../../corpus/identity/things';
import { walk } from '../../corpus/turns';
import { shortDate } from '../../l10n/dates';
import { spellingKey, unmarked } from '../../text/spelling';
import { holderName } from '../lookup/holdings';
import { NameIndex } from '../nameSearch/nameIndex';
import { oneLine, plainLabel } from '../wording/labels';
import { officeLocality, officeName } from '../wording/names';
import { spelledOut } from '../wording/spelledOut';
import { editOf, filterText, type OfferData, particulars, sortText, type Writing } from './context';
import { beginning, mayBeTitle, namesGoingOn, type Run } from './names';

const MOST_OFFICES = 20;

/** An office as it is read: «trưởng ban | ban tổ chức tỉnh ủy | lạng sơn» is «trưởng ban tổ chức tỉnh ủy lạng sơn». */
function nameOfKey(key: string): string {
  const [role = '', body = null, locality] = key.split(' | ');
  return [officeName({ role, body }), locality].filter((part) => part !== undefined).join(' ');
}

const OFFICES = { index: new NameIndex<unknown>((key) => unmarked(nameOfKey(key))), marked: nameOfKey };

/** Titles that go on from what was typed, those of the article's province first, then those named most. */
export async function offerOffices(
  writing: Writing,
  runs: readonly Run[],
  token: CancellationToken,
): Promise<CompletionItem[]> {
  // titles are kept with their abbreviations spelt out
  const typings = runs
    .filter(mayBeTitle)
    .map((run) => ({ run, typed: beginning(spelledOut(run.text)), inside: false }));
  if (typings.length === 0) return [];
  const { snapshot } = writing;
  const found: { readonly key: string; readonly run: Run; readonly articles: number }[] = [];
  const isWanted = await walk(namesGoingOn(OFFICES, [...snapshot.officesInParts()], typings), token, (name) => {
    if (name !== undefined) found.push({ ...name, articles: snapshot.articlesWith({ kind: 'title', key: name.key }) });
    return undefined;
  });
  if (!isWanted) return [];
  const locality = writing.article?.locality ?? null;
  const isOwn = (key: string): number => Number(locality !== null && key.endsWith(` | ${spellingKey(locality)}`));
  found.sort((a, b) => isOwn(b.key) - isOwn(a.key) || b.articles - a.articles || (a.key < b.key ? -1 : 1));
  return found.slice(0, MOST_OFFICES).flatMap(({ key, run }, place) => {
    const [first] = snapshot.firstMentions({ kind: 'title', key }, 1);
    const office = first && snapshot.office(first);
    return office === undefined ? [] : [itemOf(writing, office, run, place)];
  });
}

function itemOf(writing: Writing, office: Office, run: Run, place: number): CompletionItem {
  const { snapshot, article, shown } = writing;
  const { words, language } = shown;
  const isElsewhere = office.locality !== (article?.locality ?? null);
  const beyond = isElsewhere ? officeLocality(office) : null;
  const name = oneLine(beyond === null ? officeName(office) : `${officeName(office)} ${beyond}`);
  const latest = snapshot.holders(office.key, { articles: 1, until: article?.published ?? null }).at(-1);
  const day = latest?.date ? ` · ${shortDate(latest.date, words, language)}` : '';
  const holder = latest === undefined ? [] : [`${holderName(latest, words)}${day}`];
  const about = [...holder, ...(office.locality === null ? [] : [office.locality])];
  const data: OfferData = { kind: 'office', key: office.key, uri: writing.uri };
  return {
    label: plainLabel(name),
    ...particulars(writing, latest === undefined ? '' : holderName(latest, words), about.join(' · ')),
    kind: CompletionItemKind.Function,
    sortText: sortText('b', place),
    filterText: filterText(writing, run.start, name),
    textEdit: editOf(writing, run.start, name),
    data,
  };
}
