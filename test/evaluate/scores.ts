import type { Counts, Share } from './compare';
import { KINDS, type Kind } from './gold';

/** How well one kind of mentions was found; shares between 0 and 1. */
export interface KindScore {
  readonly gold: number;
  readonly found: number;
  readonly precision: number;
  readonly recall: number;
  /** Of exact spans. */
  readonly f1: number;
  /** Of spans that overlap. */
  readonly overlapF1: number;
  /** By attribute: how many are right, of the mentions whose span is exact and whose gold has a value. */
  readonly attributes: Readonly<Record<string, number>>;
}

/** How well everything was found. */
export interface Scores {
  readonly kinds: Readonly<Record<Kind, KindScore>>;
  readonly article: Readonly<Record<string, number>>;
}

/** The figures that counts amount to. Where there is nothing to find or nothing was found, that share is 1. */
export function scoresOf(counts: Counts): Scores {
  const kinds = {} as Record<Kind, KindScore>;
  for (const kind of KINDS) {
    const of = counts.kinds.get(kind);
    const { gold, found, exact, goldOverlapped, foundOverlapped } = of ?? NOTHING;
    const [precision, recall] = [share(exact, found), share(exact, gold)];
    kinds[kind] = {
      gold,
      found,
      precision,
      recall,
      f1: harmonic(precision, recall),
      overlapF1: harmonic(share(foundOverlapped, found), share(goldOverlapped, gold)),
      attributes: shares(of?.attributes),
    };
  }
  return { kinds, article: shares(counts.fields) };
}

/** The figures as a table to read. */
export function scoreTable({ kinds, article }: Scores): string {
  const lines = ['kind       gold  found  precision  recall      F1  overlap F1  attributes'];
  for (const kind of KINDS) {
    const { gold, found, precision, recall, f1, overlapF1, attributes } = kinds[kind];
    const columns = [percent(precision).padStart(9), percent(recall).padStart(7), percent(f1).padStart(7)];
    lines.push(
      `${kind.padEnd(9)} ${String(gold).padStart(5)} ${String(found).padStart(6)}  ${columns.join(' ')} ` +
        `${percent(overlapF1).padStart(11)}  ${listed(attributes)}`,
    );
  }
  if (Object.keys(article).length > 0) lines.push(`article    ${listed(article)}`);
  return lines.join('\n');
}

const NOTHING = { gold: 0, found: 0, exact: 0, goldOverlapped: 0, foundOverlapped: 0 };

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function harmonic(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

function shares(counts: ReadonlyMap<string, Share> | undefined): Record<string, number> {
  return Object.fromEntries([...(counts ?? [])].map(([name, { right, all }]) => [name, share(right, all)]));
}

function percent(value: number): string {
  return `${(100 * value).toFixed(1)}%`;
}

function listed(values: Readonly<Record<string, number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name} ${percent(value)}`)
    .join(', ');
}
