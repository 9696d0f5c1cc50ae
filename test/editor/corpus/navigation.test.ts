import assert from 'node:assert/strict';
import { suite, suiteSetup, test } from 'mocha';
import {
  commands,
  type DocumentHighlight,
  type DocumentSymbol,
  type SemanticTokens,
  type SymbolInformation,
  type TextDocument,
  workspace,
} from 'vscode';
import { CITES_PLAN, FULL_FORM, PLAN, SHORT_FORM } from '../sample';
import { definitions, eventually, hoverText, inside, nameOf, references, show } from '../workspace';

const SHORT = 'Kết luận số 21';

suite('navigation across articles', () => {
  let article: TextDocument;

  suiteSetup(async () => {
    article = await show(SHORT_FORM);
    // The first answers may come before all articles are read.
    await eventually(async () => assert.deepEqual(await definitions(article, inside(article, SHORT)), [FULL_FORM]));
  });

  test('a hover over a short form names the document, how it is known and where it is cited', async () => {
    const text = await hoverText(article, inside(article, SHORT));
    assert.match(text, /Kết luận số 21-KL\/TW/);
    assert.match(text, /25 Oct 2021/);
    assert.match(text, /Also cited in \d+ other articles/);
  });

  test('hovers explain titles, people, figures and dates', async () => {
    assert.match(await hoverText(article, inside(article, 'Trưởng Ban Tổ chức Tỉnh ủy')), /Vi Minh Tuyển/);
    assert.match(await hoverText(article, inside(article, 'Vi Minh Tuyển')), /Trưởng Ban/);
    assert.match(await hoverText(article, inside(article, '214 cán bộ')), /214/);
    assert.match(await hoverText(article, inside(article, 'ngày 28/7/2021')), /2021/);
  });

  test('there is no hover over words that name nothing', async () => {
    assert.equal(await hoverText(article, inside(article, 'giờ giải lao')), '');
  });

  test('the definition is the fullest citation, in another article', async () => {
    assert.deepEqual(await definitions(article, inside(article, SHORT)), [FULL_FORM]);
  });

  test('the definition of a document whose text is in the corpus is that text, over a hard line break', async () => {
    const other = await show(CITES_PLAN);
    assert.deepEqual(await definitions(other, inside(other, 'hoạch số 27-KH/TU')), [PLAN]);
  });

  test('references come from several articles, each at words that name the document', async () => {
    const found = await references(article, inside(article, SHORT));
    const files = new Set(found.map(({ uri }) => nameOf(uri)));
    assert.ok(files.size >= 4, [...files].join('\n'));
    assert.ok(files.has(FULL_FORM) && files.has(SHORT_FORM));
    for (const { uri, range } of found) {
      // Among these files are some with a byte order mark, in UTF-16, decomposed, and with carriage returns.
      const words = (await workspace.openTextDocument(uri)).getText(range);
      assert.match(words, /21/, `${nameOf(uri)}: «${words}»`);
      assert.ok(words.length < 60, words);
    }
  });

  test('the outline is a tree: headline, sections, and what they name', async () => {
    const [headline, ...more] = await commands.executeCommand<DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      article.uri,
    );
    assert.match(headline?.name ?? '', /^Quy hoạch cán bộ: Không xếp ghế cho người/);
    assert.equal(more.length, 0);
    const section = headline?.children.find(({ name }) => name === 'Từ KL21 đến từng chi bộ');
    const short = section?.children.find(({ name }) => name === 'Kết luận 21');
    assert.match(short?.detail ?? '', /^21-KL\/TW/);
    assert.ok(headline?.children.some(({ name }) => name === 'Trưởng Ban Tổ chức Tỉnh ủy · Vi Minh Tuyển'));
  });

  test('a document is found by its number', async () => {
    const found = await commands.executeCommand<SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', '21-KL');
    const symbol = found.find(({ name }) => name.startsWith('21-KL/TW'));
    assert.equal(symbol && nameOf(symbol.location.uri), FULL_FORM);
  });

  test('a person is found by name, typed without marks', async () => {
    const found = await commands.executeCommand<SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'tuyen');
    assert.ok(found.some(({ name }) => name.includes('Vi Minh Tuyển')));
  });

  test('the mentions of one person are highlighted in the article', async () => {
    const found = await commands.executeCommand<DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      article.uri,
      inside(article, 'Vi Minh Tuyển'),
    );
    assert.ok(found.length >= 2);
  });

  test('the article is coloured', async () => {
    const tokens = await commands.executeCommand<SemanticTokens>('vscode.provideDocumentSemanticTokens', article.uri);
    assert.ok(tokens.data.length > 0);
  });
});
