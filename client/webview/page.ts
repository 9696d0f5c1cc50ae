// What the pages of all views have in common: the editor that they talk to, their words and their elements.

/** The editor as a page knows it. */
interface Editor<Message, Kept> {
  postMessage(message: Message): void;
  getState(): Kept | undefined;
  setState(state: Kept): void;
}

declare function acquireVsCodeApi(): Editor<unknown, unknown>;

/** The editor, which a page may ask for once. */
export function editorOf<Message, Kept = never>(): Editor<Message, Kept> {
  return acquireVsCodeApi() as Editor<Message, Kept>;
}

/** The words of the page, which it has from its panel. */
export function wordsOf<Words>(): Words {
  return JSON.parse(document.body.dataset.words ?? '{}');
}

/** An element of the page. Throws where it has none of this name. */
export function found(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`no #${id} on the page`);
  return element;
}

/** An element with this text as text: whatever it holds, it is no markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  text: string,
  ...children: readonly Node[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.textContent = text;
  made.append(...children);
  return made;
}

/** A button among text that does something, told whether Ctrl or Command was held. */
export function button(text: string, act: (withControl: boolean) => void): HTMLButtonElement {
  const made = element('button', text);
  made.type = 'button';
  made.className = 'inText';
  made.addEventListener('click', (event) => {
    event.stopPropagation();
    act(event.ctrlKey || event.metaKey);
  });
  return made;
}

/** A message with its places, {0}, {1}, filled in. */
export function filled(message: string, ...values: readonly (string | number)[]): string {
  return message.replace(/\{(\d)\}/gu, (place, at: string) => {
    const value = values[Number(at)];
    return value === undefined ? place : typeof value === 'number' ? value.toLocaleString(locale()) : value;
  });
}

/** How numbers and days are written for the reader. */
export function locale(): string {
  return document.documentElement.lang.startsWith('vi') ? 'vi' : 'en-GB';
}
