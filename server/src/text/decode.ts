/** How a file's bytes spell its text. */
export type Encoding = 'utf8' | 'utf8bom' | 'utf16le' | 'utf16be';

/** The text of a file, or why it has none. */
export type Decoded =
  | {
      readonly kind: 'text';
      /** Without the byte order mark, as editors have it; bytes that are no text stand as U+FFFD. */
      readonly text: string;
      readonly encoding: Encoding;
      /** True where bytes had to be replaced: the rest of the text is kept. */
      readonly damaged: boolean;
    }
  | { readonly kind: 'binary' };

/** Shorter files say too little to be taken for UTF-16 without a mark. */
const SHORTEST_UNMARKED = 16;

const decoders = {
  utf8: new TextDecoder('utf-8'),
  utf16le: new TextDecoder('utf-16le'),
  utf16be: new TextDecoder('utf-16be'),
};
const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads a file's bytes as text: UTF-8 with or without mark, or UTF-16 with a mark, or without one where every
 * second byte leaves no doubt. What is invalid in it is replaced, as editors do, so that offsets agree with theirs.
 * @returns the text (empty for an empty file), or `binary` for what no editor would show as text.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, 'utf16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, 'utf16be');
  if (bytes.includes(0)) {
    const encoding = unmarkedUtf16(bytes);
    return encoding === undefined ? { kind: 'binary' } : utf16(bytes, encoding);
  }
  const encoding = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf8bom' : 'utf8';
  try {
    return { kind: 'text', text: strictUtf8.decode(bytes), encoding, damaged: false };
  } catch {
    return { kind: 'text', text: decoders.utf8.decode(bytes), encoding, damaged: true };
  }
}

/**
 * How many bytes a text takes as UTF-8, whatever its file spells it in: the one measure of how large a text is.
 * @param enough beyond which the exact number does not matter: a text that cannot have more is not counted through.
 * @returns the number of bytes, or some number up to `enough` where there are no more than that.
 */
export function utf8Length(text: string, enough = 0): number {
  if (text.length * 3 <= enough) return text.length;
  let length = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) continue;
    // a surrogate pair has two units and four bytes
    length += unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 1 : 2;
  }
  return length;
}

function utf16(bytes: Uint8Array, encoding: 'utf16le' | 'utf16be'): Decoded {
  const text = decoders[encoding].decode(bytes);
  if (text.includes('\0')) return { kind: 'binary' };
  return { kind: 'text', text, encoding, damaged: text.includes('\ufffd') };
}

/**
 * UTF-16 without a mark: white space and ASCII letters have a zero on one side only, and the text must then be free
 * of broken pairs and control characters. Anything less certain is no text.
 */
function unmarkedUtf16(bytes: Uint8Array): 'utf16le' | 'utf16be' | undefined {
  if (bytes.length < SHORTEST_UNMARKED || bytes.length % 2 !== 0) return undefined;
  const zeros = [0, 0];
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === 0) zeros[at & 1]!++;
  const [even, odd] = zeros as [number, number];
  const encoding = even === 0 ? 'utf16le' : odd === 0 ? 'utf16be' : undefined;
  if (encoding === undefined || (even + odd) * 4 < bytes.length) return undefined;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells data from text
  return /[\0-\x08\x0e-\x1f\ufffd]/.test(decoders[encoding].decode(bytes)) ? undefined : encoding;
}
