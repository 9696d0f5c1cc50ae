import type { DirectiveMention, Disagreement } from '../../recognition/mention';
import { retyped, typeNamed } from '../rename/writtenType';
import type { Presentation } from '../wording/presentation';
import type { Check, Finding, Fix, Question } from './check';
import { type Correction, correctionsOf, knownCorrection } from './corrections';

/** A type word with the symbol of another type: «Nghị quyết số 21-KL/TW». */
export const typeAndSymbol: Check = {
  code: 'typeAndSymbol',
  severity: 'warning',
  *find(question: Question): Iterable<Finding> {
    const { article, shown } = question;
    for (const mention of article.mentions) {
      if (mention.kind !== 'directive' || mention.disagreement === undefined) continue;
      const { abbreviation, meant } = mention.disagreement;
      const message = shown.words.typeAndSymbolDisagree(mention.type, abbreviation, meant.join(shown.words.or));
      yield { span: mention, message, ...mendsOf(question, mention, mention.disagreement) };
    }
  },
};

/** The certain mend where it is known which of the two is wrong; else one for each of both, to choose from. */
function mendsOf(
  question: Question,
  mention: DirectiveMention,
  disagreement: Disagreement,
): Pick<Finding, 'fix' | 'choices'> {
  const corrections = correctionsOf(mention, disagreement);
  const known = knownCorrection(question, mention, corrections);
  const fix = known && mendTo(known, mention, disagreement, question.shown);
  if (fix !== undefined) return { fix };
  const choices = corrections.flatMap((correction) => mendTo(correction, mention, disagreement, question.shown) ?? []);
  return choices.length === 0 ? {} : { choices };
}

/** What makes one correction; undefined where they are not written so that it could be told. */
function mendTo(
  correction: Correction,
  { type }: DirectiveMention,
  { type: word, written }: Disagreement,
  { words }: Presentation,
): Fix | undefined {
  if (correction.type === type) {
    if (written === null) return undefined;
    const { start, end } = written;
    return {
      title: words.changeSymbol(correction.label),
      edits: [{ span: { start, end }, text: correction.abbreviation }],
    };
  }
  const other = typeNamed(correction.type);
  const now = word === null || other === undefined ? undefined : retyped(word.text, other);
  if (word === null || now === undefined) return undefined;
  const span = { start: word.start + now.span.start, end: word.start + now.span.end };
  return { title: words.changeType(correction.type), edits: [{ span, text: now.text }] };
}
