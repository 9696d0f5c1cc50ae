import { ENTRY_SCHEMA, type WrittenEntry } from '../../domain/catalogueSchema';
import { ALSO_MARKED, DOCUMENT_TYPES } from '../../domain/documentTypes';
import type { Span } from '../../recognition/mention';
import { numberedName, periodOf } from '../identity/documentKeys';
import { termOn } from '../identity/terms';
import type { CatalogueFault } from './fault';
import { normalized } from './normalized';
import { isBlank, type PlainMap, plain } from './plain';
import { fitsSchema, schemaFaults, withoutPrototypes } from './schemaFaults';
import type { MapTree, Tree } from './tree';

/** An entry as it was read: what is wrong in it is left out, and what is left names a document. */
export interface ReadEntry extends Span {
  readonly entry: WrittenEntry;
  /** Where its fields stand. */
  readonly fields: ReadonlyMap<string, Span>;
}

const SCHEMA = withoutPrototypes(ENTRY_SCHEMA);

/**
 * An entry of a catalogue file, checked by the schema, the calendar and the rules of numbering. Fields that are wrong
 * are left out.
 * @param faults is added to.
 * @returns undefined where what is left does not name one document.
 */
export function checkEntry(tree: Tree, faults: CatalogueFault[]): ReadEntry | undefined {
  if (tree.kind !== 'map') {
    if (!isBlank(tree)) faults.push({ code: 'wrongKind', start: tree.start, end: tree.end, about: ['', 'object'] });
    return undefined;
  }
  const entryTree = normalized(tree);
  const found = withoutSequels(schemaFaults(entryTree, SCHEMA));
  found.push(...impossibleDates(entryTree, found));
  faults.push(...found);
  const wrong = [...entryTree.fields].filter(([, { key, value }]) => found.some((fault) => isIn(fault, key, value)));
  const left: MapTree = withoutFields(entryTree, new Set(wrong.map(([name]) => name)));
  if (found.length > 0 && !fitsSchema(left, SCHEMA)) {
    faults.push(...missingAsMeant(entryTree, left, found));
    return undefined;
  }
  const read = asRead(left, tree);
  const against = againstNumbering(read);
  // what is missing was said where it is wrong
  if (wrong.length === 0 || against?.code === 'termAgainstDate')
    faults.push(...(against === undefined ? [] : [against]));
  return against === undefined || !DECISIVE.has(against.code) ? read : undefined;
}

/** @param whole the entry with what is wrong in it. */
function asRead(left: MapTree, whole: MapTree): ReadEntry {
  const entry = plain(left) as WrittenEntry & PlainMap;
  const fields = new Map([...left.fields].map(([name, { value }]) => [name, { start: value.start, end: value.end }]));
  return { entry, fields, start: whole.start, end: endOf(whole) };
}

/** What would still be missing of the province or the term of an entry, were its misspelt keys spelt as they are meant. */
function missingAsMeant(tree: MapTree, left: MapTree, found: readonly CatalogueFault[]): CatalogueFault[] {
  const fields = new Map(left.fields);
  for (const { code, about } of found) {
    const [written = '', meant = ''] = about;
    const field = tree.fields.get(written);
    if (code === 'unknownKey' && field !== undefined && meant !== '' && !fields.has(meant)) fields.set(meant, field);
  }
  const asMeant: MapTree = { ...left, fields };
  if (!fitsSchema(asMeant, SCHEMA)) return [];
  const against = againstNumbering(asRead(asMeant, tree));
  return against?.code === 'noPlace' || against?.code === 'noPeriod' ? [against] : [];
}

/** What is missing only because its key is misspelt, or beside other mistakes, is not told. */
function withoutSequels(faults: readonly CatalogueFault[]): CatalogueFault[] {
  const meant = new Set(faults.flatMap(({ code, about }) => (code === 'unknownKey' ? (about[1] ?? '') : [])));
  return faults.filter(({ code, about }) => {
    if (code === 'missing') return !meant.has(about[0] ?? '');
    return code !== 'noName' || faults.length === 1;
  });
}

/** Without these nobody could say which document the entry is of. */
const DECISIVE: ReadonlySet<string> = new Set(['noPeriod', 'noPlace', 'termAgainstDate']);

function withoutFields(tree: MapTree, names: ReadonlySet<string>): MapTree {
  return { ...tree, fields: new Map([...tree.fields].filter(([name]) => !names.has(name))) };
}

function isIn({ start, code }: CatalogueFault, key: Span, value: Tree): boolean {
  if (code === 'missing' || code === 'noName')
    return value.kind !== 'text' && start >= value.start && start < value.end;
  return start >= key.start && (start < value.end || start === key.start || start === value.start);
}

/** The end of an entry's last value: the node itself may reach over the empty lines behind it. */
export function endOf(tree: MapTree): number {
  let end = tree.start;
  for (const { key, value } of tree.fields.values()) end = Math.max(end, key.end, value.end);
  return end;
}

/** Days that the calendar does not have. @param told what is said already. */
function impossibleDates(tree: MapTree, told: readonly CatalogueFault[]): CatalogueFault[] {
  const value = tree.fields.get('date')?.value;
  if (value?.kind !== 'text' || value.text.length !== 10) return [];
  const { start, end, text } = value;
  if (told.some((fault) => fault.start === start)) return [];
  const day = new Date(`${text}T00:00:00Z`);
  const isOne = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
  return isOne ? [] : [{ code: 'impossibleDate', start, end, about: [text] }];
}

/** The first thing in an entry that its own number and symbol speak against. */
function againstNumbering({ entry, fields, start, end }: ReadEntry): CatalogueFault | undefined {
  const symbol = numberedName(entry)?.symbol;
  if (symbol == null) return undefined;
  const { type, date = null, term = null, locality } = entry;
  const at = fields.get('symbol') ?? { start, end };
  if (symbol.local && locality === undefined) return { code: 'noPlace', ...at, about: [entry.symbol ?? ''] };
  // others of that number stay open where no year is known
  if (symbol.numbering === 'term' && periodOf(symbol, date, term) === null) {
    return { code: 'noPeriod', ...at, about: [entry.symbol ?? ''] };
  }
  if (symbol.numbering === 'term' && date !== null && term !== null) {
    const termOfDate = termOn(date);
    if (termOfDate !== null && termOfDate !== term) {
      return { code: 'termAgainstDate', ...(fields.get('term') ?? at), about: [term, date, termOfDate] };
    }
  }
  return isTypeOf(type, symbol.abbreviation)
    ? undefined
    : { code: 'typeAgainstSymbol', ...at, about: [type, symbol.abbreviation] };
}

/** Whether documents of a type are numbered under this abbreviation; an empty one says nothing. */
function isTypeOf(type: string, abbreviation: string): boolean {
  const known = DOCUMENT_TYPES.find(({ name }) => name === type)?.abbreviations ?? [];
  return (
    abbreviation === '' ||
    known.length === 0 ||
    known.includes(abbreviation) ||
    ALSO_MARKED.get(type)?.includes(abbreviation) === true
  );
}
