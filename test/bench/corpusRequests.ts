import { CancellationToken } from 'vscode-languageserver-protocol';
import { Corpus } from '../../server/src/corpus/corpus';
import { mapsInImage } from '../../server/src/corpus/image/imagedMaps';
import { writeImage } from '../../server/src/corpus/image/writeImage';
import type { CorpusSnapshot } from '../../server/src/corpus/snapshot';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from '../../server/src/features/callHierarchy';
import { citationTitles, provideCodeLenses } from '../../server/src/features/codeLens';
import { provideCompletion, wantedAt } from '../../server/src/features/completion';
import { provideDefinition } from '../../server/src/features/definition';
import { type DiagnosticStyle, provideDiagnostics } from '../../server/src/features/diagnostics';
import { provideDocumentHighlights } from '../../server/src/features/documentHighlight';
import { provideDocumentSymbols } from '../../server/src/features/documentSymbols';
import { findAnything } from '../../server/src/features/findAnything';
import { graphAround } from '../../server/src/features/graph';
import { centreAt } from '../../server/src/features/graph/centre';
import { provideHover } from '../../server/src/features/hover';
import { provideInlayHints } from '../../server/src/features/inlayHint';
import { provideReferences } from '../../server/src/features/references';
import { prepareRename } from '../../server/src/features/rename';
import { provideSemanticTokens } from '../../server/src/features/semanticTokens';
import { timeline } from '../../server/src/features/timeline';
import { provideTree, type TreeName } from '../../server/src/features/trees';
import type { Path } from '../../server/src/features/trees/entry';
import { presentation } from '../../server/src/features/wording/presentation';
import { thingAt } from '../../server/src/features/wording/thingAt';
import { provideWorkspaceSymbols } from '../../server/src/features/workspaceSymbols';
import { positionAt } from '../../server/src/text/positions';
import { type Known, samplesOf, spread } from './samples';

/** Articles in memory with their index. */
export interface MeasuredCorpus {
  readonly corpus: Corpus;
  readonly texts: ReadonlyMap<string, string>;
}

/** Something that an editor asks again and again, each time about something else. */
export interface CorpusRequest {
  readonly name: string;
  /** One question each. The corpus is asked for its snapshot as the server does it. */
  readonly asks: readonly (() => unknown)[];
}

const TOKEN = CancellationToken.None;
const SHOWN = presentation('vi', true);
const STYLE: DiagnosticStyle = { severities: {}, related: true, explanation: () => undefined };
const ALL = { start: { line: 0, character: 0 }, end: { line: 1_000_000, character: 0 } };

/** About so many articles requests are asked. */
const ARTICLES = 100;

/**
 * Enters texts into a corpus of their own, in the order of their names, and brings it into the state in which a server
 * has it soon after: with lists that are read from its image when somebody first asks for them.
 */
export function measuredCorpus(texts: readonly string[]): MeasuredCorpus {
  const corpus = new Corpus();
  const byUri = new Map(texts.map((text, at) => [`file:///tin/${String(at).padStart(6, '0')}.txt`, text]));
  for (const [uri, text] of byUri) corpus.update(uri, text);
  for (const _document of corpus.snapshot().documents());
  const indexes = corpus.frozen();
  const files = [...writeImage(indexes, () => undefined)].flatMap((file) => file ?? []);
  const damaged = (error: Error): never => {
    throw error;
  };
  corpus.exchange(indexes, wholeOf(mapsInImage(indexes, files, damaged)));
  return { corpus, texts: byUri };
}

function wholeOf<T>(steps: Iterator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** All requests, in the order of the table. Which things are rare and which are hubs is read off the index. */
export function requestsOf(measured: MeasuredCorpus): readonly CorpusRequest[] {
  return [
    ...atMentions(measured),
    ...overArticles(measured),
    ...overTrees(measured),
    ...overNames(measured),
    ...afterEdits(measured),
  ];
}

/** Asks about what stands at a position of an article. */
type AskAt = (snapshot: CorpusSnapshot, uri: string, position: { line: number; character: number }) => unknown;

function atMentions({ corpus, texts }: MeasuredCorpus): CorpusRequest[] {
  const snapshot = corpus.snapshot();
  const read = async (uri: string) => ({ uri, text: texts.get(uri) ?? '', version: null });
  const hover: AskAt = (now, uri, position) => provideHover(now, uri, position, SHOWN, TOKEN);
  const definition: AskAt = (now, uri, position) => provideDefinition(now, uri, position, TOKEN);
  const references: AskAt = (now, uri, position) => provideReferences(now, uri, position, true, TOKEN);
  const rename: AskAt = (now, uri, position) => prepareRename(now, uri, position, read, SHOWN);
  const requests: readonly (readonly [name: string, ask: AskAt, kinds: readonly Known[]])[] = [
    ['hover', hover, ['directive', 'title', 'person', 'figure', 'date']],
    ['definition', definition, ['directive', 'title', 'person']],
    ['references', references, ['directive', 'title', 'person', 'figure', 'date']],
    ['highlights', (...at) => provideDocumentHighlights(...at, TOKEN), ['directive', 'person']],
    ['rename begun', rename, ['directive', 'person']],
    ['hierarchy', (...at) => prepareCallHierarchy(...at, SHOWN), ['directive']],
    ['who cites it', (...at) => citing(...at), ['directive']],
    ['timeline', timelineAt, ['directive', 'person']],
    ['graph', graphAt, ['directive', 'person']],
  ];
  const samples = samplesOf(snapshot);
  return requests.flatMap(([name, ask, kinds]) =>
    kinds.flatMap((kind) =>
      ['rare', 'hub'].map((size) => ({
        name: `${name}: ${size} ${kind}`,
        asks: (samples.get(`${size} ${kind}`) ?? []).map((place) => () => {
          const now = corpus.snapshot();
          const article = now.article(place.uri)!;
          return ask(now, place.uri, positionAt(article.lineStarts, article.mentions[place.mention]!.start));
        }),
      })),
    ),
  );
}

function citing(snapshot: CorpusSnapshot, uri: string, position: { line: number; character: number }): unknown {
  const [item] = prepareCallHierarchy(snapshot, uri, position, SHOWN);
  return item && incomingCalls(snapshot, item.data, SHOWN, TOKEN);
}

function timelineAt(snapshot: CorpusSnapshot, uri: string, position: { line: number; character: number }): unknown {
  const of = thingAt(snapshot, uri, position, SHOWN);
  return of && timeline(snapshot, of.thing, SHOWN);
}

function graphAt(snapshot: CorpusSnapshot, uri: string, position: { line: number; character: number }): unknown {
  const centre = centreAt(snapshot, uri, position);
  return centre && graphAround(snapshot, centre, SHOWN, TOKEN);
}

function overArticles(measured: MeasuredCorpus): CorpusRequest[] {
  const { corpus } = measured;
  const uris = someUris(measured);
  const requests: readonly (readonly [name: string, ask: (snapshot: CorpusSnapshot, uri: string) => unknown])[] = [
    ['outline', (snapshot, uri) => provideDocumentSymbols(snapshot, uri, SHOWN, TOKEN)],
    ['colours', (snapshot, uri) => provideSemanticTokens(snapshot, uri, undefined, TOKEN)],
    ['inlay hints', (snapshot, uri) => provideInlayHints(snapshot, uri, ALL, SHOWN, TOKEN)],
    ['code lenses', (snapshot, uri) => [provideCodeLenses(snapshot, uri, TOKEN), citationTitles(snapshot, uri, SHOWN)]],
    ['what it cites', (snapshot, uri) => outgoingCalls(snapshot, { kind: 'article', uri }, SHOWN, TOKEN)],
    ['diagnostics', (snapshot, uri) => provideDiagnostics(snapshot, uri, STYLE, SHOWN, TOKEN)],
    ['graph', (snapshot, uri) => graphAround(snapshot, { kind: 'article', key: uri }, SHOWN, TOKEN)],
    ['related articles', (snapshot, uri) => treeAt(snapshot, 'related', [], '', uri)],
  ];
  return requests.map(([name, ask]) => ({
    name: `${name}: an article`,
    asks: uris.map((uri) => () => ask(corpus.snapshot(), uri)),
  }));
}

/** Levels that people open one below the other. */
const LEVELS: readonly (readonly [tree: TreeName, path: Path])[] = [
  ['documents', []],
  ['documents', ['group', 'Nghị quyết']],
  ['people', []],
  ['people', ['people']],
  ['people', ['people', 'T']],
  ['people', ['offices']],
  ['articles', []],
  ['articles', ['place', '']],
];
/** What they type to find something in a tree. */
const FILTERS = ['quyet dinh 12', 'nguyen', 'bí thư'];

function overTrees({ corpus }: MeasuredCorpus): CorpusRequest[] {
  const trees = ['documents', 'people', 'articles'] as const;
  return trees.flatMap((tree) => {
    const paths = LEVELS.filter(([name]) => name === tree).map(([, path]) => path);
    const levels = again(paths).map((path) => () => treeAt(corpus.snapshot(), tree, path));
    const filtered = again(FILTERS).map((filter) => () => treeAt(corpus.snapshot(), tree, [], filter));
    return [
      { name: `tree: ${tree}`, asks: levels },
      { name: `tree: ${tree}, filtered`, asks: filtered },
    ];
  });
}

function treeAt(
  snapshot: CorpusSnapshot,
  tree: TreeName,
  path: Path,
  filter = '',
  uri: string | null = null,
): Promise<unknown> {
  return provideTree(snapshot, { tree, path, uri, options: { filter, order: 'name' } }, SHOWN, TOKEN);
}

/** What people type, letter by letter. */
const SYMBOLS = ['', '1', '18', '18-NQ', 'nguyen', 'nguyễn', 'ket', 'tin', 'hoi nghi', 'hội nghị', 'không có'];
const WRITTEN = {
  documents: ['Nghị quyết số ', 'Nghị quyết số 1', 'Quyết định số 12', '18-NQ', 'Kế hoạch 1', 'Luật Đ'],
  people: ['đồng chí Nguyễn V', 'le thi', 'đồng chí Lê ', 'tran', 'Nguyễn Văn T'],
  titles: ['Bí thư Huyện ủ', 'truong ban t', 'Phó Chủ tịch U', 'Giám đốc S'],
};
/** So often each. */
const AGAIN = 10;

function overNames(measured: MeasuredCorpus): CorpusRequest[] {
  const { corpus } = measured;
  const [uri = ''] = someUris(measured);
  const symbols = again(SYMBOLS).map((query) => () => provideWorkspaceSymbols(corpus.snapshot(), query, SHOWN, TOKEN));
  const completions = Object.entries(WRITTEN).map(([name, words]) => ({
    name: `completion: ${name}`,
    asks: again(words).map((before) => () => completionAt(corpus.snapshot(), uri, before)),
  }));
  const finds = again(SYMBOLS).map((query) => () => findAnything(corpus.snapshot(), query, SHOWN, TOKEN));
  return [{ name: 'workspace symbols', asks: symbols }, { name: 'find anything', asks: finds }, ...completions];
}

function completionAt(snapshot: CorpusSnapshot, uri: string, before: string): unknown {
  const wanted = wantedAt(before);
  if (wanted === undefined) return undefined;
  const position = { line: 0, character: before.length };
  const client = { insertReplace: true, labelDetails: true };
  const writing = { snapshot, uri, article: snapshot.article(uri), shown: SHOWN, position, before, behind: 0 };
  return provideCompletion(wanted, { ...writing, ...client }, TOKEN);
}

/** A letter is typed at the end of an article; then the index is as it should be, and what the editor asks next. */
function afterEdits(measured: MeasuredCorpus): CorpusRequest[] {
  const { corpus, texts } = measured;
  const uris = someUris(measured);
  let letters = '';
  const edit = (uri: string): CorpusSnapshot => {
    letters = letters.length > 60 ? '' : `${letters}a`;
    corpus.update(uri, `${texts.get(uri)}${letters}\n`);
    return corpus.snapshot();
  };
  const next: readonly (readonly [name: string, ask: (snapshot: CorpusSnapshot, uri: string) => unknown])[] = [
    ['fresh index', (snapshot) => snapshot.revision],
    ['diagnostics', (snapshot, uri) => provideDiagnostics(snapshot, uri, STYLE, SHOWN, TOKEN)],
    ['symbols', (snapshot) => provideWorkspaceSymbols(snapshot, 'nguyen', SHOWN, TOKEN)],
    ['completion of documents', (snapshot, uri) => completionAt(snapshot, uri, 'Nghị quyết số 1')],
  ];
  return next.map(([name, ask]) => ({
    name: `edit, then ${name}`,
    asks: uris.map((uri) => () => ask(edit(uri), uri)),
  }));
}

function someUris({ texts, corpus }: MeasuredCorpus): readonly string[] {
  const snapshot = corpus.snapshot();
  return spread(
    [...texts.keys()].filter((uri) => snapshot.article(uri) !== undefined),
    ARTICLES,
  );
}

function again<T>(things: readonly T[]): T[] {
  return Array.from({ length: AGAIN }, () => things).flat();
}
