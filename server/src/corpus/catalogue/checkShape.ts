import { CATALOGUE_SCHEMA } from '../../domain/catalogueSchema';
import type { CatalogueFault } from './fault';
import { schemaFaults, withoutPrototypes } from './schemaFaults';
import type { MapTree, Tree } from './tree';

const SCHEMA = withoutPrototypes(CATALOGUE_SCHEMA);

/**
 * Looks at the form of a file, not at its entries: those are looked at one by one, so that each costs only itself.
 * @param faults is added to.
 * @returns the entries; none where the file has not the form of a catalogue.
 */
export function checkShape(tree: Tree, faults: CatalogueFault[]): readonly Tree[] {
  const documents = tree.kind === 'map' ? tree.fields.get('documents') : undefined;
  if (tree.kind !== 'map' || documents === undefined) {
    const { start, end } = tree;
    faults.push({ code: 'noDocuments', start, end: Math.min(end, start + 1), about: [] });
  }
  if (tree.kind !== 'map') return [];
  faults.push(...schemaFaults(withoutEntries(tree), SCHEMA).filter(({ code }) => code !== 'missing'));
  return documents?.value.kind === 'list' ? documents.value.items : [];
}

function withoutEntries(tree: MapTree): MapTree {
  const fields = new Map(tree.fields);
  const documents = fields.get('documents');
  if (documents?.value.kind === 'list') {
    fields.set('documents', { ...documents, value: { ...documents.value, items: [] } });
  }
  return { ...tree, fields };
}
