import type { AnnotatedArticle } from '../../server/src/export/annotation';
import type { Annotation, GoldArticle, Kind } from './gold';

/**
 * Where recognition and gold differ. `missed`: nothing of the kind there; `invented`: nothing of the kind in the
 * gold; `span`: found, with other ends; `attribute`: found, with another attribute; `field`: of the article itself.
 */
export type Fault =
  | { readonly what: 'missed' | 'invented'; readonly kind: Kind; readonly start: number; readonly words: string }
  | { readonly what: 'span'; readonly kind: Kind; readonly start: number; readonly words: string; readonly got: string }
  | {
      readonly what: 'attribute';
      readonly kind: Kind;
      readonly start: number;
      readonly words: string;
      readonly attribute: string;
      readonly want: unknown;
      readonly got: unknown;
    }
  | { readonly what: 'field'; readonly field: string; readonly want: unknown; readonly got: unknown };

/** How often something was right, of how often it was asked. */
export interface Share {
  right: number;
  all: number;
}

/** The counts of one kind of mentions. */
export interface KindCounts {
  gold: number;
  found: number;
  exact: number;
  /** Mentions of the gold that something found overlaps, and the other way round. */
  goldOverlapped: number;
  foundOverlapped: number;
  readonly attributes: Map<string, Share>;
}

/** What was compared so far. */
export interface Counts {
  readonly kinds: Map<Kind, KindCounts>;
  readonly fields: Map<string, Share>;
}

/** What is compared of each kind, on mentions whose span is exact, where the gold gives a value. */
const ATTRIBUTES: Readonly<Record<Kind, readonly string[]>> = {
  directive: ['type', 'number', 'symbol', 'issuer', 'date', 'term', 'congress', 'conference', 'subject', 'canonical'],
  title: ['role', 'body', 'status', 'holder', 'generic'],
  person: ['role'],
  figure: ['value', 'to', 'of', 'unit', 'modifier'],
  date: ['iso'],
};
const FIELDS = ['headline', 'published', 'locality', 'bylines'] as const;

/** Counts to begin with. */
export function noCounts(): Counts {
  return { kinds: new Map(), fields: new Map() };
}

/**
 * Compares one article with its gold, and adds to the counts.
 * @param found undefined where recognition said nothing of the article.
 */
export function compare(gold: GoldArticle, found: AnnotatedArticle | undefined, counts: Counts): Fault[] {
  const kinds = Object.keys(ATTRIBUTES) as Kind[];
  const faults = kinds.flatMap((kind) =>
    compareKind(
      kind,
      gold.mentions.filter((mention) => mention.kind === kind),
      (found?.mentions ?? []).filter((mention) => mention.kind === kind),
      countsOf(counts, kind),
    ),
  );
  return [...faults, ...compareFields(gold, found, counts)];
}

function compareKind(
  kind: Kind,
  expected: readonly Annotation[],
  found: readonly Annotation[],
  counts: KindCounts,
): Fault[] {
  counts.gold += expected.length;
  counts.found += found.length;
  const faults: Fault[] = [];
  for (const mention of expected) {
    const { start, text: words } = mention;
    const near = found.filter((other) => overlap(other, mention));
    if (near.length === 0) {
      faults.push({ what: 'missed', kind, start, words });
      continue;
    }
    counts.goldOverlapped++;
    const twin = near.find((other) => other.start === start && other.end === mention.end);
    if (twin === undefined) {
      faults.push({ what: 'span', kind, start, words, got: near[0]!.text });
      continue;
    }
    counts.exact++;
    for (const attribute of ATTRIBUTES[kind]) {
      const want = mention.attrs?.[attribute] ?? null;
      if (want === null) continue;
      const got = twin.attrs?.[attribute] ?? null;
      if (!count(counts.attributes, attribute, same(want, got))) {
        faults.push({ what: 'attribute', kind, start, words, attribute, want, got });
      }
    }
  }
  for (const mention of found) {
    if (expected.some((other) => overlap(other, mention))) counts.foundOverlapped++;
    else faults.push({ what: 'invented', kind, start: mention.start, words: mention.text });
  }
  return faults;
}

function compareFields(gold: GoldArticle, found: AnnotatedArticle | undefined, counts: Counts): Fault[] {
  return FIELDS.flatMap((field) => {
    const want = gold.fields[field] ?? null;
    if (want === null || want.length === 0) return [];
    const got = found?.[field] ?? null;
    const right = same([want].flat().join('|'), [got ?? ''].flat().join('|'));
    return count(counts.fields, field, right) ? [] : [{ what: 'field', field, want, got } as const];
  });
}

function overlap(a: Annotation, b: Annotation): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Case, composition and white space are spelling. */
function same(a: unknown, b: unknown): boolean {
  return fold(a) === fold(b);
}

function fold(value: unknown): unknown {
  return typeof value === 'string'
    ? value.normalize('NFC').replace(/\s+/gu, ' ').trim().toLocaleLowerCase('vi')
    : value;
}

function countsOf({ kinds }: Counts, kind: Kind): KindCounts {
  let counts = kinds.get(kind);
  if (counts === undefined) {
    counts = { gold: 0, found: 0, exact: 0, goldOverlapped: 0, foundOverlapped: 0, attributes: new Map() };
    kinds.set(kind, counts);
  }
  return counts;
}

function count(shares: Map<string, Share>, name: string, right: boolean): boolean {
  const share = shares.get(name) ?? { right: 0, all: 0 };
  share.all++;
  if (right) share.right++;
  shares.set(name, share);
  return right;
}
