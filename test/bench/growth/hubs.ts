import assert from 'node:assert/strict';
import { CancellationToken, type Position } from 'vscode-languageserver-protocol';
import { Corpus } from '../../../server/src/corpus/corpus';
import { incomingCalls, prepareCallHierarchy } from '../../../server/src/features/callHierarchy';
import { provideCompletion, wantedAt } from '../../../server/src/features/completion';
import { provideDefinition } from '../../../server/src/features/definition';
import { type DiagnosticStyle, provideDiagnostics } from '../../../server/src/features/diagnostics';
import { provideDocumentHighlights } from '../../../server/src/features/documentHighlight';
import { findAnything } from '../../../server/src/features/findAnything';
import { graphAround } from '../../../server/src/features/graph';
import { centreAt } from '../../../server/src/features/graph/centre';
import { provideHover } from '../../../server/src/features/hover';
import { provideInlayHints } from '../../../server/src/features/inlayHint';
import { provideReferences } from '../../../server/src/features/references';
import { presentation } from '../../../server/src/features/wording/presentation';
import { provideWorkspaceSymbols } from '../../../server/src/features/workspaceSymbols';
import { positionAt, readLines } from '../../../server/src/text/positions';
import type { Growing } from '../steps/growing';

/** Articles that all cite one document, name one person in one office, and state one figure. */
interface HubCorpus {
  readonly corpus: Corpus;
  /** The article that is asked about, one in the middle. */
  readonly uri: string;
  readonly text: string;
}

/** Something that is asked about what all articles mention; it lists all of them, or ought to cost the same. */
type HubRequest = Pick<Growing<HubCorpus>, 'name' | 'cost' | 'ask'>;

const TOKEN = CancellationToken.None;
const SHOWN = presentation('vi', true);
const STYLE: DiagnosticStyle = { severities: {}, related: true, explanation: () => undefined };
const ALL = { start: { line: 0, character: 0 }, end: { line: 100, character: 0 } };

/** What stands in every article. */
const WORDS = {
  'a document': 'Kết luận số 21-KL/TW',
  'an office': 'Bí thư Tỉnh ủy Lạng Sơn',
  'a person': 'Nông Văn Tài',
  'a figure': '1.234 đảng viên',
} as const;

/** All articles came out on so few days: the hardest for what is compared between articles of a day. */
const DAYS = 4;

/** So many articles; now and then one gives the office to someone else. */
function hubCorpus(articles: number): HubCorpus {
  const corpus = new Corpus();
  const middle = articles >> 1;
  for (let at = 0; at < articles; at++) corpus.update(uriOf(at), textOf(at, at === middle ? 0 : at));
  corpus.resolve();
  const hub = { corpus, uri: uriOf(middle), text: textOf(middle, 0) };
  for (const words of Object.values(WORDS)) assert.equal(articlesWith(hub, words), articles, words);
  return hub;
}

/** So many articles mention what words of the article mean. */
function articlesWith({ corpus, uri, text }: HubCorpus, words: string): number {
  const snapshot = corpus.snapshot();
  const at = snapshot.mentionAt(uri, text.indexOf(words) + 1);
  const thing = at && snapshot.thing(at.place);
  return thing === undefined ? 0 : snapshot.articlesWith(thing);
}

function uriOf(at: number): string {
  return `file:///tin/${at}.txt`;
}

function textOf(at: number, kind: number): string {
  const { 'a document': document, 'an office': office, 'a person': person, 'a figure': figure } = WORDS;
  const day = `0${(at % DAYS) + 1}/0${(at % 2) + 5}/2023`;
  const also = kind % 3 === 1 ? `Đồng chí Lý Thị Hoa, ${office}, phát biểu. ` : '';
  return [
    `Lạng Sơn học tập kết luận, lần ${at}`,
    `(${day})`,
    `Đồng chí ${person}, ${office}, dự hội nghị học tập ${document}, ngày 25/10/2021. ${also}Theo Kết luận số 21 thì làm trước.`,
    `Toàn tỉnh có ${figure} được tuyên dương vì việc tốt trong năm.`,
  ].join('\n\n');
}

/** Asks at the words of each kind in the article. */
function atWords(
  name: string,
  cost: HubRequest['cost'],
  ask: (hub: HubCorpus, position: Position) => unknown,
  kinds: readonly (keyof typeof WORDS)[],
): HubRequest[] {
  return kinds.map((kind) => ({
    name: `${name} ${kind}`,
    cost,
    ask: (hub) => ask(hub, positionAt(readLines(hub.text).lineStarts, hub.text.indexOf(WORDS[kind]) + 1)),
  }));
}

/** What may be written behind some words at the end of the article. */
function completing(before: string): HubRequest {
  return {
    name: `what may follow «${before}»`,
    cost: 'same',
    ask({ corpus, uri }) {
      const snapshot = corpus.snapshot();
      const wanted = wantedAt(before)!;
      const position = { line: 0, character: before.length };
      const client = { insertReplace: true, labelDetails: true };
      const writing = { snapshot, uri, article: snapshot.article(uri), shown: SHOWN, position, before, behind: 0 };
      return provideCompletion(wanted, { ...writing, ...client }, TOKEN);
    },
  };
}

const EVERYTHING = Object.keys(WORDS) as (keyof typeof WORDS)[];
let edits = 0;

/** Requests about hubs. */
const HUB_REQUESTS: readonly HubRequest[] = [
  ...atWords(
    'a hover on',
    'same',
    (hub, at) => provideHover(hub.corpus.snapshot(), hub.uri, at, SHOWN, TOKEN),
    EVERYTHING,
  ),
  ...atWords(
    'the definition of',
    'same',
    ({ corpus, uri }, at) => provideDefinition(corpus.snapshot(), uri, at, TOKEN),
    ['a document', 'an office', 'a person'],
  ),
  ...atWords(
    'highlights of',
    'same',
    ({ corpus, uri }, at) => provideDocumentHighlights(corpus.snapshot(), uri, at, TOKEN),
    EVERYTHING,
  ),
  ...atWords(
    'the first who cite',
    'same',
    ({ corpus, uri }, at) => {
      const snapshot = corpus.snapshot();
      const [item] = prepareCallHierarchy(snapshot, uri, at, SHOWN);
      return incomingCalls(snapshot, item!.data, SHOWN, TOKEN);
    },
    ['a document'],
  ),
  ...atWords(
    'what is around',
    'same',
    ({ corpus, uri }, at) => {
      const snapshot = corpus.snapshot();
      return graphAround(snapshot, centreAt(snapshot, uri, at)!, SHOWN, TOKEN);
    },
    ['a document', 'a person'],
  ),
  ...atWords(
    'references of',
    'forEach',
    ({ corpus, uri }, at) => provideReferences(corpus.snapshot(), uri, at, true, TOKEN),
    EVERYTHING,
  ),
  {
    name: 'hints of an article',
    cost: 'same',
    ask: ({ corpus, uri }) => provideInlayHints(corpus.snapshot(), uri, ALL, SHOWN, TOKEN),
  },
  {
    name: 'diagnostics of an article',
    cost: 'same',
    ask: ({ corpus, uri }) => provideDiagnostics(corpus.snapshot(), uri, STYLE, SHOWN, TOKEN),
  },
  {
    name: 'diagnostics of every 16th article',
    cost: 'forEach',
    async ask({ corpus }) {
      const snapshot = corpus.snapshot();
      const uris = [...snapshot.articles()].map(({ uri }) => uri);
      for (let at = 0; at < uris.length; at += 16) await provideDiagnostics(snapshot, uris[at]!, STYLE, SHOWN, TOKEN);
    },
  },
  {
    name: 'an edit',
    cost: 'same',
    ask({ corpus, uri, text }) {
      corpus.update(uri, `${text}${'a'.repeat(++edits % 9)}\n`);
      return corpus.snapshot().revision;
    },
  },
  completing('Kết luận số 2'),
  completing('đồng chí Nông V'),
  completing('Bí thư Tỉnh ủ'),
  {
    name: 'symbols by a number',
    cost: 'forEach',
    ask: ({ corpus }) => provideWorkspaceSymbols(corpus.snapshot(), '21-KL', SHOWN, TOKEN),
  },
  {
    name: 'anything by a name',
    cost: 'forEach',
    ask: ({ corpus }) => findAnything(corpus.snapshot(), 'nong van', SHOWN, TOKEN),
  },
];

const hubs = new Map<number, HubCorpus>();

/** Asked about a corpus of so many articles; what is worked out once for a corpus is not counted. */
export const GROWING: readonly Growing<HubCorpus>[] = HUB_REQUESTS.map(({ name, cost, ask }) => ({
  name,
  cost,
  ask,
  async prepare(articles) {
    const hub = hubs.get(articles) ?? hubCorpus(articles);
    hubs.set(articles, hub);
    await ask(hub);
    return hub;
  },
}));
