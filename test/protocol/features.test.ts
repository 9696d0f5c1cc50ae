import assert from 'node:assert/strict';
import type {
  ClientCapabilities,
  DocumentHighlight,
  DocumentSymbol,
  Hover,
  Location,
  LocationLink,
  MarkupContent,
  SemanticTokens,
  SemanticTokensDelta,
  SymbolInformation,
  WorkspaceSymbol,
} from 'vscode-languageserver-protocol/node';
import { FULL, inside, SHORT } from './articles';
import { BareClient } from './bareClient';
import { TemporaryFolder } from './temporaryFolder';

const CAPABLE: ClientCapabilities = {
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    semanticTokens: {
      requests: { full: { delta: true }, range: true },
      tokenTypes: [],
      tokenModifiers: [],
      formats: ['relative'],
    },
  },
};

suite('language features over the wire', () => {
  let folder: TemporaryFolder;
  let full: string;
  let short: string;
  suiteSetup(() => {
    folder = new TemporaryFolder({ 'đầy đủ (1).txt': FULL, 'ngắn.txt': SHORT, 'ảnh.png': 'PNG' });
    full = folder.uriOf('đầy đủ (1).txt');
    short = folder.uriOf('ngắn.txt');
  });
  suiteTeardown(() => folder.remove());

  const citation = (text: string, uri: string) => ({
    textDocument: { uri },
    position: inside(text, 'Kết luận số 21-KL/TW'),
  });

  suite('for a client that can do much', () => {
    let client: BareClient;
    suiteSetup(async () => {
      client = await BareClient.indexed({ folders: [folder.uri], capabilities: CAPABLE });
    });
    suiteTeardown(() => client.kill());

    test('a hover is Markdown and covers the mention', async () => {
      const hover = await client.request<Hover>('textDocument/hover', citation(SHORT, short));
      const { kind, value } = hover.contents as MarkupContent;
      assert.equal(kind, 'markdown');
      assert.match(value, /^### Kết luận số 21-KL\/TW/u);
      assert.match(value, /Fullest citation/u);
      const start = inside(SHORT, 'Kết luận số 21-KL/TW');
      assert.deepEqual(hover.range, {
        start: { line: start.line, character: start.character - 1 },
        end: { line: start.line, character: start.character - 1 + 'Kết luận số 21-KL/TW'.length },
      });
    });

    test('a definition leads into the other article, with the range that it starts from', async () => {
      const links = await client.request<LocationLink[]>('textDocument/definition', citation(SHORT, short));
      assert.equal(links.length, 1);
      assert.equal(links[0]!.targetUri, full);
      assert.deepEqual(links[0]!.targetSelectionRange.start.line, inside(FULL, 'Kết luận').line);
      assert.ok(links[0]!.originSelectionRange);
    });

    test('references come from all articles, with and without the definition', async () => {
      const ask = (includeDeclaration: boolean) =>
        client.request<Location[]>('textDocument/references', {
          ...citation(SHORT, short),
          context: { includeDeclaration },
        });
      assert.deepEqual((await ask(true)).map(({ uri }) => uri).sort(), [full, short].sort());
      assert.deepEqual(
        (await ask(false)).map(({ uri }) => uri),
        [short],
      );
    });

    test('highlights stay in the article', async () => {
      const found = await client.request<DocumentHighlight[]>('textDocument/documentHighlight', citation(FULL, full));
      assert.equal(found.length, 1);
    });

    test('the outline is a tree under the headline', async () => {
      const [root] = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
        textDocument: { uri: full },
      });
      assert.equal(root?.name, 'Tỉnh ủy Lạng Sơn quán triệt văn bản mới của Trung ương');
      assert.ok(root.children?.some(({ name }) => name === 'Kết luận số 21-KL/TW'));
    });

    test('a document is found by its number, typed without marks', async () => {
      const found = await client.request<WorkspaceSymbol[]>('workspace/symbol', { query: 'ket luan 21' });
      assert.equal(found[0]?.name, '21-KL/TW · Kết luận');
      assert.equal(found[0]?.location.uri, full);
    });

    test('colours come whole, in part and as differences', async () => {
      const textDocument = { uri: short };
      const whole = await client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
      assert.ok(whole.data.length > 0 && whole.data.length % 5 === 0);
      const { line } = inside(SHORT, 'Kết luận số 21-KL/TW');
      const part = await client.request<SemanticTokens>('textDocument/semanticTokens/range', {
        textDocument,
        range: { start: { line, character: 0 }, end: { line: line + 1, character: 0 } },
      });
      assert.ok(part.data.length > 0 && part.data.length <= whole.data.length);
      const previousResultId = whole.resultId;
      const same = await client.request<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
        textDocument,
        previousResultId,
      });
      assert.deepEqual(same.edits, []);
    });
  });

  suite('for a client that can do little', () => {
    let client: BareClient;
    suiteSetup(async () => {
      // a single root, as clients had it before workspace folders
      client = await BareClient.indexed({ initialize: { rootUri: folder.uri, locale: 'vi' } });
    });
    suiteTeardown(() => client.kill());

    test('a hover is plain text, in the language of the client', async () => {
      const hover = await client.request<Hover>('textDocument/hover', citation(SHORT, short));
      const { kind, value } = hover.contents as MarkupContent;
      assert.equal(kind, 'plaintext');
      assert.match(value, /^Kết luận số 21-KL\/TW/u);
      assert.match(value, /Chỗ dẫn đầy đủ nhất/u);
    });

    test('a definition is a plain location', async () => {
      const [location] = await client.request<Location[]>('textDocument/definition', citation(SHORT, short));
      assert.equal(location?.uri, full);
    });

    test('the outline is flat', async () => {
      const symbols = await client.request<SymbolInformation[]>('textDocument/documentSymbol', {
        textDocument: { uri: full },
      });
      assert.ok(symbols.every(({ location }) => location.uri === full));
      assert.ok(symbols.some(({ name }) => name === 'Kết luận số 21-KL/TW'));
    });

    test('other spellings of a URI name the same file', async () => {
      const raw = decodeURIComponent(full);
      const hover = await client.request<Hover>('textDocument/hover', citation(FULL, raw));
      assert.ok(hover);
    });
  });

  test('features can be turned off', async () => {
    const client = await BareClient.indexed({
      folders: [folder.uri],
      initialize: { initializationOptions: { features: { hover: false } } },
    });
    try {
      assert.equal(await client.request('textDocument/hover', citation(SHORT, short)), null);
      const found = await client.request<Location[]>('textDocument/definition', citation(SHORT, short));
      assert.equal(found.length, 1);
      await client.notify('workspace/didChangeConfiguration', {
        settings: { danChieu: { features: { definition: false } } },
      });
      await client.eventually(
        () => client.request('textDocument/hover', citation(SHORT, short)),
        (hover) => hover !== null,
      );
      assert.equal(await client.request('textDocument/definition', citation(SHORT, short)), null);
    } finally {
      client.kill();
    }
  });
});
