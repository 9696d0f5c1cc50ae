import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { suite, test } from 'mocha';
import { commands, Uri, window } from 'vscode';
import { PLAN, SHORT_FORM } from '../sample';
import { eventually, extension, root, show, uriOf } from '../workspace';

/** What the command is told in place of being asked. */
interface Answers {
  readonly format: string;
  readonly table?: string;
  readonly scope: { readonly kind: string; readonly uri?: string };
  readonly target: string;
  readonly replace: boolean;
}

const ALL = { kind: 'all' } as const;

suite('exports', () => {
  let place: string;
  setup(async () => {
    place = fs.mkdtempSync(path.join(os.tmpdir(), 'dan-chieu-export-'));
    await show(SHORT_FORM);
  });
  teardown(async () => {
    await commands.executeCommand('notifications.clearAll');
    fs.rmSync(place, { recursive: true, force: true });
  });

  const target = (name: string) => Uri.file(path.join(place, name)).toString();
  const exportTo = (answers: Answers) => commands.executeCommand<object>('danChieu.export', answers);

  test('write tables that are whole', async () => {
    const answer = await exportTo({ format: 'csv', scope: ALL, target: target('bảng'), replace: false });
    const articles = fs.readFileSync(path.join(place, 'bảng/articles.csv'), 'utf8').trimEnd().split('\r\n');
    assert.deepEqual(answer, { kind: 'written', files: 4, articles: articles.length - 1, leftOut: 0 });
    assert.ok(articles.some((row) => row.startsWith(`${SHORT_FORM},2022-02-24,`)));
    const citations = fs.readFileSync(path.join(place, 'bảng/citations.csv'), 'utf8');
    assert.match(citations, /,Kết luận số 21,Kết luận,"21",document,identified,KL:21\/TW@XIII,/u);
  });

  test('write the articles of one folder', async () => {
    const folder = Uri.joinPath(uriOf(PLAN), '..').toString();
    const scope = { kind: 'folder', uri: folder };
    await exportTo({ format: 'csv', table: 'articles', scope, target: target('một.csv'), replace: true });
    const rows = fs.readFileSync(path.join(place, 'một.csv'), 'utf8').trimEnd().split('\r\n').slice(1);
    assert.notEqual(rows.length, 0);
    for (const row of rows) assert.ok(row.startsWith(`${path.posix.dirname(PLAN)}/`), row);
  });

  test('put no texts among the articles', async () => {
    const among = Uri.joinPath(root(), 'brat').toString();
    const answer = await exportTo({ format: 'brat', scope: ALL, target: among, replace: false });
    assert.deepEqual(answer, { kind: 'refused', code: 'amongArticles', uri: among });
  });

  test('ask for a format first, and each of them has its page', async () => {
    void commands.executeCommand('danChieu.export');
    await eventually(() => commands.executeCommand('workbench.action.closeQuickOpen'));
    const pages = Uri.joinPath(extension().extensionUri, 'l10n', 'danChieu.exports', 'en').fsPath;
    for (const page of ['csv', 'json', 'graphml', 'brat', 'webAnnotation']) {
      assert.ok(fs.existsSync(path.join(pages, `${page}.md`)), page);
    }
    assert.equal(window.activeTextEditor?.document.uri.path, uriOf(SHORT_FORM).path);
  });
});
