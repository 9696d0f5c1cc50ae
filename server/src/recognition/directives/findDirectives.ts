import { type DocumentType, NICKNAMES } from '../../domain/documentTypes';
import { Phrases } from '../../text/phrases';
import { digits, isDash, Mark } from '../../text/symbols';
import { Flag, TokenKind, type Tokens } from '../../text/tokens';
import { WordSet } from '../../text/wordSet';
import type { Found } from '../found';
import type { DateMention, DirectiveMention } from '../mention';
import { countsThings, isMeasured } from './bareNumber';
import { readCongressResolutions } from './congressResolution';
import { DateIndex } from './dateIndex';
import { type Draft, finish, newDraft } from './draft';
import { FirmPapers } from './firmPapers';
import { isNoLaw, readLaws } from './lawReference';
import { readLeadIn } from './leadIn';
import { citedKey, readElliptic, readNumbered } from './numberedDirective';
import { readParticulars } from './particulars';
import { readPlenumResolutions } from './plenumResolution';
import { type OpenType, readSymbolOnly } from './symbolDirective';
import { typeOfName, typePhrases, typeWordAt } from './typeWords';

/** Words that may begin a mention: all others are turned away at once. */
const openers = new WordSet(
  [...typePhrases, ...NICKNAMES.map(({ name }) => name)].map((phrase) => phrase.match(/\p{L}+/u)![0]).join(' '),
);
const nicknames = new Phrases(NICKNAMES.map((nickname) => [nickname.name, nickname] as const));

/**
 * Every reference to an issued document, with what its sentence says of it.
 * @param dates the dates of the text, in reading order, for the dates of issue. Dates that lie inside a directive's
 *   span are none; the caller leaves them out.
 * @returns in reading order, without overlaps.
 */
export function findDirectives(tokens: Tokens, dates: readonly Found<DateMention>[]): Found<DirectiveMention>[] {
  return new DirectiveFinder(tokens, new DateIndex(dates)).find();
}

class DirectiveFinder {
  readonly #found: Found<DirectiveMention>[] = [];
  /** Type words of the sentence that still wait for their number. */
  #open: OpenType[] = [];
  readonly #cited = new Set<string>();
  readonly #firms = new FirmPapers();

  constructor(
    readonly tokens: Tokens,
    readonly dates: DateIndex,
  ) {}

  find(): Found<DirectiveMention>[] {
    const { count, kind, flags } = this.tokens;
    for (let i = 0; i < count; ) {
      if ((flags[i]! & Flag.sentence) !== 0 && this.#open.length > 0) this.#open = [];
      if (openers.has(this.tokens, i)) i = this.#atWord(i);
      else if (kind[i] === TokenKind.number && this.#mayBearSymbol(i + 1)) i = this.#atNumber(i);
      else i++;
    }
    return this.#found;
  }

  /** A hyphen, slash or stop after a number: a symbol may begin, or a decimal before one. */
  #mayBearSymbol(after: number): boolean {
    if (after >= this.tokens.count) return false;
    const symbol = this.tokens.symbol[after]!;
    return symbol === Mark.slash || symbol === Mark.stop || isDash(symbol);
  }

  /** Reads what begins at a word; returns the token to go on from. */
  #atWord(at: number): number {
    const { tokens } = this;
    const word = typeWordAt(tokens, at);
    if (word !== undefined && isNoLaw(tokens, at, word)) return word.end;
    const numbered = word && !word.central ? readNumbered(tokens, at, word, this.#cited) : undefined;
    if (numbered !== undefined) return this.#addList(numbered, word!.type);
    const nickname = this.#nickname(at);
    if (nickname !== undefined) return this.#add([nickname]);
    if (word === undefined) return at + 1;
    const plenum = readPlenumResolutions(tokens, at, word);
    if (plenum.length > 0) return this.#add(plenum);
    const congress = readCongressResolutions(tokens, at, word);
    if (congress.length > 0) return this.#add(congress);
    const laws = readLaws(tokens, at, word);
    if (laws.length > 0) return this.#add(laws);
    this.#firms.note(tokens, word);
    this.#open.push({ from: at, word });
    return word.end;
  }

  /** «Khoán 10», «Đề án 06»; not «khoán 10 ha», «đề án 6 năm». */
  #nickname(at: number): Draft | undefined {
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
  #addList(first: Draft, type: DocumentType): number {
    let group = [first];
    for (let next = this.#elliptic(first.to, type, false); next !== undefined; ) {
      group.push(next);
      next = this.#elliptic(next.to, type, false);
    }
    let end = this.#add(group);
    for (let at = this.#particularsEnd; ; at = this.#particularsEnd) {
      const next = this.#elliptic(at, type, true);
      if (next === undefined) return end;
      group = [next];
      for (let more = this.#elliptic(next.to, type, false); more !== undefined; ) {
        group.push(more);
        more = this.#elliptic(more.to, type, false);
      }
      end = this.#add(group);
    }
  }

  #elliptic(at: number, type: DocumentType, announcedOnly: boolean): Draft | undefined {
    return readElliptic(this.tokens, at, type, announcedOnly);
  }

  #particularsEnd = 0;

  /** Completes the mentions of one list from their sentence and keeps them; returns the token after the last. */
  #add(group: readonly Draft[]): number {
    const { tokens, dates } = this;
    this.#particularsEnd = readParticulars(tokens, group, dates);
    readLeadIn(tokens, group, dates);
    this.#open = [];
    const end = group.at(-1)!.to;
    if (this.#firms.own(tokens, group, this.#particularsEnd)) return end;
    for (const draft of group) {
      this.#found.push(finish(tokens, draft));
      if (draft.number !== null) this.#cited.add(citedKey(draft.type, draft.number));
    }
    return end;
  }
}
