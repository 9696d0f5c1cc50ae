import assert from 'node:assert/strict';
import fs from 'node:fs';
import { setup, suite, teardown, test } from 'mocha';
import { commands, Range, type TextDocument, WorkspaceEdit, workspace } from 'vscode';
import { SHORT_FORM } from '../sample';
import { eventually, hoverText, inside, nameOf, references, show, uriOf } from '../workspace';

const ARTICLE = `Hội nghị rút kinh nghiệm ở xã Ví Dụ

Ngày 05/3/2024, Đảng ủy xã Ví Dụ họp về Kết luận số 21-KL/TW ngày 25/10/2021 của Ban Chấp hành Trung ương.
`;

suite('what changes is noticed', () => {
  let article: TextDocument;
  const created = 'bao-lang-son/2024-03-05-moi.txt';
  const renamed = 'bao-lang-son/2024-03-06-doi-ten.txt';

  /** The articles that cite 21-KL/TW. */
  const citing = async () => {
    const found = await references(article, inside(article, 'Kết luận số 21'));
    return [...new Set(found.map(({ uri }) => nameOf(uri)))];
  };

  setup(async () => {
    article = await show(SHORT_FORM);
  });

  teardown(async () => {
    await commands.executeCommand('workbench.action.files.revert');
    for (const file of [created, renamed]) {
      fs.rmSync(uriOf(file).fsPath, { force: true });
    }
  });

  test('an edit that is not saved changes the answers at once, and undoing it changes them back', async () => {
    const start = article.positionAt(article.getText().indexOf('Kết luận số 21'));
    const number = new Range(start.translate(0, 'Kết luận số '.length), start.translate(0, 'Kết luận số 21'.length));
    const edit = new WorkspaceEdit();
    edit.replace(article.uri, number, '01');
    assert.ok(await workspace.applyEdit(edit));
    assert.ok(article.isDirty);
    await eventually(async () =>
      assert.match(await hoverText(article, inside(article, 'Kết luận số 01')), /01-KL\/TW/),
    );
    await commands.executeCommand('workbench.action.files.revert');
    await eventually(async () =>
      assert.match(await hoverText(article, inside(article, 'Kết luận số 21')), /21-KL\/TW/),
    );
  });

  test('a file that is created, renamed and deleted outside the editor', async () => {
    fs.writeFileSync(uriOf(created).fsPath, ARTICLE);
    await eventually(async () => assert.ok((await citing()).includes(created), 'created'));

    fs.renameSync(uriOf(created).fsPath, uriOf(renamed).fsPath);
    await eventually(async () => {
      const files = await citing();
      assert.ok(files.includes(renamed) && !files.includes(created), 'renamed');
    });

    fs.rmSync(uriOf(renamed).fsPath);
    await eventually(async () => assert.ok(!(await citing()).includes(renamed), 'deleted'));
  });

  test('a file that is changed outside the editor', async () => {
    fs.writeFileSync(uriOf(created).fsPath, ARTICLE);
    await eventually(async () => assert.ok((await citing()).includes(created), 'created'));
    fs.writeFileSync(uriOf(created).fsPath, ARTICLE.replaceAll('21-KL/TW', '14-KL/TW').replace('25/10', '22/9'));
    await eventually(async () => assert.ok(!(await citing()).includes(created), 'changed'));
  });
});
