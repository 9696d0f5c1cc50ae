import type { Article } from '../../corpus/identity/things';
import { shortDate } from '../../l10n/dates';
import type { Span } from '../../recognition/mention';
import { rangeOf } from '../lookup/places';
import { plainLabel, plainName } from '../wording/labels';
import { articleName, fileName } from '../wording/names';
import type { Presentation } from '../wording/presentation';
import type { TreeEntry } from './entry';

/**
 * An article as a line of a tree: its headline, and when and where it came out. Nothing is below it.
 * @param at where it is to be opened; at its headline where that is left out.
 */
export function articleEntry(article: Article, { words, language }: Presentation, at?: Span): TreeEntry {
  const { uri, headline, header, published, locality } = article;
  const facts = [published === null ? null : shortDate(published, words, language), locality];
  return {
    path: ['article', uri],
    kind: 'article',
    label: plainName(articleName(article)),
    detail: plainLabel(facts.filter((fact) => fact !== null).join(' · ')),
    tooltip: plainLabel(`${articleName(article)} · ${fileName(uri)}`),
    opens: false,
    target: { uri, range: rangeOf(article, at ?? headline ?? header ?? { start: 0, end: 0 }) },
  };
}
