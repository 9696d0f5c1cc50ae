import type { MapTree, Tree } from './tree';

/** A value as JSON has it. */
export type Plain = string | readonly Plain[] | PlainMap;

export interface PlainMap {
  readonly [key: string]: Plain;
}

/**
 * A tree without its places, as a validator takes it. Fields of which only the key was written are left out: a form
 * that is half filled in is no mistake.
 */
export function plain(tree: MapTree): PlainMap {
  // a map without a prototype: «__proto__» is a key like any other
  const fields = Object.create(null) as Record<string, Plain>;
  for (const [key, { value }] of tree.fields) if (!isBlank(value)) fields[key] = plainValue(value);
  return fields;
}

/** Whether nothing was written. */
export function isBlank(tree: Tree): boolean {
  return tree.kind === 'text' && tree.text.trim() === '';
}

function plainValue(tree: Tree): Plain {
  if (tree.kind === 'text') return tree.text;
  return tree.kind === 'list' ? tree.items.map(plainValue) : plain(tree);
}
