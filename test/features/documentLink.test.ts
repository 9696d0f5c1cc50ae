import assert from 'node:assert/strict';
import { CancellationToken } from 'vscode-languageserver-protocol';
import { linkTarget, provideDocumentLinks } from '../../server/src/features/documentLink';
import { presentation } from '../../server/src/features/wording/presentation';
import { corpusOf, textIn, uriOf } from './corpusOf';
import { OWN_TEXT } from './ownText';

const CITING = `
  Quảng Trị nửa năm làm theo kế hoạch

  (16/03/2023)

  Tỉnh ủy Quảng Trị sơ kết Kế hoạch số 27-KH/TU và Kết luận số 21-KL/TW. Kế hoạch 27 đăng ở https://vi.du/ke-hoach.
`;
const asked = corpusOf({ 'toàn văn': OWN_TEXT, bài: CITING });
const vi = presentation('vi', true);

/** The words of an article that are links. */
function links(name: string): readonly string[] {
  const found = provideDocumentLinks(asked.snapshot, uriOf(name), vi, CancellationToken.None);
  return found.map(({ range }) => textIn(asked, uriOf(name), range));
}

suite('links', () => {
  test('are citations of documents whose own text is in the corpus; addresses in the text are none of ours', () => {
    assert.deepEqual(links('bài'), ['bài: Kế hoạch số 27-KH/TU', 'bài: Kế hoạch 27']);
  });

  test('say what they open, and where that is when they are followed', () => {
    const [link] = provideDocumentLinks(asked.snapshot, uriOf('bài'), vi, CancellationToken.None);
    assert.equal(link?.tooltip, 'Mở toàn văn 27-KH/TU');
    assert.equal(link.target, undefined);
    const { document } = link.data as { readonly document: string };
    assert.equal(linkTarget(asked.snapshot, document), `${uriOf('toàn văn')}#L1`);
  });

  test('do not lead from a text to itself', () => assert.deepEqual(links('toàn văn'), []));

  test('lead nowhere when the text is gone', () => {
    assert.equal(linkTarget(corpusOf({ bài: CITING }).snapshot, 'KH:27/TU@Quảng Trị 2020-2025'), undefined);
  });
});
