import assert from 'node:assert/strict';
import { type Decoded, decode } from '../../server/src/text/decode';

const sentence = 'Nghị quyết số 21-NQ/TW\nđã được quán triệt.';

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

function text(decoded: Decoded): string {
  assert.equal(decoded.kind, 'text');
  return decoded.kind === 'text' ? decoded.text : '';
}

suite('decode', () => {
  const readable: [name: string, bytes: Uint8Array, encoding: string][] = [
    ['UTF-8', Buffer.from(sentence), 'utf8'],
    ['UTF-8 with mark', Buffer.from(`\ufeff${sentence}`), 'utf8bom'],
    ['UTF-16 LE with mark', utf16(`\ufeff${sentence}`, false), 'utf16le'],
    ['UTF-16 BE with mark', utf16(`\ufeff${sentence}`, true), 'utf16be'],
    ['UTF-16 LE without mark', utf16(sentence, false), 'utf16le'],
    ['UTF-16 BE without mark', utf16(sentence, true), 'utf16be'],
  ];
  for (const [name, bytes, encoding] of readable) {
    test(`${name} is read whole, its mark left out`, () => {
      assert.deepEqual(decode(bytes), { kind: 'text', text: sentence, encoding, damaged: false });
    });
  }

  test('an empty file is an empty text', () => {
    assert.deepEqual(decode(new Uint8Array()), { kind: 'text', text: '', encoding: 'utf8', damaged: false });
  });

  test('a lone mark is an empty text', () => {
    assert.equal(text(decode(Buffer.from('\ufeff'))), '');
    assert.equal(text(decode(Uint8Array.of(0xff, 0xfe))), '');
  });

  test('bytes that are no UTF-8 are replaced and reported, the rest is kept', () => {
    const broken = Buffer.concat([Buffer.from('Kết luận '), Uint8Array.of(0xff, 0xc3), Buffer.from(' số 14')]);
    assert.deepEqual(decode(broken), {
      kind: 'text',
      text: 'Kết luận \ufffd\ufffd số 14',
      encoding: 'utf8',
      damaged: true,
    });
  });

  test('a replacement character that stands in the file is no damage', () => {
    assert.deepEqual(decode(Buffer.from('a\ufffdb')), {
      kind: 'text',
      text: 'a\ufffdb',
      encoding: 'utf8',
      damaged: false,
    });
  });

  test('half a UTF-16 unit at the end is damage, not loss', () => {
    const cut = Buffer.concat([utf16(`\ufeff${sentence}`, false), Uint8Array.of(0x41)]);
    const decoded = decode(cut);
    assert.equal(text(decoded), `${sentence}\ufffd`);
    assert.equal(decoded.kind === 'text' && decoded.damaged, true);
  });

  const binary: [name: string, bytes: Uint8Array][] = [
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52)],
    ['text with a zero byte', Buffer.from('Nghị quyết\0số 21')],
    ['small numbers in pairs of bytes', Uint8Array.from({ length: 64 }, (_, at) => (at % 2 === 0 ? at % 8 : 0))],
    ['zeros', new Uint8Array(64)],
    ['a marked file full of zeros', Uint8Array.of(0xff, 0xfe, 0, 0, 0, 0)],
  ];
  for (const [name, bytes] of binary) {
    test(`${name} is no text`, () => assert.deepEqual(decode(bytes), { kind: 'binary' }));
  }
});
