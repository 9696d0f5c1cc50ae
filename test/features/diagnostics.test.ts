import assert from 'node:assert/strict';
import { CancellationToken, CancellationTokenSource } from 'vscode-languageserver-protocol';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import { type DiagnosticStyle, provideDiagnostics } from '../../server/src/features/diagnostics';
import { presentation } from '../../server/src/features/wording/presentation';
import { corpusOf, uriOf } from './corpusOf';

const TEXT = 'Chi bộ học Nghị quyết số 21-KL/TW. Quy định số 37-QĐ/TW ngày 25/11/2021 của Ban Chấp hành Trung ương.';
const OTHER =
  'Xã học Quy định số 37-QĐ/TW ngày 25/10/2021 của Ban Chấp hành Trung ương về điều đảng viên không được làm.';

function diagnostics(style: Partial<DiagnosticStyle>, token = CancellationToken.None, locale = 'en'): Diagnostic[] {
  const { snapshot } = corpusOf({ 'bài này': TEXT, 'bài kia': OTHER });
  const whole = { severities: {}, related: true, explanation: () => undefined, ...style };
  return provideDiagnostics(snapshot, uriOf('bài này'), whole, presentation(locale, true), token);
}

suite('diagnostics', () => {
  test('are told in the order of the text, in the language of the reader', () => {
    const [first, second] = diagnostics({});
    assert.equal(first?.message, 'Type and symbol disagree: “KL” is for Kết luận, not for Nghị quyết.');
    assert.equal(second?.message, 'Quy định số 37-QĐ/TW: dated 25 Nov 2021 here, 25 Oct 2021 in the catalogue.');
    assert.match(String(diagnostics({}, CancellationToken.None, 'vi')[0]?.message), /^Loại văn bản/u);
  });

  test('have the severity that is set, and are not told where it is off', () => {
    const set = diagnostics({ severities: { typeAndSymbol: 'off', documentDate: 'error' } });
    assert.deepEqual(
      set.map(({ code, severity }) => [code, severity]),
      [['documentDate', DiagnosticSeverity.Error]],
    );
  });

  test('point to the place that says otherwise, for clients that show it', () => {
    const [, shown] = diagnostics({});
    assert.deepEqual(
      shown?.relatedInformation?.map(({ location: { uri }, message }) => [uri, message]),
      [[uriOf('bài kia'), 'It says here: 25 Oct 2021']],
    );
    assert.equal(diagnostics({ related: false })[1]?.relatedInformation, undefined);
  });

  test('name the page that explains them, where there is one', () => {
    const [first] = diagnostics({ explanation: (code) => `x:/${code}` });
    assert.deepEqual(first?.codeDescription, { href: 'x:/typeAndSymbol' });
    assert.equal(diagnostics({})[0]?.codeDescription, undefined);
  });

  test('are not looked for when nobody waits', () => {
    const source = new CancellationTokenSource();
    source.cancel();
    assert.deepEqual(diagnostics({}, source.token), []);
  });
});
