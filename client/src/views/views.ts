import { commands, Disposable, env, l10n, languages, type QuickPickItem, type TextEditor, window } from 'vscode';
import {
  CLEAR_FILTER_ARTICLES,
  CLEAR_FILTER_DOCUMENTS,
  CLEAR_FILTER_PEOPLE,
  COPY_ENTRY,
  FILTER_ARTICLES,
  FILTER_DOCUMENTS,
  FILTER_PEOPLE,
  OPEN_ENTRY_BESIDE,
  ORDER_ARTICLES,
  ORDER_DOCUMENTS,
  ORDER_PEOPLE,
} from '../commandNames';
import { openTarget } from '../openTarget';
import type { TreeEntry, TreeOrder } from '../protocol';
import { articleFiles } from '../selectors';
import type { ArticleServer } from '../server';
import { ArticleTree } from './articleTree';

/** In the manifest the views are there while this holds: a folder without articles shows none of them. */
const RUNNING = 'danChieu.running';

/** What a tree can be ordered by, in the words of its order menu. */
type Orders = Readonly<Partial<Record<TreeOrder, () => string>>>;

const DOCUMENT_ORDERS: Orders = {
  name: () => l10n.t('By number'),
  articles: () => l10n.t('Most cited first'),
  date: () => l10n.t('Latest first'),
};
const PEOPLE_ORDERS: Orders = { name: () => l10n.t('By name'), articles: () => l10n.t('Most mentioned first') };
const ARTICLE_ORDERS: Orders = { date: () => l10n.t('By month'), name: () => l10n.t('By province') };

/** Registers the views beside the editor with their commands. */
export function registerViews(server: ArticleServer): Disposable {
  const related = new ArticleTree(server, 'related', 'name');
  const documents = new ArticleTree(server, 'documents', 'name');
  const people = new ArticleTree(server, 'people', 'name');
  const articles = new ArticleTree(server, 'articles', 'date');
  const all = [related, documents, people, articles];
  const follow = (editor: TextEditor | undefined): void => {
    // another editor than of an article, such as the output, does not put away what was found for the last one
    if (editor !== undefined && languages.match(articleFiles(), editor.document) > 0)
      related.setArticle(editor.document.uri);
  };
  follow(window.activeTextEditor);
  return Disposable.from(
    ...all,
    window.onDidChangeActiveTextEditor(follow),
    server.onDidChangeContents(() => {
      for (const tree of all) tree.refresh();
    }),
    server.onDidChangeState((state) => {
      if (state === 'running') void commands.executeCommand('setContext', RUNNING, true);
    }),
    ...orderAndFilter(documents, DOCUMENT_ORDERS, [FILTER_DOCUMENTS, CLEAR_FILTER_DOCUMENTS, ORDER_DOCUMENTS]),
    ...orderAndFilter(people, PEOPLE_ORDERS, [FILTER_PEOPLE, CLEAR_FILTER_PEOPLE, ORDER_PEOPLE]),
    ...orderAndFilter(articles, ARTICLE_ORDERS, [FILTER_ARTICLES, CLEAR_FILTER_ARTICLES, ORDER_ARTICLES]),
    commands.registerCommand(COPY_ENTRY, (entry: TreeEntry) => env.clipboard.writeText(entry.label)),
    commands.registerCommand(OPEN_ENTRY_BESIDE, ({ target }: TreeEntry) => target && openTarget(target, true)),
  );
}

/** The commands in the title of a tree. */
function orderAndFilter(
  tree: ArticleTree,
  orders: Orders,
  [filter, clear, order]: readonly [filter: string, clear: string, order: string],
): Disposable[] {
  const isFiltered = `danChieu.${tree.name}.filtered`;
  const use = (words: string): void => {
    tree.setFilter(words);
    void commands.executeCommand('setContext', isFiltered, tree.filter !== '');
  };
  return [
    commands.registerCommand(filter, async (words?: unknown) => {
      const typed = typeof words === 'string' ? words : await askForFilter(tree.filter);
      if (typed !== undefined) use(typed);
    }),
    commands.registerCommand(clear, () => use('')),
    commands.registerCommand(order, async () => {
      const chosen = await askForOrder(orders, tree.order);
      if (chosen !== undefined) tree.setOrder(chosen);
    }),
  ];
}

function askForFilter(value: string): Thenable<string | undefined> {
  return window.showInputBox({
    value,
    prompt: l10n.t('Show only what contains these words; marks may be left out. Leave empty to show all.'),
    placeHolder: l10n.t('ket luan 21'),
  });
}

async function askForOrder(orders: Orders, current: TreeOrder): Promise<TreeOrder | undefined> {
  const items = (Object.entries(orders) as [TreeOrder, () => string][]).map(([order, name]): OrderItem => {
    return { order, label: name(), ...(order === current && { description: l10n.t('current') }) };
  });
  return (await window.showQuickPick(items, { placeHolder: l10n.t('In which order?') }))?.order;
}

interface OrderItem extends QuickPickItem {
  readonly order: TreeOrder;
}
