// npm run pictures: makes the README's pictures, with the steps of the UI tests.
// npm run pictures -- cards [NAME ...]: photographs every kind of card, finding and hint, to be looked at.
import fs from 'node:fs';
import path from 'node:path';
import { ARTIFACTS, ROOT } from '../host/paths';
import { photographCards } from './look';
import { runUi } from './run';
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
];

/** Each in a window of its own: what one types into articles is no part of the others' pictures. */
const RUNS = { pictures: UI_STEPS, 'pictures-views': VIEW_STEPS };

async function main([set, ...chosen]: readonly string[]): Promise<number> {
  if (set === 'cards') return (await photographCards(chosen)) > 0 ? 1 : 0;
  for (const [name, steps] of Object.entries(RUNS)) {
    const { failed } = await runUi({ name, steps, theme: 'Light 2026' });
    if (failed > 0) {
      console.error('A step failed, so the pictures are left as they are.');
      return 1;
    }
  }
  for (const [run, steps] of Object.entries(RUNS)) {
    for (const [index, { name }] of steps.entries()) {
      if (!SHOWN.includes(name)) continue;
      const picture = path.join(ROOT, 'images', `${name}.png`);
      fs.copyFileSync(path.join(ARTIFACTS, run, `${index + 1}-${name}.png`), picture);
      console.log(`${path.relative(ROOT, picture)}  ${Math.round(fs.statSync(picture).size / 1024)} kB`);
    }
  }
  return 0;
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
