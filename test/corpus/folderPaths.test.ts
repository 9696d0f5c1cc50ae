import assert from 'node:assert/strict';
import { commonFolder, pathInFolders } from '../../server/src/corpus/files/folderPaths';

suite('the names of exported articles', () => {
  const folders: [folders: readonly string[], common: string | undefined][] = [
    [[], undefined],
    [['file:///kho/tin'], 'file:///kho/tin'],
    [['file:///kho/tin/'], 'file:///kho/tin'],
    [['file:///kho/tin', 'file:///kho/bao'], 'file:///kho'],
    [['file:///kho/tin', 'file:///kho/tin-cu'], 'file:///kho'],
    [['file:///kho/tin/2022', 'file:///kho/tin', 'file:///kho/bao/x'], 'file:///kho'],
    [['file:///kho', 'file:///tin'], undefined],
    [['file:///c%3A/kho', 'file:///d%3A/kho'], undefined],
  ];
  for (const [given, common] of folders) {
    test(`${given.join(', ') || 'no folder'}: below ${common ?? 'nothing'}`, () => {
      assert.equal(commonFolder(given), common);
    });
  }

  const paths: [uri: string, folder: string | undefined, path: string][] = [
    ['file:///kho/tin/a%20b.txt', 'file:///kho', 'tin/a b.txt'],
    ['file:///kho/tin/a.txt', undefined, 'kho/tin/a.txt'],
    ['file:///khác/a.txt', 'file:///kho', 'khác/a.txt'],
    ['file:///d%3A/kho/a.txt', 'file:///c%3A/kho', 'd:/kho/a.txt'],
    ['untitled:Untitled-1', 'file:///kho', 'Untitled-1'],
  ];
  for (const [uri, folder, path] of paths) {
    test(`${uri} in ${folder ?? 'no folder'} is ${path}`, () => assert.equal(pathInFolders(uri, folder), path));
  }
});
