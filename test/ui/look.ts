import fs from 'node:fs';
import path from 'node:path';
import { ARTIFACTS, CARD_ARTICLES, SAMPLE_CORPUS } from '../host/paths';
import { CARD_STEPS } from './cards';
import { viewLooks } from './looks/views';
import { LANGUAGES, type Language } from './looks/words';
import { runUi, type UiRun } from './run';
import type { UiStep } from './steps';
import type { Theme } from './themes';

/** A theme of each kind, by the name of its folder of pictures; «bright» has high contrast, too. */
const THEMES: Readonly<Record<string, Theme>> = {
  light: 'Light 2026',
  dark: 'Dark 2026',
  contrast: 'Default High Contrast',
  bright: 'Default High Contrast Light',
};

/** What is photographed to be looked at. */
interface Album extends Pick<UiRun, 'articles' | 'near'> {
  steps(language: Language): readonly UiStep[];
}

/** All albums, by the names of their folders. */
const ALBUMS: Readonly<Record<string, Album>> = {
  cards: { steps: () => CARD_STEPS, articles: CARD_ARTICLES, near: true },
  views: { steps: viewLooks, articles: SAMPLE_CORPUS },
};

export function isAlbum(name: string | undefined): name is string {
  return name !== undefined && Object.hasOwn(ALBUMS, name);
}

/**
 * Photographs an album in each theme and language, below artifacts/, with a page for each that shows all pictures side
 * by side: «cards» is every kind of card, finding, hint and list in the text, «views» all else.
 * @param chosen parts of the names of the runs («light-vi») and of the pictures («title-»); all unless given.
 * @returns how many steps failed.
 */
export async function photograph(album: string, chosen: readonly string[] = []): Promise<number> {
  const { steps, ...shown } = ALBUMS[album]!;
  let failed = 0;
  for (const [kind, theme] of Object.entries(THEMES)) {
    for (const language of LANGUAGES) {
      const run = `${kind}-${language}`;
      const [runs, names] = [chosen.filter((one) => isRun(one)), chosen.filter((one) => !isRun(one))];
      if (runs.length > 0 && !runs.some((one) => run.includes(one))) continue;
      const only = names.length === 0 ? undefined : ({ name }: UiStep) => names.some((one) => name.includes(one));
      const name = path.join(album, run);
      const counts = await runUi({ name, steps: steps(language), theme, language, only, ...shown });
      failed += counts.failed;
      writeSheet(path.join(ARTIFACTS, name), `${theme}, ${language}`);
    }
  }
  return failed;
}

function isRun(word: string): boolean {
  return [...LANGUAGES, ...Object.keys(THEMES)].some((part) => word.split('-').includes(part));
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
