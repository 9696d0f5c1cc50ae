import assert from 'node:assert/strict';
import fs from 'node:fs';
import { suite, teardown, test } from 'mocha';
import {
  type CompletionList,
  commands,
  languages,
  Position,
  Range,
  type TextDocument,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { SHORT_FORM } from '../sample';
import { definitions, eventually, hoverText, inside, nameOf, show, uriOf } from '../workspace';

const ENTRY = '  - {type: Kết luận, number: 21, symbol: KL/TW, term: XIII, issuer: Ban Chấp hành Trung ương}\n';

suite("a catalogue of the user's own", () => {
  const created: string[] = [];

  teardown(async () => {
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    for (const file of created.splice(0)) fs.rmSync(uriOf(file).fsPath, { force: true });
  });

  async function create(): Promise<TextDocument> {
    await commands.executeCommand('danChieu.createCatalogue');
    const document = window.activeTextEditor?.document;
    assert.ok(document);
    created.push(nameOf(document.uri));
    return document;
  }

  async function append(document: TextDocument, text: string): Promise<void> {
    const edit = new WorkspaceEdit();
    edit.insert(document.uri, new Position(document.lineCount, 0), text);
    assert.ok(await workspace.applyEdit(edit));
  }

  test('is created with an example, and its entries count as they are typed', async () => {
    const catalogue = await create();
    assert.equal(nameOf(catalogue.uri), 'catalogue.danchieu.yaml');
    assert.equal(catalogue.languageId, 'yaml');
    await append(catalogue, ENTRY);
    const article = await workspace.openTextDocument(uriOf(SHORT_FORM));
    const mention = inside(article, 'Kết luận số 21');
    await eventually(async () =>
      assert.match(await hoverText(article, mention), /\[catalogue\\?\.danchieu\\?\.yaml, line \d+\]/),
    );
    assert.deepEqual(await definitions(article, mention), ['catalogue.danchieu.yaml']);
  });

  test('shows its mistakes at their lines, and takes them back', async () => {
    const catalogue = await create();
    const line = catalogue.lineCount - 1;
    await append(catalogue, ENTRY.replace('Kết luận', 'Kết luân'));
    const told = () => languages.getDiagnostics(catalogue.uri).map(({ code, range }) => `${code} ${range.start.line}`);
    await eventually(() => assert.deepEqual(told(), [`catalogue.notAllowed ${line}`]));
    const edit = new WorkspaceEdit();
    edit.replace(catalogue.uri, new Range(line, 0, line + 1, 0), ENTRY);
    assert.ok(await workspace.applyEdit(edit));
    await eventually(() => assert.deepEqual(told(), []));
  });

  test('offers keys and values while it is written, without any other extension', async () => {
    const catalogue = await create();
    await append(catalogue, '  - type: \n');
    const offered = async (character: number) => {
      const position = new Position(catalogue.lineCount - 2, character);
      const { items } = await commands.executeCommand<CompletionList>(
        'vscode.executeCompletionItemProvider',
        catalogue.uri,
        position,
      );
      return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    };
    await eventually(async () => assert.ok((await offered(10)).includes('Nghị quyết')));
    await show(SHORT_FORM);
    await window.showTextDocument(catalogue);
  });
});
