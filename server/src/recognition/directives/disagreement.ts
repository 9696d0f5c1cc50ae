import { ALSO_MARKED, DOCUMENT_TYPES } from '../../domain/documentTypes';
import { respell } from '../../text/spelling';
import { slice, TokenKind, type Tokens } from '../../text/tokens';
import type { Disagreement, TextSpan } from '../mention';
import { typeWordAt } from './typeWords';

/** What the National Assembly and its Standing Committee pass bears their symbol in place of a type's. */
const ASSEMBLY = /^(?:QH|UBTVQH)\d+$/u;
const PASSED_BY_ASSEMBLY: readonly string[] = ['Luật', 'Bộ luật', 'Hiến pháp', 'Pháp lệnh', 'Nghị quyết', 'Văn bản'];
/**
 * Says no type: «văn bản số 21-KL/TW»; or has none in its symbol, which begins with the body: «công văn số 8079/CT-TTHT»
 * of a Cục Thuế (Nghị định 30/2020/NĐ-CP, phụ lục I).
 */
const WITHOUT_TYPE: readonly string[] = ['Văn bản', 'Công văn'];

/** The types that each abbreviation stands for: «QĐ» is Quyết định and Quy định. */
const meanings = new Map<string, string[]>();
for (const { name, abbreviations } of DOCUMENT_TYPES) {
  for (const abbreviation of abbreviations) {
    const names = meanings.get(abbreviation);
    if (names === undefined) meanings.set(abbreviation, [name]);
    else names.push(name);
  }
}

/** A directive that has been read: its tokens (`to` exclusive), its type word and its symbol. */
interface Read {
  readonly from: number;
  readonly to: number;
  readonly type: string;
  readonly symbol: string | null;
}

/** How a type word and a symbol of another type are written: «Nghị quyết số 21-KL/TW»; undefined where they agree. */
export function disagreementOf(tokens: Tokens, read: Read): Disagreement | undefined {
  const { symbol, type } = read;
  if (symbol === null) return undefined;
  const abbreviation = symbol.split(/[/-]/u, 1)[0] ?? '';
  // «159/TB»: without a body it is no whole symbol
  if (abbreviation === symbol && !ASSEMBLY.test(abbreviation)) return undefined;
  const meant = otherTypes(type, abbreviation);
  if (meant.length === 0) return undefined;
  const word = typeWordAt(tokens, read.from);
  return {
    abbreviation,
    meant,
    type: word === undefined ? null : written(tokens, read.from, word.end),
    written: writtenAbbreviation(tokens, word?.end ?? read.from, read.to, abbreviation),
  };
}

/** The types that a symbol is of, where the type word is none of them; none where they agree. */
function otherTypes(type: string, abbreviation: string): readonly string[] {
  if (WITHOUT_TYPE.includes(type)) return [];
  if (ASSEMBLY.test(abbreviation)) return PASSED_BY_ASSEMBLY.includes(type) ? [] : ['Luật', 'Nghị quyết'];
  const meant = meanings.get(abbreviation) ?? [];
  return meant.includes(type) || ALSO_MARKED.get(type)?.includes(abbreviation) ? [] : meant;
}

/** The abbreviation as it stands behind the number; null where it is written otherwise («T.Tr», «QH15»). */
function writtenAbbreviation(tokens: Tokens, from: number, to: number, abbreviation: string): TextSpan | null {
  let numbered = false;
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] === TokenKind.number) numbered = true;
    else if (numbered && tokens.kind[i] === TokenKind.word) {
      const found = written(tokens, i, i + 1);
      return respell(found.text).toUpperCase() === abbreviation.toUpperCase() ? found : null;
    }
  }
  return null;
}

function written(tokens: Tokens, from: number, to: number): TextSpan {
  return { start: tokens.start[from]!, end: tokens.end[to - 1]!, text: slice(tokens, from, to) };
}
