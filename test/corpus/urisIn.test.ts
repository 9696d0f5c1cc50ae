import assert from 'node:assert/strict';
import { URI, Utils } from 'vscode-uri';
import { urisIn } from '../../server/src/corpus/files/urisIn';

const FOLDERS = ['file:///tin', 'file:///', 'file:///C:/Tin%20b%C3%A1o', 'memory:/tin/', 'vfs://nguon/tin?nhanh=1'];
const NAMES = ['bai-1.txt', '2024', 'Hà Nội.md', '.git', 'a b#%.txt', '..txt', '-x', '~y', 'c:d', "l'a.txt", 'A+B=C'];

suite('the URIs of what lies in a folder', () => {
  for (const folder of FOLDERS) {
    test(`${folder}: are those that the library makes`, () => {
      const parent = URI.parse(folder);
      const uriOf = urisIn(parent);
      for (const name of NAMES) assert.equal(uriOf(name), Utils.joinPath(parent, name).toString());
    });
  }
});
