import type { Thing } from '../../corpus/identity/things';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { Work } from '../../corpus/turns';
import type { Presentation } from '../wording/presentation';
import { articleEntry } from './articleEntry';
import { levelOf, type Path, page, type TreeEntry } from './entry';

/** The articles that mention a thing, by date, each at its first mention there. Only those of the page are looked into. */
export function articlesNaming(
  snapshot: CorpusSnapshot,
  thing: Thing,
  path: Path,
  shown: Presentation,
): Work<TreeEntry[]> {
  return page(
    levelOf(snapshot.firstArticles(thing, snapshot.articlesWith(thing))),
    path,
    (uri) => {
      const article = snapshot.article(uri);
      const [first] = snapshot.mentionsIn(thing, uri);
      return article && articleEntry(article, shown, first && article.mentions[first.mention]);
    },
    shown,
  );
}
