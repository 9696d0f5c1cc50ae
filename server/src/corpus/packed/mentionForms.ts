import type { Bound, Modifier } from '../../domain/modifiers';
import type {
  DateMention,
  DirectiveMention,
  Disagreement,
  FigureBase,
  FigureMention,
  FigureRelation,
  ImpossibleDay,
  Mention,
  MentionKind,
  Notation,
  PersonMention,
  Span,
  TextSpan,
  TitleMention,
} from '../../recognition/mention';
import { anyNumber, type Form, texts } from './form';
import type { PackReader } from './packReader';
import type { PackWriter } from './packWriter';

/** How mentions of one kind are packed. Where they stand is packed by itself. */
interface MentionForm<M extends Mention> {
  write(to: PackWriter, mention: M): void;
  read(from: PackReader, start: number, end: number): M;
}

/** A stretch that ends before it begins cannot be packed. */
export const span: Form<Span> = {
  write(to, { start, end }) {
    to.uint(start);
    to.uint(end - start);
  },
  read(from) {
    const start = from.uint();
    return { start, end: start + from.uint() };
  },
};

const notation: Form<Notation> = {
  write(to, value) {
    span.write(to, value);
    to.textOrNull(value.standard);
  },
  read: (from) => ({ ...span.read(from), standard: from.textOrNull() }),
};

export const textSpan: Form<TextSpan> = {
  write(to, value) {
    span.write(to, value);
    to.text(value.text);
  },
  read: (from) => ({ ...span.read(from), text: from.text() }),
};

const disagreement: Form<Disagreement> = {
  write(to, value) {
    to.text(value.abbreviation);
    texts.write(to, value.meant);
    to.orNull(textSpan, value.type);
    to.orNull(textSpan, value.written);
  },
  read(from) {
    const [abbreviation, meant] = [from.text(), texts.read(from)];
    return { abbreviation, meant, type: from.orNull(textSpan), written: from.orNull(textSpan) };
  },
};

const directive: MentionForm<DirectiveMention> = {
  write(to, mention) {
    to.text(mention.type);
    to.textOrNull(mention.number);
    to.textOrNull(mention.symbol);
    to.textOrNull(mention.issuer);
    to.textOrNull(mention.date);
    to.textOrNull(mention.term);
    to.textOrNull(mention.congress);
    to.textOrNull(mention.conference);
    to.textOrNull(mention.sitting);
    to.textOrNull(mention.subject);
    to.flag(mention.elliptic);
    to.textOrNull(mention.year);
    to.textOrNull(mention.name);
    to.orNull(notation, mention.notation);
    to.orNull(disagreement, mention.disagreement);
    to.flag(mention.proposed === true);
    to.flag(mention.plural === true);
    to.flag(mention.compared === true);
    to.flag(mention.supervised === true);
    to.uint(mention.yearsInForce ?? 0);
  },
  read(from, start, end) {
    const mention: DirectiveMention = {
      kind: 'directive',
      start,
      end,
      type: from.text(),
      number: from.textOrNull(),
      symbol: from.textOrNull(),
      issuer: from.textOrNull(),
      date: from.textOrNull(),
      term: from.textOrNull(),
      congress: from.textOrNull(),
      conference: from.textOrNull(),
      sitting: from.textOrNull(),
      subject: from.textOrNull(),
      elliptic: from.flag(),
      year: from.textOrNull(),
      name: from.textOrNull(),
    };
    const written = from.orNull(notation);
    const other = from.orNull(disagreement);
    const proposed = from.flag();
    const plural = from.flag();
    const compared = from.flag();
    const supervised = from.flag();
    const yearsInForce = from.uint();
    const isMarked = proposed || plural || compared || supervised || yearsInForce > 0;
    if (written === null && other === null && !isMarked) return mention;
    return {
      ...mention,
      ...(written && { notation: written }),
      ...(other && { disagreement: other }),
      ...(proposed && { proposed }),
      ...(plural && { plural }),
      ...(compared && { compared }),
      ...(supervised && { supervised }),
      ...(yearsInForce > 0 && { yearsInForce }),
    };
  },
};

const STATUSES: readonly TitleMention['status'][] = [null, 'former', 'acting', 'new'];

const title: MentionForm<TitleMention> = {
  write(to, mention) {
    to.text(mention.role);
    to.textOrNull(mention.body);
    to.oneOf(STATUSES, mention.status);
    to.textOrNull(mention.holder);
    to.orNull(texts, mention.holders);
    to.flag(mention.generic);
  },
  read: (from, start, end) => ({
    kind: 'title',
    start,
    end,
    role: from.text(),
    body: from.textOrNull(),
    status: from.oneOf(STATUSES),
    holder: from.textOrNull(),
    holders: from.orNull(texts),
    generic: from.flag(),
  }),
};

const ROLES: readonly PersonMention['role'][] = ['official', 'byline', 'credit', 'other'];

const person: MentionForm<PersonMention> = {
  write: (to, mention) => to.oneOf(ROLES, mention.role),
  read: (from, start, end) => ({ kind: 'person', start, end, role: from.oneOf(ROLES) }),
};

const BASES: readonly FigureBase['basis'][] = ['plan', 'period', 'whole'];

const base: Form<FigureBase> = {
  write(to, value) {
    span.write(to, value);
    to.oneOf(BASES, value.basis);
  },
  read: (from) => ({ ...span.read(from), basis: from.oneOf(BASES) }),
};

const RELATIONS: readonly FigureRelation['kind'][] = ['share', 'change', 'result', 'multiple'];
const DIRECTIONS: readonly FigureRelation['direction'][] = [null, 'up', 'down'];

const relation: Form<FigureRelation> = {
  write(to, value) {
    to.oneOf(RELATIONS, value.kind);
    to.oneOf(DIRECTIONS, value.direction);
    to.orNull(base, value.base);
    to.orNull(span, value.baseFigure);
    to.orNull(span, value.subject);
    to.orNull(span, value.same);
  },
  read: (from) => ({
    kind: from.oneOf(RELATIONS),
    direction: from.oneOf(DIRECTIONS),
    base: from.orNull(base),
    baseFigure: from.orNull(span),
    subject: from.orNull(span),
    same: from.orNull(span),
  }),
};

const MODIFIERS: readonly (Modifier | null)[] = [null, 'more', 'less', 'approx'];
const BOUNDS: readonly (Bound | null)[] = [null, 'over', 'atLeast', 'under', 'nearly', 'atMost', 'about'];

const figure: MentionForm<FigureMention> = {
  write(to, mention) {
    to.number(mention.value);
    to.number(mention.step);
    to.textOrNull(mention.multiplier ?? null);
    to.orNull(anyNumber, mention.to);
    to.orNull(anyNumber, mention.of);
    to.textOrNull(mention.unit);
    to.oneOf(MODIFIERS, mention.modifier);
    to.oneOf(BOUNDS, mention.bound);
    to.orNull(relation, mention.relation);
  },
  read(from, start, end) {
    const [value, step, multiplier] = [from.number(), from.number(), from.textOrNull()];
    return {
      kind: 'figure',
      start,
      end,
      value,
      step,
      ...(multiplier !== null && { multiplier }),
      to: from.orNull(anyNumber),
      of: from.orNull(anyNumber),
      unit: from.textOrNull(),
      modifier: from.oneOf(MODIFIERS),
      bound: from.oneOf(BOUNDS),
      relation: from.orNull(relation),
    };
  },
};

const impossible: Form<ImpossibleDay> = {
  write(to, value) {
    to.orNull(anyNumber, value.day);
    to.number(value.month);
    to.orNull(anyNumber, value.year);
  },
  read: (from) => ({ day: from.orNull(anyNumber), month: from.number(), year: from.orNull(anyNumber) }),
};

const date: MentionForm<DateMention> = {
  write(to, mention) {
    to.textOrNull(mention.iso);
    to.orNull(impossible, mention.impossible);
  },
  read: (from, start, end) => ({
    kind: 'date',
    start,
    end,
    iso: from.textOrNull(),
    impossible: from.orNull(impossible),
  }),
};

/** The form of each kind. */
export const MENTION_FORMS: { readonly [K in MentionKind]: MentionForm<Extract<Mention, { kind: K }>> } = {
  directive,
  title,
  person,
  figure,
  date,
};

/** The kinds of mentions, by the numbers that they are packed as. */
export const KINDS: readonly MentionKind[] = ['directive', 'title', 'person', 'figure', 'date'];
