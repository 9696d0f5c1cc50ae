import type { CancellationToken } from 'vscode-languageserver-protocol';
import type { InlayHint, Range } from 'vscode-languageserver-types';
import type { CorpusSnapshot, Document } from '../corpus/snapshot';
import { shortDate } from '../l10n/dates';
import type { DirectiveMention } from '../recognition/mention';
import { offsetAt, positionAt } from '../text/positions';
import { directiveCard } from './hover/directive';
import { plainLabel } from './labels';
import { render } from './markdown';
import { documentName, isCalledByName } from './names';
import type { Presentation } from './presentation';
import { lastAtMost } from './search';

/** By what a hint is found again when its tooltip is wanted. */
export interface HintData {
  readonly uri: string;
  /** The index of the mention in its article. */
  readonly mention: number;
  readonly document: string;
}

/**
 * Behind each short form what it stands for, as far as the text does not show it: «Kết luận số 21» is followed by
 * «-KL/TW · 25/10/2021». Only where the document is certain, and of several in one line only behind the first.
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
  const { mentions, lineStarts } = article;
  const from = offsetAt(article, range.start);
  const to = offsetAt(article, range.end);
  const hints: InlayHint[] = [];
  // what stands before the range in its first line counts as read
  const lineStart = lineStarts[positionAt(lineStarts, from).line] ?? 0;
  let line = -1;
  let named = new Set<string>();
  for (let at = lastAtMost(mentions.length, (index) => mentions[index]!.start, lineStart - 1) + 1; ; at++) {
    const mention = mentions[at];
    if (mention === undefined || mention.start > to) return hints;
    if (mention.kind !== 'directive') continue;
    const resolution = snapshot.resolve({ uri, mention: at });
    if (resolution?.kind !== 'document') continue;
    const { document } = resolution;
    const position = positionAt(lineStarts, mention.end);
    if (position.line !== line) named = new Set();
    line = position.line;
    const isFirst = !named.has(document.key);
    named.add(document.key);
    if (!isFirst || mention.end < from || mention.end > to) continue;
    const label = hintLabel(mention, document, shown);
    if (label === undefined) continue;
    const data: HintData = { uri, mention: at, document: document.key };
    // what goes on from the number stands at it, other words apart
    hints.push({ position, label, paddingLeft: !'-/'.includes(label.charAt(0)), data });
  }
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
function hintLabel(
  mention: DirectiveMention,
  document: Document,
  { words, language }: Presentation,
): string | undefined {
  const isNamed = mention.year !== null || isCalledByName(document);
  if (mention.symbol !== null || isNamed) return undefined;
  const rest = mention.type === document.type ? restOfNumber(mention.number, document.label) : undefined;
  const name = rest ?? (mention.type === document.type ? document.label : documentName(document));
  const isDateShown = mention.date !== null;
  const date = document.date === null || isDateShown ? null : shortDate(document.date, words, language);
  const term = document.term === null || isDateShown || mention.term !== null ? null : words.term(document.term);
  const apart = date ?? term;
  return plainLabel(apart === null ? name : `${name} · ${apart}`);
}

/** What of «09-KL/TW» goes on from «9»; undefined where the number is another, or missing. */
function restOfNumber(number: string | null, label: string): string | undefined {
  if (number === null) return undefined;
  const own = label.slice(zeros(label));
  const said = number.slice(zeros(number));
  const isDigitNext = own.charAt(said.length) >= '0' && own.charAt(said.length) <= '9';
  return own.startsWith(said) && !isDigitNext ? own.slice(said.length) : undefined;
}

function zeros(number: string): number {
  let count = 0;
  while (number.charAt(count) === '0') count++;
  return count;
}
