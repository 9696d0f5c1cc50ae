// What pages with a picture have in common: the picture or its table, saving, and what is kept with the window.
import type { AnswerMessage, KeptState, PictureMessage, PictureWords } from '../src/pages/messages';
import { editorOf, found, wordsOf } from './page';
import { pngFile, svgFile } from './savedPicture';

/** How a page looks, as far as it is kept. */
interface Look {
  readonly asTable: boolean;
}

/** What is said above a picture. */
interface Description {
  /** What it shows, which a saved picture says too; where there is no picture, what to do. */
  readonly facts: string;
  /** How one uses it; nothing where it explains itself. */
  readonly help?: string;
  readonly isDrawn: boolean;
}

/** A picture of one kind, and its equivalent as a table. */
export interface Drawn<State, Answer> {
  /** Draws the picture into `#picture`, as wide as that is; called anew when the window has another size. */
  draw(answer: Answer, state: State): void;
  /**
   * Writes the table into `#table`.
   * @param isShown whether it is to be seen and used; else it is there for screen readers, without buttons.
   */
  tabulate(answer: Answer, state: State, isShown: boolean): void;
  describe(answer: Answer | null, state: State): Description;
  /** What it is of, in words. */
  nameOf(state: State, answer: Answer | null): string;
  /** After each answer has been shown. */
  answered?(): void;
  /** Messages that are no answers. */
  receive?(message: unknown): void;
}

/** A page with a picture: it asks for what it shows when it is there, and shows each answer. */
export class PicturePage<State, Answer extends object, Message = never> {
  readonly #editor = editorOf<PictureMessage | Message, KeptState<State, Look>>();
  readonly #words = wordsOf<PictureWords>();
  readonly #picture: Drawn<State, Answer>;
  #last: { readonly state: State; readonly answer: Answer; readonly facts: string; readonly help: string } | undefined;
  #asTable = this.#editor.getState()?.look.asTable ?? false;

  constructor(picture: Drawn<State, Answer>) {
    this.#picture = picture;
    found('asTable').addEventListener('click', () => this.#toggle());
    for (const extension of ['svg', 'png'] as const) {
      found(extension === 'svg' ? 'saveSvg' : 'savePng').addEventListener('click', () => void this.#save(extension));
    }
    window.addEventListener('message', ({ data }: MessageEvent<AnswerMessage<State, Answer>>) => {
      if (data.kind === 'answer') this.#show(data);
      else picture.receive?.(data);
    });
    new ResizeObserver(() => this.#draw()).observe(found('picture'));
    this.#showTable();
    this.post({ kind: 'ready' });
  }

  post(message: PictureMessage | Message): void {
    this.#editor.postMessage(message);
  }

  #show({ state, answer }: AnswerMessage<State, Answer>): void {
    found('facts').classList.toggle('waiting', answer === undefined);
    if (answer === undefined) {
      found('facts').textContent = this.#words.waiting;
      return;
    }
    const { facts, help = '', isDrawn } = this.#picture.describe(answer, state);
    this.#last = answer === null ? undefined : { state, answer, facts, help };
    found('facts').textContent = facts;
    this.#tellHelp();
    const name = this.#picture.nameOf(state, answer);
    found('name').textContent = name;
    document.body.classList.toggle('empty', !isDrawn);
    this.#editor.setState({ state, look: { asTable: this.#asTable } });
    this.#draw();
    this.#tabulate();
    this.#picture.answered?.();
  }

  /** How one uses the picture is told beside it; the table's links speak for themselves. */
  #tellHelp(): void {
    if (this.#last === undefined) return;
    const { facts, help } = this.#last;
    found('facts').textContent = this.#asTable || help === '' ? facts : `${facts} ${help}`;
  }

  #draw(): void {
    if (this.#last !== undefined && !this.#asTable) this.#picture.draw(this.#last.answer, this.#last.state);
  }

  #tabulate(): void {
    if (this.#last !== undefined) this.#picture.tabulate(this.#last.answer, this.#last.state, this.#asTable);
    else found('table').replaceChildren();
    found('table').querySelector('table')?.setAttribute('aria-labelledby', 'name');
  }

  #toggle(): void {
    this.#asTable = !this.#asTable;
    if (this.#last !== undefined) {
      this.#editor.setState({ state: this.#last.state, look: { asTable: this.#asTable } });
    }
    this.#showTable();
    this.#tellHelp();
    this.#draw();
    this.#tabulate();
  }

  #showTable(): void {
    document.body.classList.toggle('as-table', this.#asTable);
    found('asTable').textContent = this.#asTable ? this.#words.picture : this.#words.table;
    for (const id of ['saveSvg', 'savePng']) found(id).hidden = this.#asTable;
  }

  async #save(extension: 'svg' | 'png'): Promise<void> {
    const drawn = found('picture').querySelector('svg');
    if (drawn === null || this.#last === undefined) return;
    const { state, answer, facts } = this.#last;
    const caption = { title: this.#picture.nameOf(state, answer), facts };
    // which one the reader has chosen is no part of it
    document.body.classList.add('saving');
    const svg = svgFile(drawn, caption);
    document.body.classList.remove('saving');
    const content = extension === 'svg' ? new TextEncoder().encode(svg.file) : await pngFile(svg);
    this.post({ kind: 'save', extension, content });
  }
}
