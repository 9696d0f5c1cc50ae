import assert from 'node:assert/strict';
import { LastArticle, type Shown } from '../../client/src/pages/lastArticle';

function shown(uri: string, line: number, kind: Partial<Pick<Shown, 'isArticle' | 'isFile'>> = {}): Shown {
  return { textDocument: { uri }, position: { line, character: 0 }, isArticle: false, isFile: false, ...kind };
}

const ARTICLE = shown('file:///tin/a.txt', 7, { isArticle: true, isFile: true });
const PROGRAM = shown('file:///tin/a.py', 3, { isFile: true });
const OUTPUT = shown('output:Dẫn Chiếu', 90);

suite('the place that a command acts on', () => {
  let last: LastArticle;
  setup(() => {
    last = new LastArticle();
    last.follow(ARTICLE);
  });
  const placeIn = (front: Shown | undefined, open = [ARTICLE.textDocument.uri]) => {
    const place = last.position(front, (uri) => open.includes(uri));
    return place && `${place.textDocument.uri}:${place.position.line}`;
  };

  test('is in the file in front, of whatever kind', () => {
    assert.equal(placeIn(ARTICLE), 'file:///tin/a.txt:7');
    assert.equal(placeIn(PROGRAM), 'file:///tin/a.py:3');
  });

  test('is in the last article where a table or the walkthrough is in front', () => {
    assert.equal(placeIn(undefined), 'file:///tin/a.txt:7');
  });

  test('is in the last article where the output has the focus, though that is a text editor', () => {
    last.follow(OUTPUT);
    assert.equal(placeIn(OUTPUT), 'file:///tin/a.txt:7');
  });

  test('is nowhere when that article has been closed', () => {
    assert.equal(placeIn(OUTPUT, []), undefined);
  });
});
