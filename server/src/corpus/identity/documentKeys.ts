import { DOCUMENT_TYPES, MISSPELT_ABBREVIATIONS } from '../../domain/documentTypes';
import { DEPARTMENT_INITIAL, LOCAL_BODIES, LOCAL_COMMITTEES, NO_DEPARTMENTS } from '../../domain/issuingBodies';
import { styleOf } from '../../recognition/directives/symbolParts';
import type { DirectiveMention } from '../../recognition/mention';
import { respell, spellingKey } from '../../text/spelling';
import { localPeriod, termOn } from './terms';

/**
 * How the numbers of a body's documents restart, and so what its key needs beside number and symbol:
 * - `term`: with each congress of the Party (central Party bodies);
 * - `localTerm`: with each congress of the local Party committee, whose place it needs too;
 * - `year`: each calendar year (administrative State documents);
 * - `never`: the number holds the year (normative State documents).
 * Source: Hướng dẫn 36-HD/VPTW for the Party; general knowledge for the State.
 */
export type Numbering = 'term' | 'localTerm' | 'year' | 'never';

/** A symbol taken apart. */
export interface SymbolParts {
  /** The type's abbreviation in its standard form: «KL», «QĐ», «QĐi»; empty in «QH15» and «UBND-NC». */
  readonly abbreviation: string;
  /** «TW», «BTCTW», «TTg», «QH15», «UBND-NC». */
  readonly body: string;
  readonly style: 'party' | 'state';
  readonly numbering: Numbering;
  /** True where each province has a body of this name. */
  readonly local: boolean;
}

/** What a document's name says of it, read off a mention or a catalogue entry. */
export interface NumberedName {
  /** Names that may be one document share a slot, whatever they leave out: «QĐ:50», «NĐ:30». */
  readonly slot: string;
  /** Without leading zeros, without the year: «50», «30», «66.7». */
  readonly serial: string;
  /** The year inside the number of a State document. */
  readonly numberYear: string | null;
  /** Null on a short form. */
  readonly symbol: SymbolParts | null;
  /** In the annotation form; null on a short form. */
  readonly canonical: string | null;
}

/** Abbreviations that name a sequence of their own, though their type has another standard one. */
const OWN_SEQUENCE = new Set('QĐi QyĐ TT HDLT HDLN TTrLT QCPH QCLN KHPH KHLT KHLN CTPH CTrPH'.split(' '));

const STANDARD = new Map<string, string>(
  DOCUMENT_TYPES.flatMap(({ abbreviations }) =>
    abbreviations.map((form) => [form.toLowerCase(), OWN_SEQUENCE.has(form) ? form : abbreviations[0]!] as const),
  ),
);
const BY_TYPE = new Map(DOCUMENT_TYPES.map(({ name, abbreviations }) => [name, abbreviations[0] ?? name]));

/** Party organs at the centre whose symbols do not end in TW. */
const CENTRAL_PARTY = new Set(['TW', 'VPQU', 'ĐUCA', 'ĐUQH', 'ĐUCP']);
/** Symbols of Party committees of a place, and of their organs, end so. */
const LOCAL_ENDING = new RegExp(`(?:${LOCAL_COMMITTEES.join('|')})$`, 'u');
/** A congress, whatever committee it elects. */
const CONGRESS = 'ĐH';
const LOCAL_STATE = /(?:HĐND|UBND|TTHĐND)/u;
const localBodies: ReadonlySet<string> = new Set(LOCAL_BODIES);
/** «SNV», «SGD&ĐT»: a provincial department, Sở. */
const DEPARTMENT = new RegExp(`^${DEPARTMENT_INITIAL}[A-ZĐ&]{2,}(?:-|$)`, 'u');
const noDepartments: ReadonlySet<string> = new Set(NO_DEPARTMENTS);

/** The abbreviation under which a type's documents are numbered: «Quy định» and «Quyết định» share «QĐ». */
export function abbreviationOf(type: string): string {
  return BY_TYPE.get(type) ?? type;
}

/**
 * Takes a symbol in standard spelling apart («KL/TW», «NĐ-CP», «QH15»). The body tells the Party's from the State's,
 * as pages mix up the marks («36/NQ-TW», «828/QĐ/TTg»); where it is not known, the mark does.
 */
export function readSymbol(symbol: string, numberYear: string | null): SymbolParts {
  const [head = '', second = ''] = symbol.split(/[-/]/u, 2);
  const typed = STANDARD.has(head.toLowerCase());
  const slash = symbol[head.length] === '/';
  const rest = symbol.slice(head.length + 1).replaceAll('/', '-');
  const style = (typed ? styleOf(second) : undefined) ?? (slash ? 'party' : 'state');
  if (style === 'party') {
    const central = CENTRAL_PARTY.has(rest) || /TW$/u.test(rest);
    const local = !central && isLocalBody(rest);
    const numbering = central ? 'term' : local ? 'localTerm' : 'year';
    return { abbreviation: standard(head), body: rest, style, numbering, local };
  }
  const named = typed && second !== '';
  const body = named ? rest : symbol;
  const numbering = numberYear === null ? 'year' : 'never';
  return { abbreviation: named ? standard(head) : '', body, style, numbering, local: isLocalBody(body) };
}

/** The name of a document that has a number, read off a mention or a catalogue entry; undefined where it has none. */
export function numberedName(of: {
  readonly type: string;
  readonly number?: string | null;
  readonly symbol?: string | null;
}): NumberedName | undefined {
  if (of.number === null || of.number === undefined) return undefined;
  const [digits = '', numberYear = null] = of.number.split(/[/-]/u);
  const serial = digits.replace(/^0+(?=\d)/u, '');
  const symbol = of.symbol ? readSymbol(of.symbol, numberYear) : null;
  const abbreviation = symbol?.abbreviation || abbreviationOf(of.type);
  return {
    slot: slotOf(abbreviation, serial),
    serial,
    numberYear,
    symbol,
    canonical: symbol === null ? null : canonicalOf(symbol, serial, numberYear),
  };
}

/** Number, with the year that it may hold, and symbol, as {@link labelOf} writes them. */
const LABEL = /^(\d[\d.]*(?:\/\d{4})?)[-/](.+)$/u;

/** The name of a document that is known by number and symbol, read off its label; undefined for others. */
export function labelledName({
  type,
  label,
}: {
  readonly type: string;
  readonly label: string;
}): NumberedName | undefined {
  const [, number, symbol] = LABEL.exec(label) ?? [];
  return number === undefined || symbol === undefined ? undefined : numberedName({ type, number, symbol });
}

/** Of these the number always holds the year, so a number without it is one cut short. Source: 80/2015/QH13. */
const YEAR_IN_NUMBER = new Set(['NĐ', 'TT', 'TTLT']);

/** A written symbol without a year («59/QĐ-TTg») is another document's than one with it («59/2010/QĐ-TTg»). */
export function numberYearsAgree({ numberYear, symbol }: NumberedName, other: string | null): boolean {
  if (numberYear !== null) return numberYear === other;
  return symbol === null || other === null || YEAR_IN_NUMBER.has(symbol.abbreviation);
}

/** True for a body that each province, or each unit below it, has one of. */
export function isLocalBody(body: string): boolean {
  if (LOCAL_ENDING.test(body) || LOCAL_STATE.test(body)) return true;
  if (body.includes('TW') || body.endsWith('VN')) return false; // «TWĐTN-VP», «BCH-HLGVN»
  return body.split('-').some((part) => localBodies.has(part)) || (DEPARTMENT.test(body) && !noDepartments.has(body));
}

/** True for a document of a congress itself: «01-NQ/ĐH». */
export function isOfCongress({ body }: SymbolParts): boolean {
  return body === CONGRESS;
}

/** Where names that may be one document meet: QĐi and QyĐ are Quy định, so a bare «Quy định 8» may mean either. */
function slotOf(abbreviation: string, serial: string): string {
  return `${abbreviation === 'QĐi' || abbreviation === 'QyĐ' ? 'QĐ' : abbreviation}:${serial}`;
}

/** The slot under which documents of a place are found, so that one province's do not concern another's articles. */
export function localSlot(slot: string, locality: string): string {
  return `${slot}@${locality}`;
}

/** Party: `ABBR:NUMBER/BODY`. State: number and symbol in full, numbers below ten with their zero. */
export function canonicalOf(symbol: SymbolParts, serial: string, numberYear: string | null): string {
  if (symbol.style === 'party') return `${symbol.abbreviation}:${serial}/${symbol.body}`;
  const number = /^\d$/u.test(serial) ? `0${serial}` : serial;
  const type = symbol.abbreviation === '' ? symbol.body : `${symbol.abbreviation}-${symbol.body}`;
  return [number, numberYear, type].filter((part) => part !== null).join('/');
}

/**
 * The canonical form that a mention's own symbol gives it, where that is enough: State documents and those of local
 * bodies. The central Party's need their term, which numbers do not tell.
 */
export function canonicalByName(mention: DirectiveMention): string | null {
  const name = numberedName(mention);
  return name?.symbol && name.symbol.numbering !== 'term' ? name.canonical : null;
}

/** As people write it: «21-KL/TW», «30/2020/NĐ-CP». */
export function labelOf(symbol: SymbolParts, serial: string, numberYear: string | null): string {
  if (symbol.style === 'state') return canonicalOf(symbol, serial, numberYear);
  return `${/^\d$/u.test(serial) ? `0${serial}` : serial}-${symbol.abbreviation}/${symbol.body}`;
}

/**
 * What tells documents of one number and symbol apart: the Party term, the local term or the year; null where the
 * name and the date leave it open, and an empty text where nothing is needed.
 * @param date ISO, of issue.
 * @param term the Party term in Roman numerals, where it is said.
 */
export function periodOf(symbol: SymbolParts, date: string | null, term: string | null): string | null {
  switch (symbol.numbering) {
    case 'term':
      return term ?? (date === null ? null : termOn(date));
    case 'localTerm':
      return date === null ? null : localPeriod(date);
    case 'year':
      return date === null ? null : date.slice(0, 4);
    case 'never':
      return '';
  }
}

/** The key of a document in the corpus: its canonical form with what tells it from others of the same name. */
export function documentKey(canonical: string, locality: string | null, period: string | null): string {
  const apart = [locality, period].filter((part) => part !== null && part !== '').join(' ');
  return apart === '' ? canonical : `${canonical}@${apart}`;
}

/** A {@link documentKey} taken apart. */
export interface KeyParts {
  readonly canonical: string;
  readonly locality: string | null;
  /** A Party term, a local term, the number of a congress, a year or a day; null where the key has none. */
  readonly period: string | null;
}

/** A place with a year, a local term or a day, or for a congress's own document with its number: «Hải Dương XVII». */
const WITH_YEARS = /^(.*?) ?(\d{4}(?:-\d{4}|-\d\d-\d\d)?)?$/u;
const WITH_CONGRESS = /^(.*?) ?(\d{4}(?:-\d{4}|-\d\d-\d\d)?|[IVX]+)?$/u;

/** The parts of a document's key. Terms of the Party stand alone, as its central documents have no place. */
export function readDocumentKey(key: string): KeyParts {
  const at = key.lastIndexOf('@');
  if (at < 0) return { canonical: key, locality: null, period: null };
  const canonical = key.slice(0, at);
  const apart = key.slice(at + 1);
  if (/^[IVX]+$/u.test(apart)) return { canonical, locality: null, period: apart };
  const pattern = canonical.endsWith(`/${CONGRESS}`) ? WITH_CONGRESS : WITH_YEARS;
  const [, locality = '', period = null] = pattern.exec(apart) ?? [];
  return { canonical, locality: locality === '' ? null : locality, period };
}

/** «Luật Đất đai năm 2024»: how a law, code or the Constitution is called by its name. */
export function lawLabel(type: string, name: string | null, year: string): string {
  return respell(`${type} ${name ?? ''} năm ${year}`);
}

/** One key for all spellings of a law's name and year, commas left out. */
export function lawKey(type: string, name: string | null, year: string): string {
  return spellingKey(lawLabel(type, name, year).replace(/[,;]/gu, ' '));
}

/** True for a law, code or the Constitution cited by name and year. */
export function isNamedLaw(mention: DirectiveMention): boolean {
  return mention.number === null && mention.year !== null;
}

function standard(abbreviation: string): string {
  const meant = MISSPELT_ABBREVIATIONS.get(abbreviation) ?? abbreviation;
  return STANDARD.get(meant.toLowerCase()) ?? meant;
}
