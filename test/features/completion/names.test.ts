import assert from 'node:assert/strict';
import { CancellationTokenSource } from 'vscode-languageserver-protocol';
import { provideCompletion, resolveCompletion, wantedAt } from '../../../server/src/features/completion';
import type { OfferData } from '../../../server/src/features/completion/context';
import { presentation } from '../../../server/src/features/wording/presentation';
import { corpusOf, uriOf } from '../corpusOf';
import { OTHERS, offered, taken } from './offers';

async function labels(text: string, trigger?: string): Promise<readonly string[]> {
  return (await offered(text, trigger === undefined ? {} : { trigger })).map(({ label }) => label);
}

suite('people while their names are typed', () => {
  const rows: readonly (readonly [typed: string, names: readonly string[]])[] = [
    ['Người chủ trì là Lê Th|', ['Lê Thi Đua', 'Lê Thị Hồng Vân', 'Lê Thị Thủy']],
    ['Người chủ trì là Lê Thị|', ['Lê Thị Hồng Vân', 'Lê Thị Thủy']],
    ['Người chủ trì là Lê Thị |', ['Lê Thị Hồng Vân', 'Lê Thị Thủy']],
    ['Người chủ trì là le thi|', ['Lê Thi Đua', 'Lê Thị Hồng Vân', 'Lê Thị Thủy']],
    ['Người chủ trì là le thi t|', ['Lê Thị Thủy']],
    // editors ask with the first letter of a word, and go on only if there is an answer
    ['Người chủ trì là le t|', ['Lê Thi Đua', 'Lê Thị Hồng Vân', 'Lê Thị Thủy']],
    ['Người chủ trì là LÊ THỊ T|', ['Lê Thị Thủy']],
    ['Cùng dự có đồng chí Tuy|', ['Vi Minh Tuyển']],
    ['Cùng dự có đồng chí L|', ['Lê Thi Đua', 'Lê Thị Hồng Vân', 'Lê Thị Thủy']],
    ['Cùng dự có dong chi le|', ['Lê Thi Đua', 'Lê Thị Hồng Vân', 'Lê Thị Thủy']],
    ['Cùng dự có dong chi tuy|', ['Vi Minh Tuyển']],
    ['Bà con nói đồng chí le|', []],
    ['Trên bàn có ba le|', []],
    // one word with a capital begins many a sentence
    ['Lê|', []],
    ['Vi|', []],
    // small letters with marks are prose
    ['Bà con nói lê thị|', []],
    ['Trên bàn có lê, thi|', []],
    ['Người chủ trì là Lê Thị Thủy|', []],
  ];
  for (const [typed, names] of rows) {
    test(typed, async () => assert.deepEqual([...(await labels(typed))].sort(), [...names].sort()));
  }

  test('those whom the article names come first', async () => {
    const [first] = await labels('Đồng chí Lê Thị Thủy dự. Người chủ trì là Lê Th|');
    assert.equal(first, 'Lê Thị Thủy');
  });

  test('their office tells them apart', async () => {
    const [item] = await offered('Người chủ trì là le thi t|');
    assert.equal(item?.detail, 'Bí thư Tỉnh ủy Hà Nam · 01/03/2022');
    const [inRow] = await offered('Người chủ trì là le thi t|', { labelDetails: true });
    assert.equal(inRow?.labelDetails?.description, 'Bí thư Tỉnh ủy Hà Nam');
  });

  test('the whole name takes the place of what was typed', async () => {
    const typed = 'Cùng dự có đồng chí Tuy| và bà con.';
    const [item] = await offered(typed);
    assert.equal(item && taken(typed, item), 'Cùng dự có đồng chí Vi Minh Tuyển và bà con.');
  });
});

suite('titles while they are typed', () => {
  const rows: readonly (readonly [typed: string, titles: readonly string[]])[] = [
    ['Chủ trì là Trưởng Ban T|', ['Trưởng Ban Tổ chức Tỉnh ủy Lạng Sơn']],
    ['Chủ trì là trưởng ban tổ ch|', ['Trưởng Ban Tổ chức Tỉnh ủy Lạng Sơn']],
    ['Chủ trì là truong ban|', ['Trưởng Ban Tổ chức Tỉnh ủy Lạng Sơn']],
    ['Chủ trì là Chủ tịch UBND t|', ['Chủ tịch UBND tỉnh Hà Nam']],
    ['Chủ trì là Chủ tịch Ủy ban|', ['Chủ tịch UBND tỉnh Hà Nam']],
    ['Chủ trì là Bí|', []],
    ['Bà con nói bí thư|', []],
  ];
  for (const [typed, titles] of rows) {
    test(typed, async () => assert.deepEqual(await labels(typed), titles));
  }

  test('their holder tells them apart', async () => {
    const [item] = await offered('Chủ trì là Bí thư T|');
    assert.equal(item?.label, 'Bí thư Tỉnh ủy Hà Nam');
    assert.equal(item.detail, 'Lê Thị Thủy · 01/03/2022 · Hà Nam');
  });
});

suite('a title that only a former holder is known of', () => {
  const text = 'Tin ngắn\n\n(12/01/2022)\n\nCó đồng chí Vi Thị Lụa, nguyên Trưởng Ban Dân vận Tỉnh ủy Lạng Sơn.\n';
  test('is offered with a word for that, in the row and on the card', async () => {
    const [item] = await offered('Chủ trì là Trưởng Ban D|', { articles: { 'bài cũ': text }, labelDetails: true });
    assert.equal(item?.labelDetails?.description, 'Vi Thị Lụa (nguyên)');
    const { snapshot } = corpusOf({ 'bài cũ': text });
    const data = { ...(item?.data as OfferData), uri: uriOf('bài cũ') };
    const { documentation } = resolveCompletion(snapshot, { label: 'x' }, data, presentation('vi', true));
    assert.match(typeof documentation === 'object' ? documentation.value : '', /Theo bài này: Vi Thị Lụa \(nguyên\)/u);
  });
});

suite('cards of what is offered', () => {
  const { snapshot } = corpusOf(OTHERS);
  const shown = presentation('vi', true);
  const rows: readonly (readonly [typed: string, card: RegExp])[] = [
    ['Học Kết luận số 21|', /^### Kết luận số 21-KL\/TW[\s\S]*khóa XIII/u],
    ['Học Kế hoạch số 27|', /^### Kế hoạch số 27-KH\/TU[\s\S]*Còn được dẫn trong|Chỗ dẫn đầy đủ nhất/u],
    ['Chủ trì là Lê Thị T|', /^### Lê Thị Thủy[\s\S]*Bí thư Tỉnh ủy Hà Nam/u],
    ['Chủ trì là Trưởng Ban T|', /^### Trưởng Ban Tổ chức Tỉnh ủy Lạng Sơn[\s\S]*Vi Minh Tuyển/u],
  ];
  for (const [typed, card] of rows) {
    test(typed, async () => {
      const [item] = await offered(typed);
      assert.ok(item);
      assert.equal(item.documentation, undefined);
      const { documentation } = resolveCompletion(snapshot, item, item.data as OfferData, shown);
      assert.match(typeof documentation === 'object' ? documentation.value : '', card);
    });
  }

  test('are left out for what is gone', () => {
    const data: OfferData = { kind: 'document', key: 'KL:987/TW@XIII', uri: uriOf('bài một') };
    assert.equal(resolveCompletion(snapshot, { label: 'x' }, data, shown).documentation, undefined);
  });
});

suite('a question that nobody asks any more', () => {
  test('is not answered', async () => {
    const source = new CancellationTokenSource();
    source.cancel();
    const { snapshot } = corpusOf(OTHERS);
    const before = 'Học Kết luận số 21';
    const writing = {
      snapshot,
      uri: uriOf('bài một'),
      article: undefined,
      shown: presentation('vi', true),
      position: { line: 0, character: before.length },
      before,
      behind: 0,
      insertReplace: false,
      labelDetails: false,
    };
    const wanted = wantedAt(before);
    assert.ok(wanted);
    assert.deepEqual(await provideCompletion(wanted, writing, source.token), { isIncomplete: false, items: [] });
  });
});
