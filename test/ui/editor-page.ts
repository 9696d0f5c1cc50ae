import fs from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';

/** A place in a file of the workspace; line and column count from 1, as VS Code shows them. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/**
 * The place of a phrase in a file of the workspace: of its start, or of a part of the phrase.
 * Throws when the file does not contain the phrase, which means that the test is out of date.
 */
export function placeOf(folder: string, file: string, phrase: string, part = phrase): Place {
  const text = fs.readFileSync(path.join(folder, file), 'utf8').replace(/^\uFEFF/, '');
  const found = text.indexOf(phrase);
  if (found < 0) {
    throw new Error(`${file} does not contain «${phrase}».`);
  }
  const before = text.slice(0, found + phrase.indexOf(part)).split('\n');
  return { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** What opens over an editor: cards, quick fixes, suggestions with their particulars, lists, the box of a rename. */
const OVER_EDITOR = [
  '.monaco-hover:visible',
  '.action-widget',
  '.suggest-widget.visible',
  '.suggest-details-container',
  '.quick-input-widget',
].join(', ');

/** So many pixels of the text around stay in the picture. */
const AROUND = { beside: 40, above: 60 };

/** Mouse and keyboard on a real workbench. Each method waits for what it does to be visible, or throws. */
export class EditorPage {
  constructor(readonly page: Page) {}

  /** The rows of the list below the input at the top: files, symbols, commands. */
  get quickRows(): Locator {
    return this.page.locator('.quick-input-widget .monaco-list-row');
  }

  private get quickInput(): Locator {
    return this.page.locator('.quick-input-widget .quick-input-box input');
  }

  /** Types into the input at the top, opened by a key such as `Control+p`. */
  async quickOpen(key: string, text: string): Promise<void> {
    await this.page.keyboard.press(key);
    await this.quickInput.waitFor();
    await this.quickInput.fill(text);
  }

  /** Opens a file by its name. */
  async open(file: string): Promise<void> {
    const name = path.basename(file);
    await this.quickOpen('Control+p', name);
    // The list of recent files, which is there first, is replaced by that of the files found.
    await this.quickRows.filter({ hasText: name }).first().waitFor();
    await this.page.waitForTimeout(300);
    await this.quickRows.filter({ hasText: name }).first().click();
    await this.parkMouse();
    await this.isShown(file);
    await this.page.locator('.editor-instance .view-line').first().waitFor();
  }

  /** Waits until a file is in the active tab and its editor has the focus. */
  async isShown(file: string): Promise<void> {
    await this.page
      .locator(`.tab.active[data-resource-name="${path.basename(file)}"]`)
      .first()
      .waitFor();
    await this.hasFocus();
  }

  /** Opens the file and puts the cursor at the place. */
  async goTo({ file, line, column }: Place): Promise<void> {
    await this.open(file);
    await this.quickOpen('Control+g', `:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await this.cursorIsAt(line, column);
  }

  /** Waits until the status bar shows this position of the cursor; without a column, any in the line. */
  async cursorIsAt(line: number, column?: number): Promise<void> {
    const expected = column === undefined ? `Ln ${line}, Col ` : `Ln ${line}, Col ${column}`;
    await this.page.locator('.statusbar [id="status.editor.selection"]', { hasText: expected }).waitFor();
    await this.hasFocus();
  }

  /** Waits for the name of the language in the status bar. */
  async languageIs(name: string): Promise<void> {
    await this.page.locator('.statusbar [id="status.editor.mode"]', { hasText: name }).waitFor();
  }

  /** The colour of words in one piece that are to be seen in the editor, as CSS has it; empty where there is none. */
  async colourOf(words: string): Promise<string> {
    // the editor writes no-break spaces for spaces
    const shown = JSON.stringify(words.replaceAll(' ', '\u00a0'));
    const pieces = "[...document.querySelectorAll('.editor-instance .view-line span[class^=mtk]')]";
    const piece = `${pieces}.find(({ textContent }) => textContent.includes(${shown}))`;
    return this.page.evaluate(`((found) => (found ? getComputedStyle(found).color : ''))(${piece})`);
  }

  /** Waits until words are to be seen in the editor, typed or shown beside the text. */
  async shows(words: string): Promise<void> {
    // the editor writes no-break spaces for spaces
    const pattern = new RegExp(words.split(/\s+/u).map(escaped).join('[\\s\u00a0]+'), 'u');
    await this.page.locator('.editor-instance .view-line', { hasText: pattern }).first().waitFor();
  }

  /** Moves the mouse over words of the editor that are a piece of their own, such as a hint; as {@link hover}. */
  async hoverOver(words: string, text: string): Promise<string> {
    const pattern = new RegExp(`^${words.split(' ').map(escaped).join('[\\s\u00a0]+')}$`, 'u');
    const piece = this.page.locator('.editor-instance .view-line span', { hasText: pattern }).last();
    const card = this.page.locator('.monaco-hover:visible', { hasText: text }).first();
    await piece.hover();
    await card.waitFor();
    return (await card.textContent()) ?? '';
  }

  /** Types into a new line above the cursor's. */
  async typeAbove(text: string): Promise<void> {
    await this.page.keyboard.press('Control+Shift+Enter');
    await this.page.keyboard.type(text, { delay: 30 });
  }

  /** Waits until a list of suggestions begins with a row that has this text, and shows its particulars. */
  async suggestion(text: string): Promise<void> {
    const list = this.page.locator('.suggest-widget.visible');
    await list.locator('.monaco-list-row', { hasText: text }).first().waitFor();
    if (!(await this.page.locator('.suggest-details-container').isVisible())) {
      await this.page.keyboard.press('Control+Space');
      await this.page.waitForTimeout(700);
    }
  }

  /** Runs a command by its name. */
  async command(name: string): Promise<void> {
    await this.quickOpen('F1', `>${name}`);
    await this.quickRows.filter({ hasText: name }).first().click();
    await this.parkMouse();
  }

  /** Moves the mouse to the place and waits for a hover with this text; returns all of the hover's text. */
  async hover(place: Place, text: string | RegExp): Promise<string> {
    await this.goTo(place);
    const card = this.page.locator('.monaco-hover:visible', { hasText: text }).first();
    for (let attempt = 1; ; attempt++) {
      // The first answer may come before the extension is ready, and a lens may move the line: measure again.
      const target = await this.cursorPlace();
      await this.page.mouse.move(target.x, target.y + 200);
      await this.page.mouse.move(target.x, target.y, { steps: 4 });
      try {
        await card.waitFor({ timeout: 3000 });
        return (await card.textContent()) ?? '';
      } catch (error) {
        if (attempt === 5) {
          throw error;
        }
      }
    }
  }

  private async cursorPlace(): Promise<{ x: number; y: number }> {
    const cursor = await this.page.locator('.editor-instance .monaco-editor.focused .cursor').first().boundingBox();
    if (!cursor) throw new Error('The cursor is not visible.');
    return { x: cursor.x + 6, y: cursor.y + cursor.height / 2 };
  }

  /** What is open over the editor, such as a card, with the text around it; undefined where nothing is. */
  async openedOver(): Promise<{ x: number; y: number; width: number; height: number } | undefined> {
    const opened = this.page.locator(OVER_EDITOR).filter({ visible: true });
    const boxes = await Promise.all((await opened.all()).map((one) => one.boundingBox()));
    const known = boxes.filter((box) => box !== null);
    if (known.length === 0) return undefined;
    const x = Math.max(0, Math.min(...known.map((box) => box.x)) - AROUND.beside);
    const y = Math.max(0, Math.min(...known.map((box) => box.y)) - AROUND.above);
    const right = Math.max(...known.map((box) => box.x + box.width)) + AROUND.beside;
    const bottom = Math.max(...known.map((box) => box.y + box.height)) + AROUND.above;
    const { width, height } = this.page.viewportSize() ?? { width: right, height: bottom };
    return { x, y, width: Math.min(right, width) - x, height: Math.min(bottom, height) - y };
  }

  /** Moves the mouse away and closes what is open over the editor. */
  async clear(): Promise<void> {
    await this.parkMouse();
    await this.page.keyboard.press('Escape');
    await this.page.locator('.monaco-hover:visible').waitFor({ state: 'hidden' });
  }

  /** Unfolds a section of the Explorer, such as `Outline`, and returns it. */
  async unfold(title: string): Promise<Locator> {
    const header = await this.setExpanded(title, true);
    return this.page.locator('.pane', { has: header });
  }

  /** Folds a section of the Explorer, so that the others have more room. */
  async fold(title: string): Promise<void> {
    await this.setExpanded(title, false);
  }

  private async setExpanded(title: string, expanded: boolean): Promise<Locator> {
    const header = this.page.locator(
      `.pane-header[aria-label^="${title}" i], .pane-header[aria-label*=": ${title}" i]`,
    );
    if ((await header.getAttribute('aria-expanded')) !== String(expanded)) {
      await header.click();
    }
    await this.parkMouse();
    return header;
  }

  /** Puts the mouse where nothing pops up under it. */
  private async parkMouse(): Promise<void> {
    await this.page.mouse.move(24, 420);
  }

  /** Waits until the active editor has the focus: a key that is pressed before is lost. */
  async hasFocus(): Promise<void> {
    await this.page.locator('.editor-instance .monaco-editor.focused').first().waitFor();
  }
}

/** Text as a pattern that matches it. */
function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}
