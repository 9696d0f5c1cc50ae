import { isWithin } from '../../corpus/files/folderPaths';
import { normalUri } from '../client/uris';
import type { Environment } from '../indexing/environment';
import { valueIn } from './parameters';

/** The pages that explain checks and formats, which come with the extension. */
export class Documentation {
  /** The folder of the pages on checks, as a URI; undefined where nobody knows of one. */
  readonly ofChecks: string | undefined;
  /** All folders of pages; by a link the client may know them in another place than this process does. */
  readonly #folders: readonly string[];

  /** @param options the client's, which may name the folder as `documentation`. */
  constructor(environment: Pick<Environment, 'documentation'>, options: unknown) {
    const ofClient = valueIn(options, 'documentation');
    const places = [environment.documentation, typeof ofClient === 'string' ? normalUri(ofClient) : undefined];
    const folders = places.flatMap((folder) => folder ?? []);
    this.ofChecks = folders[0];
    this.#folders = folders.flatMap((folder) => [folder, besideChecks(folder)]);
  }

  /** Whether a file is one of the pages: they have examples, and are no articles. */
  has(uri: string): boolean {
    return this.#folders.some((folder) => isWithin(uri, folder));
  }
}

/** The folder of the pages that explain formats, beside those of the checks. */
function besideChecks(documentation: string): string {
  return documentation.replace(/[^/]*\/?$/u, 'danChieu.exports');
}
