/** What XML 1.0 cannot hold, not even escaped: most control characters, U+FFFE, U+FFFF, single surrogates. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu;

const MARKUP = /[&<>"\t\n\r]/gu;

/** Text as it may stand in an element or in an attribute between double quotes; what XML cannot hold is U+FFFD. */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd').replace(MARKUP, (character) => `&#${character.charCodeAt(0)};`);
}
