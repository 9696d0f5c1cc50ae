import { unitKey } from '../../corpus/identity/offices';
import { MASS_UNITS, UNITS } from '../../domain/units';
import { isUnitOfPart } from '../../recognition/figures/unitOfPart';
import type { FigureBase, FigureMention, Mention, Span } from '../../recognition/mention';

/**
 * From which figures a percentage follows: one ratio («45/60 xã»); a part and its whole; what something came to and what
 * it was before («từ 186 xuống còn 177»); the difference and what it came to («có 60 vụ, tăng 12 vụ»).
 */
export type ReckonedFrom = 'ratio' | 'share' | 'change' | 'difference';

/** A percentage with the figures that it follows from. */
export interface Reckoning {
  readonly kind: ReckonedFrom;
  /** What it comes to: {@link part} of {@link whole}, in percent. */
  readonly percent: number;
  readonly part: number;
  readonly whole: number;
  /** The figures that state part and whole: one ratio, or two figures. */
  readonly from: readonly FigureMention[];
  /** Whether the percentage said is that one, rounded or cut off, as exactly as all of them are written. */
  readonly holds: boolean;
}

const PERCENT = '%';
const measures = new Set(UNITS.map(unitKey));
const masses = new Set(MASS_UNITS.map(unitKey));

/** The figures of an article, each found by its place in no time. */
export class Figures {
  readonly #byStart = new Map<number, FigureMention>();

  constructor(mentions: readonly Mention[]) {
    for (const mention of mentions) if (mention.kind === 'figure') this.#byStart.set(mention.start, mention);
  }

  /**
   * What a percentage comes to by the figures that it is said of. Undefined where the text does not surely tell them:
   * no percentage, one figure missing, an estimate, a share of something else («bằng 94% tổng số», «95% kế hoạch»).
   */
  reckon(mention: FigureMention): Reckoning | undefined {
    const { relation } = mention;
    if (mention.unit !== PERCENT || relation === null || !isPlain(mention) || mention.of !== null) return undefined;
    const subject = this.#at(relation.subject);
    const stated = this.#at(relation.baseFigure);
    if (relation.kind === 'share') {
      if (subject?.of != null) return isOfRatio(relation.base, subject) ? reckonRatio(mention, subject) : undefined;
      // «1.026 đảng viên, bằng 57% kế hoạch (1.026/1.800 đảng viên)»
      if (stated?.of != null) return subject?.value === stated.value ? reckonRatio(mention, stated) : undefined;
      return reckonShare(mention, subject, stated);
    }
    if (relation.kind !== 'change' || relation.direction === null) return undefined;
    const same = this.#at(relation.same);
    if (same !== undefined) return this.#reckonSameChange(mention, same, stated);
    const before = stated ?? (subject?.relation?.kind === 'result' ? this.#at(subject.relation.baseFigure) : undefined);
    return reckonChange(mention, subject, before);
  }

  /** What a figure came from: 186 of «từ 186 xuống còn 177»; undefined where the text does not surely tell. */
  before(mention: FigureMention): FigureMention | undefined {
    const { relation } = mention;
    const before = relation?.kind === 'result' ? this.#at(relation.baseFigure) : undefined;
    if (before === undefined || before.value <= 0 || before.value === mention.value) return undefined;
    return areComparable(mention, before) ? before : undefined;
  }

  /** «tăng 12 vụ so với 48 vụ, tức 25%», «có 60 vụ, tăng 12 vụ (25%)»: the change in things tells it in percent. */
  #reckonSameChange(
    said: FigureMention,
    change: FigureMention,
    stated: FigureMention | undefined,
  ): Reckoning | undefined {
    const before = stated ?? this.#at(change.relation?.baseFigure ?? null);
    // «đã giảm 45/60 đầu mối (75%)»
    if (change.of !== null) return before === undefined ? reckonRatio(said, change) : undefined;
    if (before !== undefined) return reckonShare(said, change, before);
    const now = this.#at(change.relation?.subject ?? null);
    const up = change.relation?.direction === 'up';
    if (now === undefined || !areComparable(change, now) || (up && now.value <= change.value)) return undefined;
    const [low, high] = rangeOf(now);
    const [least, most] = rangeOf(change);
    const sign = up ? -1 : 1;
    const whole = now.value + sign * change.value;
    const bounds = [least / (up ? high - least : high + least), most / (up ? low - most : low + most)] as const;
    return reckoning('difference', said, change.value, whole, bounds, [change, now]);
  }

  #at(span: Span | null): FigureMention | undefined {
    return span === null ? undefined : this.#byStart.get(span.start);
  }
}

/** False where another whole may be meant: «45/60 xã đạt chuẩn, đạt 112% kế hoạch». More than all is more than planned. */
function isOfRatio(base: FigureBase | null, { value, of }: FigureMention): boolean {
  return base === null || (base.basis === 'plan' && of !== null && value > of);
}

/** «93/70 tổ chức (đạt 132,8%)» */
function reckonRatio(said: FigureMention, ratio: FigureMention): Reckoning | undefined {
  const { value, of, step } = ratio;
  if (of === null || of === 0 || !isPlain(ratio) || ratio.unit === PERCENT) return undefined;
  // votes are given out of those present, their share out of all members
  if (isOfVoters(ratio) && said.value < (value / of) * 100) return undefined;
  const slack = isExact(ratio) ? 0 : step;
  const bounds = [(value - slack) / (of + slack), (value + slack) / (of - slack)] as const;
  return reckoning('ratio', said, value, of, bounds, [ratio]);
}

/** «đạt 16.532 tỷ đồng, bằng 54,1% dự toán (30.558 tỷ đồng)» */
function reckonShare(
  said: FigureMention,
  part: FigureMention | undefined,
  whole: FigureMention | undefined,
): Reckoning | undefined {
  if (part === undefined || whole === undefined || !isCountOf(part, whole)) return undefined;
  if (isOfVoters(whole) && said.value < (part.value / whole.value) * 100) return undefined;
  const [least, most] = rangeOf(part);
  const [low, high] = rangeOf(whole);
  return reckoning('share', said, part.value, whole.value, [least / high, most / low], [part, whole]);
}

/** «từ 186 xuống còn 177 đơn vị, giảm 4,8%» */
function reckonChange(
  said: FigureMention,
  now: FigureMention | undefined,
  before: FigureMention | undefined,
): Reckoning | undefined {
  if (now === undefined || before === undefined || !areComparable(now, before)) return undefined;
  const sign = said.relation?.direction === 'up' ? 1 : -1;
  const change = sign * (now.value - before.value);
  if (change <= 0) return undefined;
  const [low, high] = rangeOf(before);
  const [least, most] = rangeOf(now);
  const extremes = [sign * (least / high - 1), sign * (most / low - 1)].sort((a, b) => a - b) as [number, number];
  return reckoning('change', said, change, before.value, extremes, [now, before]);
}

function reckoning(
  kind: ReckonedFrom,
  said: FigureMention,
  part: number,
  whole: number,
  [least, most]: readonly [number, number],
  from: readonly FigureMention[],
): Reckoning | undefined {
  if (whole <= 0 || !Number.isFinite(least) || !Number.isFinite(most) || least > most) return undefined;
  // rounding goes half a unit of the last digit up or down, cutting off a whole one down; a little more for binary
  const slack = said.step * (1 + 1e-6);
  const holds = said.value >= least * 100 - slack && said.value <= most * 100 + slack;
  return { kind, percent: (part / whole) * 100, part, whole, from, holds };
}

/** Neither an estimate nor a range. */
function isPlain({ bound, to }: FigureMention): boolean {
  return bound === null && to === null;
}

/** A count, and what it may be a part of. */
function isCountOf(part: FigureMention, whole: FigureMention): boolean {
  return areComparable(part, whole) || (areSingle(part, whole) && isUnitOfPart(part.unit, whole.unit));
}

/** Two single values of one unit, which may be left out once. */
function areComparable(a: FigureMention, b: FigureMention): boolean {
  if (!areSingle(a, b)) return false;
  return a.unit === null || b.unit === null || unitKey(a.unit) === unitKey(b.unit);
}

/** Neither estimates, ratios nor shares. */
function areSingle(...figures: readonly FigureMention[]): boolean {
  return figures.every((figure) => isPlain(figure) && figure.of === null && figure.unit !== PERCENT);
}

/** The values that a figure as written may stand for: what is measured is rounded or cut off, what is counted is not. */
function rangeOf(figure: FigureMention): readonly [number, number] {
  const slack = isExact(figure) ? 0 : figure.step;
  return [figure.value - slack, figure.value + slack];
}

function isExact({ step, unit }: FigureMention): boolean {
  if (step !== 1) return false;
  const head = unitKey(unit ?? '').split('/', 1)[0] ?? '';
  return !measures.has(head) && !masses.has(head.split(' ', 1)[0] ?? '');
}

function isOfVoters({ unit }: FigureMention): boolean {
  return unit !== null && /^(?:vị )?đại biểu/u.test(unitKey(unit));
}
