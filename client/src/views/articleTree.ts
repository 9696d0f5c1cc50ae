import { EventEmitter, l10n, type TreeDataProvider, type TreeItem, type TreeView, type Uri, window } from 'vscode';
import { TREE, type TreeEntry, type TreeName, type TreeOrder, type TreeQuestion } from '../protocol';
import type { ArticleServer } from '../server';
import { itemOf } from './entries';

/** One of the trees beside the editor; the server knows what is in it, level by level. */
export class ArticleTree implements TreeDataProvider<TreeEntry> {
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #server: ArticleServer;
  readonly view: TreeView<TreeEntry>;
  #uri: Uri | undefined;
  #filter = '';
  #order: TreeOrder;

  /** @param name as the server calls it; in the manifest it is called `danChieu.NAME`. */
  constructor(
    server: ArticleServer,
    readonly name: TreeName,
    order: TreeOrder,
  ) {
    this.#server = server;
    this.#order = order;
    this.view = window.createTreeView(`danChieu.${name}`, { treeDataProvider: this, showCollapseAll: true });
  }

  get filter(): string {
    return this.#filter;
  }

  get order(): TreeOrder {
    return this.#order;
  }

  /** Shows only what holds these words; all where there are none. */
  setFilter(filter: string): void {
    this.#filter = filter.trim();
    this.refresh();
  }

  setOrder(order: TreeOrder): void {
    this.#order = order;
    this.refresh();
  }

  /** Shows what belongs to an article, in trees that depend on one. */
  setArticle(uri: Uri | undefined): void {
    if (uri?.toString() === this.#uri?.toString()) return;
    this.#uri = uri;
    this.refresh();
  }

  /** Asks the server anew for the levels that are open. */
  refresh(): void {
    this.#changed.fire(undefined);
  }

  getTreeItem(entry: TreeEntry): TreeItem {
    return itemOf(entry);
  }

  async getChildren(entry?: TreeEntry): Promise<TreeEntry[]> {
    const question: TreeQuestion = {
      tree: this.name,
      path: entry?.path ?? [],
      uri: this.#uri?.toString() ?? null,
      options: { filter: this.#filter, order: this.#order },
    };
    const entries = await this.#server.ask<TreeEntry[] | null>(TREE, question);
    // a server that does not run has not said that there is nothing
    if (entry === undefined) this.#showFilter(entries?.length !== 0);
    return entries ?? [];
  }

  /** A filter is seen while it holds: what is missing from a list must have a reason. */
  #showFilter(isFound: boolean): void {
    this.view.description = this.#filter === '' ? '' : `“${this.#filter}”`;
    this.view.message = this.#filter !== '' && !isFound ? l10n.t('Nothing contains “{0}”.', this.#filter) : '';
  }

  dispose(): void {
    this.view.dispose();
    this.#changed.dispose();
  }
}
