import type { Random } from './random';

/** A day of the calendar. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MILLISECONDS = 86_400_000;

/** A day that lies so many days after another one. */
export function later(day: Day, days: number): Day {
  const moved = new Date(Date.UTC(day.year, day.month - 1, day.day) + days * MILLISECONDS);
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

/** Some day of the years, both included. */
export function someDay(random: Random, from: number, to: number): Day {
  return later({ year: random.int(from, to), month: 1, day: 1 }, random.int(0, 364));
}

/** «2024-01-12» */
export function iso({ year, month, day }: Day): string {
  return `${year}-${two(month)}-${two(day)}`;
}

/** A day from «2024-01-12». */
export function dayOf(text: string): Day {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return { year, month, day };
}

/** The day of the week, 0 for Sunday. */
export function weekday({ year, month, day }: Day): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** With a zero in front where the number has one digit. */
export function two(number: number): string {
  return String(number).padStart(2, '0');
}
