/** Where the target of a link begins: VS Code makes one of «[words](command:…)» wherever it tells its user something. */
const TARGET = /\](?=\()/gu;

/**
 * A message to the user that holds names of files or words of the system: in one line, and without links, which a space
 * breaks up, because messages know no escapes. The server has the like for messages of its own.
 */
export function plainMessage(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').replace(TARGET, '$& ');
}
