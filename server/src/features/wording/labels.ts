import { isTidy } from '../../text/regularSpelling';

/** Control and formatting characters, among them those that turn the direction of writing. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

/** What begins an icon («$(bug)») wherever VS Code shows a label. */
const ICON = /\$(?=\()/gu;

/** Text of an article in one visible line: white space squeezed, invisible characters dropped. */
export function oneLine(text: string): string {
  if (isTidy(text)) return text;
  return text
    .replace(/\s+/gu, ' ')
    .replace(INVISIBLE, '')
    .replace(/^ +| +$/gu, '');
}

/**
 * Text of an article as a label: a name, a detail or a container in a list of symbols. Editors show labels as they
 * are, but for icons, which a space breaks up: labels know no escapes that are not seen.
 */
export function plainLabel(text: string): string {
  return oneLine(text).replace(ICON, '$& ');
}

/** The same where the protocol forbids a label that is empty. */
export function plainName(text: string): string {
  return plainLabel(text) || '…';
}
