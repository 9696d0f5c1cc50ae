import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { commands, env, UIKind, Uri, workspace } from 'vscode';
import { FULL_FORM, SHORT_FORM } from '../sample';
import { eventually, extension, inside, nameOf, references, root, show, uriOf } from '../workspace';

/** Cites the document of {@link SHORT_FORM} once more. */
const NEW = `Huyện ủy học tập văn bản của Trung ương

(20/03/2022)

Sáng 19/3/2022, Huyện ủy học tập Kết luận số 21-KL/TW ngày 25/10/2021 của Ban Chấp hành Trung ương.
`;

suite('a folder that is on no disk', () => {
  const citing = async () => {
    const article = await show(SHORT_FORM);
    const found = await references(article, inside(article, 'Kết luận số 21'));
    return new Set(found.map(({ uri }) => nameOf(uri)));
  };

  test('is what these tests run in, without any machine behind it', () => {
    assert.equal(env.uiKind, UIKind.Web);
    assert.equal(env.remoteName, undefined);
    assert.notEqual(root().scheme, 'file');
    assert.ok(extension().isActive, 'The folder has articles, and nobody has opened one.');
  });

  test('is followed as its files come, change and go', async () => {
    const created = uriOf('mới/2022-03-20-hoc-tap.txt');
    await eventually(async () => assert.ok((await citing()).has(FULL_FORM)));
    await workspace.fs.writeFile(created, new TextEncoder().encode(NEW));
    await eventually(async () => assert.ok((await citing()).has(nameOf(created))));
    await workspace.fs.delete(Uri.joinPath(created, '..'), { recursive: true });
    await eventually(async () => assert.ok(!(await citing()).has(nameOf(created))));
  });

  test('is read again by a server that is started anew', async () => {
    await commands.executeCommand('danChieu.restartServer');
    await eventually(async () => assert.ok((await citing()).has(FULL_FORM)));
  });

  test('takes an export', async () => {
    const target = uriOf('xuất/bảng.csv');
    const question = { format: 'csv', table: 'articles', scope: { kind: 'all' }, target: target.toString() };
    const answer = await commands.executeCommand<{ kind: string; articles: number }>('danChieu.export', {
      ...question,
      replace: false,
    });
    assert.equal(answer.kind, 'written');
    const rows = new TextDecoder()
      .decode(await workspace.fs.readFile(target))
      .trimEnd()
      .split('\r\n');
    assert.equal(rows.length, answer.articles + 1);
    assert.ok(answer.articles >= 20, String(answer.articles));
  });
});
