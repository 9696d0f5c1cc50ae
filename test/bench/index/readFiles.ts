// Reads and decodes all articles of a folder, one after the other, and prints how long that took.
import { readFileSync } from 'node:fs';
import { decode } from '../../../server/src/text/decode';
import { ARTICLE, filesBelow } from './files';
import { costOf } from './processCost';

const [folder = '.'] = process.argv.slice(2);
const start = performance.now();
let units = 0;
for (const file of filesBelow(folder, ARTICLE)) {
  const decoded = decode(readFileSync(file));
  if (decoded.kind === 'text') units += decoded.text.length;
}
const all = performance.now() - start;
process.stdout.write(JSON.stringify({ all, units, ...costOf('self') }));
