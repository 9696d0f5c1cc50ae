import { CATALOGUE_SCHEMA, ENTRY_SCHEMA, type FieldSchema } from '../../domain/catalogueSchema';
import type { Language } from '../../l10n/messages';
import { explanation, keysUnder } from './fields';

/**
 * The JSON Schema of catalogue files, with explanations in one language.
 * @param kind `strict` says all that must hold, for tools that check; `helpful` only offers keys and values, for editors
 * in which this server checks, so that no mistake is told twice.
 */
export function schemaFile(kind: 'strict' | 'helpful', language: Language): object {
  const write = kind === 'strict' ? strict : helpful;
  const properties = (parent: string) =>
    Object.fromEntries(
      Object.entries(keysUnder(parent)).map(([key, schema]) => {
        const description = explanation(parent, key, language);
        return [key, { ...(description === undefined ? {} : { description }), ...write(schema) }];
      }),
    );
  const entry = { ...write(ENTRY_SCHEMA), properties: properties('documents') };
  const file = properties('');
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    ...write(CATALOGUE_SCHEMA),
    properties: { ...file, documents: { ...file.documents, items: entry } },
  };
}

function strict(schema: FieldSchema): object {
  return schema;
}

/** Without a word on what is wrong: values that are allowed become examples. */
function helpful(schema: FieldSchema): object {
  switch (schema.type) {
    case 'string':
      return schema.enum === undefined ? {} : { examples: schema.enum };
    case 'array':
      return { items: helpful(schema.items) };
    case 'object':
      return {
        properties: Object.fromEntries(Object.entries(schema.properties).map(([key, value]) => [key, helpful(value)])),
      };
  }
}
