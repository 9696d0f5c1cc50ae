// The page of a timeline: bars over time, the same as a table, and the articles of the bar that is chosen.
import type { NamedThing, TreeEntry } from '../src/protocol';
import type { ListMessage, ListWanted, Timeline, TimelineWords } from '../src/timeline/messages';
import { dateName } from './dates';
import { walkWithKeys } from './keys';
import { button, element, filled, found, locale, wordsOf } from './page';
import { PicturePage } from './picturePage';
import { barName, drawTimeline, periodName, UNDATED } from './timeline/draw';

const words = wordsOf<TimelineWords>();
/** Of the window, and at least so many pixels. */
const [HEIGHT, LOWEST, HIGHEST] = [0.5, 200, 380];

/** The period whose articles are listed. */
let chosen: string | undefined;

const page = new PicturePage<NamedThing, Timeline, ListWanted>({
  nameOf: ({ name }) => name,
  describe,
  draw,
  tabulate,
  answered: () => {
    if (chosen !== undefined) choose(chosen);
  },
  receive: (message) => list(message as ListMessage),
});

function describe(timeline: Timeline | null, { thing }: NamedThing) {
  if (timeline === null || timeline.articles === 0) return { facts: words.none, isDrawn: false };
  const { articles, undated, issued, soFar, bars } = timeline;
  const counted = articles === 1 ? words.oneArticle : filled(words.articles, articles);
  const facts = [
    counted,
    ...(undated > 0 ? [`${undated.toLocaleString(locale())} ${words.undated}`] : []),
    ...(issued === null ? [] : [filled(words.issued, dateName(issued, locale()))]),
  ].join(' · ');
  const said = [
    `${facts}.`,
    ...(soFar ? [words.soFar] : []),
    ...(thing.kind === 'directive' ? [words.certain] : []),
    ...(bars.length === 0 ? [words.allUndated] : []),
  ];
  return { facts: said.join(' '), help: bars.length === 0 ? '' : words.explain, isDrawn: true };
}

function draw(timeline: Timeline): void {
  const place = found('picture');
  const height = Math.min(HIGHEST, Math.max(LOWEST, Math.round(window.innerHeight * HEIGHT)));
  const focused = (document.activeElement as SVGElement | null)?.dataset.period;
  const drawn = drawTimeline(timeline, { width: Math.max(360, place.clientWidth), height }, words, choose);
  drawn.setAttribute('aria-label', found('name').textContent ?? '');
  place.replaceChildren(drawn);
  const bars = [...drawn.querySelectorAll<SVGElement>('.bar')];
  walkWithKeys(bars, { before: 'ArrowLeft', next: 'ArrowRight' }, (bar) => choose(bar.dataset.period ?? ''));
  bars.find(({ dataset }) => dataset.period === focused)?.focus();
  markChosen();
}

function choose(period: string): void {
  chosen = period;
  markChosen();
  page.post({ kind: 'list', period });
}

function markChosen(): void {
  for (const bar of document.querySelectorAll<SVGElement>('.bar')) {
    bar.classList.toggle('chosen', bar.dataset.period === chosen);
  }
}

function tabulate({ unit, bars, undated }: Timeline, _: NamedThing, isShown: boolean): void {
  const rows = undated > 0 ? [...bars, { period: UNDATED, articles: undated }] : bars;
  const head = element('tr', '', element('th', words[unit]), element('th', words.count));
  const table = element('table', '', element('thead', '', head));
  const body = element('tbody', '');
  for (const { period, articles } of rows) {
    const name = periodName(period, words);
    const first = element('th', isShown && articles > 0 ? '' : name);
    first.scope = 'row';
    if (isShown && articles > 0) first.append(button(name, () => choose(period)));
    body.append(element('tr', '', first, element('td', articles.toLocaleString(locale()))));
  }
  table.append(body);
  found('table').replaceChildren(table);
}

/** The articles of the chosen bar, each opened by a click. */
function list({ period, entries, articles }: ListMessage): void {
  if (period !== chosen) return;
  const items = element('ul', '');
  for (const entry of entries) items.append(element('li', '', ...linked(entry)));
  const isPart = entries.length < articles;
  const more = isPart ? [element('p', filled(words.listed, entries.length, articles))] : [];
  found('list').replaceChildren(element('h2', barName(period, articles, words)), ...more, items);
}

function linked({ label, detail = '', tooltip = '', target }: TreeEntry): Node[] {
  const link = button(label, (beside) => {
    if (target !== undefined) page.post({ kind: 'open', target, beside });
  });
  link.title = tooltip;
  return [link, element('span', detail)];
}
