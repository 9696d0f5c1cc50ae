import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
  type Position,
  type Range,
} from 'vscode-languageserver-types';
import type { FieldSchema } from '../../domain/catalogueSchema';
import type { Presentation } from '../wording/presentation';
import { type Cursor, cursorAt } from './cursor';
import { explanation, keysUnder } from './fields';

/** What most entries have, as a form to fill in. */
const ENTRY_FORM = [
  `type: ${blank(1, 'Nghị quyết')}`,
  `number: "${blank(2)}"`,
  `symbol: ${blank(3, 'NQ/TW')}`,
  `date: ${blank(4)}`,
  `issuer: ${blank(5)}`,
  `subject: ${blank(6)}`,
];

/** A place to fill in, in the language of snippets. */
function blank(number: number, example = ''): string {
  return `\${${number}:${example}}`;
}

/**
 * What can be written at a position of a YAML catalogue: keys that the schema has and the entry has not, or the values
 * that a key allows.
 * @param snippets whether the client fills in forms.
 */
export function completeCatalogue(
  text: string,
  position: Position,
  shown: Presentation,
  snippets: boolean,
): CompletionItem[] {
  const cursor = cursorAt(text.split(/\r\n|\r|\n/u), position);
  if (cursor === undefined) return [];
  const { line } = position;
  const range = { start: { line, character: cursor.from }, end: { line, character: cursor.to } };
  const fields = keysUnder(cursor.parent);
  if (cursor.kind === 'value') return valuesOf(fields[cursor.key], range);
  const keys = Object.entries(fields).filter(([key]) => !cursor.siblings.includes(key));
  const items = keys.map(([key, schema], index) => keyItem(key, schema, index, cursor, range, shown));
  const isNewEntry = cursor.parent === 'documents' && cursor.siblings.length === 0;
  return snippets && isNewEntry ? [entryItem(range, shown), ...items] : items;
}

function valuesOf(schema: FieldSchema | undefined, range: Range): CompletionItem[] {
  const allowed = schema?.type === 'string' ? (schema.enum ?? []) : [];
  return allowed.map((value, index) => ({
    label: value,
    kind: CompletionItemKind.EnumMember,
    sortText: sortText(index),
    textEdit: { range, newText: value },
  }));
}

function keyItem(
  key: string,
  schema: FieldSchema,
  index: number,
  { parent }: Cursor,
  range: Range,
  { language }: Presentation,
): CompletionItem {
  const documentation = explanation(parent, key, language);
  return {
    label: key,
    kind: CompletionItemKind.Property,
    sortText: sortText(index),
    ...(documentation === undefined ? {} : { documentation }),
    textEdit: { range, newText: schema.type === 'array' && key !== 'documents' ? `${key}: []` : keyText(key) },
  };
}

function keyText(key: string): string {
  return key === 'documents' ? 'documents:\n  - ' : `${key}: `;
}

function entryItem(range: Range, { words }: Presentation): CompletionItem {
  const indent = ' '.repeat(range.start.character);
  return {
    label: words.entrySnippet,
    filterText: 'entry',
    kind: CompletionItemKind.Snippet,
    sortText: '',
    insertTextFormat: InsertTextFormat.Snippet,
    // the indentation is ours: the editor must not add its own
    insertTextMode: InsertTextMode.asIs,
    textEdit: { range, newText: ENTRY_FORM.join(`\n${indent}`) },
  };
}

/** Editors sort by letters: the schema's order is the one in which people fill in an entry. */
function sortText(index: number): string {
  return String(index).padStart(3, '0');
}
