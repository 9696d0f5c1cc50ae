import { holdersOf, respellName } from '../../corpus/identity/offices';
import type { Article, Office } from '../../corpus/identity/things';
import type { TitleMention } from '../../recognition/mention';
import { PLACE } from './placed';
import { table } from './table';

/** A row: somebody who holds an office, as an article says it. */
interface Row {
  readonly path: string;
  readonly article: Article;
  readonly mention: TitleMention;
  readonly person: string;
  readonly office: Office | undefined;
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
    office: ({ office }) => office?.key ?? null,
  },
  async function* (walk) {
    const { snapshot } = walk.job;
    for await (const { uri, path, article } of walk.articles()) {
      for (const [index, mention] of article.mentions.entries()) {
        if (mention.kind !== 'title') continue;
        const office = snapshot.office({ uri, mention: index });
        for (const name of holdersOf(mention)) {
          yield { path, article, mention, person: respellName(name), office };
        }
      }
    }
  },
);
