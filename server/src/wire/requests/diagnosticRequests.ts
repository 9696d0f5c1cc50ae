import {
  CodeActionKind,
  type Connection,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import { catalogueMends } from '../../features/catalogueFile/mends';
import { provideCodeActions } from '../../features/codeActions';
import { OPEN_EXPLANATION, TURN_CHECK_OFF } from '../client/abilities';
import type { Answering, Sources } from './answering';
import { actionKindsIn, catalogueMistakesIn, givenUriIn, rangeIn, resultIdIn, resultIdsIn } from './parameters';

/** Answers what is asked about the findings of the checks: diagnostics, and what can be done about them. */
export function answerDiagnosticRequests(
  connection: Connection,
  sources: Sources,
  { answer, nameIn }: Answering,
): void {
  const { files, workspace } = sources.diagnosing;
  const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  connection.languages.diagnostics.on(
    answer<DocumentDiagnosticParams, DocumentDiagnosticReport>('diagnostics', nothing, (snapshot, params, token) =>
      files.answer(snapshot, nameIn(params), resultIdIn(params), token),
    ),
  );
  connection.languages.diagnostics.onWorkspace(async (params, token, _, progress) => {
    await sources.settings.unknown;
    const report = progress === undefined ? undefined : progress.report.bind(progress);
    return workspace.answer(resultIdsIn(params), report, token);
  });
  connection.onCodeAction(
    answer('diagnostics', [], (snapshot, params, token) => {
      const only = actionKindsIn(params);
      const request = {
        document: givenUriIn(params),
        range: rangeIn(params),
        ...(only === undefined ? {} : { only }),
        ...(sources.abilities.turnsChecksOff ? { turnOff: TURN_CHECK_OFF } : {}),
        ...(sources.abilities.opensExplanations ? { explain: OPEN_EXPLANATION } : {}),
      };
      const mistakes = catalogueMistakesIn(params);
      const wantsMends = only === undefined || only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix);
      if (mistakes.length > 0) {
        return wantsMends ? catalogueMends(mistakes, request.document, sources.shown()) : [];
      }
      return provideCodeActions(snapshot, nameIn(params), request, files.style, sources.shown(), token);
    }),
  );
}
