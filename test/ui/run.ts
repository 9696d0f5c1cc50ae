import fs from 'node:fs';
import path from 'node:path';
import { launchChromium, setUpChromium } from '../host/chromium';
import { ARTIFACTS, ROOT, SAMPLE_CORPUS } from '../host/paths';
import { onInterrupt } from '../host/processes';
import { READING_SETTINGS } from '../host/profile';
import { type Counts, describeFailure, total } from '../host/report';
import { copyOf } from '../host/scenarios';
import { startServer } from '../host/server';
import { newestServer } from '../host/versions';
import { setUpServer } from '../host/vscode-server';
import { newPage, whenRestored, workbenchUrl } from '../host/workbench';
import { EditorPage } from './editor-page';
import { EXPORT_STEPS } from './exportSteps';
import { UI_STEPS, type UiStep, VIETNAMESE_STEPS } from './steps';
import { preferKindOf, type Theme, whenIn } from './themes';
import { VIEW_STEPS } from './viewSteps';

export interface UiRun {
  /** Names the folder below artifacts/ that gets a screenshot of each step. */
  name: string;
  steps: readonly UiStep[];
  /** A colour theme of VS Code; the run fails where the workbench does not take it. */
  theme: Theme;
  /** The display language of VS Code, for the extension alone: there are no packs for VS Code itself. */
  language?: string;
  /** The folder of articles that a copy of is opened; the sample corpus unless told. */
  articles?: string;
  /** Pictures show what is open over the editor from near, in place of the whole window. */
  near?: boolean;
  /** Which steps are run; the pictures of the others are left as they are. All unless told. */
  only?: ((step: UiStep) => boolean) | undefined;
}

/** The settings that make hovers fast and every run alike. */
const SETTINGS = {
  'editor.accessibilitySupport': 'off',
  'editor.hover.delay': 100,
  'editor.minimap.enabled': false,
  'files.simpleDialog.enable': true,
  'git.enabled': false,
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
};

/**
 * Drives the newest VS Code with mouse and keyboard over a copy of the sample corpus, step by step, and leaves a
 * screenshot of each step. A step that fails does not keep the next ones from being tried.
 */
export async function runUi({ name, steps, theme, language, articles, near, only }: UiRun): Promise<Counts> {
  const artifacts = path.join(ARTIFACTS, name);
  if (only === undefined) fs.rmSync(artifacts, { recursive: true, force: true });
  fs.mkdirSync(artifacts, { recursive: true });
  const chromium = await setUpChromium();
  const code = await setUpServer(await newestServer());
  const workspace = copyOf(articles ?? SAMPLE_CORPUS);
  const closing: (() => unknown)[] = [() => workspace.remove()];
  const failures: string[] = [];
  const counts: Counts = { passed: 0, failed: 0, skipped: 0, failures };
  try {
    const server = await startServer(code, {
      driven: true,
      settings: { ...READING_SETTINGS, ...SETTINGS, 'workbench.colorTheme': theme },
    });
    closing.unshift(() => server.stop());
    const browser = await launchChromium(chromium);
    closing.unshift(() => browser.close());
    closing.unshift(onInterrupt(() => browser.close()));
    const page = await newPage(browser, language);
    page.setDefaultTimeout(15_000);
    await preferKindOf(page, theme);
    await page.goto(workbenchUrl(server, { folder: workspace.folder, extension: ROOT }));
    await whenRestored(page);
    await whenIn(page, theme);
    console.log(`VS Code ${code.version}, ${theme}${language === undefined ? '' : `, ${language}`}`);
    const editor = new EditorPage(page);
    for (const [index, step] of steps.entries()) {
      if (only?.(step) === false) continue;
      const started = Date.now();
      let failure: unknown;
      try {
        await step.run(editor, workspace.folder);
        counts.passed++;
      } catch (error) {
        failure = error;
        counts.failed++;
        failures.push(describeFailure(step.title, error));
      }
      // What has just opened is still fading in.
      await page.waitForTimeout(300);
      const file = `${index + 1}-${step.name}${failure ? '-FAILED' : ''}.png`;
      fs.rmSync(path.join(artifacts, `${index + 1}-${step.name}-FAILED.png`), { force: true });
      const clip = await clipOf(editor, step, near);
      await page.screenshot({ path: path.join(artifacts, file), ...(clip && { clip }) });
      console.log(`  ${failure ? 'FAIL' : 'ok  '} ${step.title} (${Date.now() - started} ms)`);
      if (failure) {
        console.log(String(failure).slice(0, 1500).replace(/^/gm, '       '));
      }
      await editor.clear().catch(() => {});
    }
    return counts;
  } finally {
    for (const close of closing) {
      await close();
    }
  }
}

/** What the picture of a step shows; undefined for the whole window. */
async function clipOf(editor: EditorPage, { part }: UiStep, near: boolean | undefined) {
  if (part !== undefined) return (await editor.page.locator(part).first().boundingBox()) ?? undefined;
  return near ? editor.openedOver() : undefined;
}

/** The steps as tests, in the newest VS Code's themes, one for each run, and a few of them for Vietnamese readers. */
export async function uiTests(): Promise<Counts> {
  const runs = [
    await runUi({ name: 'ui', steps: UI_STEPS, theme: 'Dark 2026' }),
    await runUi({ name: 'ui-views', steps: [...VIEW_STEPS, ...EXPORT_STEPS], theme: 'Default High Contrast' }),
    await runUi({ name: 'ui-vi', steps: VIETNAMESE_STEPS, theme: 'Light 2026', language: 'vi' }),
  ];
  return total(runs);
}
