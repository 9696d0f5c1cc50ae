import type { Article, Thing } from '../../corpus/identity/things';
import type { Messages } from '../../l10n/messages';
import type { Mention } from '../../recognition/mention';
import { annotated } from '../annotated';
import type { AnnotatedMention } from '../annotation';
import { PLACE } from './placed';
import type { Cell } from './row';
import { inWords, listed, table } from './table';

/** A row: a mention, and what it stands for. */
interface Row {
  readonly path: string;
  readonly article: Article;
  readonly mention: AnnotatedMention;
  readonly analysed: Mention;
  readonly words: Messages;
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

/** The attributes that are codes, in words; null of mentions that do not have them. A title’s role is in words already. */
const IN_WORDS: Readonly<Record<string, (row: Row) => Cell>> = {
  role_in_words: ({ analysed, words }) => {
    if (analysed.kind === 'title') return analysed.role;
    return analysed.kind === 'person' ? inWords(analysed.role, words.dataRoles) : null;
  },
  status_in_words: ({ analysed, words }) =>
    analysed.kind === 'title' ? inWords(analysed.status, words.dataStatuses) : null,
  modifier_in_words: ({ analysed, words }) =>
    analysed.kind === 'figure' ? inWords(analysed.modifier, words.dataModifiers) : null,
};

/** The column of an attribute, and behind it that of the same in words. */
function columnsOf(name: string): Record<string, (row: Row) => Cell> {
  const beside = `${name}_in_words`;
  const words = IN_WORDS[beside];
  return { [name]: attribute(name), ...(words && { [beside]: words }) };
}

/** All mentions of all kinds: place, words, what they stand for, and attributes. */
export const mentions = table<Row>(
  {
    ...PLACE,
    start: ({ mention }) => mention.start,
    end: ({ mention }) => mention.end,
    kind: ({ mention }) => mention.kind,
    kind_in_words: ({ mention, words }) => words.dataKinds[mention.kind],
    text: ({ mention }) => mention.text,
    key: ({ thing }) => thing?.key ?? null,
    ...Object.assign({}, ...ATTRIBUTES.map(columnsOf)),
  },
  async function* (walk) {
    const { snapshot, words } = walk.job;
    for await (const { uri, path, article, annotated: form } of annotated(walk)) {
      for (const [index, mention] of form.mentions.entries()) {
        const analysed = article.mentions[index]!;
        yield { path, article, mention, analysed, words, thing: snapshot.thing({ uri, mention: index }) };
      }
    }
  },
);
