import { Diagnostic, ErrorCodes, Position, Range, ResponseError } from 'vscode-languageserver';
import type { Thing } from '../../corpus/identity/things';
import type { PlaceInOrder } from '../../corpus/lists/postings';
import type { HierarchyData } from '../../features/callHierarchy';
import type { CatalogueMend } from '../../features/catalogueFile/mends';
import type { OfferData } from '../../features/completion/context';
import { type Centre, NODE_KINDS, type NodeKind } from '../../features/graph/centre';
import { TREES, type TreeName, type TreeQuestion } from '../../features/trees';
import { TREE_ORDERS, type TreeOrder } from '../../features/trees/entry';
import type { MentionKind } from '../../recognition/mention';
import { normalUri } from '../client/uris';

/**
 * A client may be wrong: what a request must hold is looked at before it is used. All functions throw a ResponseError
 * that says what is missing.
 */

/** The file that a request is about, its URI in normal form. */
export function uriIn(params: unknown): string {
  const uri = valueIn(valueIn(params, 'textDocument'), 'uri');
  if (typeof uri !== 'string') throw invalid('textDocument.uri must be a string');
  return normalUri(uri);
}

/** The position that a request is about. */
export function positionIn(params: unknown): Position {
  const position = valueIn(params, 'position');
  if (!Position.is(position)) throw invalid('position must have a line and a character');
  return position;
}

/** The positions that a request is about. */
export function positionsIn(params: unknown): Position[] {
  const positions = valueIn(params, 'positions');
  if (!Array.isArray(positions) || !positions.every((one) => Position.is(one))) {
    throw invalid('positions must be positions with a line and a character');
  }
  return positions;
}

/** The part of a file that a request is about. */
export function rangeIn(params: unknown): Range {
  const range = valueIn(params, 'range');
  if (!Range.is(range)) throw invalid('range must have a start and an end');
  return range;
}

/** Whether references are to be told with the definition. */
export function includesDeclaration(params: unknown): boolean {
  const isIncluded = valueIn(valueIn(params, 'context'), 'includeDeclaration');
  if (typeof isIncluded !== 'boolean') throw invalid('context.includeDeclaration must be a boolean');
  return isIncluded;
}

/** The answer from which differences are to be told. */
export function previousResultIn(params: unknown): string {
  const id = valueIn(params, 'previousResultId');
  if (typeof id !== 'string') throw invalid('previousResultId must be a string');
  return id;
}

/** The name that something is to be given. */
export function newNameIn(params: unknown): string {
  const name = valueIn(params, 'newName');
  if (typeof name !== 'string') throw invalid('newName must be a string');
  return name;
}

/** Which level of which tree is wanted. */
export function treeQuestionIn(params: unknown): TreeQuestion {
  const [tree, path, uri, options] = ['tree', 'path', 'uri', 'options'].map((name) => valueIn(params, name));
  const [filter, order] = [valueIn(options, 'filter') ?? '', valueIn(options, 'order') ?? 'name'];
  if (!TREES.includes(tree as TreeName)) throw invalid(`tree must be one of ${TREES.join(', ')}`);
  if (!Array.isArray(path) || !path.every((part) => typeof part === 'string')) throw invalid('path must be strings');
  if (typeof filter !== 'string') throw invalid('options.filter must be a string');
  if (!TREE_ORDERS.includes(order as TreeOrder))
    throw invalid(`options.order must be one of ${TREE_ORDERS.join(', ')}`);
  return {
    tree: tree as TreeName,
    path,
    uri: typeof uri === 'string' ? normalUri(uri) : null,
    options: { filter, order: order as TreeOrder },
  };
}

/** Of what a concordance is wanted, and the last article that has been listed. */
export function concordanceIn(params: unknown): { readonly thing: Thing; readonly after: PlaceInOrder | null } {
  const [thing, after] = [thingIn(params), valueIn(params, 'after')];
  if (after === null) return { thing, after };
  const [uri, order] = [valueIn(after, 'uri'), valueIn(after, 'order')];
  if (typeof uri !== 'string' || typeof order !== 'number') throw invalid('after must be null or what «next» was');
  return { thing, after: { uri, order } };
}

/** What a view is wanted of. */
export function thingIn(params: unknown): Thing {
  const thing = valueIn(params, 'thing');
  const [kind, key] = [valueIn(thing, 'kind'), valueIn(thing, 'key')];
  if (!KINDS.has(kind as MentionKind)) throw invalid(`thing.kind must be one of ${[...KINDS].join(', ')}`);
  if (typeof key !== 'string') throw invalid('thing.key must be a string');
  return { kind: kind as MentionKind, key };
}

/** A month («2021-10») or a year; an empty text for what is undated. */
export function periodIn(params: unknown): string {
  const period = valueIn(params, 'period');
  if (typeof period !== 'string' || !PERIOD.test(period)) throw invalid('period must be a month, a year or empty');
  return period;
}

const PERIOD = /^(?:\d{4}(?:-\d{2})?)?$/u;

/** What a graph is to be drawn around; the URI of an article in normal form. */
export function centreIn(params: unknown): Centre {
  const centre = valueIn(params, 'centre');
  const [kind, key] = [valueIn(centre, 'kind'), valueIn(centre, 'key')];
  if (!NODE_KINDS.includes(kind as NodeKind)) throw invalid(`centre.kind must be one of ${NODE_KINDS.join(', ')}`);
  if (typeof key !== 'string') throw invalid('centre.key must be a string');
  return { kind: kind as NodeKind, key: kind === 'article' ? normalUri(key) : key };
}

const KINDS: ReadonlySet<MentionKind> = new Set(['directive', 'title', 'person', 'figure', 'date']);

/** What someone typed. */
export function queryIn(params: unknown): string {
  const query = valueIn(params, 'query');
  if (typeof query !== 'string') throw invalid('query must be a string');
  return query;
}

/** The name of the answer that the client has; undefined where it has none. */
export function resultIdIn(params: unknown): string | undefined {
  const id = valueIn(params, 'previousResultId');
  return typeof id === 'string' ? id : undefined;
}

/** The names of the answers that the client has, by file, the URIs in normal form. */
export function resultIdsIn(params: unknown): ReadonlyMap<string, string> {
  const list = valueIn(params, 'previousResultIds');
  if (!Array.isArray(list)) throw invalid('previousResultIds must be an array');
  const ids = new Map<string, string>();
  for (const entry of list) {
    const [uri, value] = [valueIn(entry, 'uri'), valueIn(entry, 'value')];
    if (typeof uri !== 'string' || typeof value !== 'string')
      throw invalid('previousResultIds must hold uri and value');
    ids.set(normalUri(uri), value);
  }
  return ids;
}

/** The kinds of actions that are asked for; undefined where it is any. */
export function actionKindsIn(params: unknown): readonly string[] | undefined {
  const only = valueIn(valueIn(params, 'context'), 'only');
  return Array.isArray(only) ? only.filter((kind) => typeof kind === 'string') : undefined;
}

/** The mistakes of a catalogue that a client asks about and that say what was meant. */
export function catalogueMistakesIn(params: unknown): (readonly [Diagnostic, CatalogueMend])[] {
  const diagnostics = valueIn(valueIn(params, 'context'), 'diagnostics');
  if (!Array.isArray(diagnostics)) return [];
  return diagnostics.flatMap((one): (readonly [Diagnostic, CatalogueMend])[] => {
    if (!Diagnostic.is(one) || !String(one.code).startsWith('catalogue.')) return [];
    const [meant, range] = [valueIn(one.data, 'meant'), valueIn(one.data, 'range')];
    return typeof meant === 'string' && Range.is(range) ? [[one, { meant, range }]] : [];
  });
}

/** The URI of the file that a request is about, as the client writes it. */
export function givenUriIn(params: unknown): string {
  uriIn(params);
  return String(valueIn(valueIn(params, 'textDocument'), 'uri'));
}

/** A text that an item was given, to be found again by. */
export function dataText(item: unknown, name: string): string {
  const value = valueIn(valueIn(item, 'data'), name);
  if (typeof value !== 'string') throw invalid(`data.${name} must be a string`);
  return value;
}

/** The same for a number. */
export function dataNumber(item: unknown, name: string): number {
  const value = valueIn(valueIn(item, 'data'), name);
  if (typeof value !== 'number') throw invalid(`data.${name} must be a number`);
  return value;
}

/** What an item of a hierarchy stands for. */
export function hierarchyDataIn(params: unknown): HierarchyData {
  const item = valueIn(params, 'item');
  const kind = dataText(item, 'kind');
  if (kind === 'article') return { kind, uri: dataText(item, 'uri') };
  if (kind !== 'document') throw invalid('data.kind must be a known kind');
  return { kind, key: dataText(item, 'key'), after: dataNumber(item, 'after') };
}

/** What an offered item was made from. */
export function offerKindIn(item: unknown): OfferData['kind'] {
  const kind = dataText(item, 'kind');
  if (kind !== 'document' && kind !== 'person' && kind !== 'office') throw invalid('data.kind must be a known kind');
  return kind;
}

/** The sign that was typed to ask for what may be written next; undefined where a word was, or a key pressed. */
export function triggerIn(params: unknown): string | undefined {
  const sign = valueIn(valueIn(params, 'context'), 'triggerCharacter');
  return typeof sign === 'string' ? sign : undefined;
}

/** A member of what a client sent; undefined where it has none. */
export function valueIn(params: unknown, name: string): unknown {
  return typeof params === 'object' && params !== null ? Reflect.get(params, name) : undefined;
}

/** The answer to a request that lacks something. */
export function invalid(what: string): ResponseError<void> {
  return new ResponseError(ErrorCodes.InvalidParams, what);
}
