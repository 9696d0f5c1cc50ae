import { commands, Disposable, l10n, type Uri } from 'vscode';
import { SHOW_TIMELINE } from '../commandNames';
import { chosenThing, isNamedThing } from '../pages/chosen';
import { escaped } from '../pages/html';
import { type PictureKind, PicturePanel, pictureWords, restorePictures } from '../pages/picturePanel';
import { type NamedThing, TIMELINE, TIMELINE_ARTICLES, type TreeEntry } from '../protocol';
import type { Readiness } from '../readiness';
import type { ArticleServer } from '../server';
import type { ListMessage, ListWanted, PeriodArticles, TimelineWords } from './messages';

/**
 * Registers the command that shows how often articles speak of a thing over time: of what the cursor is on, or of an
 * entry of a view.
 * @param folder with the built scripts and styles of pages.
 */
export function registerTimeline(server: ArticleServer, readiness: Readiness, folder: Uri): Disposable {
  const kind = timelines(server);
  return Disposable.from(
    restorePictures(server, folder, kind),
    commands.registerCommand(SHOW_TIMELINE, async (entry?: Partial<TreeEntry>) => {
      const of = await chosenThing(server, readiness, entry, SHOW_TIMELINE);
      if (of !== undefined) new PicturePanel(server, folder, kind, of);
    }),
  );
}

function timelines(server: ArticleServer): PictureKind<NamedThing, ListWanted> {
  return {
    type: SHOW_TIMELINE,
    nameOf: ({ name }) => l10n.t('Timeline: {0}', name),
    page: ({ name }) => ({ script: 'timeline', name, words: words(), body: body(), pictures: true }),
    ask: ({ thing }, token) => server.ask(TIMELINE, { thing }, token),
    receive: async ({ period }, { state, webview }) => {
      const found = await server.ask<PeriodArticles | null>(TIMELINE_ARTICLES, { thing: state.thing, period });
      // no answer is not the answer that there are none
      if (!found) return;
      const message: ListMessage = { kind: 'list', period, ...found };
      await webview.postMessage(message);
    },
    restored: (kept) => (isNamedThing(kept) ? kept : undefined),
  };
}

function body(): string {
  const { table, saveSvg, savePng } = pictureWords();
  return `<p id="facts" role="status"></p>
<div class="tools">
<button type="button" id="asTable">${escaped(table)}</button>
<button type="button" id="saveSvg">${escaped(saveSvg)}</button>
<button type="button" id="savePng">${escaped(savePng)}</button>
</div>
<div id="picture"></div>
<div id="beside">
<div id="table"></div>
<section id="list" aria-live="polite"></section>
</div>`;
}

function words(): TimelineWords {
  return {
    ...pictureWords(),
    month: l10n.t('Month'),
    year: l10n.t('Year'),
    count: l10n.t('Articles'),
    byMonth: l10n.t('Articles by month'),
    byYear: l10n.t('Articles by year'),
    articles: l10n.t('{0} articles'),
    oneArticle: l10n.t('1 article'),
    undated: l10n.t('undated'),
    issued: l10n.t('issued {0}'),
    listed: l10n.t('The latest {0} of {1} articles'),
    certain: l10n.t('Only certain citations are counted.'),
    none: l10n.t(
      'No article that has been read speaks of it. Put the cursor on a document or a name in an article, or choose one in the views, and show its timeline.',
    ),
    allUndated: l10n.t(
      'The articles are undated, so there is no timeline. A day on a line of its own near the headline, or in the name of the file, dates an article.',
    ),
    explain: l10n.t('Choose a bar to list its articles.'),
  };
}
