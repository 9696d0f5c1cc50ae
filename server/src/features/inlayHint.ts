import type { CancellationToken } from 'vscode-languageserver-protocol';
import type { InlayHint, Range } from 'vscode-languageserver-types';
import type { Article, Document } from '../corpus/identity/things';
import type { CorpusSnapshot } from '../corpus/snapshot';
import { shortDate } from '../l10n/dates';
import type { DirectiveMention } from '../recognition/mention';
import { offsetAt, positionAt } from '../text/positions';
import { lastAtMost } from '../text/search';
import { render } from './cards/markdown';
import { directiveCard } from './hover/directive';
import { plainLabel } from './wording/labels';
import { documentName, isCalledByName } from './wording/names';
import type { Presentation } from './wording/presentation';

/** By what a hint is found again when its tooltip is wanted. */
export interface HintData {
  readonly uri: string;
  /** The index of the mention in its article. */
  readonly mention: number;
  readonly document: string;
}

/** Editors show so many characters of hints in a line, and cut off what is more (VS Code: `inlayHints.maximumLength`). */
const ROOM = 43;

/**
 * Behind each short form what it stands for, as far as the text does not show it: «Kết luận số 21» is followed by
 * «-KL/TW · 25/10/2021». Only where the document is certain, and of several in one line only behind the first; not where
 * the paragraph before has it in full, with its date. Where a line has too many for all their dates, none has one.
 */
export function provideInlayHints(
  snapshot: CorpusSnapshot,
  uri: string,
  range: Range,
  shown: Presentation,
  token: CancellationToken,
): InlayHint[] {
  const article = snapshot.article(uri);
  if (article === undefined || token.isCancellationRequested) return [];
  const from = offsetAt(article, range.start);
  const to = offsetAt(article, range.end);
  return linesOf(snapshot, article, from, to, shown).flatMap((hints) => {
    let spare = ROOM - hints.reduce((sum, { name }) => sum + name.length, 0);
    const haveDates = hints.reduce((sum, { date }) => sum + date.length, 0) <= spare;
    const fitting = hints.flatMap((hint): Hint[] => {
      if (spare < 0) {
        spare += hint.name.length;
        return [];
      }
      return [haveDates ? hint : { ...hint, date: '' }];
    });
    return fitting.filter(({ end }) => end >= from && end <= to).map((hint) => inlayHint(article, hint));
  });
}

/** A hint before it is put into the protocol's terms. */
interface Hint {
  /** The index of the mention in its article, and where it ends. */
  readonly mention: number;
  readonly end: number;
  readonly document: string;
  readonly name: string;
  /** With the mark before it; empty where there is none. */
  readonly date: string;
}

/** The hints of each line that has a part in a stretch of an article. */
function linesOf(snapshot: CorpusSnapshot, article: Article, from: number, to: number, shown: Presentation): Hint[][] {
  const { uri, mentions, lineStarts, lineEnds } = article;
  const lines: Hint[][] = [];
  const first = positionAt(lineStarts, from).line;
  const start = lineStarts[textLineBefore(article, first) ?? first] ?? 0;
  const end = lineEnds[positionAt(lineStarts, to).line] ?? to;
  let line = -1;
  let named = new Set<string>();
  let inFull = new Set<string>();
  let inFullBefore: ReadonlySet<string> = inFull;
  for (let at = lastAtMost(mentions.length, (index) => mentions[index]!.start, start - 1) + 1; ; at++) {
    const mention = mentions[at];
    if (mention === undefined || mention.start > end) return lines;
    const resolution = mention.kind === 'directive' ? snapshot.resolve({ uri, mention: at }) : undefined;
    if (mention.kind !== 'directive' || resolution?.kind !== 'document') continue;
    const own = positionAt(lineStarts, mention.end).line;
    if (own !== line) {
      lines.push([]);
      inFullBefore = textLineBefore(article, own) === line ? inFull : new Set();
      [named, inFull] = [new Set(), new Set()];
      line = own;
    }
    const { document } = resolution;
    const isSaid = named.has(document.key) || inFullBefore.has(document.key);
    const said = isSaid ? undefined : unsaid(mention, document, shown);
    named.add(document.key);
    if (mention.symbol !== null && mention.date !== null) inFull.add(document.key);
    if (said !== undefined) lines.at(-1)!.push({ mention: at, end: mention.end, document: document.key, ...said });
  }
}

/** The last line before another that is not empty: the end of the paragraph before; undefined where there is none. */
function textLineBefore({ lineStarts, lineEnds }: Article, line: number): number | undefined {
  for (let before = line - 1; before >= 0; before--) {
    if ((lineEnds[before] ?? 0) > (lineStarts[before] ?? 0)) return before;
  }
  return undefined;
}

function inlayHint({ uri, lineStarts }: Article, { mention, end, document, name, date }: Hint): InlayHint {
  const data: HintData = { uri, mention, document };
  // what goes on from the number stands at it, other words apart
  const paddingLeft = !'-/'.includes(name.charAt(0));
  return { position: positionAt(lineStarts, end), label: `${name}${date}`, paddingLeft, data };
}

/**
 * Gives a hint its tooltip: the card of the document, with links to where it can be read.
 * @returns the hint as it was where the article has changed meanwhile.
 */
export function resolveInlayHint(
  snapshot: CorpusSnapshot,
  hint: InlayHint,
  data: HintData,
  shown: Presentation,
): InlayHint {
  const place = { uri: data.uri, mention: data.mention };
  const mention = snapshot.article(data.uri)?.mentions[data.mention];
  const resolution = snapshot.resolve(place);
  if (mention?.kind !== 'directive' || resolution?.kind !== 'document') return hint;
  if (resolution.document.key !== data.document) return hint;
  return { ...hint, tooltip: render(directiveCard(snapshot, place, mention, shown), shown.markdown) };
}

/** What the text does not show of a document; undefined where it has the symbol or the name already. */
function unsaid(
  mention: DirectiveMention,
  document: Document,
  { words, language }: Presentation,
): Pick<Hint, 'name' | 'date'> | undefined {
  const isNamed = mention.year !== null || isCalledByName(document);
  if (mention.symbol !== null || isNamed) return undefined;
  const behind = mention.type === document.type ? restOfNumber(mention.number, document.label) : undefined;
  const rest = behind !== undefined && isTypeAbbreviated(mention) ? withoutType(behind) : behind;
  const name = rest ?? (mention.type === document.type ? document.label : documentName(document));
  const isDateSaid = mention.date !== null;
  const date = document.date === null || isDateSaid ? null : shortDate(document.date, words, language);
  const term = document.term === null || isDateSaid || mention.term !== null ? null : words.term(document.term);
  const apart = date ?? term;
  return { name: plainLabel(name), date: apart === null ? '' : ` · ${plainLabel(apart)}` };
}

/** What of «09-KL/TW» goes on from «9»; undefined where the number is another, or missing. */
function restOfNumber(number: string | null, label: string): string | undefined {
  if (number === null) return undefined;
  const own = label.slice(zeros(label));
  const said = number.slice(zeros(number));
  return own.startsWith(said) && !isDigit(own.charAt(said.length)) ? own.slice(said.length) : undefined;
}

/** Whether the type is written as symbols write it: «KL21», «NQ 18»; the span is too short for the word and the number. */
function isTypeAbbreviated({ start, end, type, number, elliptic }: DirectiveMention): boolean {
  return !elliptic && number !== null && end - start < type.length + number.length;
}

/** «/TW» of «-KL/TW», as «KL» stands in the text already. */
function withoutType(rest: string): string {
  const next = rest.slice(1).search(/[-/]/u) + 1;
  return next > 0 && !isDigit(rest.charAt(1)) ? rest.slice(next) : rest;
}

function isDigit(char: string): boolean {
  return char >= '0' && char <= '9';
}

function zeros(number: string): number {
  let count = 0;
  while (number.charAt(count) === '0') count++;
  return count;
}
