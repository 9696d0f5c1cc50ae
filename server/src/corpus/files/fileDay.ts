/** No article on the web of Viet Nam is older, and no number of eight digits beyond is a day that somebody means. */
const FIRST_YEAR = 1997;
const LAST_YEAR = 2099;
/** «2023-06-20», «2023_06_20», «20230620», with nothing before or after that makes a longer number of it. */
const DAY = /(?<![0-9])(\d{4})([-_.]?)(\d{2})\2(\d{2})(?![0-9])/gu;

/**
 * The day that a file's name tells: «2023-06-20-hop-bao.txt», «20230620_hop-bao.txt».
 * @param uri the file's address or path.
 * @returns ISO; null where the name tells none, or several.
 */
export function fileDay(uri: string): string | null {
  // in an address a space is «%20», which is no part of a number
  const name = uri.slice(uri.lastIndexOf('/') + 1).replaceAll(/%[0-9a-f]{2}/giu, ' ');
  const days = new Set<string>();
  for (const [, year, , month, day] of name.matchAll(DAY)) {
    const iso = `${year}-${month}-${day}`;
    if (Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR && isDay(iso)) days.add(iso);
  }
  const [only] = days;
  return days.size === 1 && only !== undefined ? only : null;
}

/** True for a day that the calendar has. */
function isDay(iso: string): boolean {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}
