import type { Position } from '../../text/positions';

/** Where someone writes in a YAML catalogue, read off the lines around it: half-written YAML cannot be parsed. */
export interface Cursor {
  /** A key is being written, or the value of one. */
  readonly kind: 'key' | 'value';
  /** The key that it is under («documents», «conflicts»); empty at the beginning of a line. */
  readonly parent: string;
  /** The key of the value; of a key what has been written of it. */
  readonly key: string;
  /** In UTF-16 units of the line: where the key or the value begins and ends. */
  readonly from: number;
  readonly to: number;
  /** Keys that stand beside it. */
  readonly siblings: readonly string[];
}

/** Spaces and the dashes of items, then a key with its colon, or what may become one. */
const LINE = /^(\s*(?:-\s+)*)(?:([$\w]+)\s*:(?:(\s+)(.*))?|([$\w]*))$/u;

/** What begins a comment behind a value. */
const COMMENT = /(?:^|\s)#/u;

interface KeyLine {
  /** The column of the key; dashes before it count as spaces. */
  readonly column: number;
  readonly key: string;
  /** The column of its item's dash, if it is the first of an item. */
  readonly dash: number;
}

/**
 * Reads where a position is.
 * @returns undefined in comments and within what is no simple key or value.
 */
export function cursorAt(lines: readonly string[], { line, character }: Position): Cursor | undefined {
  const text = lines[line] ?? '';
  const [, before = '', key = '', gap, value = '', word = ''] = LINE.exec(text.slice(0, character)) ?? [];
  if (!LINE.test(text.slice(0, character))) return undefined;
  const column = before.length;
  const above = lines.slice(0, line).map(keyLine);
  const parent = parentOf(above, column);
  if (gap !== undefined) {
    const from = character - value.length;
    const end = (COMMENT.exec(text.slice(from))?.index ?? text.length - from) + from;
    return {
      kind: 'value',
      parent,
      key,
      from,
      to: Math.max(character, text.slice(0, end).trimEnd().length),
      siblings: [],
    };
  }
  if (key !== '') return undefined;
  const rest = /^[$\w]*/u.exec(text.slice(character))?.[0] ?? '';
  const siblings = siblingsOf(lines, line, column, before.includes('-'));
  return { kind: 'key', parent, key: word + rest, from: column, to: character + rest.length, siblings };
}

/** The key at a position, with the key that it is under; undefined where none stands there. */
export function keyAt(lines: readonly string[], { line, character }: Position): Cursor | undefined {
  const found = keyLine(lines[line] ?? '');
  if (found === undefined || character < found.column || character > found.column + found.key.length) return undefined;
  const parent = parentOf(lines.slice(0, line).map(keyLine), found.column);
  return { kind: 'key', parent, key: found.key, from: found.column, to: found.column + found.key.length, siblings: [] };
}

function keyLine(text: string): KeyLine | undefined {
  const [, before = '', key] = /^(\s*(?:-\s+)*)["']?([$\w]+)["']?\s*:(?:\s|$)/u.exec(text) ?? [];
  return key === undefined ? undefined : { column: before.length, key, dash: before.lastIndexOf('-') };
}

/** The nearest key above that stands further to the left. */
function parentOf(above: readonly (KeyLine | undefined)[], column: number): string {
  return above.findLast((found) => found !== undefined && found.column < column)?.key ?? '';
}

/** The keys of the same item, above and below. */
function siblingsOf(lines: readonly string[], line: number, column: number, isFirst: boolean): string[] {
  const siblings: string[] = [];
  for (let at = line - 1; at >= 0 && !isFirst; at--) {
    const found = keyLine(lines[at]!);
    if (found === undefined || found.column > column) continue;
    if (found.column < column) break;
    siblings.push(found.key);
    if (found.dash >= 0) break;
  }
  for (let at = line + 1; at < lines.length; at++) {
    const found = keyLine(lines[at]!);
    if (found === undefined || found.column > column) continue;
    if (found.column < column || found.dash >= 0) break;
    siblings.push(found.key);
  }
  return siblings;
}
