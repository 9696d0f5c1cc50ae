import assert from 'node:assert/strict';
import { readableXml } from '../../client/webview/xml';
import { xmlText } from '../../server/src/export/graphml/xml';

suite('the XML of a saved picture', () => {
  const rows: readonly (readonly [written: string, readable: string])[] = [
    ['<text>Kết luận\uffff số\ufffe 21\u0000</text>', '<text>Kết luận\ufffd số\ufffd 21\ufffd</text>'],
    ['<text>\ud83c Yên\udf3f Bái</text>', '<text>\ufffd Yên\ufffd Bái</text>'],
    ['<text>🌿 một\thai\r\n&amp;</text>', '<text>🌿 một\thai\r\n&amp;</text>'],
  ];
  for (const [written, readable] of rows) {
    test(`holds what XML can hold: ${JSON.stringify(written)}`, () => assert.equal(readableXml(written), readable));
  }

  test('leaves out the same as the exports', () => {
    const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
    const isLost = (text: string): boolean => text === '\ufffd';
    assert.deepEqual(
      units.filter((unit) => isLost(readableXml(unit))),
      units.filter((unit) => isLost(xmlText(unit))),
    );
  });
});
