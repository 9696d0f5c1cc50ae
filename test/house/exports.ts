import { fileOf, importsOf, type Sources } from './sources';

/** What VS Code calls by name. */
const CALLED_FROM_OUTSIDE: Readonly<Record<string, readonly string[]>> = {
  'client/src/extension.ts': ['activate', 'deactivate'],
  'client/src/browserExtension.ts': ['activate', 'deactivate'],
};

const EXPORT =
  /^export (?:abstract |async |declare )*(const enum|const|let|function\*?|class|interface|type|enum) (\w+)/gmu;

/**
 * The exports of some files that no other file imports, as «file: name». A type that stands in what its file exports
 * besides is part of that, and may be imported one day.
 * @param users the files that may import them, beside themselves.
 */
export function unusedExports(sources: Sources, users: Sources): string[] {
  const all = new Map([...sources, ...users]);
  const used = new Map<string, Set<string>>();
  for (const [file, source] of all) {
    for (const { from, names } of importsOf(file, source)) {
      const target = fileOf(from, all);
      if (target === undefined) continue;
      const taken = used.get(target) ?? new Set();
      used.set(target, taken);
      for (const name of names) taken.add(name);
    }
  }
  return [...sources].flatMap(([file, source]) => {
    const taken = used.get(file);
    if (taken?.has('*')) return [];
    const isNamedHere = (name: string): boolean => [...source.matchAll(new RegExp(`\\b${name}\\b`, 'gu'))].length > 1;
    return [...source.matchAll(EXPORT)]
      .filter(([, kind, name = '']) => !((kind === 'interface' || kind === 'type') && isNamedHere(name)))
      .map(([, , name = '']) => name)
      .filter((name) => !taken?.has(name) && !CALLED_FROM_OUTSIDE[file]?.includes(name))
      .map((name) => `${file}: ${name}`);
  });
}
