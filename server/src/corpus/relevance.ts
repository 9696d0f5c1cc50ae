import type { ArticleAnalysis } from '../recognition/mention';

/**
 * Whether a text is an article of ours: it refers to a document, gives somebody's official position, or is a
 * document's own text. People, figures and dates alone stand in any text, so a folder of other things stays silent.
 */
export function isRelevant({ mentions, header }: ArticleAnalysis): boolean {
  return header !== null || mentions.some(({ kind }) => kind === 'directive' || kind === 'title');
}
