/**
 * Text in the way that other text is written: in capitals where that is all in capitals, and composed or decomposed
 * as that is. Where it leaves that open, as given.
 */
export function writtenLike(written: string, text: string): string {
  const cased = isInCapitals(written) ? text.toUpperCase() : text;
  const composed = written.normalize('NFC');
  if (composed === written.normalize('NFD')) return cased.normalize('NFC');
  return cased.normalize(written === composed ? 'NFC' : 'NFD');
}

/** Several letters, of which none is small: a headline, a signature. */
function isInCapitals(written: string): boolean {
  return written.length > 1 && written === written.toUpperCase() && written !== written.toLowerCase();
}
