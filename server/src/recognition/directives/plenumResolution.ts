import { ALL_OF_A_KIND, SPEAKING } from '../../domain/citationWords';
import { Mark } from '../../text/marks';
import { romanValue, toRoman } from '../../text/numerals';
import { digits, isNumber, wordSymbol } from '../../text/symbols';
import { beginsSentence, goesOn } from '../../text/tokenQueries';
import { numberValue, type Tokens } from '../../text/tokens';
import { WordSet } from '../../text/wordSet';
import { endsNumberList } from './bareNumber';
import {
  type Conference,
  HIGHEST_CONFERENCE,
  readCentralConference,
  readConference,
  readConferenceTerm,
  readSitting,
} from './conference';
import { afterConnector } from './connectors';
import { type DirectiveDraft, newDraft, words } from './draft';
import { closeBracket, HIGHEST_TERM, readTerm } from './term';
import type { TypeWord } from './typeWords';

const CUA = wordSymbol('của');
const speaking = new WordSet(SPEAKING);
const all = new WordSet(ALL_OF_A_KIND);
/** Digits of a conference's number: «007» is none. */
const LONGEST_CONFERENCE = 2;

/**
 * Resolutions of Central Committee conferences, cited by conference and term, at a type word: «Nghị quyết Trung ương
 * 4 khóa XI, XII» is two, the second of them elliptic; so is each number of «Trung ương 5, 7 khóa XI».
 * @param from the type word's first token.
 * @returns the mentions in order; none where the type word stands before something else.
 */
export function readPlenumResolutions(tokens: Tokens, from: number, word: TypeWord): DirectiveDraft[] {
  if (word.type.ofConferences !== true || !goesOn(tokens, word.end)) return [];
  const at = tokens.symbol[word.end] === CUA ? word.end + 1 : word.end;
  const conference = word.central ? readCentralConference(tokens, at) : readConference(tokens, at);
  if (conference === undefined) return [];
  const drafts = [draftOf(tokens, word.type.name, from, conference)];
  const first = drafts[0]!;
  readFurtherConferences(tokens, drafts);
  readTerms(tokens, drafts);
  readLateSitting(tokens, drafts);
  if (first.term === null && !conference.central) return [];
  if (word.type.name === 'Kết luận' && isSpeech(tokens, from, first, drafts.at(-1)!.to)) return [];
  if (drafts.length === 1 && all.has(tokens, from - 1)) first.plural = true;
  return drafts;
}

/** «phát biểu kết luận Hội nghị …», «Kết luận Hội nghị …, đồng chí …»: someone closes the conference. */
function isSpeech(tokens: Tokens, from: number, first: DirectiveDraft, end: number): boolean {
  if (first.term === null || speaking.has(tokens, from - 1)) return true;
  return beginsSentence(tokens, from) && end < tokens.count && tokens.symbol[end] === Mark.comma;
}

function draftOf(
  tokens: Tokens,
  type: string,
  from: number,
  { number, sitting, committee, end }: Conference,
): DirectiveDraft {
  const draft = newDraft(type, from, end);
  draft.conference = String(number);
  if (sitting !== null) draft.sitting = String(sitting);
  if (committee !== null) draft.issuer = words(tokens, committee.from, committee.to);
  return draft;
}

/** «Trung ương 5, 7 khóa XI»: further conferences before the term. */
function readFurtherConferences(tokens: Tokens, drafts: DirectiveDraft[]): void {
  for (;;) {
    const last = drafts.at(-1)!;
    const at = afterConnector(tokens, last.to);
    if (at < 0 || !goesOn(tokens, at)) return;
    const value = numberValue(tokens, at);
    if (!(value >= 1 && value <= HIGHEST_CONFERENCE) || digits(tokens, at) > LONGEST_CONFERENCE) return;
    const next = at + 1;
    const listGoesOn = afterConnector(tokens, next) > 0 || readConferenceTerm(tokens, next) !== undefined;
    if (!listGoesOn) return;
    drafts.push({ ...last, from: at, to: next, conference: String(value), sitting: null, elliptic: true });
  }
}

/** The term after the last conference, which the ones before it share, and further terms as mentions of their own. */
function readTerms(tokens: Tokens, drafts: DirectiveDraft[]): void {
  const last = drafts.at(-1)!;
  const term = readConferenceTerm(tokens, last.to);
  if (term === undefined) return;
  for (const draft of drafts) draft.term = term.term;
  last.to = term.numeralEnd;
  let end = term.numeralEnd;
  for (;;) {
    const at = afterConnector(tokens, end);
    const again = at < 0 ? undefined : readTerm(tokens, at);
    const numeral = again === undefined && at > 0 ? readTermNumeral(tokens, at, end) : undefined;
    const value = again?.term ?? numeral;
    if (value === undefined) break;
    end = again?.numeralEnd ?? at + 1;
    drafts.push({ ...last, from: at, to: end, term: value, elliptic: true });
  }
  // a bracketed term is inside with its closing bracket, unless another mention stands in the bracket
  if (term.bracketed && end === term.numeralEnd) last.to = closeBracket(tokens, end);
}

/** «Trung ương 6 khóa VIII (lần 2)»: the sitting after the term, outside the span. */
function readLateSitting(tokens: Tokens, drafts: readonly DirectiveDraft[]): void {
  const last = drafts.at(-1)!;
  if (last.term === null || last.sitting !== null) return;
  const sitting = readSitting(tokens, last.to);
  if (sitting !== undefined) last.sitting = String(sitting.value);
}

/** «XII», and after a term in Arabic digits «12» too. */
function readTermNumeral(tokens: Tokens, at: number, before: number): string | undefined {
  const arabic = isNumber(tokens, before - 1) && endsNumberList(tokens, at + 1);
  const value = arabic ? numberValue(tokens, at) : romanValue(tokens, at);
  return value > 0 && value <= HIGHEST_TERM ? toRoman(value) : undefined;
}
