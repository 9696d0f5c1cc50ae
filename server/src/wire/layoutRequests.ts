import type { Connection, FoldingRange, SelectionRange } from 'vscode-languageserver';
import { provideFoldingRanges } from '../features/foldingRange';
import { provideSelectionRanges } from '../features/selectionRange';
import type { Answering, Sources } from './answering';
import { positionsIn, uriIn } from './parameters';

/** Answers what is asked of the layout of an open file: what can be folded away, what a selection grows to. */
export function answerLayoutRequests(connection: Connection, sources: Sources, { answer, nameIn }: Answering): void {
  const textIn = (params: unknown) => sources.openText(uriIn(params));

  connection.onFoldingRanges(
    answer<unknown, FoldingRange[] | null>('foldingRange', null, (snapshot, params, token) =>
      provideFoldingRanges(snapshot, nameIn(params), textIn(params), sources.abilities.foldingRanges, token),
    ),
  );
  connection.onSelectionRanges(
    answer<unknown, SelectionRange[] | null>('selectionRange', null, (snapshot, params, token) =>
      provideSelectionRanges(snapshot, nameIn(params), textIn(params), positionsIn(params), token),
    ),
  );
}
