import assert from 'node:assert/strict';
import { suite, suiteSetup, test } from 'mocha';
import {
  type CodeLens,
  type CompletionItem,
  type CompletionList,
  commands,
  type DocumentLink,
  type FoldingRange,
  FoldingRangeKind,
  type InlayHint,
  MarkdownString,
  Position,
  Range,
  type SelectionRange,
  type TextDocument,
  WorkspaceEdit,
  workspace,
} from 'vscode';
import { CITES_PLAN, PLAN, SHORT_FORM } from '../sample';
import { definitions, eventually, inside, nameOf, show } from '../workspace';

const SHORT = 'Kết luận số 21';

/** All of a text. */
function all(document: TextDocument): Range {
  return new Range(new Position(0, 0), document.lineAt(document.lineCount - 1).range.end);
}

suite('reading with more than the text', () => {
  let article: TextDocument;
  suiteSetup(async () => {
    article = await show(SHORT_FORM);
    await eventually(async () => assert.notDeepEqual(await definitions(article, inside(article, SHORT)), []));
  });

  test('a hint tells what a short form stands for', async () => {
    const hints = await eventually(async () => {
      const found = await commands.executeCommand<InlayHint[]>(
        'vscode.executeInlayHintProvider',
        article.uri,
        all(article),
      );
      assert.notEqual(found.length, 0);
      return found;
    });
    const end = inside(article, SHORT).translate(0, 1);
    const hint = hints.find(({ position }) => position.isEqual(end));
    assert.equal(hint?.label, '-KL/TW · 25 Oct 2021');
  });

  test('the page around an article folds like a comment', async () => {
    const found = await commands.executeCommand<FoldingRange[]>('vscode.executeFoldingRangeProvider', article.uri);
    assert.ok(found.some(({ kind, start }) => kind === FoldingRangeKind.Comment && start === 0));
    const section = article.positionAt(article.getText().indexOf('Từ KL21 đến từng chi bộ')).line;
    assert.ok(found.some(({ start }) => start === section));
  });

  test('a selection grows from a word to its mention', async () => {
    const found = await commands.executeCommand<SelectionRange[]>('vscode.executeSelectionRangeProvider', article.uri, [
      inside(article, SHORT),
    ]);
    const steps: string[] = [];
    for (let at = found[0]; at !== undefined; at = at.parent) steps.push(article.getText(at.range));
    assert.ok(steps.includes(SHORT), steps.join('\n'));
  });

  test('a citation of a document whose own text is in the folder leads there', async () => {
    const citing = await show(CITES_PLAN);
    const found = await commands.executeCommand<DocumentLink[]>('vscode.executeLinkProvider', citing.uri, 100);
    const targets = new Set(found.map(({ target }) => target && nameOf(target)));
    assert.ok(targets.has(PLAN), [...targets].join('\n'));
  });

  test('a lens above a document’s own text leads to its citations', async () => {
    const text = await show(PLAN);
    // while changes on disk are followed, it counts those that are known so far
    const lens = await eventually(async () => {
      const [first] = await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', text.uri, 10);
      assert.match(first?.command?.title ?? '', /^Cited in \d+ articles?$/);
      return first;
    });
    assert.equal(lens?.command?.command, 'danChieu.showReferences');
    const [uri, position] = lens.command.arguments ?? [];
    // what a click does; it rejects where the editor cannot take the arguments
    await commands.executeCommand(lens.command.command, uri, position);
    await commands.executeCommand('closeReferenceSearch');
  });
});

suite('writing', () => {
  /** Writes words below the text, asks what goes on there, and takes them away. */
  async function offered(words: string, resolve = 0): Promise<readonly CompletionItem[]> {
    const document = await show(SHORT_FORM);
    const end = all(document).end;
    const insert = new WorkspaceEdit();
    insert.insert(document.uri, end, `\n${words}`);
    await workspace.applyEdit(insert);
    try {
      const position = new Position(end.line + 1, words.length);
      const list = await commands.executeCommand<CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        position,
        undefined,
        resolve,
      );
      return list.items;
    } finally {
      await commands.executeCommand('workbench.action.files.revert');
    }
  }

  test('a number brings its documents, with their cards', async () => {
    const [item] = await offered('Cán bộ học ket luan so 21', 1);
    assert.match(String(item?.label instanceof Object ? item.label.label : item?.label), /^Kết luận số 21-KL\/TW/);
    const { documentation } = item ?? {};
    assert.match(documentation instanceof MarkdownString ? documentation.value : '', /Cited|cited|citation/);
    assert.ok(item?.range instanceof Range ? item.range.start.character === 'Cán bộ học '.length : true);
  });

  test('a name brings its people', async () => {
    const items = await offered('Người nói là vi minh');
    assert.ok(items.some(({ label }) => (typeof label === 'string' ? label : label.label) === 'Vi Minh Tuyển'));
  });
});
