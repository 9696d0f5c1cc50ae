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
import type { ConcordanceLine, LinesMessage, PageMessage, PageWords } from '../src/concordance/messages';
import { dateName } from './dates';
import { byLeft, byRight, collator } from './order';
import { editorOf, found, locale, wordsOf } from './page';

Tabulator.registerModule([
  FilterModule,
  FormatModule,
  GroupRowsModule,
  InteractionModule,
  ResizeColumnsModule,
  SelectRowModule,
  SortModule,
]);

const editor = editorOf<PageMessage>();
const words = wordsOf<PageWords>();
const input = (id: string): HTMLInputElement => found(id) as HTMLInputElement;

const columns: ColumnDefinition[] = [
  { title: words.left, field: 'left', cssClass: 'left', headerHozAlign: 'right', widthGrow: 4, sorter: byLeft },
  { title: words.mention, field: 'mention', widthGrow: 2, minWidth: 150, formatter: link, sorter: byText },
  { title: words.right, field: 'right', widthGrow: 4, sorter: byRight },
  { title: words.article, field: 'article', widthGrow: 3, sorter: byText },
  { title: words.date, field: 'date', width: 105, formatter: day, sorter: byText },
  { title: words.locality, field: 'locality', width: 120, sorter: byText },
];

const table = new Tabulator('#table', {
  data: [],
  columns,
  columnDefaults: { formatter: plain, headerSortTristate: true, resizable: true, tooltip: false },
  layout: 'fitColumns',
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
  span.title = span.textContent;
  return span;
}

/** The mention is what keyboard and mouse open. */
function link(cell: CellComponent): HTMLElement {
  const line: ConcordanceLine = cell.getData() as ConcordanceLine;
  const button = document.createElement('button');
  button.className = 'mention';
  button.textContent = line.mention;
  button.setAttribute('aria-label', [line.left, line.mention, line.right, line.article, line.date ?? ''].join(' '));
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    editor.postMessage({ kind: 'open', line, beside: event.ctrlKey || event.metaKey });
  });
  return button;
}

/** Lines of articles of a period, of a province, with words in the headline; all where the fields are empty. */
function filter(): void {
  const [from, until] = [input('from').value, input('until').value];
  const [locality, article] = [input('locality').value, input('article').value].map(folded) as [string, string];
  table.setFilter((line: ConcordanceLine) => {
    const date = line.date ?? '';
    const isInPeriod = (from === '' || date >= from) && (until === '' || (date !== '' && date <= until));
    return isInPeriod && folded(line.locality ?? '').includes(locality) && folded(line.article).includes(article);
  });
}

/** Without marks: who types «lang son» means Lạng Sơn. */
function folded(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}

for (const id of ['from', 'until', 'locality', 'article']) input(id).addEventListener('input', filter);
input('group').addEventListener('change', () => table.setGroupBy(input('group').checked ? 'uri' : ''));
table.on('tableBuilt', () => {
  table.setGroupHeader((_, count, data) => {
    const [first] = data as ConcordanceLine[];
    const span = document.createElement('span');
    span.textContent = `${[first?.article, first?.date, first?.locality].filter(Boolean).join(' · ')} (${count})`;
    return span as unknown as string;
  });
  editor.postMessage({ kind: 'ready' });
});
found('copy').addEventListener('click', () => {
  const selected = table.getSelectedData() as ConcordanceLine[];
  const lines = selected.length > 0 ? selected : (table.getData('active') as ConcordanceLine[]);
  editor.postMessage({ kind: 'copy', lines });
});

let progress: LinesMessage = { lines: [], listed: 0, total: 0, unread: 0 };

window.addEventListener('message', ({ data }: MessageEvent<LinesMessage>) => {
  progress = data;
  void table.addData([...data.lines]).then(tellState);
});
table.on('dataFiltered', () => setTimeout(tellState));

/** How many lines are shown, and how far the reading is. */
function tellState(): void {
  const { listed, total, unread } = progress;
  const lines = table.getDataCount('active');
  const articles = listed < total ? words.reading : words.listed;
  const said = [
    words.lines.replace('{0}', String(lines)),
    articles.replace('{0}', String(listed)).replace('{1}', String(total)),
    ...(unread > 0 ? [words.unread.replace('{0}', String(unread))] : []),
  ];
  found('state').textContent = said.join(' · ');
}
