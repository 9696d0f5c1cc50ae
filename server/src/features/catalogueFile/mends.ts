import { type CodeAction, CodeActionKind, type Diagnostic, type Range } from 'vscode-languageserver-types';
import type { Presentation } from '../wording/presentation';

/** What was probably meant by a word of a catalogue, and where that word stands, as a diagnostic carries it. */
export interface CatalogueMend {
  readonly meant: string;
  readonly range: Range;
}

/**
 * What can be done about mistakes in a catalogue: for each the word that was probably meant, of which there is one.
 * @param mistakes the diagnostics of the place that was asked about, each with its mend.
 * @param document the file as the client names it.
 */
export function catalogueMends(
  mistakes: readonly (readonly [mistake: Diagnostic, mend: CatalogueMend])[],
  document: string,
  { words }: Presentation,
): CodeAction[] {
  return mistakes.map(([mistake, { meant, range }]) => ({
    title: words.rewriteAs(meant),
    kind: CodeActionKind.QuickFix,
    isPreferred: true,
    diagnostics: [mistake],
    edit: { changes: { [document]: [{ range, newText: meant }] } },
  }));
}
