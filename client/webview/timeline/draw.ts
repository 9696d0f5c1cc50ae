// The picture of a timeline, drawn by D3: bars over months or years.
import { axisBottom, axisLeft } from 'd3-axis';
import { type ScaleBand, type ScaleLinear, scaleBand, scaleLinear } from 'd3-scale';
import { create, type Selection } from 'd3-selection';
import type { Timeline, TimelineWords } from '../../src/timeline/messages';
import { dateName } from '../dates';
import { filled, locale } from '../page';
import { issueMark } from './issue';
import { labelled } from './ticks';

type Drawing = Selection<SVGSVGElement, undefined, null, undefined>;

/** In pixels. */
const MARGIN = { top: 50, right: 16, bottom: 34, left: 44 };
/** The lines above the bars: what they count, and the document's own date. */
const [COUNTED, ISSUED] = [14, 34];
const [NARROWEST_BAR, WIDEST_BAR] = [7, 72];
/** The scale goes as far at least: one article is no peak. */
const LOWEST_TOP = 3;
const WIDEST_LABEL = { month: 74, year: 44 };

/** What the articles without a date stand under, and the gap before them. */
export const UNDATED = '';
const GAP = ' ';

/** How large a picture is, in pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Draws a timeline. Bars with articles can be focused and chosen; times without one stay empty.
 * @param choose is called with the period of a bar that is chosen.
 */
export function drawTimeline(
  timeline: Timeline,
  { width, height }: Size,
  words: TimelineWords,
  choose: (period: string) => void,
): SVGSVGElement {
  const periods = timeline.bars.map(({ period }) => period);
  const names = timeline.undated > 0 ? [...periods, GAP, UNDATED] : periods;
  const inner = width - MARGIN.left - MARGIN.right;
  const across = Math.min(Math.max(inner, names.length * NARROWEST_BAR), names.length * WIDEST_BAR);
  const whole = Math.max(width, across + MARGIN.left + MARGIN.right);
  const x = scaleBand(names, [MARGIN.left, MARGIN.left + across])
    .paddingInner(0.2)
    .paddingOuter(0.1);
  const most = Math.max(LOWEST_TOP, timeline.undated, ...timeline.bars.map(({ articles }) => articles));
  const y = scaleLinear([0, most], [height - MARGIN.bottom, MARGIN.top]).nice(Math.min(5, most));
  const drawing = create('svg').attr('width', whole).attr('height', height).attr('role', 'group');
  drawAxes(drawing, timeline, x, y, words);
  drawBars(drawing, timeline, x, y, words, choose);
  drawIssue(drawing, timeline, x, whole, height, words);
  return drawing.node()!;
}

function drawAxes(
  drawing: Drawing,
  { unit, bars, undated }: Timeline,
  x: ScaleBand<string>,
  y: ScaleLinear<number, number>,
  words: TimelineWords,
): void {
  const [from, until] = x.range();
  const ground = y(0);
  const shown = labelled(
    bars.map(({ period }) => period),
    unit,
    x.step(),
    WIDEST_LABEL[unit],
  );
  const bottom = axisBottom(x)
    .tickValues(undated > 0 ? [...shown, UNDATED] : shown)
    .tickFormat((period) => (period === UNDATED ? words.undated : dateName(period, locale())))
    .tickSizeOuter(0);
  const left = axisLeft(y)
    .tickValues(y.ticks(5).filter(Number.isInteger))
    .tickFormat((count) => count.valueOf().toLocaleString(locale()))
    .tickSizeOuter(0)
    .tickSizeInner(from - until);
  drawing.append('g').attr('class', 'grid').attr('transform', `translate(${MARGIN.left},0)`).call(left);
  drawing.append('g').attr('class', 'axis').attr('transform', `translate(0,${ground})`).call(bottom);
  const counted = unit === 'month' ? words.byMonth : words.byYear;
  drawing.append('text').attr('class', 'counted').attr('x', 0).attr('y', COUNTED).text(counted);
  drawing.selectAll('.grid, .axis, .counted').attr('aria-hidden', 'true');
}

function drawBars(
  drawing: Drawing,
  { bars, undated }: Timeline,
  x: ScaleBand<string>,
  y: ScaleLinear<number, number>,
  words: TimelineWords,
  choose: (period: string) => void,
): void {
  const [ground, top, wide] = [y(0), y.range()[1] ?? 0, x.bandwidth()];
  const all = undated > 0 ? [...bars, { period: UNDATED, articles: undated }] : bars;
  const group = drawing
    .selectAll<SVGGElement, (typeof all)[number]>('g.bar')
    .data(all.filter(({ articles }) => articles > 0))
    .join('g')
    .attr('class', ({ period }) => (period === UNDATED ? 'bar undated' : 'bar'))
    .attr('role', 'button')
    .attr('tabindex', -1)
    .attr('data-period', ({ period }) => period)
    .attr('aria-label', (bar) => barName(bar.period, bar.articles, words));
  group.append('title').text((bar) => barName(bar.period, bar.articles, words));
  // the whole height above a low bar can be hit
  group
    .append('rect')
    .attr('class', 'hit')
    .attr('x', ({ period }) => x(period) ?? 0)
    .attr('y', top)
    .attr('width', wide)
    .attr('height', ground - top);
  group
    .append('rect')
    .attr('class', 'value')
    .attr('x', ({ period }) => x(period) ?? 0)
    .attr('y', ({ articles }) => y(articles))
    .attr('width', wide)
    .attr('height', ({ articles }) => ground - y(articles));
  group.on('click', (_, { period }) => choose(period));
}

/** What the bar of a month or a year is called, as a title: «Tháng 1 năm 2024». */
export function periodName(period: string, words: TimelineWords): string {
  const name = period === UNDATED ? words.undated : dateName(period, locale(), 'full');
  return name.charAt(0).toLocaleUpperCase(locale()) + name.slice(1);
}

/** «Tháng 1 năm 2024: 12 bài». */
export function barName(period: string, articles: number, words: TimelineWords): string {
  const count = articles === 1 ? words.oneArticle : filled(words.articles, articles);
  return `${periodName(period, words)}: ${count}`;
}

/** The document's own date: a line where it is, or an arrow to where it would be. */
function drawIssue(
  drawing: Drawing,
  timeline: Timeline,
  x: ScaleBand<string>,
  width: number,
  height: number,
  words: TimelineWords,
): void {
  const mark = issueMark(timeline);
  if (mark === undefined || timeline.issued === null) return;
  const label = filled(words.issued, dateName(timeline.issued, locale()));
  const group = drawing.append('g').attr('class', 'issued');
  const write = (at: number, anchor: 'start' | 'end', text: string): void => {
    group.append('text').attr('x', at).attr('y', ISSUED).attr('text-anchor', anchor).text(text);
  };
  if (mark.kind === 'within') {
    const at = (x(mark.period) ?? 0) + x.bandwidth() * mark.share;
    group
      .append('line')
      .attr('x1', at)
      .attr('x2', at)
      .attr('y1', ISSUED + 6)
      .attr('y2', height - MARGIN.bottom);
    const isLeft = at < width / 2;
    write(isLeft ? Math.max(4, at - 4) : at + 4, isLeft ? 'start' : 'end', label);
  } else if (mark.kind === 'before') write(MARGIN.left, 'start', `◂ ${label}`);
  else write(width - MARGIN.right, 'end', `${label} ▸`);
}
