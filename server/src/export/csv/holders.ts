import { holdersOf, respellName } from '../../corpus/identity/offices';
import type { Article, Office } from '../../corpus/identity/things';
import type { Messages } from '../../l10n/messages';
import type { TitleMention } from '../../recognition/mention';
import { PLACE } from './placed';
import { inWords, table } from './table';

/** A row: somebody who holds an office, as an article says it. */
interface Row {
  readonly path: string;
  readonly article: Article;
  readonly mention: TitleMention;
  readonly person: string;
  readonly office: Office | undefined;
  readonly words: Messages;
}

/** Who holds which office, statement by statement. */
export const holders = table<Row>(
  {
    ...PLACE,
    person: ({ person }) => person,
    role: ({ mention, office }) => office?.role ?? mention.role,
    body: ({ mention, office }) => office?.body ?? mention.body,
    locality: ({ office }) => office?.locality ?? null,
    status: ({ mention }) => mention.status,
    status_in_words: ({ mention, words }) => inWords(mention.status, words.dataStatuses),
    office: ({ office }) => office?.key ?? null,
  },
  async function* (walk) {
    const { snapshot, words } = walk.job;
    for await (const { uri, path, article } of walk.articles()) {
      for (const [index, mention] of article.mentions.entries()) {
        if (mention.kind !== 'title') continue;
        const office = snapshot.office({ uri, mention: index });
        for (const name of holdersOf(mention)) {
          yield { path, article, mention, person: respellName(name), office, words };
        }
      }
    }
  },
);
