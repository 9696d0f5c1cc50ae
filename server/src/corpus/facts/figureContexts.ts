import type { DateMention, FigureMention, Mention, Span } from '../../recognition/mention';
import { CharClass, charClass } from '../../text/letters';
import { connecting, forEachSyllable, mix } from '../resolution/subjects';

/** A clause goes on so far on either side of a figure, in UTF-16 units; what is longer is no clause. */
const LONGEST = 200;
/** A clause of fewer words, those that only join others apart, may be said of many things. */
const FEWEST_WORDS = 4;
/** … but for one less where the unit itself has so many: «toàn tỉnh giảm 128 đơn vị sự nghiệp». */
const LONG_UNIT = 4;
/** A clause of fewer words before a figure that compares or is a share does not tell of what. */
const FEWEST_BEFORE = 3;

const NO_EDGES = new Set([..."/-–%&’'"].map((char) => char.charCodeAt(0)));
const [STOP, COMMA] = [0x2e, 0x2c];

/**
 * For each figure the words and numbers of its clause, without the figures in it, its place among these, and the period
 * that its sentence names before it, as one number: it is the same where two articles word the clause alike. 0 where the
 * clause says too little, for estimates, ranges, figures without a unit and all other mentions. Linear: each figure looks
 * at a short stretch.
 */
export function figureContextsOf(text: string, mentions: readonly Mention[]): Int32Array {
  const contexts = new Int32Array(mentions.length);
  const figures = [...mentions.entries()].filter(
    (entry): entry is [number, FigureMention] => entry[1].kind === 'figure',
  );
  let next = 0;
  let period: DateMention | undefined;
  for (const [at, [index, figure]] of figures.entries()) {
    for (; next < index; next++) {
      const before = mentions[next]!;
      if (before.kind === 'date' && !isDay(before)) period = before;
    }
    if (figure.unit === null || figure.to !== null || figure.bound !== null) continue;
    const context = contextOf(text, figures, at);
    const isOfPeriod = context !== 0 && period !== undefined && isInSentence(text, period, figure);
    contexts[index] = isOfPeriod ? mixText(text, context, period!) : context;
  }
  return contexts;
}

/** A day dates what is reported, a year or a month what is counted: «Năm 2021, huyện kết nạp 140 đảng viên». */
function isDay({ iso }: DateMention): boolean {
  return iso === null || /^\d{4}-\d\d-\d\d$/u.test(iso);
}

/** Whether no sentence ends between a period and a figure behind it, as far as a clause goes. */
function isInSentence(text: string, { end }: Span, { start }: Span): boolean {
  if (start - end > LONGEST) return false;
  for (let at = end; at < start; at++) {
    const unit = text.charCodeAt(at);
    if (charClass(unit) === CharClass.newline) return false;
    if (unit === STOP && !isDigit(text, at + 1)) return false;
  }
  return true;
}

/** A number for a stretch of text with another one for what was read before. */
function mixText(text: string, before: number, { start, end }: Span): number {
  let hash = before;
  forEachSyllable(text, start, end, (syllable, digits) => {
    hash = mix(hash, digits ?? syllable);
  });
  return hash || 1;
}

function contextOf(text: string, figures: readonly (readonly [number, FigureMention])[], at: number): number {
  const figure = figures[at]![1];
  let { start, end } = figure;
  let first = at;
  while (!isEdge(text, start - 1)) {
    start--;
    if (figure.start - start > LONGEST) return 0;
    if (first > 0 && figures[first - 1]![1].end === start) start = figures[--first]![1].start;
  }
  let last = at;
  while (!isEdge(text, end)) {
    if (++end - figure.end > LONGEST) return 0;
    if (figures[last + 1]?.[1].start === end) end = figures[++last]![1].end;
  }
  const gaps = gapsBetween(figures.slice(first, last + 1), { start, end });
  const { hash, words, before } = readGaps(text, gaps, at - first);
  // «tăng 8,5% so với cùng kỳ»: what has grown stands outside
  const fewest = (figure.unit ?? '').split(' ').length >= LONG_UNIT ? FEWEST_WORDS - 1 : FEWEST_WORDS;
  const says = words >= fewest && (figure.relation === null || before >= FEWEST_BEFORE);
  return says ? hash || 1 : 0;
}

/** The stretches of a clause between the figures in it. */
function gapsBetween(figures: readonly (readonly [number, FigureMention])[], { start, end }: Span): Span[] {
  const gaps: Span[] = [];
  let from = start;
  for (const [, figure] of figures) {
    gaps.push({ start: from, end: figure.start });
    from = figure.end;
  }
  return [...gaps, { start: from, end }];
}

/**
 * One number for the words and numbers of some stretches and for the place among them, how many words there are, and how
 * many before that place.
 */
function readGaps(text: string, gaps: readonly Span[], place: number): { hash: number; words: number; before: number } {
  let hash = place + 1;
  let words = 0;
  let before = 0;
  for (const [index, { start, end }] of gaps.entries()) {
    forEachSyllable(text, start, end, (syllable, digits) => {
      if (digits !== undefined) hash = mix(hash, digits);
      if (syllable === 0 || connecting.has(syllable)) return;
      hash = mix(hash, syllable);
      words++;
    });
    hash = mix(hash, index);
    if (index === place) before = words;
  }
  return { hash, words, before };
}

/** Where a clause ends: at punctuation that stands in no number and no symbol, and at the end of a line. */
function isEdge(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return true;
  const unit = text.charCodeAt(at);
  const cls = charClass(unit);
  if (cls === CharClass.newline) return true;
  if (cls !== CharClass.other || NO_EDGES.has(unit)) return false;
  return !((unit === STOP || unit === COMMA) && isDigit(text, at - 1) && isDigit(text, at + 1));
}

function isDigit(text: string, at: number): boolean {
  return at >= 0 && at < text.length && charClass(text.charCodeAt(at)) === CharClass.digit;
}
