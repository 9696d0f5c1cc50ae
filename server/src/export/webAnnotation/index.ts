import { annotated } from '../annotated';
import { oneFile } from '../format';
import { articleIri } from '../job';
import { visibleJson } from '../visibleJson';
import { Walk } from '../walk';
import { bodiesOf } from './bodies';
import { selectorsIn } from './selectors';

/** The one context that the recommendation prescribes; it has all terms that are used here. */
const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/**
 * A collection of annotations with all of them in its first page, in JSON-LD: one annotation for each mention.
 * Source: W3C Recommendation «Web Annotation Data Model», 3 to 5.
 */
export const webAnnotation = oneFile('jsonld', async function* (job) {
  const paths = new Map(job.articles.map(({ uri, path }) => [uri, path]));
  const collection = `${job.namespace}#annotations`;
  const head = { '@context': CONTEXT, id: collection, type: 'AnnotationCollection', label: 'Dẫn Chiếu' };
  const page = { id: `${collection}-1`, type: 'AnnotationPage', partOf: collection, startIndex: 0 };
  let total = 0;
  for await (const { uri, path, text, annotated: article } of annotated(new Walk(job))) {
    const source = articleIri(job, { uri, path });
    const selectors = selectorsIn(text);
    for (const [index, mention] of article.mentions.entries()) {
      const body = bodiesOf(job, paths, { uri, mention: index }, mention);
      const annotation = {
        id: `${source}#mention=${index + 1}`,
        type: 'Annotation',
        motivation: body.some(({ purpose }) => purpose === 'identifying') ? 'identifying' : 'tagging',
        body,
        target: { type: 'SpecificResource', source, selector: selectors(mention) },
      };
      // a page without annotations is none, so it begins with the first of them
      yield total++ === 0 ? `${open(head)},"first":${open(page)},"items":[\n` : ',\n';
      yield visibleJson(annotation);
    }
  }
  yield total === 0 ? `${open(head)},"total":0}\n` : `\n]},"total":${total}}\n`;
});

/** An object that goes on. */
function open(object: object): string {
  return visibleJson(object).slice(0, -1);
}
