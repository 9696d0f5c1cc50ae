import { type URI, Utils } from 'vscode-uri';

/** A name in which nothing is encoded, and which is neither of the dots that stand for folders. */
const PLAIN = /^[\w~-][\w.~-]*$/u;

/**
 * Gives the URIs of what lies in a folder, by name, in their normal spelling. Plain names, as most are, are put behind
 * the folder's URI as they are: taking URIs apart and together again costs more than all else in a walk.
 */
export function urisIn(folder: URI): (name: string) => string {
  const isPath = folder.query === '' && folder.fragment === '';
  const begin = folder.toString().replace(/\/?$/u, '/');
  return (name) => (isPath && PLAIN.test(name) ? begin + name : Utils.joinPath(folder, name).toString());
}
