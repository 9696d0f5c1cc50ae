import { CancellationToken } from 'vscode-languageserver-protocol';
import { Corpus } from '../../server/src/corpus/corpus';
import type { CorpusSnapshot } from '../../server/src/corpus/snapshot';
import { provideCodeActions } from '../../server/src/features/codeActions';
import { provideCompletion, wantedAt } from '../../server/src/features/completion';
import { type DiagnosticStyle, provideDiagnostics } from '../../server/src/features/diagnostics';
import { provideDocumentLinks } from '../../server/src/features/documentLink';
import { provideDocumentSymbols } from '../../server/src/features/documentSymbols';
import { provideInlayHints } from '../../server/src/features/inlayHint';
import { provideReferences } from '../../server/src/features/references';
import { provideSemanticTokens } from '../../server/src/features/semanticTokens';
import { presentation } from '../../server/src/features/wording/presentation';
import { provideWorkspaceSymbols } from '../../server/src/features/workspaceSymbols';

/** One article in a corpus of its own. */
export interface OneArticle {
  readonly uri: string;
  readonly text: string;
  readonly snapshot: CorpusSnapshot;
}

/** Something that an editor asks about an article. */
export interface ArticleRequest {
  readonly name: string;
  ask(article: OneArticle): unknown;
}

const URI = 'file:///tin/2023-06-20-bai.txt';
const TOKEN = CancellationToken.None;
const SHOWN = presentation('vi', true);
const STYLE: DiagnosticStyle = { severities: {}, related: true, explanation: () => undefined };
const ALL = { start: { line: 0, character: 0 }, end: { line: 1_000_000, character: 0 } };

/** A corpus of one article. */
export function oneArticle(text: string): OneArticle {
  const corpus = new Corpus();
  corpus.update(URI, text);
  return { uri: URI, text, snapshot: corpus.snapshot() };
}

/** What may be written behind some words at the end of an article. */
function completing(before: string): ArticleRequest {
  return {
    name: `what may follow «${before}»`,
    ask({ snapshot, uri }) {
      const wanted = wantedAt(before)!;
      const position = { line: 0, character: before.length };
      const client = { insertReplace: true, labelDetails: true };
      const writing = { snapshot, uri, article: snapshot.article(uri), shown: SHOWN, position, before, behind: 0 };
      return provideCompletion(wanted, { ...writing, ...client }, TOKEN);
    },
  };
}

/** Requests about all of an article. */
export const REQUESTS: readonly ArticleRequest[] = [
  { name: 'reading it', ask: ({ text }) => oneArticle(text) },
  {
    name: 'what is wrong in it',
    ask: ({ snapshot, uri }) => provideDiagnostics(snapshot, uri, STYLE, SHOWN, TOKEN),
  },
  {
    name: 'what can be done about it',
    ask: ({ snapshot, uri }) =>
      provideCodeActions(snapshot, uri, { document: uri, range: ALL, turnOff: 'off' }, STYLE, SHOWN, TOKEN),
  },
  { name: 'its outline', ask: ({ snapshot, uri }) => provideDocumentSymbols(snapshot, uri, SHOWN, TOKEN) },
  { name: 'its colours', ask: ({ snapshot, uri }) => provideSemanticTokens(snapshot, uri, undefined, TOKEN) },
  { name: 'its hints', ask: ({ snapshot, uri }) => provideInlayHints(snapshot, uri, ALL, SHOWN, TOKEN) },
  { name: 'its links', ask: ({ snapshot, uri }) => provideDocumentLinks(snapshot, uri, SHOWN, TOKEN) },
  {
    name: 'where else something is mentioned',
    ask: ({ snapshot, uri }) => provideReferences(snapshot, uri, { line: 3, character: 30 }, true, TOKEN),
  },
  completing('Quyết định số 1'),
  completing('đồng chí Nguyễn V'),
  completing('Bí thư Huyện ủ'),
  { name: 'symbols by a number', ask: ({ snapshot }) => provideWorkspaceSymbols(snapshot, '1', SHOWN, TOKEN) },
  { name: 'symbols by a name', ask: ({ snapshot }) => provideWorkspaceSymbols(snapshot, 'nguyen', SHOWN, TOKEN) },
];
