import type { DirectiveMention } from '../../recognition/mention';
import type { Check, Finding, Question } from './check';

/** Bodies of provinces, whose «TƯ» may stand for Thành ủy or Tỉnh ủy. */
const PROVINCIAL =
  /^(?:Ban (?:Thường vụ|Chấp hành|Tổ chức|Tuyên giáo|Nội chính|Dân vận) )?(?:Đảng bộ )?(?:tỉnh|thành)/iu;

/** A number and symbol that are not written in the standard way: «18/NQ-TW», «NQ 18-NQ/TW», «21 – KL/T.Ư». */
export const symbolNotation: Check = {
  code: 'symbolNotation',
  severity: 'hint',
  *find({ article, shown: { words } }: Question): Iterable<Finding> {
    for (const mention of article.mentions) {
      if (mention.kind !== 'directive' || mention.notation === undefined) continue;
      const { start, end, standard } = mention.notation;
      const span = { start, end };
      if (standard === null) yield { span, message: words.typeWrittenTwice };
      else {
        const message = words.symbolNotStandard(standard);
        const fix = { title: words.rewriteAs(standard), edits: [{ span, text: standard }] };
        yield { span, message, ...(isCertain(mention) && { fix }) };
      }
    }
  },
};

/** False where a province's document bears the symbol of the centre: «TƯ» may have been meant for Thành ủy. */
function isCertain({ symbol, issuer }: DirectiveMention): boolean {
  return issuer === null || symbol?.endsWith('TW') !== true || !PROVINCIAL.test(issuer);
}
