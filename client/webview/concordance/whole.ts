// A mention with all its context below the table: in the table it is cut, and what pops up there covers other lines.
import type { RowComponent, Tabulator } from 'tabulator-tables';
import type { ConcordanceLine } from '../../src/protocol';
import { dateName } from '../dates';
import { element, locale } from '../page';
import { between } from './joined';

/** Shows in a place the whole of the line that the mouse is over, or that has the focus. */
export function showWhole(table: Tabulator, place: HTMLElement): void {
  const show = (line: ConcordanceLine): void => place.replaceChildren(...wholeOf(line));
  // a line that is shown no more is read no more
  table.on('dataFiltered', () => place.replaceChildren());
  table.on('rowMouseEnter', (_, row: RowComponent) => show(row.getData() as ConcordanceLine));
  table.element.addEventListener('focusin', ({ target }) => {
    const row = (target as HTMLElement).closest<HTMLElement>('.tabulator-row:not(.tabulator-group)');
    if (row !== null) show(table.getRow(row).getData() as ConcordanceLine);
  });
}

/** Text of articles is put in as text: whatever it holds, it is no markup. */
function wholeOf({ left, mention, right, article, date, locality }: ConcordanceLine): Node[] {
  const about = [article, dateName(date ?? '', locale()), locality].filter(Boolean).join(' · ');
  const source = element('span', about);
  source.className = 'about';
  const [before, after] = [left + between(left, mention), between(mention, right) + right];
  return [document.createTextNode(before), element('strong', mention), document.createTextNode(after), source];
}
