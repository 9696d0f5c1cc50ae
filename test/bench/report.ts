import type { BenchRow, BenchTable } from './bench';
import type { Machine } from './runs';

/** The tables of a bench in Markdown, each under its title. */
export function tables(all: readonly BenchTable[]): string {
  const shown = all.map(({ title, rows, notes = [] }) => [`### ${title}`, table(rows), ...notes].join('\n\n'));
  return `${shown.join('\n\n')}\n`;
}

/** The rows of a bench as a Markdown table. */
export function table(rows: readonly BenchRow[]): string {
  const columns = [...new Set(rows.flatMap(({ figures }) => Object.keys(figures)))];
  const cells = [
    ['', ...columns],
    ...rows.map(({ name, figures }) => [name, ...columns.map((column) => figure(figures[column]))]),
  ];
  const widths = cells[0]!.map((_, at) => Math.max(3, ...cells.map((row) => row[at]!.length)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join(' | ')} |`;
  const rule = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(cells[0]!), line(rule), ...cells.slice(1).map(line)].join('\n');
}

/** One line that names the machine. */
export function machineLine({ processor, cores, node, system, load }: Machine): string {
  return `${processor}, ${cores} cores, Node ${node}, ${system}, load ${load}`;
}

/** Counts whole, other figures with as many places as mean something; an action that took no time has no speed. */
function figure(value: number | undefined): string {
  if (value === undefined || !Number.isFinite(value)) return '–';
  if (Number.isInteger(value) || value >= 100) return String(Math.round(value));
  return value < 1 ? value.toPrecision(1) : value.toFixed(1);
}
