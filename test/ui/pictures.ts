// npm run pictures: makes the README's pictures, with the steps of the UI tests, and those of the walkthrough;
// npm run pictures -- walkthrough: only the latter.
// npm run pictures -- cards [NAME ...]: photographs every kind of card, finding and hint, to be looked at;
// npm run pictures -- views [NAME ...]: every list, page, menu and message of the views.
import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { ARTIFACTS, ROOT } from '../host/paths';
import { runNode } from '../host/processes';
import { EXPORT_STEPS } from './exportSteps';
import { isAlbum, photograph } from './look';
import { LANGUAGES } from './looks/words';
import { runUi, type UiRun } from './run';
import { UI_STEPS } from './steps';
import { VIEW_STEPS } from './viewSteps';
import { walkthroughSteps } from './walkthrough';

/** The steps that are worth a picture. All go into the package, so they are few. */
const SHOWN = ['hover', 'references', 'outline', 'find', 'related', 'concordance', 'timeline', 'graph', 'export'];

/** Each in a window of its own: what one types into articles is no part of the others' pictures. */
const RUNS: readonly Pick<UiRun, 'name' | 'steps' | 'near'>[] = [
  { name: 'pictures', steps: UI_STEPS },
  { name: 'pictures-views', steps: VIEW_STEPS },
  { name: 'pictures-export', steps: EXPORT_STEPS, near: true },
];

/** The name of the run, and of the folder of pictures, that has the steps of the walkthrough. */
const WALKTHROUGH = 'walkthrough';

async function main([set, ...chosen]: readonly string[]): Promise<number> {
  // pictures of an older build show what is no more
  if ((await runNode(['esbuild.mjs'])) !== 0) return 1;
  if (isAlbum(set)) return (await photograph(set, chosen)) > 0 ? 1 : 0;
  if (set !== WALKTHROUGH && !(await picturesOfReadme())) return 1;
  return (await picturesOfWalkthrough()) ? 0 : 1;
}

async function picturesOfReadme(): Promise<boolean> {
  for (const run of RUNS) {
    if (!(await succeeds(run))) return false;
  }
  for (const run of RUNS) {
    for (const [index, { name }] of run.steps.entries()) {
      if (!SHOWN.includes(name)) continue;
      await keep(`${run.name}/${index + 1}-${name}.png`, `${name}.png`);
    }
  }
  return true;
}

/** A walkthrough shows other pictures to readers of another language: the manifest names them in its translations. */
async function picturesOfWalkthrough(): Promise<boolean> {
  for (const language of LANGUAGES) {
    const steps = walkthroughSteps(language);
    const name = `${WALKTHROUGH}-${language}`;
    if (!(await succeeds({ name, steps, language, near: true }))) return false;
    fs.mkdirSync(path.join(ROOT, 'images', WALKTHROUGH, language), { recursive: true });
    for (const [index, step] of steps.entries()) {
      await keep(`${name}/${index + 1}-${step.name}.png`, `${WALKTHROUGH}/${language}/${step.name}.png`);
    }
  }
  return true;
}

async function succeeds(run: Omit<UiRun, 'theme'>): Promise<boolean> {
  const { failed } = await runUi({ ...run, theme: 'Light 2026' });
  if (failed > 0) console.error('A step failed, so the pictures are left as they are.');
  return failed === 0;
}

/** Makes a picture of a run one of those in the package. */
async function keep(from: string, to: string): Promise<void> {
  const picture = path.join(ROOT, 'images', to);
  await inFewColours(path.join(ARTIFACTS, from), picture);
  console.log(`${path.relative(ROOT, picture)}  ${Math.round(fs.statSync(picture).size / 1024)} kB`);
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
