import assert from 'node:assert/strict';
import { suite, suiteTeardown, test } from 'mocha';
import {
  type CodeAction,
  CodeActionKind,
  ConfigurationTarget,
  commands,
  type Diagnostic,
  DiagnosticSeverity,
  languages,
  Range,
  TabInputCustom,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import { TWO_SLIPS } from '../sample';
import { eventually, extension, show } from '../workspace';

const DASHED = '21 – NQ/TW';
const STANDARD = '21-NQ/TW';

suite('checks', () => {
  suiteTeardown(() => setSeverity(undefined));

  const setSeverity = (severity: string | undefined) =>
    workspace.getConfiguration('danChieu.checks').update('typeAndSymbol', severity, ConfigurationTarget.Workspace);
  const find = (document: TextDocument, code: string): Diagnostic | undefined =>
    languages.getDiagnostics(document.uri).find((one) => typeof one.code === 'object' && one.code.value === code);
  const found = (document: TextDocument, code: string) =>
    eventually(() => {
      const diagnostic = find(document, code);
      assert.ok(diagnostic, code);
      return diagnostic;
    });
  const actionsAt = (document: TextDocument, range: Range) =>
    commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range);

  test('underline a slip, with a page that explains it', async () => {
    const article = await show(TWO_SLIPS);
    const slip = await found(article, 'typeAndSymbol');
    assert.equal(article.getText(slip.range), 'Nghị quyết số 21-KL/TW');
    assert.equal(slip.severity, DiagnosticSeverity.Warning);
    assert.equal(slip.source, 'Dẫn Chiếu');
    assert.ok(typeof slip.code === 'object');
    const page = Uri.parse(String(slip.code.target));
    assert.match((await workspace.openTextDocument(page)).getText(), /danChieu\.checks\.typeAndSymbol/);
  });

  test('are told of articles that nobody has opened', async () => {
    await eventually(() => {
      const files = languages
        .getDiagnostics()
        .filter(([, diagnostics]) => diagnostics.some(({ source }) => source === 'Dẫn Chiếu'));
      assert.ok(files.length >= 5, String(files.length));
    });
  });

  test('write the standard form on request', async () => {
    const article = await show(TWO_SLIPS);
    const { range } = await found(article, 'symbolNotation');
    assert.equal(article.getText(range), DASHED);
    const fix = (await actionsAt(article, range)).find(({ isPreferred }) => isPreferred);
    assert.match(fix?.title ?? '', new RegExp(STANDARD));
    assert.ok(fix?.edit);
    await workspace.applyEdit(fix.edit);
    assert.ok(article.getText().includes(STANDARD));
    await eventually(() => assert.equal(find(article, 'symbolNotation'), undefined));
    await commands.executeCommand('workbench.action.files.revert');
  });

  test('mend everything that is certain with one command', async () => {
    const article = await show(TWO_SLIPS);
    await found(article, 'symbolNotation');
    const all = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      article.uri,
      new Range(0, 0, article.lineCount, 0),
      CodeActionKind.SourceFixAll.value,
    );
    assert.deepEqual(
      all.map(({ kind }) => kind?.value),
      ['source.fixAll.danChieu'],
    );
    await commands.executeCommand('editor.action.fixAll');
    await eventually(() => assert.ok(!article.getText().includes(DASHED)));
    await commands.executeCommand('workbench.action.files.revert');
  });

  test('open their page as it is to be read from the quick fix, above what turns them off', async () => {
    const article = await show(TWO_SLIPS);
    const { range } = await found(article, 'typeAndSymbol');
    const actions = (await actionsAt(article, range)).filter(({ command }) => command?.command.startsWith('danChieu.'));
    assert.deepEqual(
      actions.map(({ command }) => command?.command),
      ['danChieu.openExplanation', 'danChieu.turnCheckOff'],
    );
    const open = actions[0]?.command;
    assert.ok(open);
    await commands.executeCommand(open.command, ...(open.arguments ?? []));
    // in a browser a page has an address of the web, and opens as text
    const isPage = (input: unknown) => input instanceof TabInputCustom || extension().extensionUri.scheme !== 'file';
    const isOpen = () =>
      window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .some(({ label, input }) => /typeAndSymbol/u.test(label) && isPage(input));
    await eventually(() => assert.ok(isOpen()));
    await commands.executeCommand('workbench.action.closeActiveEditor');
  });

  test('are as loud as the settings say, and can be turned off from the quick fix', async () => {
    const article = await show(TWO_SLIPS);
    await found(article, 'typeAndSymbol');
    await setSeverity('error');
    await eventually(() => assert.equal(find(article, 'typeAndSymbol')?.severity, DiagnosticSeverity.Error));
    const { range } = await found(article, 'typeAndSymbol');
    const off = (await actionsAt(article, range)).find(({ command }) => command?.command === 'danChieu.turnCheckOff');
    assert.ok(off?.command);
    await commands.executeCommand(off.command.command, ...(off.command.arguments ?? []));
    await eventually(() => assert.equal(find(article, 'typeAndSymbol'), undefined));
    assert.equal(workspace.getConfiguration('danChieu.checks').get('typeAndSymbol'), 'off');
  });
});
