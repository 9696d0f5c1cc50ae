import { ownDocument } from '../../corpus/answers/ownDocument';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { Messages } from '../../l10n/messages';
import type { MentionKind } from '../../recognition/mention';
import { squeeze } from '../../text/spelling';
import type { Walked } from '../walk';
import type { Cell } from './row';
import { inWords, listed, table } from './table';

/** A row: an article. */
interface Row extends Walked {
  readonly snapshot: CorpusSnapshot;
  readonly words: Messages;
}

/** Where the day of an article is from; null where it has none. */
function daySource({ article }: Walked): 'name' | 'text' | null {
  if (article.published === null) return null;
  return article.publishedInName ? 'name' : 'text';
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
    published_from: daySource,
    published_from_in_words: (row) => inWords(daySource(row), row.words.dataDaySources),
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
    const { snapshot, words } = walk.job;
    for await (const walked of walk.articles()) yield { ...walked, snapshot, words };
  },
);
