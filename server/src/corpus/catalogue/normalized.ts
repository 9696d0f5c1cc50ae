import { ENTRY_SCHEMA, type EntryField } from '../../domain/catalogueSchema';
import { DOCUMENT_TYPES } from '../../domain/documentTypes';
import { respell, spellingKey, squeeze } from '../../text/spelling';
import { PROVINCE_SPELLINGS } from '../identity/provinceNames';
import type { FieldTree, MapTree, Tree } from './tree';

/** The one spelling of each value, by its {@link spellingKey}, in fields that allow certain values only. */
const SPELLINGS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map<EntryField, ReadonlyMap<string, string>>([
  // «Chương trình hành động» is a Chương trình, in articles as here
  ['type', new Map([...variantsOfTypes(), ...bySpelling(ENTRY_SCHEMA.properties.type.enum ?? [])])],
  ['term', bySpelling(ENTRY_SCHEMA.properties.term.enum ?? [])],
  ['locality', new Map(PROVINCE_SPELLINGS)],
]);

/** An entry with its texts as the index has them: composed, tone marks in one place, white space squeezed. */
export function normalized(entry: MapTree): MapTree {
  const fields = new Map<string, FieldTree>();
  for (const [name, { key, value }] of entry.fields) fields.set(name, { key, value: oneSpelling(name, value) });
  return { ...entry, fields };
}

function oneSpelling(name: string, tree: Tree): Tree {
  switch (tree.kind) {
    case 'text':
      return { ...tree, text: textOf(name, tree.text) };
    case 'list':
      return { ...tree, items: tree.items.map((item) => oneSpelling(name, item)) };
    case 'map':
      return normalized(tree);
  }
}

function textOf(name: string, text: string): string {
  if (name === 'sources') return squeeze(text); // addresses stay as they are
  return SPELLINGS.get(name)?.get(spellingKey(text)) ?? respell(text);
}

function variantsOfTypes(): (readonly [key: string, type: string])[] {
  return DOCUMENT_TYPES.flatMap(({ name, variants = [] }) =>
    variants.map((variant) => [spellingKey(variant), name] as const),
  );
}

function bySpelling(values: readonly string[]): ReadonlyMap<string, string> {
  return new Map(values.map((value) => [spellingKey(value), value]));
}
