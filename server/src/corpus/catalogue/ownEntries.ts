import type { CatalogueIndex } from '../knowledge/catalogueIndex';

/** All that the user's own catalogues say, as a text: empty where there are none. The built-in one never changes. */
export function ownEntries(catalogue: CatalogueIndex): string {
  const own = [...catalogue.documents.values()].filter(({ entry }) => entry !== null);
  return own.length === 0 ? '' : JSON.stringify(own);
}
