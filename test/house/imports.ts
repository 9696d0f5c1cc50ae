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

/**
 * What lies within a room, in order: each may import those before it, and nothing that is not listed. A room's own files
 * that are not listed use all of them.
 */
const WITHIN: readonly (readonly string[])[] = [
  inRoom('server/src/corpus', [
    'memo.ts',
    'turns.ts',
    'files/',
    'lists/',
    'identity/',
    'knowledge/',
    'resolution/',
    'facts/',
    'packed/',
    'snapshot.ts',
    'index/',
    'answers/',
    'catalogue/',
    'image/',
    'store/',
    'reading/',
  ]),
  inRoom('server/src/features', ['lookup/', 'consistency/', 'wording/', 'cards/', 'nameSearch/']),
  inRoom('server/src/wire', ['afterQuiet.ts', 'client/', 'indexing/', 'folders/', 'diagnosing/', 'requests/']),
];

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

function inRoom(room: string, places: readonly string[]): string[] {
  return places.map((place) => `${room}/${place}`);
}

/** False where something within a room would lean on what is made out of it. */
function inOrder(file: string, target: string): boolean {
  for (const places of WITHIN) {
    const own = places.findIndex((place) => file.startsWith(place));
    if (own < 0) continue;
    const other = places.findIndex((place) => target.startsWith(place));
    return other < 0 ? roomOf(target) !== roomOf(file) : other <= own;
  }
  return true;
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
        else if (!inOrder(file, target)) faults.push(`${file}: comes before ${target}`);
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
