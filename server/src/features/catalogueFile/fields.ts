import { CATALOGUE_SCHEMA, ENTRY_SCHEMA, type EntryField, type FieldSchema } from '../../domain/catalogueSchema';
import { FIELD_WORDS, FILE_WORDS } from '../../l10n/catalogueWords';
import type { Language } from '../../l10n/messages';

/** The keys that may stand under a key: of the file under none, of an entry under «documents». */
export function keysUnder(parent: string): Readonly<Record<string, FieldSchema>> {
  if (parent === '') return CATALOGUE_SCHEMA.properties;
  if (parent === 'documents') return ENTRY_SCHEMA.properties;
  return parent === 'conflicts' ? ENTRY_SCHEMA.properties.conflicts.items.properties : {};
}

/** What a key is for; undefined for one that says it itself. */
export function explanation(parent: string, key: string, language: Language): string | undefined {
  if (parent === 'documents' && isEntryField(key)) return FIELD_WORDS[key][language];
  return parent === '' && isFileField(key) ? FILE_WORDS[key][language] : undefined;
}

function isEntryField(key: string): key is EntryField {
  return Object.hasOwn(FIELD_WORDS, key);
}

function isFileField(key: string): key is keyof typeof FILE_WORDS {
  return Object.hasOwn(FILE_WORDS, key);
}
