import { URI, Utils } from 'vscode-uri';
import { FileError, type FileSystem } from './fileSystem';

/**
 * The URI to which a file would be written, in one spelling: links are followed as far as there is anything, and
 * whatever may be encoded is.
 */
export async function realUri(fileSystem: FileSystem, uri: string): Promise<string> {
  const spelled = URI.parse(uri);
  try {
    return URI.parse(await fileSystem.realPath(uri)).toString();
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const above = Utils.dirname(spelled);
    if (above.path === spelled.path) return spelled.toString();
    const realAbove = URI.parse(await realUri(fileSystem, above.toString()));
    return Utils.joinPath(realAbove, Utils.basename(spelled)).toString();
  }
}
