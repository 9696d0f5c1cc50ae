import type { CancellationToken } from 'vscode-languageserver-protocol';
import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type Range,
  type TextEdit,
} from 'vscode-languageserver-types';
import type { Article } from '../corpus/identity/things';
import type { CorpusSnapshot } from '../corpus/snapshot';
import type { CheckCode } from '../l10n/checkTitles';
import { type DiagnosticStyle, diagnosticOf, type Found, findingsIn } from './diagnostics';
import type { Edit } from './diagnostics/check';
import { rangeOf } from './lookup/places';
import type { Presentation } from './wording/presentation';

/** The kind under which the client asks for all certain mends of an article at once, as on saving. */
const FIX_ALL = `${CodeActionKind.SourceFixAll}.danChieu`;

/** The kinds of actions there are. */
export const CODE_ACTION_KINDS: readonly string[] = [CodeActionKind.QuickFix, FIX_ALL];

/** What of the actions a client asks for and can do. */
export interface ActionRequest {
  /** The article as the client names it: edits are made there. */
  readonly document: string;
  readonly range: Range;
  /** The kinds that are wanted, with all kinds below them; all where it is left out. */
  readonly only?: readonly string[];
  /** The client's command that turns a check off; undefined where it has none. */
  readonly turnOff?: string;
  /** The client's command that opens the page of a check; undefined where it has none. */
  readonly explain?: string;
}

/**
 * What can be done about the findings of an article: the mends of those in the range, the certain one or those to choose
 * from; the pages that explain them; a way to turn their checks off, last; and all certain mends of the article in one.
 */
export function provideCodeActions(
  snapshot: CorpusSnapshot,
  uri: string,
  request: ActionRequest,
  style: DiagnosticStyle,
  shown: Presentation,
  token: CancellationToken,
): CodeAction[] {
  const article = snapshot.article(uri);
  if (article === undefined) return [];
  const found = findingsIn(snapshot, article, style.severities, shown, token);
  const actions: CodeAction[] = [];
  if (wants(request, CodeActionKind.QuickFix)) {
    const here = found.filter(({ finding }) => touch(rangeOf(article, finding.span), request.range));
    actions.push(...here.flatMap((one) => mendsOf(snapshot, article, one, request, style)));
    const checks = byCheck(snapshot, article, here, style);
    actions.push(...explanations(checks, request, style, shown), ...turnOffs(checks, request, shown));
  }
  if (wants(request, FIX_ALL)) actions.push(...mendAll(article, found, request, shown));
  return actions;
}

/** Whether an action of a kind is wanted: kinds are paths, «source» asks for «source.fixAll.danChieu» too. */
function wants({ only }: ActionRequest, kind: string): boolean {
  return only === undefined || only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
}

function mendsOf(
  snapshot: CorpusSnapshot,
  article: Article,
  found: Found,
  { document }: ActionRequest,
  style: DiagnosticStyle,
): CodeAction[] {
  const { fix, choices = [] } = found.finding;
  const mends = fix === undefined ? choices : [fix];
  return mends.map((mend) => ({
    title: mend.title,
    kind: CodeActionKind.QuickFix,
    ...(mend === fix && { isPreferred: true }),
    diagnostics: [diagnosticOf(snapshot, article, found, style)],
    edit: { changes: { [document]: mend.edits.map((edit) => editOf(article, edit)) } },
  }));
}

/** The findings of each check that found something. */
type FoundByCheck = ReadonlyMap<CheckCode, Diagnostic[]>;

function byCheck(
  snapshot: CorpusSnapshot,
  article: Article,
  found: readonly Found[],
  style: DiagnosticStyle,
): FoundByCheck {
  const checks = new Map<CheckCode, Diagnostic[]>();
  for (const one of found) {
    const diagnostic = diagnosticOf(snapshot, article, one, style);
    const others = checks.get(one.check.code);
    if (others === undefined) checks.set(one.check.code, [diagnostic]);
    else others.push(diagnostic);
  }
  return checks;
}

/** The pages of the checks. They stand above the next: who chooses the first that is offered loses nothing. */
function explanations(
  checks: FoundByCheck,
  { explain }: ActionRequest,
  style: DiagnosticStyle,
  { words }: Presentation,
): CodeAction[] {
  if (explain === undefined) return [];
  return [...checks].flatMap(([code, diagnostics]) => {
    const page = style.explanation(code);
    if (page === undefined) return [];
    const title = checks.size === 1 ? words.openExplanation : words.openExplanationOf(words.checkTitles[code]);
    return [commandAction(title, diagnostics, explain, page)];
  });
}

/** For each check a way to turn it off. */
function turnOffs(checks: FoundByCheck, { turnOff }: ActionRequest, { words }: Presentation): CodeAction[] {
  if (turnOff === undefined) return [];
  return [...checks].map(([code, diagnostics]) =>
    commandAction(words.turnCheckOff(words.checkTitles[code]), diagnostics, turnOff, code),
  );
}

/** An action that calls a command of the client with one argument. */
function commandAction(title: string, diagnostics: Diagnostic[], command: string, argument: string): CodeAction {
  return { title, kind: CodeActionKind.QuickFix, diagnostics, command: { title, command, arguments: [argument] } };
}

/** All certain mends at once; of two that overlap the first, the other comes with the next request. */
function mendAll(
  article: Article,
  found: readonly Found[],
  { document }: ActionRequest,
  { words }: Presentation,
): CodeAction[] {
  const wanted = found.flatMap(({ finding }) => finding.fix?.edits ?? []).sort((a, b) => a.span.start - b.span.start);
  let end = 0;
  const edits: TextEdit[] = [];
  for (const edit of wanted) {
    if (edit.span.start < end) continue;
    end = edit.span.end;
    edits.push(editOf(article, edit));
  }
  if (edits.length === 0) return [];
  return [{ title: words.mendAll(edits.length), kind: FIX_ALL, edit: { changes: { [document]: edits } } }];
}

function editOf(article: Article, { span, text }: Edit): TextEdit {
  return { range: rangeOf(article, span), newText: text };
}

/** Whether two ranges have a place in common, an end counted in: a cursor touches what it stands at. */
function touch(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
