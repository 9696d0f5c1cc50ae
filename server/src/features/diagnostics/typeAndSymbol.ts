import { ALSO_MARKED, DOCUMENT_TYPES } from '../../domain/documentTypes';
import type { DirectiveMention } from '../../recognition/mention';
import type { Check, Finding, Question } from './check';

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

/** A type word with the symbol of another type: «Nghị quyết số 21-KL/TW». */
export const typeAndSymbol: Check = {
  code: 'typeAndSymbol',
  severity: 'warning',
  *find({ article, shown: { words } }: Question): Iterable<Finding> {
    for (const mention of article.mentions) {
      if (mention.kind !== 'directive' || mention.symbol === null) continue;
      const abbreviation = typePart(mention.symbol);
      // «159/TB»: without a body it is no whole symbol
      if (abbreviation === mention.symbol && !ASSEMBLY.test(abbreviation)) continue;
      const meant = otherTypes(mention, abbreviation);
      if (meant.length === 0) continue;
      yield {
        span: mention,
        message: words.typeAndSymbolDisagree(mention.type, abbreviation, meant.join(words.or)),
      };
    }
  },
};

/** The part of a symbol that says the type: «KL» of «KL/TW», «NĐ» of «NĐ-CP». */
function typePart(symbol: string): string {
  return symbol.split(/[/-]/u, 1)[0] ?? '';
}

/** The types that the symbol of a mention is of, where its type word is none of them; none where they agree. */
function otherTypes({ type }: DirectiveMention, abbreviation: string): readonly string[] {
  if (WITHOUT_TYPE.includes(type)) return [];
  if (ASSEMBLY.test(abbreviation)) return PASSED_BY_ASSEMBLY.includes(type) ? [] : ['Luật', 'Nghị quyết'];
  const meant = meanings.get(abbreviation) ?? [];
  return meant.includes(type) || ALSO_MARKED.get(type)?.includes(abbreviation) ? [] : meant;
}
