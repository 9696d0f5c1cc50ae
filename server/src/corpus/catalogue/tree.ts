import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type ParsedNode,
  Parser,
  type Scalar,
  type YAMLError,
} from 'yaml';
import type { Span } from '../../recognition/mention';
import type { CatalogueFault } from './fault';

/** A value in a catalogue file, with where it stands: UTF-16 offsets into the file's text. */
export type Tree = TextTree | ListTree | MapTree;

/** Something written, with or without quotes. */
interface Written extends Span {
  /** Where its words stand, without their quotes; undefined where they are written over several lines. */
  readonly words?: Span;
}

/** A text, also where it looks like a number or a date: «02» keeps its zero. Empty where nothing was written. */
export interface TextTree extends Written {
  readonly kind: 'text';
  readonly text: string;
}

export interface ListTree extends Span {
  readonly kind: 'list';
  readonly items: readonly Tree[];
}

export interface MapTree extends Span {
  readonly kind: 'map';
  /** No key stands in it twice. */
  readonly fields: ReadonlyMap<string, FieldTree>;
}

/** A key with its value. */
export interface FieldTree {
  readonly key: Written;
  readonly value: Tree;
}

/** More levels than any catalogue has; the parser below would overflow its stack on thousands of them. */
const DEEPEST = 24;

/** Errors of one line are one mistake; of many lines the first ones are enough to start mending. */
const MOST_ERRORS = 100;

/** All scalars stay texts; keys are compared here, since the library compares each with all others. */
const OPTIONS = { schema: 'failsafe', uniqueKeys: false, prettyErrors: false, logLevel: 'silent' } as const;

/**
 * Parses YAML, of which JSON is a part. What is malformed is a fault, and the rest is read as far as it can be.
 * @param faults is added to.
 * @returns a tree for each YAML document in the text; none for an empty text.
 */
export function parseTrees(text: string, faults: CatalogueFault[]): Tree[] {
  const tokens = [...new Parser().parse(text)];
  const deep = tokens.map(tooDeep).find((at) => at !== undefined);
  if (deep !== undefined) {
    faults.push({ code: 'tooDeep', start: deep, end: deep + 1, about: [] });
    return [];
  }
  const trees: Tree[] = [];
  for (const document of new Composer(OPTIONS).compose(tokens, false, text.length)) {
    faults.push(...syntaxFaults(document, text));
    if (document.contents !== null) trees.push(treeOf(document.contents as ParsedNode, faults));
  }
  return trees;
}

/** Where something stands that is nested too deeply; without recursion, which is what it guards. */
function tooDeep(token: CST.Token): number | undefined {
  const waiting: [token: CST.Token, depth: number][] = [[token, 0]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [{ offset, ...of }, depth] = next;
    if (depth > DEEPEST) return offset;
    if ('items' in of) {
      for (const { key, value } of of.items) {
        if (key) waiting.push([key, depth + 1]);
        if (value) waiting.push([value, depth + 1]);
      }
    } else if ('value' in of && of.value) waiting.push([of.value, depth + 1]);
  }
  return undefined;
}

function syntaxFaults({ errors }: Document.Parsed, text: string): CatalogueFault[] {
  const faults = new Map<number, CatalogueFault>();
  for (const error of errors) {
    if (faults.size === MOST_ERRORS) break;
    const [start, end] = error.pos;
    const line = text.lastIndexOf('\n', start - 1);
    const code = isOfTab(error, text.slice(line + 1, end)) ? 'tab' : codeOf(error);
    if (!faults.has(line)) faults.set(line, { code, start, end: Math.max(end, start + 1), about: [] });
  }
  return [...faults.values()];
}

/**
 * Whether an error is of a tab that indents a line: the parser has other words for some.
 * @param line up to the end of the error.
 */
function isOfTab({ code }: YAMLError, line: string): boolean {
  if (code === 'TAB_AS_INDENT') return true;
  return code === 'BAD_INDENT' ? /^\s*\t\s*\S?$/u.test(line) : code === 'MISSING_CHAR' && line === '\t';
}

function codeOf({ code }: YAMLError): 'indent' | 'unclosed' | 'syntax' {
  if (code === 'BAD_INDENT') return 'indent';
  return code === 'MISSING_CHAR' ? 'unclosed' : 'syntax';
}

function treeOf(node: ParsedNode | null, faults: CatalogueFault[], empty: Span = { start: 0, end: 0 }): Tree {
  if (node === null) return { kind: 'text', text: '', ...empty };
  const [start, end] = node.range;
  if (isAlias(node)) {
    faults.push({ code: 'alias', start, end, about: [node.source] });
    return { kind: 'text', text: '', start, end };
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => treeOf(item as ParsedNode | null, faults, { start, end: start }));
    return { kind: 'list', items, start, end };
  }
  if (isMap(node)) {
    const fields = new Map<string, FieldTree>();
    for (const { key, value } of node.items) {
      if (!isScalar(key) || key.range == null) {
        const at = (key as ParsedNode | null)?.range;
        faults.push({ code: 'syntax', start: at?.[0] ?? start, end: at?.[1] ?? end, about: [] });
        continue;
      }
      const span = { start: key.range[0], end: key.range[1], ...wordsOf(key) };
      const name = String(key.value);
      if (fields.has(name)) faults.push({ code: 'repeatedKey', ...span, about: [name] });
      else fields.set(name, { key: span, value: treeOf(value as ParsedNode | null, faults, span) });
    }
    return { kind: 'map', fields, start, end };
  }
  const isPlain = node.type === 'PLAIN';
  const written = String(node.value ?? '');
  // what YAML and JSON write for nothing
  const text = isPlain && (written === 'null' || written === '~') ? '' : written;
  return { kind: 'text', text, start, end: Math.max(start, end), ...wordsOf(node) };
}

function wordsOf({ type, range }: Scalar): Pick<Written, 'words'> {
  if (range == null || type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED') return {};
  const quotes = type === 'PLAIN' ? 0 : 1;
  return { words: { start: range[0] + quotes, end: range[1] - quotes } };
}
