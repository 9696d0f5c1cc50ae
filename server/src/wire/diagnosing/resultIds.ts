import type { Diagnostic } from 'vscode-languageserver-types';

/** The name of an answer without diagnostics. */
export const NOTHING_FOUND = '0';

/**
 * Names an answer by what it says, so that the same answer has the same name, whoever asks and whenever: 53 bits of
 * the mixing function cyrb53 (public domain, bryc), which no two answers for one file will have in common.
 */
export function resultIdOf(diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return NOTHING_FOUND;
  const text = JSON.stringify(diagnostics);
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x9e3779b1);
    low = Math.imul(low ^ unit, 0x5f356495);
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return (0x100000000 * (low & 0x1fffff) + (high >>> 0)).toString(36);
}
