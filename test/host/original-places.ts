import fs from 'node:fs';
import { SourceMap } from 'node:module';
import path from 'node:path';
import { EDITOR_SUITE, ROOT } from './paths';

/**
 * Puts the lines of the TypeScript sources into a stack of the bundled editor suite. VS Code formats stacks in its
 * own way, so Node's source maps do not take effect there.
 */
export function withOriginalPlaces(stack: string): string {
  const mapFile = `${EDITOR_SUITE}.map`;
  if (!stack.includes(EDITOR_SUITE) || !fs.existsSync(mapFile)) {
    return stack;
  }
  const map = new SourceMap(JSON.parse(fs.readFileSync(mapFile, 'utf8')));
  return stack.replaceAll(/([^\s(]+):(\d+):(\d+)/g, (place, file: string, line: string, column: string) => {
    const entry = map.findEntry(Number(line) - 1, Number(column) - 1);
    if (file !== EDITOR_SUITE || !('originalSource' in entry)) {
      return place;
    }
    const source = path.relative(ROOT, path.resolve(path.dirname(EDITOR_SUITE), entry.originalSource));
    return `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
  });
}
