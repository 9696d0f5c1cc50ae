import { type ValidationError, Validator } from 'jsonschema';
import type { FieldSchema, ObjectSchema } from '../../domain/catalogueSchema';
import type { Span } from '../../recognition/mention';
import type { CatalogueFault } from './fault';
import { meantField } from './meantField';
import { nearest } from './nearest';
import { plain } from './plain';
import type { MapTree, Tree } from './tree';

const validator = new Validator();

/** A schema as the validator can use it: it takes «constructor» for a property of every object with a prototype. */
export function withoutPrototypes<S extends object>(schema: S): S {
  const bare = Array.isArray(schema) ? [] : Object.create(null);
  for (const [key, value] of Object.entries(schema)) {
    bare[key] = typeof value === 'object' && value !== null ? withoutPrototypes(value) : value;
  }
  return bare as S;
}

/** Where an error of the validator stands in the text. */
interface Found {
  /** The nearest key on the way there; empty where there is none. */
  readonly name: string;
  /** Where that key stands, if the value is its own and no item of it. */
  readonly key: Span | undefined;
  readonly value: Tree;
  readonly schema: ObjectSchema | FieldSchema | undefined;
}

/**
 * What is wrong with a value by its schema, as faults at their places.
 * @param schema as {@link withoutPrototypes} makes it.
 */
export function schemaFaults(tree: MapTree, schema: ObjectSchema): CatalogueFault[] {
  const { errors } = validator.validate(plain(tree), schema as object);
  return errors.flatMap((error) => {
    const found = find(error.path, tree, schema);
    const fault = found && faultOf(error, found);
    return fault === undefined ? [] : [fault];
  });
}

/** Whether a value has no faults by its schema. */
export function fitsSchema(tree: MapTree, schema: ObjectSchema): boolean {
  return validator.validate(plain(tree), schema as object).valid;
}

function faultOf({ name: rule, argument }: ValidationError, found: Found): CatalogueFault | undefined {
  const { name, key, value, schema } = found;
  const { start, end } = value;
  const text = value.kind === 'text' ? value.text : '';
  switch (rule) {
    case 'additionalProperties': {
      const at = value.kind === 'map' ? value.fields.get(argument)?.key : undefined;
      const known = schema?.type === 'object' ? Object.keys(schema.properties) : [];
      return { code: 'unknownKey', ...(at ?? { start, end }), about: [argument, meantField(argument, known) ?? ''] };
    }
    case 'type':
      return { code: 'wrongKind', ...(key ?? { start, end }), about: [name, schema?.type ?? ''] };
    case 'enum': {
      const allowed = schema?.type === 'string' ? (schema.enum ?? []) : [];
      const near = nearest(text, allowed) ?? '';
      const at = { start, end, ...(value.kind === 'text' && value.words && { words: value.words }) };
      if (name === 'locality') return { code: 'notAProvince', ...at, about: [text, near] };
      return { code: 'notAllowed', ...at, about: [name, text, near] };
    }
    case 'pattern':
      return { code: name === 'date' ? 'malformedDate' : 'malformed', start, end, about: [name, text] };
    case 'required':
      return { code: 'missing', start, end: firstKeyEnd(value), about: [argument] };
    case 'anyOf':
      return { code: 'noName', start, end: firstKeyEnd(value), about: [] };
    default:
      return undefined;
  }
}

/** A mark under the whole of an entry would drown what is wrong in it. */
function firstKeyEnd({ start, end, ...tree }: Tree): number {
  const [first] = tree.kind === 'map' ? tree.fields.values() : [];
  return first?.key.end ?? Math.min(end, start + 1);
}

/** Follows the validator's path through the tree. */
function find(path: readonly (string | number)[], tree: MapTree, schema: ObjectSchema): Found | undefined {
  let found: Found = { name: '', key: undefined, value: tree, schema };
  for (const step of path) {
    const { value, schema: known } = found;
    if (value.kind === 'map') {
      const field = value.fields.get(String(step));
      if (field === undefined) return undefined;
      const inner = known?.type === 'object' ? known.properties[step] : undefined;
      found = { name: String(step), key: field.key, value: field.value, schema: inner };
    } else {
      const item = value.kind === 'list' ? value.items[Number(step)] : undefined;
      if (item === undefined) return undefined;
      found = { ...found, key: undefined, value: item, schema: known?.type === 'array' ? known.items : undefined };
    }
  }
  return found;
}
