import { type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver-types';
import type { CatalogueFault, FaultCode } from '../../corpus/catalogue/fault';
import { shortDate } from '../../l10n/dates';
import type { Span } from '../../recognition/mention';
import { type Lines, positionAt } from '../../text/positions';
import { sourceName } from '../cards/sources';
import type { Presentation } from '../wording/presentation';
import type { CatalogueMend } from './mends';

/** What costs nothing, or may be meant so; all else costs at least a field, and is an error. */
const MILD: Partial<Record<FaultCode, DiagnosticSeverity>> = {
  damaged: DiagnosticSeverity.Warning,
  repeatedKey: DiagnosticSeverity.Warning,
  unknownKey: DiagnosticSeverity.Warning,
  typeAgainstSymbol: DiagnosticSeverity.Warning,
  repeatedDocument: DiagnosticSeverity.Warning,
  differs: DiagnosticSeverity.Information,
};

/** Where in {@link CatalogueFault.about} stands what was probably meant. */
const MEANT: Partial<Record<FaultCode, number>> = { unknownKey: 1, notAllowed: 2, notAProvince: 1 };

/** The day that someone may have meant by «18/3/2021» or «18-03-2021». */
const DAY_FIRST = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/u;

/** The mistakes of a catalogue file, for its reader. @param lines those of the text that the faults are of. */
export function catalogueDiagnostics(
  faults: readonly CatalogueFault[],
  lines: Lines,
  shown: Presentation,
): readonly Diagnostic[] {
  return faults.map((fault) => ({
    range: rangeIn(lines, fault),
    severity: MILD[fault.code] ?? DiagnosticSeverity.Error,
    code: `catalogue.${fault.code}`,
    source: 'Dẫn Chiếu',
    message: messageOf(fault, shown),
    ...mendOf(fault, lines),
    ...(fault.other === undefined
      ? {}
      : {
          relatedInformation: [
            {
              location: { uri: fault.other.uri, range: { start: fault.other.start, end: fault.other.end } },
              message: shown.words.otherEntry,
            },
          ],
        }),
  }));
}

/** What was probably meant, to be put in the place of what is written; nothing where that is written in another form. */
function mendOf({ code, about, words }: CatalogueFault, lines: Lines): { readonly data?: CatalogueMend } {
  const at = MEANT[code];
  const meant = at === undefined ? '' : (about[at] ?? '');
  return meant === '' || words === undefined ? {} : { data: { meant, range: rangeIn(lines, words) } };
}

function rangeIn({ lineStarts }: Lines, { start, end }: Span): Range {
  return { start: positionAt(lineStarts, start), end: positionAt(lineStarts, end) };
}

function messageOf({ code, about }: CatalogueFault, { words, language }: Presentation): string {
  const say = words.catalogueFaults;
  const [first = '', second = '', third = ''] = about;
  switch (code) {
    case 'malformedDate':
      return say.malformedDate(second, meantDay(second));
    case 'differs':
      return say.differs(first === 'date' ? shortDate(second, words, language) : second, sourceOf(third, words));
    case 'termAgainstDate':
      return say.termAgainstDate(first, shortDate(second, words, language), third);
    default:
      return (say[code] as (...about: string[]) => string)(first, second, third);
  }
}

function sourceOf(source: string, words: Presentation['words']): string {
  return source === '' ? '' : sourceName(source, words);
}

function meantDay(written: string): string {
  const [, day = '', month = '', year = ''] = DAY_FIRST.exec(written) ?? [];
  return year === '' || Number(month) > 12 || Number(day) > 31
    ? ''
    : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
