import { annotated } from './annotated';
import { oneFile } from './format';
import { visibleJson } from './visibleJson';
import { Walk } from './walk';

/** One object with all articles in the annotation form. */
export const json = oneFile('json', async function* (job) {
  yield '{"version": 1, "articles": [';
  let separator = '\n';
  for await (const { annotated: article } of annotated(new Walk(job))) {
    yield `${separator}${visibleJson(article)}`;
    separator = ',\n';
  }
  yield '\n]}\n';
});

/** The same articles, each an object in a line of its own: https://github.com/ndjson/ndjson-spec. */
export const ndjson = oneFile('ndjson', async function* (job) {
  for await (const { annotated: article } of annotated(new Walk(job))) yield `${visibleJson(article)}\n`;
});
