import type { Office } from '../../corpus/identity/things';
import type { Messages } from '../../l10n/messages';

/**
 * What a program writes beside the nodes of offices, by their keys: role, body and province. Where another office of
 * the same role and body has a province, one that has none says so.
 */
export function officeLabels(offices: readonly Office[], words: Messages): ReadonlyMap<string, string> {
  const placed = new Set(offices.filter(({ locality }) => locality !== null).map(nameOf));
  return new Map(
    offices.map((office) => {
      const { key, role, body, locality } = office;
      const isNamesake = locality === null && placed.has(nameOf(office));
      const place = locality !== null && body?.includes(locality) ? null : locality;
      const parts = [role, body, isNamesake ? words.notKnown.place : place];
      return [key, parts.filter((part) => part !== null).join(' · ')];
    }),
  );
}

/** Role and body as the key has them: without the province, in one spelling. */
function nameOf({ key, locality }: Office): string {
  return locality === null ? key : key.slice(0, -` | ${locality}`.length);
}
