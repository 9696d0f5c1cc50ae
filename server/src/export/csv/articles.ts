import { ownDocument } from '../../corpus/answers/ownDocument';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { MentionKind } from '../../recognition/mention';
import { squeeze } from '../../text/spelling';
import type { Walked } from '../walk';
import type { Cell } from './row';
import { listed, table } from './table';

/** A row: an article. */
interface Row extends Walked {
  readonly snapshot: CorpusSnapshot;
}

const mentionsOf =
  (kind: MentionKind) =>
  ({ article }: Row): Cell =>
    article.mentions.filter((mention) => mention.kind === kind).length;

/** The articles, each with what it says of itself and how many mentions it has. */
export const articles = table<Row>(
  {
    path: ({ path }) => path,
    published: ({ article }) => article.published,
    published_from: ({ article }) => article.published && (article.publishedInName ? 'name' : 'text'),
    headline: ({ article }) => article.headline && squeeze(article.headline.text),
    locality: ({ article }) => article.locality,
    bylines: ({ article }) => listed(article.bylines.map(({ text }) => text)),
    own_document: ({ snapshot, article }) => ownDocument(snapshot, article)?.key ?? null,
    directives: mentionsOf('directive'),
    titles: mentionsOf('title'),
    persons: mentionsOf('person'),
    figures: mentionsOf('figure'),
    dates: mentionsOf('date'),
    length: ({ article }) => article.length,
  },
  async function* (walk) {
    const { snapshot } = walk.job;
    for await (const walked of walk.articles()) yield { ...walked, snapshot };
  },
);
