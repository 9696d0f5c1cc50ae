// What Tabulator leaves to the mouse, for the keyboard: walking from row to row, selecting, sorting, groups.
import type { RowComponent, Tabulator } from 'tabulator-tables';

/** The element of a row that has the focus where the row has it. */
const STOP = 'button.mention';

const NEXT: Readonly<Record<string, (row: RowComponent) => RowComponent | false>> = {
  ArrowDown: (row) => row.getNextRow(),
  ArrowUp: (row) => row.getPrevRow(),
};

/**
 * Makes the rows one stop of the Tab key: arrow keys lead from one to the next, the space bar selects one; Enter is the
 * button's own. Column titles are stops of their own, and sort by Enter or the space bar.
 * Source: WAI-ARIA Authoring Practices, «grid».
 */
export function walkRowsWithKeys(table: Tabulator): void {
  const place = table.element;
  for (const title of place.querySelectorAll<HTMLElement>('.tabulator-col')) {
    title.tabIndex = 0;
    title.addEventListener('keydown', (event) => {
      if (event.target !== title || (event.key !== 'Enter' && event.key !== ' ')) return;
      event.preventDefault();
      title.click();
    });
  }
  // it holds the rows, which are the stop
  place.querySelector('.tabulator-tableholder')?.setAttribute('tabindex', '-1');
  table.on('renderComplete', () => oneStop(place));
  table.on('groupVisibilityChanged', (group, isOpen) => {
    group.getElement().querySelector('button')?.setAttribute('aria-expanded', String(isOpen));
  });
}

/** What a key does in a row; not Enter, which its button takes. */
export function pressedIn(row: RowComponent, event: KeyboardEvent): void {
  const next = NEXT[event.key]?.(row);
  if (event.key === ' ') row.toggleSelect();
  else if (next) void focus(next);
  else return;
  event.preventDefault();
}

/** The stop goes along with the focus. */
export function focusedIn(stop: HTMLElement): void {
  for (const other of stop.closest('.tabulator')?.querySelectorAll<HTMLElement>(STOP) ?? []) other.tabIndex = -1;
  stop.tabIndex = 0;
}

async function focus(row: RowComponent): Promise<void> {
  // a row far off is not drawn before
  await row.getTable().scrollToRow(row, 'nearest', false);
  row.getElement().querySelector<HTMLElement>(STOP)?.focus();
}

/** Of the rows that are drawn one can be reached, whichever it was that was filtered away. */
function oneStop(place: HTMLElement): void {
  const stops = [...place.querySelectorAll<HTMLElement>(STOP)];
  if (!stops.some(({ tabIndex }) => tabIndex === 0)) stops[0]?.setAttribute('tabindex', '0');
}
