import type { PersonDraft } from '../people/personDraft';
import type { TitleDraft } from '../titles/titleDraft';
import type { Gap } from './gap';
import type { Neighbours } from './neighbours';

/** Titles in a row, at places `from` to `to` (exclusive) of the drafts, and who stands on either side of them. */
export class Run {
  readonly firstTitle: TitleDraft;
  readonly lastTitle: TitleDraft;
  /** The person right before the row, if it is one. */
  readonly before: PersonDraft | undefined;
  /** The person right behind it. */
  readonly after: PersonDraft | undefined;
  /** How the row stands to what is before it. */
  readonly gapBefore: Gap;
  /** How what is behind it stands to the row. */
  readonly gapAfter: Gap;

  constructor(
    readonly around: Neighbours,
    readonly from: number,
    readonly to: number,
  ) {
    const { gaps } = around;
    this.firstTitle = around.titleAt(from);
    this.lastTitle = around.titleAt(to - 1);
    this.before = around.personAt(from - 1);
    this.after = around.personAt(to);
    this.gapBefore = gaps[from]!;
    this.gapAfter = to < gaps.length ? gaps[to]! : 'apart';
  }

  get length(): number {
    return this.to - this.from;
  }

  /** The titles, in order. */
  titles(): TitleDraft[] {
    const titles: TitleDraft[] = [];
    for (let i = this.from; i < this.to; i++) titles.push(this.around.titleAt(i));
    return titles;
  }

  /** The place of the first title that is said of several people, or `to`. */
  firstPlural(): number {
    for (let i = this.from; i < this.to; i++) if (this.around.titleAt(i).several) return i;
    return this.to;
  }
}
