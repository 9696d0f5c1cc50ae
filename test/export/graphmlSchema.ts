import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { validateXML } from 'xmllint-wasm';

/** The schema of GraphML 1.1 in its four files; the package carries them as they are published. */
const FOLDER = path.join(
  path.dirname(createRequire(import.meta.url).resolve('graphml-moddle/package.json')),
  'resources/graphml/xsd',
);
const FILES = ['graphml.xsd', 'graphml-structure.xsd', 'graphml-attributes.xsd', 'graphml-parseinfo.xsd'];
const PUBLISHED_AT = 'http://graphml.graphdrawing.org/xmlns/1.1/';

/** What the schema needs of XLink, which links out of a graph would use. */
const XLINK = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/1999/xlink">
<xs:attribute name="href" type="xs:anyURI"/><xs:attribute name="type" type="xs:string"/></xs:schema>`;

/** What is wrong with a file by the schema of GraphML: elements, attributes, and references to nodes and keys. */
export async function graphmlFaults(xml: string): Promise<readonly string[]> {
  const [main, ...others] = await Promise.all(
    FILES.map(async (fileName) => ({
      fileName,
      contents: (await readFile(path.join(FOLDER, fileName), 'utf8')).replaceAll(PUBLISHED_AT, ''),
    })),
  );
  const { errors } = await validateXML({
    xml: { fileName: 'network.graphml', contents: xml },
    schema: [main!],
    preload: [...others, { fileName: 'xlink.xsd', contents: XLINK }],
  });
  return errors.map(({ message }) => message);
}
