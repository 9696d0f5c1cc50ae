import {
  CancellationTokenSource,
  commands,
  Disposable,
  l10n,
  type QuickInputButton,
  type QuickPick,
  type QuickPickItem,
  ThemeIcon,
  window,
} from 'vscode';
import { FIND_ANYTHING, SHOW_CONCORDANCE, SHOW_GRAPH, SHOW_TIMELINE } from './commandNames';
import { viewsOf } from './foundViews';
import { openTarget } from './openTarget';
import { FIND, type Found, type TreeEntry } from './protocol';
import type { Readiness } from './readiness';
import type { ArticleServer } from './server';
import { FOUND_ICONS } from './views/entries';

interface FoundItem extends QuickPickItem {
  readonly found: Found;
}

/** What can be shown of things, as a title of the list says it when one is looked for. */
const SHOWN: Readonly<Record<string, () => string>> = {
  [SHOW_CONCORDANCE]: () => l10n.t('List all mentions of …'),
  [SHOW_TIMELINE]: () => l10n.t('Timeline of …'),
};

/**
 * Registers the command that looks for documents, people, offices and articles while one types. Given the name of a
 * command that shows something of a thing, it looks for a thing, and calls that.
 */
export function registerFindAnything(server: ArticleServer, readiness: Readiness): Disposable {
  /** What each list that is open was opened for: nothing in particular, or the command that is called. */
  const open = new Set<string | undefined>();
  return commands.registerCommand(FIND_ANYTHING, (given?: unknown) => {
    const command = typeof given === 'string' && Object.hasOwn(SHOWN, given) ? given : undefined;
    // what has been typed stays when the key is pressed once more
    if (open.has(command)) return;
    open.add(command);
    findAnything(server, readiness, command, () => open.delete(command));
  });
}

/**
 * The list is the server's, in its order: the editor would compare letters with their marks, and so hide what is found
 * without them. It opens at once, and fills when the server runs.
 * @param closed is called when it is gone.
 */
function findAnything(
  server: ArticleServer,
  readiness: Readiness,
  command: string | undefined,
  closed: () => void,
): void {
  const pick = window.createQuickPick<FoundItem>();
  const beside: QuickInputButton = { iconPath: new ThemeIcon('split-horizontal'), tooltip: l10n.t('Open to the Side') };
  const views = new Map<string, QuickInputButton>([
    [SHOW_CONCORDANCE, { iconPath: new ThemeIcon('references'), tooltip: l10n.t('Show All Mentions') }],
    [SHOW_TIMELINE, { iconPath: new ThemeIcon('graph'), tooltip: l10n.t('Show Timeline') }],
    [SHOW_GRAPH, { iconPath: new ThemeIcon('type-hierarchy'), tooltip: l10n.t('Show Graph') }],
  ]);
  const buttonsOf = (found: Found): QuickInputButton[] => [
    beside,
    ...viewsOf(found).flatMap((view) => views.get(view) ?? []),
  ];
  const search = new Search(server, pick, buttonsOf, command);
  pick.title = search.title;
  pick.placeholder =
    command === undefined
      ? l10n.t('Document, person, title or headline; marks may be left out: ket luan 21')
      : l10n.t('Document, person or title; marks may be left out: ket luan 21');
  // of VS Code's proposed interface, and heeded for years: where it is not, labels that have what was typed come first
  Object.assign(pick, { sortByLabel: false });
  pick.onDidChangeValue((value) => search.lookFor(value));
  pick.onDidAccept(async () => {
    const [item] = pick.selectedItems;
    pick.hide();
    if (item === undefined) return;
    if (command === undefined) await openTarget(item.found.target, false);
    else await commands.executeCommand(command, entryOf(item.found));
  });
  pick.onDidTriggerItemButton(async ({ item: { found }, button }) => {
    pick.hide();
    const [view] = [...views].find(([, one]) => one === button) ?? [];
    if (view === undefined) await openTarget(found.target, true);
    else await commands.executeCommand(view, entryOf(found));
  });
  // while articles are still being read there is more to be found with every one
  const news = server.onDidChangeContents(() => search.lookFor(pick.value, true));
  pick.onDidHide(() => {
    closed();
    Disposable.from(news, search, pick).dispose();
  });
  pick.show();
  void search.begin(readiness.wait());
}

/** What is found as an entry of a view, from which commands take what they show something of. */
function entryOf(found: Found): Partial<TreeEntry> {
  return { ...found, label: found.name };
}

function isSame(one: Found, other: Found): boolean {
  return one.kind === other.kind && one.name === other.name && one.target.uri === other.target.uri;
}

/** Asks the server for what was typed last; an answer to what was typed before is of no use. */
class Search {
  #asked = new CancellationTokenSource();
  #isReady = false;

  constructor(
    readonly server: ArticleServer,
    readonly pick: QuickPick<FoundItem>,
    readonly buttonsOf: (found: Found) => readonly QuickInputButton[],
    /** What is called with a thing that is found, so that only things are wanted. */
    readonly command: string | undefined,
  ) {}

  get title(): string | undefined {
    return this.command === undefined ? undefined : SHOWN[this.command]?.();
  }

  /** Looks for what has been typed when the server runs; where it does not, nothing can be found. */
  async begin(ready: Promise<boolean>): Promise<void> {
    this.pick.busy = true;
    const isReady = await ready;
    if (this.#asked.token.isCancellationRequested) return; // the list was closed meanwhile
    this.#isReady = isReady;
    if (isReady) await this.lookFor(this.pick.value);
    else this.pick.hide();
  }

  /** @param isNews whether the same was looked for before, and only the articles have changed. */
  async lookFor(query: string, isNews = false): Promise<void> {
    if (!this.#isReady) return;
    this.#asked.cancel();
    this.#asked.dispose();
    this.#asked = new CancellationTokenSource();
    const { token } = this.#asked;
    this.pick.busy = true;
    const found = await this.server.ask<Found[] | null>(FIND, { query }, token);
    if (token.isCancellationRequested) return;
    this.pick.busy = false;
    // a server that breaks down has not said that there is nothing: it is asked again when it is back
    if (!found) return;
    // the row that the reader has chosen stays chosen while articles are still being read
    const [active] = this.pick.activeItems;
    const wanted = found.filter(({ thing }) => this.command === undefined || thing !== undefined);
    const items = wanted.map((one) => this.#itemOf(one));
    const same = isNews && active !== undefined ? items.filter((item) => isSame(item.found, active.found)) : [];
    this.pick.keepScrollPosition = isNews;
    this.pick.items = items;
    this.pick.title = items.length > 0 || query.trim() === '' ? this.title : l10n.t('Nothing contains “{0}”.', query);
    if (same.length > 0) this.pick.activeItems = same;
  }

  #itemOf(found: Found): FoundItem {
    const { kind, name, detail } = found;
    return {
      found,
      label: `$(${FOUND_ICONS[kind]}) ${name}`,
      detail,
      alwaysShow: true,
      buttons: this.buttonsOf(found),
    };
  }

  dispose(): void {
    this.#asked.cancel();
    this.#asked.dispose();
  }
}
