import type { CompletionItem, CompletionList, CompletionParams, Connection } from 'vscode-languageserver';
import { provideCompletion, resolveCompletion, wantedAt, wordBehind } from '../../features/completion';
import type { Answering, Sources } from './answering';
import { completionInCatalogue } from './catalogueRequests';
import { dataText, offerKindIn, positionIn, triggerIn, uriIn } from './parameters';

/** Answers what may be written next. Most requests come from the middle of prose, and cost a look at a few words. */
export function answerCompletionRequests(
  connection: Connection,
  sources: Sources,
  { respond, nameIn }: Answering,
): void {
  const shown = () => ({ ...sources.shown(), markdown: sources.abilities.markdownDocumentation });

  connection.onCompletion(
    respond<CompletionParams, CompletionItem[] | CompletionList | null>('completion', null, (params, token) => {
      const inCatalogue = completionInCatalogue(sources, params);
      if (inCatalogue !== undefined) return inCatalogue;
      const position = positionIn(params);
      const { line, character } = position;
      const text = sources.openText(uriIn(params));
      if (text === undefined) return null;
      const before = text.getText({ start: { line, character: 0 }, end: position });
      const wanted = wantedAt(before, triggerIn(params));
      if (wanted === undefined || token.isCancellationRequested) return null;
      const after = text.getText({ start: position, end: { line, character: character + LONGEST_WORD } });
      const uri = nameIn(params);
      const snapshot = sources.snapshot();
      const { insertReplace, labelDetails } = sources.abilities;
      const article = snapshot.article(uri);
      const behind = wordBehind(after);
      const writing = { snapshot, uri, article, shown: shown(), position, before, behind, insertReplace, labelDetails };
      return provideCompletion(wanted, writing, token);
    }),
  );
  connection.onCompletionResolve((item, token) =>
    respond<CompletionItem, CompletionItem>('completion', item, () => {
      if (item.data === undefined) return item; // of a catalogue: all of it was said at once
      const data = { kind: offerKindIn(item), key: dataText(item, 'key'), uri: dataText(item, 'uri') };
      return resolveCompletion(sources.snapshot(), item, data, shown());
    })(item, token),
  );
}

/** What stands behind the cursor of a word or number is shorter, in UTF-16 units. */
const LONGEST_WORD = 60;
