import type {
  CodeLens,
  Connection,
  DocumentLink,
  FoldingRange,
  InlayHint,
  SelectionRange,
} from 'vscode-languageserver';
import { citationTitles, provideCodeLenses, resolveCodeLens } from '../../features/codeLens';
import { linkTarget, provideDocumentLinks } from '../../features/documentLink';
import { provideFoldingRanges } from '../../features/foldingRange';
import { provideInlayHints, resolveInlayHint } from '../../features/inlayHint';
import { provideSelectionRanges } from '../../features/selectionRange';
import { hintLooks } from '../client/refreshing';
import type { Answering, Sources } from './answering';
import { dataNumber, dataText, positionsIn, rangeIn, uriIn } from './parameters';

/**
 * Answers what is shown in an open file beside its text or done with its lines: hints, lenses, links, what can be
 * folded away, what a selection grows to. What takes a look at other articles is worked out when it is to be seen.
 */
export function answerLayoutRequests(connection: Connection, sources: Sources, { answer, nameIn }: Answering): void {
  const { abilities, refreshing } = sources;
  const textIn = (params: unknown) => sources.openText(uriIn(params));

  connection.languages.inlayHint.on(
    answer('inlayHint', null, (snapshot, params, token) => {
      const [uri, range, shown] = [nameIn(params), rangeIn(params), sources.shown()];
      const hints = provideInlayHints(snapshot, uri, range, shown, token);
      if (!token.isCancellationRequested) refreshing.sent('inlayHint', uri, range, hintLooks(hints));
      return hints;
    }),
  );
  connection.languages.inlayHint.resolve((hint, token) =>
    answer<InlayHint, InlayHint>('inlayHint', hint, (snapshot) => {
      const data = {
        uri: dataText(hint, 'uri'),
        mention: dataNumber(hint, 'mention'),
        document: dataText(hint, 'document'),
      };
      return resolveInlayHint(snapshot, hint, data, sources.shown());
    })(hint, token),
  );
  connection.onCodeLens(
    answer<unknown, CodeLens[] | null>('codeLens', null, (snapshot, params, token) => {
      const uri = nameIn(params);
      const lenses = provideCodeLenses(snapshot, uri, token);
      if (!token.isCancellationRequested) {
        refreshing.sent('codeLens', uri, undefined, citationTitles(snapshot, uri, sources.shown()));
      }
      return lenses;
    }),
  );
  connection.onCodeLensResolve((lens, token) =>
    answer<CodeLens, CodeLens>('codeLens', lens, (snapshot) => {
      const data = {
        uri: dataText(lens, 'uri'),
        document: dataText(lens, 'document'),
        start: dataNumber(lens, 'start'),
      };
      return resolveCodeLens(snapshot, lens, data, sources.shown(), abilities.showReferences);
    })(lens, token),
  );
  connection.onDocumentLinks(
    answer<unknown, DocumentLink[] | null>('documentLink', null, (snapshot, params, token) =>
      provideDocumentLinks(snapshot, nameIn(params), sources.shown(), token),
    ),
  );
  connection.onDocumentLinkResolve((link, token) =>
    answer<DocumentLink, DocumentLink>('documentLink', link, (snapshot) => {
      const target = linkTarget(snapshot, dataText(link, 'document'));
      return target === undefined ? link : { ...link, target };
    })(link, token),
  );
  connection.onFoldingRanges(
    answer<unknown, FoldingRange[] | null>('foldingRange', null, (snapshot, params, token) =>
      provideFoldingRanges(snapshot, nameIn(params), textIn(params), abilities.foldingRanges, token),
    ),
  );
  connection.onSelectionRanges(
    answer<unknown, SelectionRange[] | null>('selectionRange', null, (snapshot, params, token) =>
      provideSelectionRanges(snapshot, nameIn(params), textIn(params), positionsIn(params), token),
    ),
  );
}
