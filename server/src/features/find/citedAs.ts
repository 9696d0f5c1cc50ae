import { comparable, type DocumentQuery, documentQuery } from '../completion/documentQuery';
import { readTyped } from '../completion/typed';

/**
 * What a query cites, where it is nothing but a citation, however it is typed: «kl21», «NQ 18», «18-nq», «quyết định
 * 121», «21»; undefined for all others.
 */
export function citedAs(typed: string): DocumentQuery | undefined {
  const query = typed.trim();
  if (/^\d+$/u.test(query)) return { start: 0, types: null, rest: comparable(query), name: null };
  // in small letters an abbreviation counts before a number, in capitals a verb counts as a type word
  for (const written of [query.toLowerCase(), query.toUpperCase()]) {
    const found = documentQuery(readTyped(written), true);
    if (found?.start === 0 && found.name === null && found.rest !== '') return found;
  }
  return undefined;
}
