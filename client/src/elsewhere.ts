/** A file by its address, as the editor writes it. */
interface InFile {
  readonly uri: { toString(): string };
}

/**
 * The references in other files than the one that a lens stands in: the lens counts only these, so that what it lists
 * must not have more.
 */
export function elsewhere<T extends InFile>(references: readonly T[], { uri }: InFile): T[] {
  const here = uri.toString();
  return references.filter((reference) => reference.uri.toString() !== here);
}
