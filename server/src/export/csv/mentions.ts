import type { Article, Thing } from '../../corpus/identity/things';
import { annotated } from '../annotated';
import type { AnnotatedMention } from '../annotation';
import { PLACE } from './placed';
import type { Cell } from './row';
import { listed, table } from './table';

/** A row: a mention, and what it stands for. */
interface Row {
  readonly path: string;
  readonly article: Article;
  readonly mention: AnnotatedMention;
  readonly thing: Thing | undefined;
}

/** The attributes of all kinds of mentions, as the annotation form names them; each kind has some. */
const ATTRIBUTES = [
  ...['type', 'number', 'symbol', 'issuer', 'date', 'term', 'congress', 'conference', 'subject', 'elliptic'],
  ...['canonical', 'resolvedTerm', 'evidence'],
  ...['role', 'body', 'status', 'holder', 'holders', 'generic'],
  ...['value', 'to', 'of', 'unit', 'modifier'],
  'iso',
];

function attribute(name: string): (row: Row) => Cell {
  return ({ mention }) => {
    const value = mention.attrs[name] ?? null;
    return typeof value === 'object' && value !== null ? listed(value) : value;
  };
}

/** All mentions of all kinds: place, words, what they stand for, and attributes. */
export const mentions = table<Row>(
  {
    ...PLACE,
    start: ({ mention }) => mention.start,
    end: ({ mention }) => mention.end,
    kind: ({ mention }) => mention.kind,
    text: ({ mention }) => mention.text,
    key: ({ thing }) => thing?.key ?? null,
    ...Object.fromEntries(ATTRIBUTES.map((name) => [name, attribute(name)])),
  },
  async function* (walk) {
    const { snapshot } = walk.job;
    for await (const { uri, path, article, annotated: form } of annotated(walk)) {
      for (const [index, mention] of form.mentions.entries()) {
        yield { path, article, mention, thing: snapshot.thing({ uri, mention: index }) };
      }
    }
  },
);
