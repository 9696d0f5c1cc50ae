import type { ArticleAnalysis, FigureMention, Mention } from '../../recognition/mention';
import { isVietnameseAlone } from '../../text/vietnamese';

/**
 * Whether a text is an article of ours: it refers to a document, gives somebody's official position, is a document's own
 * text, or is news that reports on a place or on people. People, figures and dates alone stand in any text, so a folder
 * of other things stays silent.
 */
export function isRelevant(analysis: ArticleAnalysis): boolean {
  const { mentions, header } = analysis;
  return header !== null || mentions.some(({ kind }) => kind === 'directive' || kind === 'title') || isReport(analysis);
}

/**
 * News without any document or title, in Vietnamese: a headline, then of a province («Cục Thuế tỉnh Yên Bái») so many out
 * of so many, a share of a whole, or on a page with its day figures or days. Such a page may be of a person too.
 */
function isReport({ headline, published, publishedInName, locality, mentions }: ArticleAnalysis): boolean {
  if (headline === null || !mentions.some((mention) => isInVietnamese(mention, headline.text))) return false;
  if (locality !== null && mentions.some((mention) => mention.kind === 'figure' && isShare(mention))) return true;
  const isDated = published !== null && publishedInName === undefined;
  const isOfSomebody = locality !== null || mentions.some((mention) => mention.kind === 'person' && isInNews(mention));
  return isDated && isOfSomebody && mentions.some((mention) => isSaidOfWorld(mention, published));
}

/** A photographer or an author may sign anything. */
function isInNews({ role }: Extract<Mention, { kind: 'person' }>): boolean {
  return role === 'official' || role === 'other';
}

/** A figure, or a day other than the page's own. */
function isSaidOfWorld(mention: Mention, published: string): boolean {
  return mention.kind === 'figure' || (mention.kind === 'date' && mention.iso !== published);
}

function isShare({ of, relation }: FigureMention): boolean {
  return of !== null || relation?.kind === 'share';
}

function isInVietnamese(mention: Mention, headline: string): boolean {
  return isVietnameseAlone(headline) || (mention.kind === 'figure' && isVietnameseAlone(mention.unit ?? ''));
}
