import fs from 'node:fs';
import path from 'node:path';
import { ARTIFACTS, CARD_ARTICLES } from '../host/paths';
import { CARD_STEPS } from './cards';
import { runUi } from './run';
import type { UiStep } from './steps';
import type { Theme } from './themes';

/** A theme of each kind, by the name of its folder of pictures. */
const THEMES: Readonly<Record<string, Theme>> = {
  light: 'Light 2026',
  dark: 'Dark 2026',
  contrast: 'Default High Contrast',
};

/**
 * Photographs each kind of card, finding, hint and list in each theme and language, below artifacts/cards, with a
 * page for each that shows all pictures side by side.
 * @param chosen parts of the names of the runs («light-vi») and of the pictures («title-»); all unless given.
 * @returns how many steps failed.
 */
export async function photographCards(chosen: readonly string[] = []): Promise<number> {
  let failed = 0;
  for (const [theme, label] of Object.entries(THEMES)) {
    for (const language of ['vi', 'en']) {
      const run = `${theme}-${language}`;
      const [runs, names] = [chosen.filter((one) => isRun(one)), chosen.filter((one) => !isRun(one))];
      if (runs.length > 0 && !runs.some((one) => run.includes(one))) continue;
      const only = names.length === 0 ? undefined : ({ name }: UiStep) => names.some((one) => name.includes(one));
      const name = path.join('cards', run);
      const shown = { theme: label, language, articles: CARD_ARTICLES, near: true };
      const counts = await runUi({ name, steps: CARD_STEPS, only, ...shown });
      failed += counts.failed;
      writeSheet(path.join(ARTIFACTS, name), `${label}, ${language}`);
    }
  }
  return failed;
}

function isRun(word: string): boolean {
  return ['vi', 'en', ...Object.keys(THEMES)].some((part) => word.split('-').includes(part));
}

/** A page with all pictures of a folder. */
function writeSheet(folder: string, title: string): void {
  const files = fs.readdirSync(folder).filter((file) => file.endsWith('.png'));
  files.sort((one, other) => Number.parseInt(one, 10) - Number.parseInt(other, 10));
  const figures = files.map((file) => `<figure><img src="${file}"><figcaption>${file}</figcaption></figure>`);
  const style = 'body{font:14px sans-serif;columns:2}figure{margin:0 0 16px;break-inside:avoid}img{max-width:100%}';
  fs.writeFileSync(
    path.join(folder, 'index.html'),
    `<!doctype html><meta charset="utf-8"><title>${title}</title><style>${style}</style>\n${figures.join('\n')}\n`,
  );
}
