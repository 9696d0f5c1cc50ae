import { plainLabel } from './labels';

/** Where the target of a link begins: VS Code makes one of «[words](command:…)» wherever it tells its user something. */
const TARGET = /\](?=\()/gu;

/**
 * A message to the user that holds words of articles or names of files: in one line, and without links and icons, which
 * spaces break up, because messages know no escapes. The client has the like for messages of its own.
 */
export function plainMessage(text: string): string {
  return plainLabel(text).replace(TARGET, '$& ');
}
