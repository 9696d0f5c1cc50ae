import { commands, Disposable, l10n, type Uri, window } from 'vscode';
import { SHOW_GRAPH, SHOW_TIMELINE } from '../commandNames';
import { cursorPosition } from '../pages/cursor';
import { escaped } from '../pages/html';
import { type PictureKind, PicturePanel, pictureWords, restorePictures } from '../pages/picturePanel';
import { CENTRE_AT, GRAPH, type TreeEntry } from '../protocol';
import type { Readiness } from '../readiness';
import type { ArticleServer } from '../server';
import type { Centre, Graph, GraphMessage, GraphState, GraphWords } from './messages';

/**
 * Registers the command that shows what is around a document, a person or an article: the one that the cursor is on or
 * in, or an entry of a view.
 * @param folder with the built scripts and styles of pages.
 */
export function registerGraph(server: ArticleServer, readiness: Readiness, folder: Uri): Disposable {
  const kind = graphs(server);
  return Disposable.from(
    restorePictures(server, folder, kind),
    commands.registerCommand(SHOW_GRAPH, async (entry?: Partial<TreeEntry>) => {
      if (!(await readiness.wait())) return;
      const cursor = cursorPosition();
      const chosen = entry && centreOf(entry);
      const centre = chosen ?? (cursor && (await server.ask<Centre | null>(CENTRE_AT, cursor)));
      if (centre) new PicturePanel(server, folder, kind, { name: entry?.label ?? '', ...centre, before: [] });
      else
        void window.showInformationMessage(
          l10n.t('Open an article first, or choose a document, a person or an article in the views.'),
        );
    }),
  );
}

/** What a graph can be drawn around of the entries of other views. */
function centreOf({ kind, thing, target }: Partial<TreeEntry>): Centre | undefined {
  if (kind === 'article') return target && { kind, key: target.uri };
  return (kind === 'document' || kind === 'person') && thing !== undefined ? { kind, key: thing.key } : undefined;
}

function graphs(server: ArticleServer): PictureKind<GraphState, GraphMessage> {
  return {
    type: SHOW_GRAPH,
    nameOf: ({ name }) => (name === '' ? l10n.t('Graph') : l10n.t('Graph: {0}', name)),
    page: ({ name }) => ({ script: 'graph', name, words: words(), body: body(), pictures: true }),
    ask: ({ kind, key }, token) => server.ask(GRAPH, { centre: { kind, key } }, token),
    told: (state, answer) => ({ ...state, name: (answer as Graph | null | undefined)?.nodes[0]?.name ?? state.name }),
    receive: (message, panel) => {
      if (message.kind === 'show') return panel.show(message.state);
      return commands.executeCommand(SHOW_TIMELINE, { thing: message.thing, label: message.name });
    },
    restored: (kept) => (isState(kept) ? kept : undefined),
  };
}

function isState(kept: unknown): kept is GraphState {
  const { kind, key, name, before } = (kept ?? {}) as Partial<GraphState>;
  return [kind, key, name].every((part) => typeof part === 'string') && Array.isArray(before);
}

function body(): string {
  const { table, saveSvg, savePng } = pictureWords();
  return `<p id="facts" role="status"></p>
<div class="tools">
<button type="button" id="back">${escaped(l10n.t('Back'))}</button>
<button type="button" id="asTable">${escaped(table)}</button>
<button type="button" id="saveSvg">${escaped(saveSvg)}</button>
<button type="button" id="savePng">${escaped(savePng)}</button>
</div>
<div id="about"></div>
<div id="picture"></div>
<div id="table"></div>`;
}

function words(): GraphWords {
  return {
    ...pictureWords(),
    document: l10n.t('Document'),
    person: l10n.t('Person'),
    article: l10n.t('Article'),
    documents: l10n.t('Documents'),
    people: l10n.t('People'),
    articles: l10n.t('Articles'),
    cites: l10n.t('cites'),
    names: l10n.t('names'),
    signedBy: l10n.t('written or photographed by'),
    replacedBy: l10n.t('replaced by'),
    sameEvent: l10n.t('same event'),
    aroundArticle: l10n.t(
      'Documents and people in this article: {0} of {1} are shown, with the articles that have most in common with it.',
    ),
    aroundDocument: l10n.t(
      'Articles that cite this document: {0} of {1} are shown, with the most telling of what else they name.',
    ),
    aroundPerson: l10n.t(
      'Articles with this name: {0} of {1} are shown, with the most telling of what else they name.',
    ),
    allOfArticle: l10n.t(
      'Documents and people in this article ({0}), with the articles that have most in common with it.',
    ),
    allOfDocument: l10n.t('Articles that cite this document ({0}), with the most telling of what else they name.'),
    allOfPerson: l10n.t('Articles with this name ({0}), with the most telling of what else they name.'),
    kind: l10n.t('Kind'),
    name: l10n.t('Name'),
    detail: l10n.t('Details'),
    linked: l10n.t('Linked with'),
    open: l10n.t('Open'),
    toCentre: l10n.t('Show in the Centre'),
    timeline: l10n.t('Timeline'),
    none: l10n.t(
      'No article that has been read speaks of it. Open an article, or choose a document or a person in the views, and show its graph.',
    ),
    alone: l10n.t(
      'Nothing in this article is linked with other articles. Choose another one, or a document or a person in the views.',
    ),
    explain: l10n.t(
      'Arrow keys walk from one to the next. A click or Enter puts it in the centre, with Ctrl it opens.',
    ),
  };
}
