import { type Schema, Validator } from 'jsonschema';

/** The only context that the model prescribes. */
const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** The motivations that the model names; a purpose is one of them. 3.3.5 */
const MOTIVATION: Schema = {
  enum: [
    ...['assessing', 'bookmarking', 'classifying', 'commenting', 'describing', 'editing', 'highlighting'],
    ...['identifying', 'linking', 'moderating', 'questioning', 'replying', 'tagging'],
  ],
};

const iri: Schema = { type: 'string', pattern: /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/u };

/** An object of one type that has nothing but what the model gives it. */
function only(type: string, properties: Readonly<Record<string, Schema>>, required: readonly string[]): Schema {
  return {
    type: 'object',
    properties: { type: { const: type }, ...properties },
    required: ['type', ...required],
    additionalProperties: false,
  };
}

const text: Schema = { type: 'string' };
const count: Schema = { type: 'integer', minimum: 0 };

/** 3.2.4: a body with its words in it, with the media type of these. */
const textualBody = only(
  'TextualBody',
  { purpose: MOTIVATION, format: { enum: ['text/plain', 'application/json'] }, value: text },
  ['value'],
);

/** 4: more about a resource. */
const specificBody = only('SpecificResource', { purpose: MOTIVATION, source: iri }, ['source']);

/** 4.2.5 and 4.2.4 */
const selectors: Schema = {
  type: 'array',
  items: {
    anyOf: [
      only('TextPositionSelector', { start: count, end: count }, ['start', 'end']),
      only('TextQuoteSelector', { exact: text, prefix: text, suffix: text }, ['exact']),
    ],
  },
};

/** 3.1: an annotation has an address, and at least one target. */
const annotation = only(
  'Annotation',
  {
    id: iri,
    motivation: MOTIVATION,
    body: { type: 'array', items: { anyOf: [textualBody, specificBody] } },
    target: only('SpecificResource', { source: iri, selector: selectors }, ['source']),
  },
  ['id', 'target'],
);

/** 5.2: a page has at least one annotation, the address of its collection, and the place in it of its first item. */
const page = only(
  'AnnotationPage',
  { id: iri, partOf: iri, startIndex: count, items: { type: 'array', minItems: 1, items: annotation } },
  ['id', 'partOf', 'items'],
);

/** 5.1: a collection with its first page in it. Where there is none, it is empty. */
const collection = only(
  'AnnotationCollection',
  { '@context': { const: CONTEXT }, id: iri, label: text, total: count, first: page },
  ['@context', 'id', 'total'],
);

/**
 * What is wrong with a collection, by the part of the model that is used.
 * Source: W3C Recommendation «Web Annotation Data Model», 23 February 2017; sections beside each part.
 */
export function collectionFaults(value: unknown): readonly string[] {
  return new Validator().validate(value, collection, { nestedErrors: true }).errors.map(({ stack }) => stack);
}
