// npm run pictures: makes the README's pictures, with the steps of the UI tests, in a light and in a dark theme.
import fs from 'node:fs';
import path from 'node:path';
import { ARTIFACTS, ROOT } from '../host/paths';
import { runUi } from './run';
import { UI_STEPS } from './steps';

const THEMES = { light: 'Default Light Modern', dark: 'Default Dark Modern' };

/** The steps that are worth a picture. */
const SHOWN = ['hover', 'references', 'outline', 'workspace-symbols'];

async function main(): Promise<number> {
  const images = path.join(ROOT, 'images');
  fs.mkdirSync(images, { recursive: true });
  for (const [kind, theme] of Object.entries(THEMES)) {
    const { failed } = await runUi({ name: `pictures-${kind}`, theme });
    if (failed > 0) {
      console.error('A step failed, so the pictures are left as they are.');
      return 1;
    }
  }
  for (const kind of Object.keys(THEMES)) {
    for (const [index, { name }] of UI_STEPS.entries()) {
      if (SHOWN.includes(name)) {
        const picture = path.join(images, `${name}-${kind}.png`);
        fs.copyFileSync(path.join(ARTIFACTS, `pictures-${kind}`, `${index + 1}-${name}.png`), picture);
        console.log(`${path.relative(ROOT, picture)}  ${Math.round(fs.statSync(picture).size / 1024)} kB`);
      }
    }
  }
  return 0;
}

main().then(
  (code) => process.exit(code),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
