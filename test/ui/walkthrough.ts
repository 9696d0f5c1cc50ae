import { SHORT_FORM } from '../editor/sample';
import { placeOf } from './editor-page';
import { expand, pageIn } from './inViews';
import { type Language, wordsIn } from './looks/words';
import type { UiStep } from './steps';

/** Small, so that what is written can be read where the walkthrough shows it. */
const WINDOW = { width: 900, height: 600 };

/** The pictures of the walkthrough, each of its step and from near, for a reader of a language. */
export function walkthroughSteps(language: Language): readonly UiStep[] {
  const words = wordsIn(language);
  const mention = (folder: string) => placeOf(folder, SHORT_FORM, 'Kết luận số 21', 'luận số');
  return [
    {
      name: 'hover',
      title: 'the card of a short form',
      run: async (editor, folder) => {
        await editor.page.setViewportSize(WINDOW);
        await editor.page.keyboard.press('Control+b');
        await editor.hover(mention(folder), '21-KL/TW');
      },
    },
    {
      name: 'jump',
      title: 'the citations of a document',
      // without its head, which names the temporary folder of the articles
      part: '.reference-zone-widget .body',
      run: async (editor, folder) => {
        await editor.goTo(mention(folder));
        await editor.page.keyboard.press('Shift+F12');
        await editor.page.locator('.reference-zone-widget .ref-tree .reference-file').nth(2).waitFor();
        await editor.page.waitForTimeout(500);
      },
    },
    {
      name: 'problems',
      title: 'the contradictions of all articles',
      part: '.part.panel',
      run: async (editor) => {
        await editor.page.keyboard.press('Escape');
        await editor.page.keyboard.press('Control+Shift+m');
        await editor.page.locator('.markers-panel-container .monaco-list-row').nth(6).waitFor();
        await editor.page.waitForTimeout(500);
      },
    },
    {
      name: 'related',
      title: 'the articles that belong with one',
      part: '.part.sidebar',
      run: async (editor) => {
        await editor.page.keyboard.press('Control+Shift+m');
        await editor.open(SHORT_FORM);
        await editor.command(words.focus('related'));
        for (const other of ['documents', 'people', 'articles']) await editor.fold(words.named(`view.${other}`));
        await expand(editor, words.named('view.related'));
        await editor.page.waitForTimeout(500);
      },
    },
    {
      name: 'list',
      title: 'every mention of a document',
      part: '.part.editor',
      run: async (editor, folder) => {
        await editor.page.keyboard.press('Control+b');
        await editor.goTo(mention(folder));
        await editor.command(words.command('concordance'));
        await pageIn(editor).locator('.tabulator-row button.mention').nth(3).waitFor();
        await pageIn(editor).locator('button.mention').nth(2).hover();
        await editor.page.waitForTimeout(500);
      },
    },
    {
      name: 'export',
      title: 'the formats of an export',
      run: async (editor) => {
        await editor.command('View: Close All Editors');
        await editor.command(words.command('export'));
        await editor.quickRows.filter({ hasText: 'GraphML' }).waitFor();
      },
    },
    {
      name: 'open',
      title: 'documents offered while writing',
      part: '.part.editor',
      // what is typed is in none of the other pictures
      run: async (editor, folder) => {
        await editor.goTo(placeOf(folder, SHORT_FORM, 'Từ KL21'));
        await editor.typeAbove('Can bo hoc ket luan so 21');
        await editor.page
          .locator('.suggest-widget.visible .monaco-list-row', { hasText: '25/10/2021' })
          .first()
          .waitFor();
      },
    },
  ];
}
