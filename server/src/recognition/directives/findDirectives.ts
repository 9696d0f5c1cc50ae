import { COMPARING, PROPOSED, SETTING_VERBS } from '../../domain/citationWords';
import { type DocumentType, NICKNAMES } from '../../domain/documentTypes';
import { AnyOf } from '../../text/anyOf';
import { isDash, Mark } from '../../text/marks';
import { phraseSet } from '../../text/phraseSet';
import { Phrases } from '../../text/phrases';
import { digits } from '../../text/symbols';
import { Flag, TokenKind, type Tokens } from '../../text/tokens';
import type { FoundDate } from '../dates/findDates';
import type { Found } from '../found';
import type { DirectiveMention } from '../mention';
import { countsThings, isMeasured } from './bareNumber';
import { readCongressResolutions } from './congressResolution';
import { afterConnector } from './connectors';
import { DateIndex } from './dateIndex';
import { type DirectiveDraft, finish, newDraft } from './draft';
import { FirmPapers } from './firmPapers';
import { readLawOfDay } from './lawOfDay';
import { isNoLaw, readLaws } from './lawReference';
import { readLeadIn } from './leadIn';
import { citedKey, readElliptic, readNumbered } from './numberedDirective';
import { isCodeOfOther, ShipClasses } from './otherThings';
import { readParticulars } from './particulars';
import { readPlenumResolutions } from './plenumResolution';
import { isSupervised } from './supervised';
import { type OpenType, readSymbolOnly } from './symbolDirective';
import { typeOfName, typeWordAt, typeWordSymbols } from './typeWords';
import { yearsInForce } from './yearsInForce';

const nicknames = new Phrases(NICKNAMES.map((nickname) => [nickname.name, nickname] as const));
const proposed = phraseSet(PROPOSED);
const comparing = phraseSet(COMPARING);
const settings = phraseSet(SETTING_VERBS);
/** Words in the longest of both. */
const LONGEST_BEFORE = 3;
/** Words that may begin a mention: all others are turned away at once. */
const openers = new AnyOf({ firstSymbols: typeWordSymbols }, nicknames);

/**
 * Every reference to an issued document, with what its sentence says of it.
 * @param dates the dates of the text, in reading order, for the dates of issue. Dates that lie inside a directive's
 *   span are none; the caller leaves them out.
 * @returns in reading order, without overlaps.
 */
export function findDirectives(tokens: Tokens, dates: readonly FoundDate[]): Found<DirectiveMention>[] {
  return new DirectiveFinder(tokens, new DateIndex(dates)).find();
}

/** Whether one of the phrases stands right before a token. */
function followsWords(tokens: Tokens, at: number, phrases: Phrases<true>): boolean {
  for (let from = Math.max(0, at - LONGEST_BEFORE); from < at; from++) {
    if (phrases.longest(tokens, from)?.end === at) return true;
  }
  return false;
}

/** «Nghị quyết 51», of which the sentence says neither symbol nor issuer. */
function isBareResolution({ type, number, symbol, issuer }: DirectiveDraft): boolean {
  return type === 'Nghị quyết' && number !== null && symbol === null && issuer === null;
}

class DirectiveFinder {
  readonly #found: Found<DirectiveMention>[] = [];
  /** Type words of the sentence that still wait for their number. */
  #open: OpenType[] = [];
  /** What stood before the last document, and the token after what its sentence says of it. */
  #led: { readonly end: number; readonly issuer: string | null; readonly date: string | null } | undefined;
  readonly #cited = new Set<string>();
  readonly #firms = new FirmPapers();
  readonly #ships = new ShipClasses();

  constructor(
    readonly tokens: Tokens,
    readonly dates: DateIndex,
  ) {}

  find(): Found<DirectiveMention>[] {
    const { count, kind, flags } = this.tokens;
    for (let i = 0; i < count; ) {
      if ((flags[i]! & Flag.sentence) !== 0 && this.#open.length > 0) this.#open = [];
      if (openers.mayBeginAt(this.tokens, i)) i = this.#atWord(i);
      else if (kind[i] === TokenKind.number && this.#mayBearSymbol(i + 1)) i = this.#atNumber(i);
      else i++;
    }
    return this.#found;
  }

  /** A hyphen, slash, low line or stop after a number: a symbol may begin, or a decimal before one. */
  #mayBearSymbol(after: number): boolean {
    if (after >= this.tokens.count) return false;
    const symbol = this.tokens.symbol[after]!;
    return symbol === Mark.slash || symbol === Mark.stop || symbol === Mark.underscore || isDash(symbol);
  }

  /** Reads what begins at a word; returns the token to go on from. */
  #atWord(at: number): number {
    const { tokens } = this;
    const word = typeWordAt(tokens, at);
    if (word !== undefined && isNoLaw(tokens, at, word)) return word.end;
    const numbered = word && !word.central ? readNumbered(tokens, at, word, this.#cited) : undefined;
    if (numbered !== undefined) return this.#addList(numbered, word!.type);
    const nickname = this.#nickname(at);
    if (nickname !== undefined) return this.#add([nickname]).end;
    if (word === undefined) return at + 1;
    const plenum = readPlenumResolutions(tokens, at, word);
    if (plenum.length > 0) return this.#add(plenum).end;
    const congress = readCongressResolutions(tokens, at, word);
    if (congress.length > 0) return this.#add(congress).end;
    const laws = readLaws(tokens, at, word);
    if (laws.length > 0) return this.#add(laws).end;
    const law = readLawOfDay(tokens, at, word, this.dates);
    if (law !== undefined) return this.#add([law]).end;
    this.#firms.note(tokens, word);
    this.#open.push({ from: at, word });
    return word.end;
  }

  /** «Khoán 10», «Đề án 06»; not «khoán 10 ha», «đề án 6 năm». */
  #nickname(at: number): DirectiveDraft | undefined {
    const { tokens } = this;
    const match = nicknames.longest(tokens, at);
    if (match === undefined) return undefined;
    const { name, type, number } = match.value;
    const counts = number.startsWith('0') ? isMeasured(tokens, match.end) : countsThings(tokens, match.end);
    if (digits(tokens, match.end - 1) !== number.length || counts) return undefined;
    return { ...newDraft(type, at, match.end), number, name: name.startsWith(type) ? null : name };
  }

  #atNumber(at: number): number {
    const draft = readSymbolOnly(this.tokens, at, this.#open);
    if (draft === undefined) return at + 1;
    return this.#addList(draft, typeOfName(draft.type));
  }

  /** Adds a numbered document and those that its list goes on with, after dates and issuers too. */
  #addList(first: DirectiveDraft, type: DocumentType): number {
    for (let draft = first; ; ) {
      const { end, particularsEnd } = this.#add(this.#readRun(draft, type));
      const next = readElliptic(this.tokens, particularsEnd, type, true);
      if (next === undefined) return end;
      draft = next;
    }
  }

  /** A numbered document and those that only connectors part from it. */
  #readRun(first: DirectiveDraft, type: DocumentType): readonly DirectiveDraft[] {
    const run = [first];
    for (let next: DirectiveDraft | undefined = first; next !== undefined; ) {
      next = readElliptic(this.tokens, next.to, type, false);
      if (next !== undefined) run.push(next);
    }
    return run;
  }

  /** «Ngày 1/7/2022, Chính phủ ban hành Nghị quyết … và Nghị định …»: what stands before one stands before the next. */
  #readLeadIn(group: readonly DirectiveDraft[], end: number): void {
    const { tokens } = this;
    const led = this.#led;
    this.#led = undefined;
    const first = group[0]!;
    const last = group.at(-1)!;
    const [issuer, date] = [last.issuer, last.date];
    if (readLeadIn(tokens, group, this.dates)) {
      const [own, day] = [issuer === null, date === null];
      this.#led = { end, issuer: own ? last.issuer : null, date: day ? last.date : null };
    } else if (led !== undefined && afterConnector(tokens, led.end) === first.from) {
      for (const draft of group) {
        draft.issuer ??= led.issuer;
        draft.date ??= led.date;
      }
      this.#led = { ...led, end };
    }
  }

  /** «Luật Đất đai năm 2024 (Luật số 31/2024/QH15) …»: what is said behind the bracket is said of the name before it too. */
  #completeName({ from, type, number, date, issuer, term }: DirectiveDraft): void {
    const named = this.#found.at(-1);
    if (named === undefined || number === null || named.to !== from - 1) return;
    if (this.tokens.symbol[from - 1] !== Mark.open) return;
    const { mention } = named;
    if (mention.type !== type || mention.number !== null || mention.name === null) return;
    const known = { date: mention.date ?? date, issuer: mention.issuer ?? issuer, term: mention.term ?? term };
    this.#found[this.#found.length - 1] = { ...named, mention: { ...mention, ...known } };
  }

  /**
   * Completes the mentions of one list from their sentence and keeps them.
   * @returns the token after the last of them, and the one after what the sentence says of it.
   */
  #add(group: readonly DirectiveDraft[]): { readonly end: number; readonly particularsEnd: number } {
    const { tokens, dates } = this;
    const end = group.at(-1)!.to;
    if (followsWords(tokens, group[0]!.from, proposed)) for (const draft of group) draft.proposed = true;
    if (this.#isCompared(group)) for (const draft of group) draft.compared = true;
    const years = yearsInForce(tokens, group[0]!.from);
    if (years !== undefined) for (const draft of group) draft.yearsInForce = years;
    const { end: particularsEnd, clauseEnd } = readParticulars(tokens, group, dates);
    this.#readLeadIn(group, clauseEnd);
    if (group.every(isBareResolution) && isSupervised(tokens, group[0]!.from)) {
      for (const draft of group) draft.supervised = true;
    }
    this.#open = [];
    if (this.#firms.own(tokens, group, particularsEnd)) return { end, particularsEnd };
    this.#completeName(group[0]!);
    for (const draft of group) {
      if (this.#ships.has(tokens, draft) || this.#isCodeOfOther(draft)) continue;
      this.#found.push(finish(tokens, draft));
      if (draft.number !== null) this.#cited.add(citedKey(draft.type, draft.number));
    }
    return { end, particularsEnd };
  }

  /** «So với Chỉ thị 35 …», not what was done as against what it set: «vượt 20% so với Nghị quyết 05 đề ra». */
  #isCompared(group: readonly DirectiveDraft[]): boolean {
    return followsWords(this.tokens, group[0]!.from, comparing) && !settings.has(this.tokens, group.at(-1)!.to);
  }

  #isCodeOfOther(draft: DirectiveDraft): boolean {
    const isCited = draft.number !== null && this.#cited.has(citedKey(draft.type, draft.number));
    return !isCited && isCodeOfOther(this.tokens, draft, this.#found.at(-1)?.to ?? -1);
  }
}
