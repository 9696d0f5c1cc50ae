import { readdirSync } from 'node:fs';
import path from 'node:path';

/** The paths of all files below a folder whose names end so, in order. */
export function filesBelow(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .flatMap((entry) => (entry.isFile() && ending.test(entry.name) ? [path.join(entry.parentPath, entry.name)] : []))
    .sort();
}

/** What the names of articles end with. */
export const ARTICLE = /\.(?:txt|md)$/u;
