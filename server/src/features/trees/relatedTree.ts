import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { Work } from '../../corpus/turns';
import { relatedArticles } from '../relatedArticles';
import { plainLabel } from '../wording/labels';
import type { Presentation } from '../wording/presentation';
import type { Path, TreeEntry } from './entry';

/** The articles that belong together with one, and below each the reasons, each where the other article says it. */
export function* relatedTree(
  snapshot: CorpusSnapshot,
  uri: string,
  path: Path,
  shown: Presentation,
): Work<TreeEntry[]> {
  const related = yield* relatedArticles(snapshot, uri, shown);
  const [other] = path;
  if (other !== undefined) {
    const { reasons = [] } = related.find((one) => one.uri === other) ?? {};
    return reasons.map(({ text, range }, index) => ({
      path: [other, String(index)],
      kind: 'reason',
      label: text,
      opens: false,
      target: { uri: other, range },
    }));
  }
  return related.map(({ uri: one, name, detail, range, reasons }) => {
    const isSameEvent = reasons[0]?.kind === 'event';
    const facts = [detail, ...(isSameEvent ? [shown.words.sameEventShort] : [])].filter((fact) => fact !== '');
    return {
      path: [one],
      kind: 'article',
      label: name,
      detail: plainLabel(facts.join(' · ')),
      tooltip: [name, ...reasons.map(({ text }) => `• ${text}`)].join('\n'),
      opens: true,
      target: { uri: one, range },
    };
  });
}
