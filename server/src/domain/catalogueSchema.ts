/**
 * The JSON Schema (2020-12) of catalogue files. It is typed by {@link CatalogueEntry}: a field that one of the two
 * lacks, or knows as something else, is an error of the compiler.
 */
import type { CatalogueEntry } from './catalogue';
import { DOCUMENT_TYPES } from './documentTypes';
import { PARTY_TERMS } from './partyTerms';
import { PROVINCES } from './provinces';

/** An entry as a catalogue of the user's writes it: the file itself is its source where it names none. */
export type WrittenEntry = Omit<CatalogueEntry, 'sources'> & Partial<Pick<CatalogueEntry, 'sources'>>;

/** A field of an entry. */
export type EntryField = keyof WrittenEntry;

/** The schema of a text. */
export interface TextSchema {
  readonly type: 'string';
  /** All that it may be. */
  readonly enum?: readonly string[];
  /** A regular expression with the flag `u`. */
  readonly pattern?: string;
  readonly minLength?: number;
}

/** The schema of several values of one kind. */
export interface ListSchema {
  readonly type: 'array';
  readonly items: TextSchema | ObjectSchema;
}

/** The schema of named values, of which no others are allowed. */
export interface ObjectSchema {
  readonly type: 'object';
  readonly additionalProperties: false;
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, FieldSchema>>;
  /** Of these at least one must be there whole. */
  readonly anyOf?: readonly { readonly required: readonly string[] }[];
}

/** The schema of a field, whatever its kind. */
export type FieldSchema = TextSchema | ListSchema | ObjectSchema;

type SchemaOf<T> = T extends string
  ? TextSchema
  : T extends readonly (infer Item)[]
    ? { readonly type: 'array'; readonly items: SchemaOf<Item> }
    : ObjectOf<T>;

interface ObjectOf<T> extends ObjectSchema {
  readonly required: readonly RequiredField<T>[];
  readonly properties: { readonly [Field in keyof T]-?: SchemaOf<NonNullable<T[Field]>> };
  readonly anyOf?: readonly { readonly required: readonly (keyof T & string)[] }[];
}

type RequiredField<T> = { [Field in keyof T]-?: undefined extends T[Field] ? never : Field & string }[keyof T];

const TEXT: TextSchema = { type: 'string', minLength: 1 };

/** Terms before the table of {@link PARTY_TERMS}. */
const EARLIER_TERMS = ['I', 'II', 'III', 'IV', 'V'];

/** A year, a month or a day. Whether the calendar has such a day no pattern tells. */
const ISO_DATE = '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$';

export const ENTRY_SCHEMA: ObjectOf<WrittenEntry> = {
  type: 'object',
  additionalProperties: false,
  required: ['type'],
  anyOf: [{ required: ['number', 'symbol'] }, { required: ['name', 'year'] }, { required: ['congress'] }],
  properties: {
    type: { type: 'string', enum: DOCUMENT_TYPES.map(({ name }) => name) },
    // «21», «02», «30/2020», and «66.7», numbers with a part of their own
    number: { type: 'string', pattern: '^\\d{1,6}\\p{Ll}?([.]\\d{1,3})?([/-]\\d{4})?$' },
    symbol: { type: 'string', pattern: '^\\p{L}[\\p{L}\\d]*([/-][\\p{L}\\d]+)*$' },
    date: { type: 'string', pattern: ISO_DATE },
    issuer: TEXT,
    term: { type: 'string', enum: [...EARLIER_TERMS, ...PARTY_TERMS.map(({ term }) => term)] },
    locality: { type: 'string', enum: PROVINCES.map(({ name }) => name) },
    subject: TEXT,
    topics: { type: 'array', items: TEXT },
    name: { type: 'string' },
    year: { type: 'string', pattern: '^\\d{4}$' },
    congress: { type: 'string', pattern: '^[IVX]+$' },
    aliases: { type: 'array', items: TEXT },
    sources: { type: 'array', items: TEXT },
    certainty: { type: 'string', enum: ['partly', 'weak'] },
    conflicts: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['field', 'value', 'source'],
        properties: {
          field: { type: 'string', enum: ['date', 'issuer', 'term', 'subject'] },
          value: TEXT,
          source: TEXT,
        },
      },
    },
    replacedBy: TEXT,
  },
};

/** A whole catalogue file. */
export interface CatalogueFile {
  /** Where editors find this schema. */
  readonly $schema?: string;
  /** What the catalogue is about, for its readers. */
  readonly about?: string;
  readonly documents: readonly WrittenEntry[];
}

export const CATALOGUE_SCHEMA: ObjectOf<CatalogueFile> = {
  type: 'object',
  additionalProperties: false,
  required: ['documents'],
  properties: {
    $schema: { type: 'string' },
    about: { type: 'string' },
    documents: { type: 'array', items: ENTRY_SCHEMA },
  },
};
