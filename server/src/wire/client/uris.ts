import { URI } from 'vscode-uri';
import { isWithin } from '../../corpus/files/folderPaths';
import { oneLine } from '../../features/wording/labels';

/** A URI in the one spelling that the corpus uses: clients differ in what they encode. */
export function normalUri(uri: string): string {
  return URI.parse(uri).toString();
}

/** A URI as people read it, in one line: the path of a file on disk, and nothing encoded. */
export function readableName(uri: string): string {
  const parsed = URI.parse(uri);
  return oneLine(parsed.scheme === 'file' ? parsed.fsPath : parsed.toString(true));
}

/** The innermost of the folders in which a URI lies. */
export function innermostFolder(uri: string, folders: Iterable<string>): string | undefined {
  let innermost: string | undefined;
  for (const folder of folders) {
    if (isWithin(uri, folder) && folder.length > (innermost?.length ?? -1)) innermost = folder;
  }
  return innermost;
}
