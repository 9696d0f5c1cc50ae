import type { Page } from 'playwright-core';
import { whenRestored } from '../host/workbench';

/** Colour themes of VS Code by the names that its settings have, with what marks their kind on the workbench. */
const KINDS = {
  'Light 2026': 'vs',
  'Dark 2026': 'vs-dark',
  'Default High Contrast': 'hc-black',
  'Default High Contrast Light': 'hc-light',
} as const;

export type Theme = keyof typeof KINDS;

/** So long a workbench that has been restored may take to show its theme, in milliseconds. */
const USUAL = 5000;

/** Has the page say that the system is dark or light as the theme is: a workbench that follows the system stays in it. */
export async function preferKindOf(page: Page, theme: Theme): Promise<void> {
  await page.emulateMedia({ colorScheme: ['vs', 'hc-light'].includes(KINDS[theme]) ? 'light' : 'dark' });
}

/**
 * Resolves when the workbench is in this theme. It starts in a light one, until it knows its settings and the
 * extension that has the themes; on a busy machine it now and then misses both, and stays light until it is loaded
 * again. Rejects where it does not take the theme then either, which is what a wrong name leads to.
 */
export async function whenIn(page: Page, theme: Theme): Promise<void> {
  const wanted = page.locator(`.monaco-workbench.${KINDS[theme]}`);
  try {
    await wanted.waitFor({ timeout: USUAL });
  } catch {
    await page.reload();
    await whenRestored(page);
    await wanted.waitFor({ timeout: USUAL }).catch(async (cause) => {
      const classes = await page.locator('.monaco-workbench').getAttribute('class');
      throw new Error(`VS Code does not take the theme «${theme}»: ${classes}`, { cause });
    });
  }
}
