import { type AnnotatedArticle, annotateArticle } from './annotation';
import type { Walk, WalkedText } from './walk';

/** An article on its way with its annotation form. */
export interface WalkedAnnotation extends WalkedText {
  readonly annotated: AnnotatedArticle;
}

/** The articles of an export in the annotation form. @throws ExportCancelled */
export async function* annotated(walk: Walk): AsyncGenerator<WalkedAnnotation> {
  const { job } = walk;
  for await (const walked of walk.texts()) {
    const { uri, path, article, text } = walked;
    const words = article.mentions.map(({ start, end }) => text.slice(start, end));
    yield { ...walked, annotated: annotateArticle(path, article, words, (mention) => job.reference(uri, mention)) };
  }
}
