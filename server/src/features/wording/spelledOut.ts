import { BODY_ABBREVIATIONS } from '../../domain/bodies';
import { Phrases } from '../../text/phrases';
import { tokenize } from '../../text/tokenize';
import { slice } from '../../text/tokens';

const SHORT_FORMS = new Phrases(BODY_ABBREVIATIONS.map((row) => [row[0], row] as const));

/** The name of an office or body with its abbreviations spelt out: «UVBCH T.Ư» says little to a newcomer. */
export function spelledOut(name: string): string {
  const tokens = tokenize(name);
  let text = '';
  let from = 0;
  for (let i = 0; i < tokens.count; i++) {
    const match = SHORT_FORMS.longest(tokens, i);
    if (match === undefined) continue;
    const [short, full] = match.value;
    // phrases match whatever the case, but the «tư» of «đầu tư» is no abbreviation
    if (slice(tokens, i, match.end).normalize('NFC') !== short) continue;
    text += name.slice(from, tokens.start[i]) + full;
    from = tokens.end[match.end - 1]!;
    i = match.end - 1;
  }
  return text + name.slice(from);
}
