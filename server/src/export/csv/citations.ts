import { knownIssuer } from '../../corpus/identity/knownIssuer';
import type { Article, Document, Resolution } from '../../corpus/identity/things';
import type { Messages } from '../../l10n/messages';
import type { DirectiveMention } from '../../recognition/mention';
import type { OpenReference, ResolvedReference } from '../annotation';
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
  readonly open: OpenReference | undefined;
  readonly words: Messages;
}

/** What is known of the document, if it is certain which it is. */
function known(fact: keyof Document & ('key' | 'label' | 'name' | 'type' | 'date' | 'term' | 'locality' | 'subject')) {
  return ({ resolution }: Row): Cell => (resolution.kind === 'document' ? resolution.document[fact] : null);
}

/** Of several documents that are all meant none is in doubt. */
function outcomeInWords({ resolution, words }: Row): string {
  const areAllMeant = resolution.kind === 'ambiguous' && resolution.reason === 'wholeConference';
  return words.dataOutcomes[areAllMeant ? 'several' : resolution.kind];
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
    outcome_in_words: outcomeInWords,
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
    candidates_in_words: ({ open }) => listed(open?.candidates ?? []),
    reason: ({ resolution }) => (resolution.kind === 'document' ? null : resolution.reason),
    reason_in_words: ({ open }) => open?.why ?? null,
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
          open: job.open(uri, index),
          words: job.words,
        };
      }
    }
  },
);
