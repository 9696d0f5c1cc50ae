import { knownIssuer } from '../../corpus/identity/knownIssuer';
import type { Article, Document, Resolution } from '../../corpus/identity/things';
import type { DirectiveMention } from '../../recognition/mention';
import type { ResolvedReference } from '../annotation';
import { PLACE } from './placed';
import type { Cell } from './row';
import { listed, table } from './table';

/** A row: a citation, and the document that it means. */
interface Row {
  readonly path: string;
  readonly article: Article;
  readonly mention: DirectiveMention;
  readonly text: string;
  readonly resolution: Resolution;
  readonly reference: ResolvedReference | undefined;
}

/** What is known of the document, if it is certain which it is. */
function known(fact: keyof Document & ('key' | 'label' | 'name' | 'type' | 'date' | 'term' | 'locality' | 'subject')) {
  return ({ resolution }: Row): Cell => (resolution.kind === 'document' ? resolution.document[fact] : null);
}

const NOT_RESOLVED: Resolution = { kind: 'unknown', reason: 'tooLittleSaid' };

/** All citations of documents, with what is known of the document beyond the article. */
export const citations = table<Row>(
  {
    ...PLACE,
    text: ({ text }) => text,
    type: ({ mention }) => mention.type,
    number: ({ mention }) => mention.number,
    outcome: ({ resolution }) => resolution.kind,
    document: known('key'),
    label: known('label'),
    name: known('name'),
    document_type: known('type'),
    canonical: ({ reference }) => reference?.canonical ?? null,
    date: known('date'),
    term: known('term'),
    issuer: ({ resolution }) => (resolution.kind === 'document' ? knownIssuer(resolution.document) : null),
    locality: known('locality'),
    subject: known('subject'),
    evidence: ({ reference }) => reference?.evidence ?? null,
    candidates: ({ resolution }) =>
      resolution.kind === 'ambiguous' ? listed(resolution.candidates.map(({ key }) => key)) : null,
    reason: ({ resolution }) => (resolution.kind === 'document' ? null : resolution.reason),
  },
  async function* (walk) {
    const { job } = walk;
    for await (const { uri, path, article, text } of walk.texts()) {
      for (const [index, mention] of article.mentions.entries()) {
        if (mention.kind !== 'directive') continue;
        yield {
          path,
          article,
          mention,
          text: text.slice(mention.start, mention.end),
          resolution: job.snapshot.resolve({ uri, mention: index }) ?? NOT_RESOLVED,
          reference: job.reference(uri, index),
        };
      }
    }
  },
);
