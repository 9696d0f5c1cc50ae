import { xmlText } from './xml';

/** What is said of a node or an edge; null is left out. */
export type Data<K extends string> = Readonly<Partial<Record<K, string | number | null>>>;

/** What nodes tell. Dates are ISO 8601, as precise as known: the format has no type for them. */
const NODE_DATA = {
  ...{ kind: 'string', kind_in_words: 'string', label: 'string', key: 'string', date: 'string' },
  ...{ name: 'string', type: 'string', issuer: 'string', term: 'string', subject: 'string' },
  ...{ role: 'string', body: 'string', locality: 'string' },
} as const;

/** What edges tell. */
const EDGE_DATA = {
  ...{ kind: 'string', label: 'string', date: 'string', count: 'int' },
  ...{ status: 'string', until: 'string', articles: 'int' },
} as const;

export type NodeData = Data<keyof typeof NODE_DATA>;
export type EdgeData = Data<keyof typeof EDGE_DATA>;

/** The beginning of a file, with what its nodes and edges may tell. Source: GraphML 1.1, graphml.graphdrawing.org. */
export function header(): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.1/graphml.xsd">
${declared('node', NODE_DATA)}${declared('edge', EDGE_DATA)}<graph id="citations" edgedefault="directed">
`;
}

export const FOOTER = '</graph>\n</graphml>\n';

/** A node. @param id a name token of XML, as the format wants it. */
export function node(id: string, data: NodeData): string {
  return `<node id="${id}">${values('node', data)}</node>\n`;
}

/** An edge between two nodes. */
export function edge(from: string, to: string, data: EdgeData): string {
  return `<edge source="${from}" target="${to}">${values('edge', data)}</edge>\n`;
}

/** Names that nodes and edges share are keys of their own in each. */
function keyOf(of: 'node' | 'edge', name: string): string {
  return `${of}-${name}`;
}

function declared(of: 'node' | 'edge', names: Readonly<Record<string, string>>): string {
  return Object.entries(names)
    .map(([name, type]) => `<key id="${keyOf(of, name)}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`)
    .join('');
}

function values(of: 'node' | 'edge', data: NodeData | EdgeData): string {
  return Object.entries(data)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `<data key="${keyOf(of, name)}">${xmlText(`${value}`)}</data>`)
    .join('');
}
