// npm run pictures: makes the README's pictures, with the steps of the UI tests.
// npm run pictures -- cards [NAME ...]: photographs every kind of card, finding and hint, to be looked at;
// npm run pictures -- views [NAME ...]: every list, page, menu and message of the views.
import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { ARTIFACTS, ROOT } from '../host/paths';
import { runNode } from '../host/processes';
import { EXPORT_STEPS } from './exportSteps';
import { isAlbum, photograph } from './look';
import { runUi, type UiRun } from './run';
import { UI_STEPS } from './steps';
import { VIEW_STEPS } from './viewSteps';

/** The steps that are worth a picture. All go into the package, so they are few. */
const SHOWN = [
  'hover',
  'references',
  'outline',
  'problems',
  'completion',
  'find',
  'related',
  'concordance',
  'timeline',
  'graph',
  'export',
];

/** Each in a window of its own: what one types into articles is no part of the others' pictures. */
const RUNS: readonly Pick<UiRun, 'name' | 'steps' | 'near'>[] = [
  { name: 'pictures', steps: UI_STEPS },
  { name: 'pictures-views', steps: VIEW_STEPS },
  { name: 'pictures-export', steps: EXPORT_STEPS, near: true },
];

async function main([set, ...chosen]: readonly string[]): Promise<number> {
  // pictures of an older build show what is no more
  if ((await runNode(['esbuild.mjs'])) !== 0) return 1;
  if (isAlbum(set)) return (await photograph(set, chosen)) > 0 ? 1 : 0;
  for (const run of RUNS) {
    const { failed } = await runUi({ ...run, theme: 'Light 2026' });
    if (failed > 0) {
      console.error('A step failed, so the pictures are left as they are.');
      return 1;
    }
  }
  for (const run of RUNS) {
    for (const [index, { name }] of run.steps.entries()) {
      if (!SHOWN.includes(name)) continue;
      const picture = path.join(ROOT, 'images', `${name}.png`);
      await inFewColours(path.join(ARTIFACTS, run.name, `${index + 1}-${name}.png`), picture);
      console.log(`${path.relative(ROOT, picture)}  ${Math.round(fs.statSync(picture).size / 1024)} kB`);
    }
  }
  return 0;
}

/** A screen has few colours: told so, a picture takes a third of the place, and looks the same. */
async function inFewColours(from: string, to: string): Promise<void> {
  await sharp(from).png({ palette: true, colours: 256, dither: 0, effort: 10 }).toFile(to);
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
