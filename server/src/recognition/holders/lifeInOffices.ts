import { romanValue } from '../../text/numerals';
import { wordSymbol } from '../../text/symbols';
import { Break, type Tokens } from '../../text/tokens';
import type { PersonDraft } from '../people/personDraft';
import type { TitleDraft } from '../titles/titleDraft';
import type { Neighbours } from './neighbours';

const TERM = wordSymbol('khóa');
/** So many titles and names before a paragraph are looked over for whom it is about. */
const REACH = 24;

/**
 * Gives the offices of a paragraph that lists them by their terms to the one person whom the paragraph before it names, as
 * the lives of the dead are told: «Ủy viên Bộ Chính trị các khóa VIII, IX; Chủ tịch Quốc hội khóa XI, XII.» Linear: each
 * paragraph is looked at once.
 */
export function giveLives(around: Neighbours): void {
  const { drafts, tokens } = around;
  for (let i = 1; i < drafts.length; i++) {
    const draft = drafts[i]!;
    const opens = tokens.breaks[draft.from]! >= Break.line;
    if (draft.kind !== 'title' || !opens || draft.holders.length > 0 || !saysTerms(tokens, draft)) continue;
    const person = onlyPersonBefore(around, i);
    if (person !== undefined) giveParagraph(around, i, person);
  }
}

/** «các khóa VIII, IX»: more terms than one, as one person has them and no class of people. */
function saysTerms(tokens: Tokens, { from, to, several }: TitleDraft): boolean {
  if (several) return false;
  let terms = -1;
  for (let i = from; i < to; i++) {
    if (tokens.symbol[i] === TERM) terms = 0;
    else if (terms >= 0 && romanValue(tokens, i) > 0) terms++;
  }
  return terms > 1;
}

/** The person addressed in the paragraph before that of place `at`; undefined where it addresses nobody, or several. */
function onlyPersonBefore(around: Neighbours, at: number): PersonDraft | undefined {
  const { tokens, drafts } = around;
  const start = paragraphBefore(tokens, drafts[at]!.from);
  let only: PersonDraft | undefined;
  for (let i = at - 1; i >= 0 && at - i <= REACH && drafts[i]!.from >= start; i--) {
    const person = around.personAt(i);
    // «thường trú tại phường Nguyễn Du, quận Hai Bà Trưng»
    if (person === undefined || person.shape === 0 || person.address === 'none') continue;
    if (only !== undefined && only.key !== person.key) return undefined;
    only = person;
  }
  return only;
}

/** The token at which the paragraph before the line that begins at token `at` begins. */
function paragraphBefore(tokens: Tokens, at: number): number {
  let i = at - 1;
  while (i > 0 && tokens.breaks[i]! < Break.line) i--;
  return Math.max(i, 0);
}

/** Gives a person the titles from place `from` on that stand alone in their paragraph, up to the next name. */
function giveParagraph({ tokens, drafts }: Neighbours, from: number, person: PersonDraft): void {
  for (let i = from; i < drafts.length; i++) {
    const title = drafts[i]!;
    if (title.kind === 'person' || (i > from && tokens.breaks[title.from]! >= Break.line)) return;
    if (title.holders.length === 0 && !title.several) title.holders = [person];
  }
}
