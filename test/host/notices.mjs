// The licences of the packages that are bundled into dist/: they ask to be passed on with every copy.
import fs from 'node:fs/promises';
import path from 'node:path';

/** The folder of a package in what esbuild calls an input: the last package on the way there. */
const PACKAGE = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u;
const LICENCE = /^licen[cs]e(\.\w+)?$/iu;

/**
 * Name, version and licence of each package among the inputs of a bundle, sorted by name.
 * @param {Iterable<string>} inputs the keys of `inputs` in esbuild's metafile.
 * @returns {Promise<string>} rejects where a package comes without the text of its licence.
 */
export async function thirdPartyNotices(inputs) {
  const folders = new Set([...inputs].flatMap((input) => PACKAGE.exec(input)?.[0] ?? []));
  const notices = new Map(await Promise.all([...folders].map(notice)));
  const sorted = [...notices].sort(([one], [other]) => (one < other ? -1 : 1));
  const texts = sorted.map(([title, text]) => `${title}\n${'-'.repeat(title.length)}\n\n${text}\n`);
  return `Dẫn Chiếu contains the following packages, each under its own licence.\n\n${texts.join('\n\n')}`;
}

/** @param {string} folder @returns {Promise<[title: string, licence: string]>} */
async function notice(folder) {
  const { name, version, license } = JSON.parse(await fs.readFile(path.join(folder, 'package.json'), 'utf8'));
  const file = (await fs.readdir(folder)).find((entry) => LICENCE.test(entry));
  if (file === undefined) throw new Error(`${name} comes without the text of its licence (${license}).`);
  const text = await fs.readFile(path.join(folder, file), 'utf8');
  return [`${name} ${version} (${license})`, text.replaceAll('\r\n', '\n').trim()];
}
