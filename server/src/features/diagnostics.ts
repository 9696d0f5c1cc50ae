import type { CancellationToken } from 'vscode-languageserver-protocol';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Article } from '../corpus/identity/things';
import type { CorpusSnapshot } from '../corpus/snapshot';
import type { Check, Finding, Related, Severity } from './diagnostics/check';
import { CHECKS } from './diagnostics/registry';
import { locationOf, rangeOf } from './lookup/places';
import type { Presentation } from './wording/presentation';

/** How loudly each check is told, by its code. */
export type Severities = Readonly<Record<string, Severity>>;

/** What diagnostics say beside their message. */
export interface DiagnosticStyle {
  readonly severities: Severities;
  /** Whether the client shows places that a message points to. */
  readonly related: boolean;
  /** The address of a check's documentation; undefined where there is none that the client could open. */
  explanation(code: string): string | undefined;
}

/** A finding with the check that made it. */
export interface Found {
  readonly check: Check;
  readonly finding: Finding;
}

const SEVERITY = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

/**
 * What contradicts or is malformed in an article, in the order of the text.
 * @returns nothing for files that are no articles, and where nobody waits any more.
 */
export function provideDiagnostics(
  snapshot: CorpusSnapshot,
  uri: string,
  style: DiagnosticStyle,
  shown: Presentation,
  token: CancellationToken,
): Diagnostic[] {
  const article = snapshot.article(uri);
  if (article === undefined) return [];
  return findingsIn(snapshot, article, style.severities, shown, token).map((found) =>
    diagnosticOf(snapshot, article, found, style),
  );
}

/** All that the checks find in an article, in the order of the text. Checks that are off are not asked. */
export function findingsIn(
  snapshot: CorpusSnapshot,
  article: Article,
  severities: Severities,
  shown: Presentation,
  token: CancellationToken,
): Found[] {
  const found: Found[] = [];
  for (const check of CHECKS) {
    if (token.isCancellationRequested) return [];
    if (severityOf(check, severities) === 'off') continue;
    for (const finding of check.find({ snapshot, article, shown })) found.push({ check, finding });
  }
  return found.sort((a, b) => a.finding.span.start - b.finding.span.start);
}

/** A finding in the protocol's terms. */
export function diagnosticOf(
  snapshot: CorpusSnapshot,
  article: Article,
  { check, finding }: Found,
  style: DiagnosticStyle,
): Diagnostic {
  const severity = severityOf(check, style.severities);
  const href = style.explanation(check.code);
  const related = style.related ? (finding.related ?? []).flatMap((place) => relatedIn(snapshot, place)) : [];
  return {
    range: rangeOf(article, finding.span),
    message: finding.message,
    severity: SEVERITY[severity === 'off' ? check.severity : severity],
    source: 'Dẫn Chiếu',
    code: check.code,
    ...(href === undefined ? {} : { codeDescription: { href } }),
    ...(related.length === 0 ? {} : { relatedInformation: related }),
  };
}

function severityOf({ code, severity }: Check, severities: Severities): Severity {
  return severities[code] ?? severity;
}

function relatedIn(snapshot: CorpusSnapshot, { uri, span, message }: Related) {
  const location = locationOf(snapshot, uri, span);
  return location === undefined ? [] : [{ location, message }];
}
