import type { Fault } from './compare';
import type { ArticleRun, Evaluation } from './evaluation';
import { KINDS, type Kind } from './gold';

/**
 * A run that later ones are compared with, small enough to be committed: what is right is left out, so that a fault
 * which is not listed is new.
 */
export interface Baseline {
  readonly version: 1;
  /** F1 of exact spans by kind. */
  readonly f1: Readonly<Record<Kind, number>>;
  /** By article: the digest of text and gold, and its faults as {@link faultLine} words them. */
  readonly articles: Readonly<Record<string, readonly [digest: string, ...faults: string[]]>>;
}

/** What changed between a baseline and a run. */
export interface Difference {
  /** Faults that are gone, and new ones, each with the article's name before it. */
  readonly gains: readonly string[];
  readonly losses: readonly string[];
  /** Articles of this run of which the baseline knows nothing, or another text or gold. */
  readonly unknown: readonly string[];
}

/** The baseline that a run makes. */
export function baselineOf({ scores, articles }: Evaluation): Baseline {
  return {
    version: 1,
    f1: Object.fromEntries(KINDS.map((kind) => [kind, round(scores.kinds[kind].f1)])) as Record<Kind, number>,
    articles: Object.fromEntries(articles.map(({ name, digest, faults }) => [name, [digest, ...lines(faults)]])),
  };
}

/** The baseline as the text of its file: one article a line, so that a difference of two shows what changed. */
export function printed({ version, f1, articles }: Baseline): string {
  const lines = Object.entries(articles).map(([name, kept]) => `${json(name)}:${json(kept)}`);
  return `{"version":${version},"f1":${json(f1)},"articles":{\n${lines.join(',\n')}\n}}\n`;
}

/** What a run gained and lost against a baseline, mention by mention. */
export function differenceFrom(baseline: Baseline, { articles }: Evaluation): Difference {
  const gains: string[] = [];
  const losses: string[] = [];
  const unknown: string[] = [];
  for (const article of articles) {
    const known = baseline.articles[article.name];
    if (known === undefined || known[0] !== article.digest) {
      unknown.push(article.name);
      continue;
    }
    const before = new Set(known.slice(1));
    const now = new Set(lines(article.faults));
    for (const line of before) if (!now.has(line)) gains.push(`${article.name}:${line}`);
    for (const line of now) if (!before.has(line)) losses.push(`${article.name}:${line}`);
  }
  return { gains, losses, unknown };
}

/** The difference as lines to read. */
export function differenceReport({ gains, losses, unknown }: Difference): string {
  const compared = [
    ...losses.map((line) => `lost    ${line}`),
    ...gains.map((line) => `gained  ${line}`),
    `${gains.length} gained, ${losses.length} lost against the baseline.`,
  ];
  if (unknown.length > 0) {
    const some = unknown.slice(0, 3).join(', ');
    compared.push(`Not compared, because the baseline has them not or differently: ${unknown.length} (${some} …).`);
  }
  return compared.join('\n');
}

/** All faults of a run, as lines to read. */
export function faultReport(articles: readonly ArticleRun[]): string {
  return articles.flatMap(({ name, faults }) => lines(faults).map((line) => `${name}:${line}`)).join('\n');
}

/** A fault in one line, the same in every run that has it. */
function faultLine(fault: Fault): string {
  if (fault.what === 'field') return ` ${fault.field}: want ${json(fault.want)}, got ${json(fault.got)}`;
  const place = `${fault.start} ${fault.kind} «${fault.words}»`;
  switch (fault.what) {
    case 'span':
      return `${place} was «${fault.got}»`;
    case 'attribute':
      return `${place} ${fault.attribute}: want ${json(fault.want)}, got ${json(fault.got)}`;
    default:
      return `${place} ${fault.what}`;
  }
}

function lines(faults: readonly Fault[]): string[] {
  return faults.map((fault) => faultLine(fault).replace(/[\r\n]+/gu, '⏎'));
}

function json(value: unknown): string {
  return JSON.stringify(value);
}

function round(value: number): number {
  return Math.round(value * 1e5) / 1e5;
}
