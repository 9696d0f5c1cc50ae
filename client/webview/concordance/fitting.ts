// What the table shows beside the mentions, as far as its window is wide enough and nothing else says it.
import type { RowComponent, Tabulator } from 'tabulator-tables';
import type { ConcordanceLine } from '../../src/protocol';
import { dateName } from '../dates';
import { element, locale } from '../page';

/** In a narrow window these columns have no room, and stand below each line; the styles know of the same widths. */
const [NARROW, NARROWER] = [matchMedia('(max-width: 900px)'), matchMedia('(max-width: 560px)')];
const OF_ARTICLE = [
  { field: 'article', narrow: NARROW },
  { field: 'locality', narrow: NARROW },
  { field: 'date', narrow: NARROWER },
];

/** What is said of the article, once more in a line below the row, for narrow windows. */
export function putBelow(row: RowComponent): void {
  const place = row.getElement();
  if (place.querySelector('.below') !== null) return;
  const { article, date, locality } = row.getData() as ConcordanceLine;
  const below = element('div', [article, locality].filter(Boolean).join(' · '));
  below.className = 'below';
  if (date !== null) {
    const day = element('span', `${dateName(date, locale())} · `);
    day.className = 'day';
    below.prepend(day);
  }
  place.append(below);
}

/**
 * Shows the columns for which there is room. Where lines are grouped by article, the heading of each group says what
 * is said of the article, and its lines do not repeat it.
 */
export function fitColumns(table: Tabulator, isGrouped: boolean): void {
  table.element.classList.toggle('grouped', isGrouped);
  for (const { field, narrow } of OF_ARTICLE) {
    if (isGrouped || narrow.matches) table.hideColumn(field);
    else table.showColumn(field);
  }
  table.redraw(true);
}

/** Calls back when the window has become narrow or wide. */
export function onFitChange(changed: () => void): void {
  for (const narrow of [NARROW, NARROWER]) narrow.addEventListener('change', changed);
}
