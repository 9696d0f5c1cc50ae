import path from 'node:path';
import { FULL_FORM, SHORT_FORM } from '../../editor/sample';
import { type EditorPage, placeOf } from '../editor-page';
import { pageIn } from '../inViews';
import { openSaved, saveAs } from '../saving';
import type { UiStep } from '../steps';
import type { Words } from './words';

const WIDE = { width: 1200, height: 720 };
const WIDEST = { width: 1700, height: 720 };
/** A window beside another one, with the views open: the page is 480 pixels wide. */
const NARROW = { width: 850, height: 720 };

/** The pages of the panels: concordance, timeline, graph. */
export function pageLooks(words: Words): readonly UiStep[] {
  const at = async (editor: EditorPage, folder: string, phrase: string, part: string, command: string) => {
    await editor.goTo(placeOf(folder, SHORT_FORM, phrase, part));
    await editor.command(words.command(command));
  };
  const document = ['Kết luận số 21', 'luận số'] as const;
  const person = ['Đồng chí Vi Minh Tuyển', 'Minh Tuyển'] as const;
  const narrow = async (editor: EditorPage) => {
    await editor.page.setViewportSize(NARROW);
    await editor.page.waitForTimeout(1000);
  };
  const wide = async (editor: EditorPage) => {
    await editor.page.setViewportSize(WIDE);
    await editor.page.waitForTimeout(500);
  };
  const save = async (editor: EditorPage, folder: string, name: string) => {
    const file = path.join(folder, name);
    await pageIn(editor).locator('#savePng').click();
    await saveAs(editor, words.said('Save Picture'), file, 'IEND');
    await openSaved(editor, name, words.said('Open'));
    await editor.page.waitForTimeout(2500);
  };
  const back = async (editor: EditorPage) => {
    await editor.page.keyboard.press('Control+w');
    await pageIn(editor).locator('#name').waitFor();
  };
  return [
    {
      name: 'concordance',
      title: 'all mentions of a document',
      run: async (editor, folder) => {
        await at(editor, folder, ...document, 'concordance');
        await pageIn(editor).locator('.tabulator-row button.mention').nth(3).waitFor();
        await editor.page.waitForTimeout(500);
      },
    },
    {
      name: 'concordance-wide',
      title: '… in a wide window, with what is said of the articles beside',
      run: async (editor) => {
        await editor.page.setViewportSize(WIDEST);
        await editor.page.waitForTimeout(1000);
      },
    },
    {
      name: 'concordance-selected',
      title: '… two of them selected',
      run: async (editor) => {
        await wide(editor);
        const rows = pageIn(editor).locator('.tabulator-row:not(.tabulator-group)');
        await rows.nth(1).locator('[tabulator-field=right]').click();
        await rows
          .nth(2)
          .locator('[tabulator-field=right]')
          .click({ modifiers: ['Control'] });
        await rows.nth(3).locator('button.mention').press('ArrowDown');
        await rows.nth(5).hover();
      },
    },
    {
      name: 'concordance-grouped',
      title: '… sorted by what stands before, of a province and from a day on, grouped by article',
      run: async (editor) => {
        const page = pageIn(editor);
        await page.locator('#from').fill('2021-01-01');
        await page.locator('#locality').fill('lang son');
        await page.locator('.tabulator-col[tabulator-field=left]').click();
        await page.locator('#group').check();
        await editor.page.waitForTimeout(500);
      },
    },
    {
      name: 'concordance-none',
      title: '… none that fits',
      run: async (editor) => {
        await pageIn(editor).locator('#locality').fill('xyzzy');
        await editor.page.waitForTimeout(500);
      },
    },
    {
      name: 'concordance-narrow',
      title: '… in a narrow window',
      run: async (editor) => {
        await pageIn(editor).locator('#locality').fill('');
        await pageIn(editor).locator('#group').uncheck();
        await narrow(editor);
      },
    },
    {
      name: 'concordance-grouped-narrow',
      title: '… grouped by article there',
      run: async (editor) => {
        await pageIn(editor).locator('#group').check();
        await pageIn(editor).locator('button.mention').first().focus();
        await editor.page.waitForTimeout(500);
      },
    },
    {
      name: 'timeline',
      title: 'a document over time, with the articles of a bar',
      run: async (editor, folder) => {
        await wide(editor);
        await at(editor, folder, ...document, 'timeline');
        const page = pageIn(editor);
        await page.locator('.issued').waitFor();
        await page.locator('.bar').last().press('Enter');
        await page.locator('#list li').first().waitFor();
      },
    },
    {
      name: 'timeline-table',
      title: '… as a table',
      run: async (editor) => {
        await pageIn(editor).locator('#asTable').click();
        await pageIn(editor).locator('#table tbody button').first().focus();
      },
    },
    {
      name: 'timeline-narrow',
      title: '… in a narrow window',
      run: async (editor) => {
        await pageIn(editor).locator('#asTable').click();
        await narrow(editor);
      },
    },
    {
      name: 'timeline-saved',
      title: '… as a saved picture',
      run: async (editor, folder) => {
        await wide(editor);
        await save(editor, folder, 'theo-thoi-gian.png');
      },
    },
    {
      name: 'timeline-of-person',
      title: 'a person over time',
      run: async (editor, folder) => {
        await back(editor);
        await at(editor, folder, ...person, 'timeline');
        const bar = pageIn(editor).locator('.bar').first();
        await bar.waitFor();
        await bar.hover();
        await editor.page.waitForTimeout(1200);
      },
    },
    {
      name: 'graph',
      title: 'what is around an article',
      run: async (editor, folder) => {
        await at(editor, folder, 'băn khoăn', 'khoăn', 'graph');
        await pageIn(editor).locator('.node.centre').waitFor();
        await editor.page.waitForTimeout(500);
      },
    },
    {
      name: 'graph-focused',
      title: '… one of it brought out by the keyboard',
      run: async (editor) => {
        await pageIn(editor).locator('.node.centre').press('ArrowLeft');
        await pageIn(editor).locator('.node.document:focus').waitFor();
      },
    },
    {
      name: 'graph-narrow',
      title: '… in a narrow window',
      run: narrow,
    },
    {
      name: 'graph-table',
      title: '… as a table',
      run: async (editor) => {
        await wide(editor);
        await pageIn(editor).locator('#asTable').click();
        await pageIn(editor).locator('#table tbody button').first().focus();
      },
    },
    {
      name: 'graph-table-narrow',
      title: '… in a narrow window',
      run: narrow,
    },
    {
      name: 'graph-of-document',
      title: 'what is around a document',
      run: async (editor) => {
        await wide(editor);
        const page = pageIn(editor);
        await page.locator('#asTable').click();
        await page.locator('.node', { hasText: '21-KL/TW' }).press('Enter');
        await page.locator('.node.centre', { hasText: '21-KL/TW' }).waitFor();
        await page.locator('.node.article').nth(2).hover();
      },
    },
    {
      name: 'graph-saved',
      title: '… as a saved picture',
      run: (editor, folder) => save(editor, folder, 'so-do.png'),
    },
    {
      name: 'graph-of-person',
      title: 'what is around a person',
      run: async (editor, folder) => {
        await back(editor);
        await at(editor, folder, ...person, 'graph');
        await pageIn(editor).locator('.node.centre.person').waitFor();
      },
    },
    {
      name: 'page-of-nothing',
      title: 'what is said where there is nothing to be shown',
      run: async (editor, folder) => {
        await editor.goTo(placeOf(folder, FULL_FORM, 'KL/TW'));
        await editor.page.keyboard.press('Control+End');
        await editor.command(words.command('timeline'));
        await editor.page.waitForTimeout(500);
        await editor.page.locator('.statusbar-item[id="status.notifications"]').click();
        await editor.page.waitForTimeout(500);
      },
    },
  ];
}
