import { DOCUMENT_TYPES, type DocumentType, LIKELIEST_TYPES } from '../../domain/documentTypes';
import { CENTRAL_ABBREVIATIONS } from '../../domain/issuingBodies';
import { Phrases } from '../../text/phrases';
import { respell } from '../../text/spelling';
import { isAllCaps, isCapital } from '../../text/tokenQueries';
import { slice, type Tokens } from '../../text/tokens';

/** A type word as it stands in a text. */
export interface TypeWord {
  readonly type: DocumentType;
  /** «NQ» for «Nghị quyết». */
  readonly abbreviated: boolean;
  /** «NQTW»: the Central Committee is in the word, and its conference's number follows. */
  readonly central: boolean;
  /** The token after it. */
  readonly end: number;
}

const byAbbreviation = new Map<string, DocumentType>();
const spellings = new Map<string, string>();
const phrases = new Phrases<Omit<TypeWord, 'end'>>();

function enter(phrase: string, type: DocumentType, abbreviated: boolean, central = false): void {
  phrases.add(phrase, { type, abbreviated, central });
}

for (const type of DOCUMENT_TYPES) {
  for (const abbreviation of type.abbreviations) {
    const key = abbreviation.toUpperCase();
    spellings.set(key, abbreviation);
    if ((LIKELIEST_TYPES.get(abbreviation) ?? type.name) === type.name) byAbbreviation.set(key, type);
  }
}
for (const [key, type] of byAbbreviation) {
  // a lone letter is too little; «QH» is the National Assembly unless it stands in a symbol
  if (key.length === 1 || key === 'QH') continue;
  enter(key, type, true);
  // «CTrHĐ» is two words to the tokenizer, «CTRHĐ» one
  enter(spellings.get(key)!, type, true);
}
for (const type of DOCUMENT_TYPES) {
  for (const name of [type.name, ...(type.variants ?? [])]) enter(name, type, false);
}

for (const central of CENTRAL_ABBREVIATIONS) enter(`NQ${central}`, byAbbreviation.get('NQ')!, true, true);

/** The symbols of all words that begin a type word. */
export function typeWordSymbols(): Iterable<number> {
  return phrases.firstSymbols();
}

/** The type word that begins at token `at`. Abbreviations count only in capitals: «KL», not «kl». */
export function typeWordAt(tokens: Tokens, at: number): TypeWord | undefined {
  const match = phrases.longest(tokens, at);
  if (match === undefined) return undefined;
  const { type, abbreviated, central } = match.value;
  if (central && !isAllCaps(tokens, at)) return undefined;
  if (abbreviated && !central) {
    if (!isCapital(tokens, at)) return undefined;
    const written = respell(slice(tokens, at, match.end));
    if (written !== written.toUpperCase() && written !== spellings.get(written.toUpperCase())) return undefined;
  }
  return { type, abbreviated, central, end: match.end };
}

/** The type that an abbreviation in a symbol means, written in any case. */
export function typeOfAbbreviation(abbreviation: string): DocumentType | undefined {
  return byAbbreviation.get(abbreviation.toUpperCase());
}

/** The standard spelling of a type abbreviation («CTR» → «CTr»), undefined for none. */
export function standardAbbreviation(abbreviation: string): string | undefined {
  return spellings.get(abbreviation.toUpperCase());
}

/**
 * True where a document of this type may bear a symbol that begins with this abbreviation: laws are marked by the
 * assembly that passed them, and joint documents add to the abbreviation («QCPH» for a Quy chế phối hợp).
 */
export function typeTakes(type: DocumentType, abbreviation: string): boolean {
  if (type.abbreviations.includes(abbreviation)) return true;
  const known = standardAbbreviation(abbreviation);
  if (known !== undefined) return false;
  if (type.named === true) return abbreviation.startsWith('QH') || abbreviation.startsWith('UBTVQH');
  if (type.name === 'Nghị quyết' && /^(?:QH|UBTVQH)/u.test(abbreviation)) return true;
  return type.abbreviations.some((own) => abbreviation.startsWith(own));
}

const byName = new Map(DOCUMENT_TYPES.map((type) => [type.name, type]));

/** The type of that dictionary form; «Văn bản» for a name that is none. */
export function typeOfName(name: string): DocumentType {
  return byName.get(name) ?? byName.get('Văn bản')!;
}
