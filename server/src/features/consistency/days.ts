/** Whether a date (ISO) is known to the day. */
export function isDay(date: string | null): date is string {
  return date?.length === 10;
}

/** The day so many days after another, or before it (ISO). */
export function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
