import { fileOf, importsOf, type Sources } from './sources';

/** The rooms of the server: each may import those of the lines above its own, and none beside it. */
const ROOMS = [
  ['domain'],
  ['text'],
  ['recognition'],
  ['corpus', 'l10n'],
  ['features', 'export'],
  ['commandLine', 'wire'],
] as const;

/** What features share, in rooms within theirs: each may import those before it, and no feature. */
const SHARED = ['lookup', 'consistency', 'wording', 'cards', 'nameSearch'].map(
  (name) => `server/src/features/${name}/`,
);

/** The packages that a room may know; with all that they offer under further names. Other rooms know none. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  corpus: ['jsonschema', 'picomatch', 'vscode-uri', 'yaml'],
  features: ['vscode-languageserver-types', 'vscode-languageserver-protocol'],
  wire: ['vscode-languageserver', 'vscode-languageserver-textdocument', 'vscode-languageserver-types', 'vscode-uri'],
  entries: ['vscode-languageserver', 'vscode-uri'],
  client: ['vscode', 'vscode-languageclient'],
};

/** The only files that know Node: the same server must run in a browser. */
const KNOW_NODE = [
  'server/src/node.ts',
  'server/src/cli.ts',
  'server/src/worker.ts',
  'server/src/nodeFileSystem.ts',
  'server/src/nodeFileWriter.ts',
  'server/src/nodeMemory.ts',
  'server/src/nodeStoreFiles.ts',
  'server/src/nodeThreads.ts',
];

/** The room of a file; the files that stand above the rooms are the entries. */
function roomOf(file: string): string {
  const [house, , room = ''] = file.split('/');
  if (house !== 'server') return house ?? '';
  return room.endsWith('.ts') ? 'entries' : room;
}

function floorOf(room: string): number {
  const floor = ROOMS.findIndex((rooms) => rooms.some((known) => known === room));
  return room === 'entries' ? ROOMS.length : floor;
}

/** Whether a file of one room may import one of another. */
function mayKnow(room: string, other: string): boolean {
  if (room === other) return true;
  if (room === 'syntaxes') return other === 'domain';
  return floorOf(other) >= 0 && floorOf(other) < floorOf(room);
}

/** False where what features share would lean on a feature, or on what is made out of it. */
function mayShare(file: string, target: string): boolean {
  const own = SHARED.findIndex((folder) => file.startsWith(folder));
  if (own < 0 || !target.startsWith('server/src/features/')) return true;
  const other = SHARED.findIndex((folder) => target.startsWith(folder));
  return other >= 0 && other <= own;
}

/** What is wrong with the imports of these files, one line each. */
export function importFaults(sources: Sources): string[] {
  const faults: string[] = [];
  for (const [file, source] of sources) {
    const room = roomOf(file);
    if (!isKnown(room)) faults.push(`${file}: no such room`);
    for (const { from } of importsOf(file, source)) {
      const target = fileOf(from, sources);
      if (target !== undefined) {
        if (!mayKnow(room, roomOf(target))) faults.push(`${file}: «${room}» may not know ${target}`);
        else if (!mayShare(file, target)) faults.push(`${file}: what features share may not know ${target}`);
      } else if (from.startsWith('node:')) {
        if (!KNOW_NODE.includes(file)) faults.push(`${file} may not know Node (${from})`);
      } else if (!from.endsWith('.json') && !mayUse(room, from)) faults.push(`${file}: «${room}» may not know ${from}`);
    }
  }
  return [...faults, ...circles(sources)];
}

function isKnown(room: string): boolean {
  return ['client', 'syntaxes'].includes(room) || floorOf(room) >= 0;
}

function mayUse(room: string, name: string): boolean {
  return (PACKAGES[room] ?? []).some((known) => name === known || name.startsWith(`${known}/`));
}

/** Each circle of imports, by the files in it. */
function circles(sources: Sources): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) found.push(`a circle: ${[...way.slice(at), file].join(' → ')}`);
    if (at >= 0 || done.has(file)) return;
    for (const { from } of importsOf(file, sources.get(file)!)) {
      const target = fileOf(from, sources);
      if (target !== undefined) visit(target, [...way, file]);
    }
    done.add(file);
  };
  for (const file of sources.keys()) visit(file, []);
  return found;
}
