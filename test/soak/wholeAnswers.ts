import { isDeepStrictEqual } from 'node:util';
import type { ClientCapabilities } from 'vscode-languageserver-protocol/node';
import type { BareClient } from '../protocol/bareClient';
import type { TemporaryFolder } from '../protocol/temporaryFolder';

/** What a client has to be able to do for its answers to be compared. */
export const CAPABILITIES: ClientCapabilities = {
  textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
};

/** What is asked of each file as a whole. */
const OF_FILES = ['documentSymbol', 'semanticTokens/full', 'inlayHint', 'codeLens', 'documentLink', 'diagnostic'];
/** What is asked of each name in the outlines. */
const OF_PLACES = ['hover', 'definition', 'references'];
const QUERIES = ['1', 'nguyen', 'hội nghị', 'NQ'];
const ALL = { start: { line: 0, character: 0 }, end: { line: 100_000, character: 0 } };

/** An entry of an outline, as far as it is looked at. */
interface Entry {
  readonly selectionRange: { readonly start: object };
  readonly children?: readonly Entry[];
}

/** What a server says of the files of a folder and of the corpus, by question; lists without an order are sorted. */
export async function wholeAnswers(
  client: BareClient,
  folder: TemporaryFolder,
  names: readonly string[],
): Promise<ReadonlyMap<string, unknown>> {
  const answers = new Map<string, unknown>();
  for (const name of names) {
    const textDocument = { uri: folder.uriOf(name) };
    for (const method of OF_FILES) {
      answers.set(`${method} ${name}`, await client.request(`textDocument/${method}`, { textDocument, range: ALL }));
    }
    const outline = (answers.get(`documentSymbol ${name}`) ?? []) as readonly Entry[];
    for (const { start } of outline.flatMap(withChildren).map(({ selectionRange }) => selectionRange)) {
      for (const method of OF_PLACES) {
        const params = { textDocument, position: start, context: { includeDeclaration: true } };
        const question = `${method} ${name} ${JSON.stringify(start)}`;
        answers.set(question, sorted(await client.request(`textDocument/${method}`, params)));
      }
    }
  }
  for (const query of QUERIES) answers.set(query, sorted(await client.request('workspace/symbol', { query })));
  return answers;
}

/** The first question that is not answered alike, with both answers. */
export function differing(
  ours: ReadonlyMap<string, unknown>,
  wanted: ReadonlyMap<string, unknown>,
): Record<string, unknown> | undefined {
  for (const question of new Set([...ours.keys(), ...wanted.keys()])) {
    const [our, want] = [withoutResultId(ours.get(question)), withoutResultId(wanted.get(question))];
    if (!isDeepStrictEqual(our, want)) return { question, our, want };
  }
  return undefined;
}

function withChildren(entry: Entry): Entry[] {
  return [entry, ...(entry.children ?? []).flatMap(withChildren)];
}

function sorted(answer: unknown): unknown {
  return Array.isArray(answer) ? answer.map((each) => JSON.stringify(each)).sort() : answer;
}

/** Servers name their results as they like. */
function withoutResultId(answer: unknown): unknown {
  return typeof answer === 'object' && answer !== null && 'resultId' in answer
    ? { ...answer, resultId: undefined }
    : answer;
}
