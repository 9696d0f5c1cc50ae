// The page of a concordance: a table of mentions, drawn and sorted by Tabulator.
import {
  type CellComponent,
  type ColumnDefinition,
  FilterModule,
  FormatModule,
  GroupRowsModule,
  InteractionModule,
  ResizeColumnsModule,
  SelectRowModule,
  SortModule,
  Tabulator,
} from 'tabulator-tables';
import type {
  ConcordanceLook,
  CopiedMessage,
  LinesMessage,
  NewsMessage,
  PageMessage,
  PageWords,
} from '../src/concordance/messages';
import type { KeptState } from '../src/pages/messages';
import type { ConcordanceLine } from '../src/protocol';
import { unmarked } from '../src/unmarked';
import { fitColumns, onFitChange, putBelow } from './concordance/fitting';
import { focusedIn, pressedIn, walkRowsWithKeys } from './concordance/keys';
import { showWhole } from './concordance/whole';
import { dateName, isBetween, isoOf } from './dates';
import { byLeft, byRight, collator } from './order';
import { button, editorOf, element, filled, found, locale, wordsOf } from './page';

Tabulator.registerModule([
  FilterModule,
  FormatModule,
  GroupRowsModule,
  InteractionModule,
  ResizeColumnsModule,
  SelectRowModule,
  SortModule,
]);

const editor = editorOf<PageMessage, KeptState<unknown, ConcordanceLook>>();
const words = wordsOf<PageWords>();
const again = found('again') as HTMLButtonElement;
const input = (id: string): HTMLInputElement => found(id) as HTMLInputElement;

/** What stands around a mention has room for some words. */
const CONTEXT = { minWidth: 120, widthGrow: 4 };

const columns: ColumnDefinition[] = [
  { title: words.left, field: 'left', cssClass: 'left', headerHozAlign: 'right', ...CONTEXT, sorter: byLeft },
  {
    title: words.mention,
    field: 'mention',
    widthGrow: 3,
    minWidth: 140,
    responsive: 0,
    formatter: link,
    sorter: byText,
  },
  { title: words.right, field: 'right', ...CONTEXT, sorter: byRight },
  { title: words.date, field: 'date', width: 112, formatter: day, sorter: byText },
  { title: words.article, field: 'article', widthGrow: 3, minWidth: 180, sorter: byText },
  { title: words.locality, field: 'locality', width: 112, sorter: byText },
];

const table = new Tabulator('#table', {
  data: [],
  columns,
  columnDefaults: { formatter: plain, headerSortTristate: true, resizable: true, tooltip: false },
  layout: 'fitColumns',
  rowFormatter: putBelow,
  height: '100%',
  placeholder: words.none,
  selectableRows: true,
  selectableRowsRangeMode: 'click',
  groupToggleElement: 'header',
});

/** A day as the reader's language writes it; sorted it is by the ISO date. */
function day(cell: CellComponent): HTMLElement {
  const span = plain(cell);
  span.textContent = dateName(span.textContent ?? '', locale());
  return span;
}

function byText(one: unknown, other: unknown): number {
  return collator.compare(String(one ?? ''), String(other ?? ''));
}

/** Text of articles is put in as text: whatever it holds, it is no markup. */
function plain(cell: CellComponent): HTMLElement {
  const span = document.createElement('span');
  span.textContent = String(cell.getValue() ?? '');
  return span;
}

/** The mention is what keyboard and mouse open. */
function link(cell: CellComponent): HTMLElement {
  const line: ConcordanceLine = cell.getData() as ConcordanceLine;
  const made = button(line.mention, (beside) => editor.postMessage({ kind: 'open', line, beside }));
  made.classList.add('mention');
  made.tabIndex = -1;
  const said = [line.left, line.mention, line.right, line.article, dateName(line.date ?? '', locale())];
  made.setAttribute('aria-label', said.join(' '));
  made.addEventListener('focus', () => focusedIn(made));
  made.addEventListener('keydown', (event) => pressedIn(cell.getRow(), event));
  return made;
}

/** The name of a group is what opens and closes it; the click goes on to the row that it stands in. */
function groupName([first]: readonly ConcordanceLine[], count: number, isOpen: boolean): HTMLElement {
  const article = [first?.article, dateName(first?.date ?? '', locale()), first?.locality].filter(Boolean);
  const name = element('button', `${article.join(' · ')} (${count.toLocaleString(locale())})`);
  name.type = 'button';
  name.setAttribute('aria-expanded', String(isOpen));
  return name;
}

/** Lines of articles of a period, of a province, with words in the headline; all where the fields are empty. */
function filter(): void {
  const [from, until] = [dayIn('from'), dayIn('until')];
  const [locality, article] = [input('locality').value, input('article').value].map(folded) as [string, string];
  table.setFilter((line: ConcordanceLine) => {
    return (
      isBetween(line.date ?? '', from, until) &&
      folded(line.locality ?? '').includes(locality) &&
      folded(line.article).includes(article)
    );
  });
}

/** What a field for a date has; nothing where it is no date, which the field then says. */
function dayIn(id: string): string | undefined {
  const field = input(id);
  const iso = isoOf(field.value);
  const isWrong = iso === undefined && field.value.trim() !== '';
  field.setAttribute('aria-invalid', String(isWrong));
  field.title = isWrong ? words.noDay : '';
  return iso;
}

/** As filters compare it: without marks and capitals. */
function folded(text: string): string {
  return unmarked(text).toLowerCase();
}

const FIELDS = ['from', 'until', 'locality', 'article'];
for (const id of FIELDS) input(id).addEventListener('input', filter);
input('group').addEventListener('change', group);
document.addEventListener('change', keep);

function group(): void {
  table.setGroupBy(isGrouped() ? 'uri' : '');
  fitColumns(table, isGrouped());
}

function isGrouped(): boolean {
  return input('group').checked;
}

/** Has the editor keep what is shown and how, so that it can be restored with the window. */
function keep(): void {
  const state = progress?.of ?? editor.getState()?.state;
  const fields = Object.fromEntries(FIELDS.map((id) => [id, input(id).value]));
  if (state !== undefined) editor.setState({ state, look: { fields, group: isGrouped() } });
}

/** What was kept of the page before the window was closed. */
function restore({ fields, group: wasGrouped }: ConcordanceLook): void {
  for (const id of FIELDS) input(id).value = fields[id] ?? '';
  input('group').checked = wasGrouped;
  filter();
  group();
}

table.on('tableBuilt', () => {
  fitColumns(table, isGrouped());
  onFitChange(() => fitColumns(table, isGrouped()));
  walkRowsWithKeys(table);
  showWhole(table, found('whole'));
  table.setGroupHeader(
    (_, count, data, group) => groupName(data as ConcordanceLine[], count, group.isVisible()) as unknown as string,
  );
  const kept = editor.getState();
  if (kept !== undefined) restore(kept.look);
  editor.postMessage({ kind: 'ready' });
});
found('copy').addEventListener('click', () => {
  const selected = selectedLines();
  const lines = selected.length > 0 ? selected : (table.getData('active') as ConcordanceLine[]);
  editor.postMessage({ kind: 'copy', lines });
});

/** The lines that are selected, as far as they are shown. */
function selectedLines(): readonly ConcordanceLine[] {
  const shown = new Set(table.getData('active'));
  return (table.getSelectedData() as ConcordanceLine[]).filter((line) => shown.has(line));
}

/** How far the table is filled; undefined before the first lines. */
let progress: LinesMessage | undefined;
/** Why the table should be filled again, if so. */
let news: NewsMessage['news'] | undefined;

/** How many lines were copied since anything else was done. */
let copied = 0;

window.addEventListener('message', ({ data }: MessageEvent<LinesMessage | NewsMessage | CopiedMessage>) => {
  copied = data.kind === 'copied' ? data.lines : 0;
  if (data.kind === 'copied') return tellState();
  again.disabled = false;
  news = data.kind === 'news' ? data.news : undefined;
  if (data.kind === 'news') return tellState();
  progress = data;
  keep();
  // what stands in the fields, the order and the groups stay
  void (data.isAnew ? table.replaceData([...data.lines]) : table.addData([...data.lines])).then(tellState);
});
again.addEventListener('click', () => {
  again.disabled = true;
  editor.postMessage({ kind: 'again' });
});
table.on('dataFiltered', () => setTimeout(changed));
table.on('rowSelectionChanged', changed);

function changed(): void {
  copied = 0;
  tellState();
}

/** How many lines are shown, of how many articles, and how many are selected; or how far the reading is. */
function tellState(): void {
  if (progress === undefined) return;
  const { listed, total, unread, isWhole, soFar } = progress;
  const lines = table.getData('active') as ConcordanceLine[];
  const articles = new Set(lines.map(({ uri }) => uri)).size;
  const selected = selectedLines().length;
  const inArticles = articles === 1 ? words.listedOne : filled(words.listed, articles);
  const said = [
    lines.length === 1 ? words.oneLine : filled(words.lines, lines.length),
    isWhole ? inArticles : filled(words.reading, listed, total),
    ...(selected > 0 ? [filled(words.selected, selected)] : []),
    ...(unread > 0 ? [filled(words.unread, unread)] : []),
    ...(soFar ? [words.soFar] : []),
    ...(news === undefined ? [] : [words[news]]),
    ...(copied === 0 ? [] : [copied === 1 ? words.copiedOne : filled(words.copied, copied)]),
  ];
  again.hidden = news === undefined && !(soFar && isWhole);
  found('state').textContent = said.join(' · ');
}
