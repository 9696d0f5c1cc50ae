import { createHash } from 'node:crypto';
import { compare, type Fault, noCounts } from './compare';
import type { GoldArticle } from './gold';
import { recognise } from './recognise';
import { type Scores, scoresOf } from './scores';

/** One article of a run: its text by a digest, so that runs on other texts are not compared. */
export interface ArticleRun {
  readonly name: string;
  readonly digest: string;
  readonly faults: readonly Fault[];
}

/** One run of recognition over gold. */
export interface Evaluation {
  readonly scores: Scores;
  readonly articles: readonly ArticleRun[];
}

/** Recognises all articles of the gold as one corpus, and compares. */
export function evaluate(gold: readonly GoldArticle[]): Evaluation {
  const counts = noCounts();
  const found = recognise(gold);
  const articles = gold.map((article, at) => ({
    name: article.name,
    digest: digestOf(article),
    faults: compare(article, found[at], counts),
  }));
  return { scores: scoresOf(counts), articles };
}

/** Of text and gold: a run with mended gold is another run. */
function digestOf({ text, fields, mentions }: GoldArticle): string {
  const hash = createHash('sha256').update(JSON.stringify([text, fields, mentions]));
  return hash.digest('base64url').slice(0, 12);
}
