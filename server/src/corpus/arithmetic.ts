import type { FigureMention, Mention, Span } from '../recognition/mention';

/**
 * Percentages and multiples beside the figures that they follow from: «101/125 xã …, đạt 80,8%», «từ 412 xuống còn 351,
 * giảm 61 đầu mối (14,8%)», «186, gấp 2,46 lần 75». Pure arithmetic over one article's mentions: what the sentence does
 * not join is not reckoned.
 */

/** A figure that follows from two others. */
export interface Reckoning {
  /** `share`: the part in per cent of the whole; `change`: their difference; `multiple`: the one divided by the other. */
  readonly kind: 'share' | 'change' | 'multiple';
  /** The part, or what it came to. */
  readonly part: number;
  /** The whole, or what it was before. */
  readonly whole: number;
  /** What they come to: in per cent without its sign, or how many times as much. */
  readonly result: number;
  /** The mention that states the result, by its index. */
  readonly stated: number;
  /**
   * Whether the result is the stated one within a unit of its last digit, as both rounding and cutting off are usual;
   * `open` where one of the figures is only a bound («trên 1.600 đảng viên»).
   */
  readonly verdict: 'holds' | 'fails' | 'open';
}

/** What two figures come to, told nowhere in the article: 93/70, 412 → 351. */
export type Comparison = Pick<Reckoning, 'kind' | 'part' | 'whole' | 'result'>;

/** A million and more is written in words, rounded to its last digit: «5,2 triệu». */
const ROUNDED = 1_000_000;
/** «khoảng 30%» may be so much more or less, as a part of it. */
const ABOUT = 0.05;

/** How a percentage or a multiple follows from the figures beside it; undefined where the sentence does not tell. */
export function reckoningOf(mentions: readonly Mention[], index: number): Reckoning | undefined {
  const stated = figureAt(mentions, index);
  const kind = stated?.relation?.kind;
  if (stated === undefined || kind === undefined || kind === 'result' || stated.to !== null) return undefined;
  if (kind !== 'multiple' && stated.unit !== '%') return undefined;
  const pair = operandsOf(mentions, index, stated);
  if (pair === undefined || pair.whole.value === 0) return undefined;
  const { part, whole } = pair;
  const comparison = compare(kind, part.value, whole.value);
  const verdict = verdictOf(stated, comparison, pair);
  const isOfAbsent = verdict === 'fails' && kind === 'share' && pair.isVote && comparison.result > stated.value;
  return { ...comparison, stated: index, verdict: isOfAbsent ? 'open' : verdict };
}

/** The percentage that an article states of a figure, as «80,8%» of «101/125 xã»; undefined where it states none. */
export function reckoningFrom(mentions: readonly Mention[], part: Span): Reckoning | undefined {
  const from = mentions.findIndex(({ kind, start }) => kind === 'figure' && start === part.start);
  for (let index = from < 0 ? mentions.length : from + 1; index < mentions.length; index++) {
    if (mentions[index]!.start > part.end + NEARBY) return undefined;
    const subject = figureAt(mentions, index)?.relation?.subject;
    if (subject?.start === part.start && subject.end === part.end) return reckoningOf(mentions, index);
  }
  return undefined;
}

/** So far behind a figure its percentage stands at most, in UTF-16 units. */
const NEARBY = 200;

/** What the parts of a figure come to: a ratio's share, the change from the base that it names. */
export function comparisonIn(mentions: readonly Mention[], index: number): Comparison | undefined {
  const figure = figureAt(mentions, index);
  if (figure === undefined || figure.to !== null) return undefined;
  if (figure.of !== null) return figure.of === 0 ? undefined : compare('share', figure.value, figure.of);
  const { relation, unit } = figure;
  if (relation?.kind !== 'result' || relation.baseFigure === null || unit === '%') return undefined;
  const base = figureOf(mentions, relation.baseFigure);
  if (base === undefined || base.value === 0 || base.value === figure.value || !isOneUnit(base, figure))
    return undefined;
  return compare('change', figure.value, base.value);
}

/** The two figures that a result follows from. */
interface Operands {
  readonly part: Operand;
  readonly whole: Operand;
  /** The National Assembly tells the votes of those present, and their share of all deputies: «462/466 …, 96,25%». */
  readonly isVote: boolean;
}

/** What is counted where an assembly votes. */
const VOTERS = 'đại biểu';

/** A number of the text, and whether it only bounds what is meant. */
interface Operand {
  readonly value: number;
  readonly isBound: boolean;
}

function operandsOf(mentions: readonly Mention[], index: number, stated: FigureMention): Operands | undefined {
  const { relation } = stated;
  if (relation === null) return undefined;
  if (relation.same !== null) return changeOf(mentions, index, relation.same);
  const part = relation.subject && figureOf(mentions, relation.subject);
  if (!part || part.to !== null) return undefined;
  if (relation.kind === 'share' && part.of !== null) return joined(part, operand(part, part.of));
  const base = relation.baseFigure && figureOf(mentions, relation.baseFigure);
  if (!base || base.to !== null || part.of !== null) return undefined;
  if (base.of !== null) {
    // «1.026 đảng viên, bằng 57% kế hoạch (1.026/1.800 đảng viên)»
    const isOfPart = relation.kind === 'share' && base.value === part.value;
    return isOfPart ? joined(part, operand(base, base.of)) : undefined;
  }
  return isOneUnit(part, base) ? joined(part, operand(base)) : undefined;
}

/** «từ 412 xuống còn 351, giảm 61 đầu mối (14,8%)»: the change as a number is the difference of the two before it. */
function changeOf(mentions: readonly Mention[], index: number, same: Span): Operands | undefined {
  const change = figureOf(mentions, same);
  if (change === undefined || change.of !== null || change.to !== null) return undefined;
  for (let at = index - 1; at >= 0 && mentions[at]!.end > same.start - NEARBY; at--) {
    const result = figureAt(mentions, at);
    const base = result?.relation?.kind === 'result' && result.relation.baseFigure;
    const before = base ? figureOf(mentions, base) : undefined;
    if (result === undefined || before === undefined || result.to !== null || before.of !== null) continue;
    if (Math.abs(result.value - before.value) === change.value) return joined(result, operand(before));
  }
  return undefined;
}

function joined(part: FigureMention, whole: Operand): Operands {
  return { part: operand(part), whole, isVote: part.unit?.toLowerCase().startsWith(VOTERS) ?? false };
}

function compare(kind: Comparison['kind'], part: number, whole: number): Comparison {
  const times = part / whole;
  const result = kind === 'multiple' ? times : kind === 'share' ? times * 100 : Math.abs(times - 1) * 100;
  return { kind, part, whole, result };
}

function verdictOf(
  stated: FigureMention,
  { kind, result }: Comparison,
  { part, whole }: Operands,
): Reckoning['verdict'] {
  if (part.isBound || whole.isBound) return 'open';
  if (kind === 'change' && part.value !== whole.value) {
    const direction = part.value > whole.value ? 'up' : 'down';
    if (stated.relation?.direction !== null && stated.relation?.direction !== direction) return 'fails';
  }
  const [partOff, wholeOff] = [roundingOf(part.value), roundingOf(whole.value)];
  const results = [
    compare(kind, part.value - partOff, whole.value + wholeOff).result,
    compare(kind, part.value + partOff, whole.value - wholeOff).result,
    result,
  ];
  const unit = lastDigitOf(stated.value) * (1 + 1e-9);
  const least = Math.min(...results) - unit;
  const most = Math.max(...results) + unit;
  const { value, bound } = stated;
  const [isBelow, isAbove] = [value < most, value > least];
  if (bound === 'over' || bound === 'atLeast') return isBelow ? 'holds' : 'fails';
  if (bound === 'under' || bound === 'nearly' || bound === 'atMost') return isAbove ? 'holds' : 'fails';
  const about = bound === 'about' ? Math.abs(value) * ABOUT : 0;
  return value - about < most && value + about > least ? 'holds' : 'fails';
}

function operand(figure: FigureMention, value = figure.value): Operand {
  return { value, isBound: figure.bound !== null };
}

/** How much a number may be off because it was rounded: half a unit of its last digit that is not 0. */
function roundingOf(value: number): number {
  return Math.abs(value) < ROUNDED ? 0 : lastDigitOf(value) / 2;
}

/** One unit of the last digit that is not 0 of a number: 0.1 of 62.3, 1 of 50, 100000 of 5200000. */
function lastDigitOf(value: number): number {
  const [digits = '', exponent = '0'] = Math.abs(value).toExponential().split('e');
  const power = Number(exponent) - (digits.split('.')[1]?.length ?? 0);
  return 10 ** (Math.abs(value) < ROUNDED ? Math.min(power, 0) : power);
}

/** Whether two figures count the same, as far as they say what they count: «từ 186 đơn vị xuống còn 177». */
function isOneUnit(a: FigureMention, b: FigureMention): boolean {
  return a.unit === null || b.unit === null || a.unit.toLowerCase() === b.unit.toLowerCase();
}

function figureAt(mentions: readonly Mention[], index: number): FigureMention | undefined {
  const mention = mentions[index];
  return mention?.kind === 'figure' ? mention : undefined;
}

/** The figure at a span of its article; a relation's spans are those of mentions. */
function figureOf(mentions: readonly Mention[], { start, end }: Span): FigureMention | undefined {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  for (let at = low; mentions[at]?.start === start; at++) {
    const mention = mentions[at]!;
    if (mention.kind === 'figure' && mention.end === end) return mention;
  }
  return undefined;
}
