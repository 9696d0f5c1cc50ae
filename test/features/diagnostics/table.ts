import assert from 'node:assert/strict';
import { CancellationToken } from 'vscode-languageserver-protocol';
import { Corpus } from '../../../server/src/corpus/corpus';
import { findingsIn } from '../../../server/src/features/diagnostics';
import type { Edit } from '../../../server/src/features/diagnostics/check';
import { presentation } from '../../../server/src/features/wording/presentation';
import type { Span } from '../../../server/src/recognition/mention';
import { unindented, uriOf } from '../corpusOf';

/** An article in which «[…]» are around each span that is to be found; the marks are no part of the text. */
interface Case {
  readonly what: string;
  readonly text: string;
  /** What each finding says, in the order of the text; only that there is one where it is left out. */
  readonly says?: readonly (string | RegExp)[];
  /** What the words at each finding become; null where there is no certain mend. */
  readonly mends?: readonly (string | null)[];
  /** The titles of the mends that each finding leaves to the reader. */
  readonly choices?: readonly (readonly string[])[];
  /** Other articles by name, without marks. */
  readonly others?: Readonly<Record<string, string>>;
  /** The other places that each finding points to: «tên bài: words». */
  readonly related?: readonly (readonly string[])[];
}

/** Defines a suite over a table: what one check finds in each article. */
export function suiteOfCheck(code: string, cases: readonly Case[]): void {
  suite(`check ${code}`, () => {
    for (const one of cases) test(one.what, () => checkCase(code, one));
  });
}

function checkCase(code: string, { text: template, says, mends, choices, others = {}, related }: Case): void {
  const { text, spans } = unmarked(unindented(template));
  const corpus = new Corpus();
  const texts = new Map([[uriOf('bài này'), text]]);
  for (const [name, other] of Object.entries(others)) texts.set(uriOf(name), unindented(other));
  for (const [uri, each] of texts) corpus.update(uri, each);
  const snapshot = corpus.snapshot();
  const article = snapshot.article(uriOf('bài này'));
  assert.ok(article);
  const shown = presentation('vi', true);
  const found = findingsIn(snapshot, article, {}, shown, CancellationToken.None).filter(
    ({ check }) => check.code === code,
  );
  assert.deepEqual(
    found.map(({ finding: { span } }) => text.slice(span.start, span.end)),
    spans.map(({ start, end }) => text.slice(start, end)),
  );
  assert.deepEqual(
    found.map(({ finding: { span } }) => span.start),
    spans.map(({ start }) => start),
  );
  for (const [index, said] of (says ?? []).entries()) {
    const { message } = found[index]!.finding;
    if (typeof said === 'string') assert.equal(message, said);
    else assert.match(message, said);
  }
  if (mends !== undefined) {
    const mended = found.map(({ finding: { fix, span } }) =>
      fix === undefined ? null : edited(text, fix.edits, span),
    );
    assert.deepEqual(mended, mends);
  }
  if (choices !== undefined) {
    assert.deepEqual(
      found.map(({ finding }) => (finding.choices ?? []).map(({ title }) => title)),
      choices,
    );
  }
  if (related !== undefined) {
    const places = found.map(({ finding }) =>
      (finding.related ?? []).map(
        ({ uri, span }) => `${uri.slice(uri.lastIndexOf('/') + 1, -4)}: ${texts.get(uri)?.slice(span.start, span.end)}`,
      ),
    );
    assert.deepEqual(places, related);
  }
}

/** The words at a finding after its mend: all up to the last edit. */
function edited(text: string, edits: readonly Edit[], span: Span): string {
  let mended = '';
  let at = span.start;
  for (const edit of edits) {
    mended += text.slice(at, edit.span.start) + edit.text;
    at = edit.span.end;
  }
  return mended + text.slice(at, Math.max(at, span.end));
}

/** A text without its «[» and «]», and the spans that they were around. */
function unmarked(marked: string): { text: string; spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  let start = -1;
  for (const char of marked) {
    if (char === '[') start = text.length;
    else if (char === ']') spans.push({ start, end: text.length });
    else text += char;
  }
  return { text, spans };
}
