import { l10n, type Uri, type Webview } from 'vscode';
import { escaped, htmlOf } from '../pages/html';
import type { PageWords } from './messages';
import type { PartNames } from './tabbed';

/**
 * The page of a concordance.
 * @param folder with the built script and styles.
 * @param name of what the concordance is of; text of an article.
 */
export function pageOf(webview: Webview, folder: Uri, name: string): string {
  const words = wordsOfPage();
  // a field for dates would write them in the order of the browser's language, which may be another one
  const day = `placeholder="${escaped(words.day)}"`;
  const body = `<div class="tools" role="search">
<label>${escaped(words.from)} <input type="text" id="from" size="12" ${day}></label>
<label>${escaped(words.until)} <input type="text" id="until" size="12" ${day}></label>
<label>${escaped(words.filterLocality)} <input type="text" id="locality" size="14"></label>
<label>${escaped(words.filterArticle)} <input type="text" id="article" size="18"></label>
<label><input type="checkbox" id="group"> ${escaped(words.group)}</label>
<button type="button" id="copy">${escaped(words.copy)}</button>
<span id="state" role="status"></span>
<button type="button" id="again" hidden>${escaped(words.again)}</button>
</div>
<div id="table" aria-label="${escaped(name)}"></div>
<p id="whole" aria-hidden="true"></p>`;
  return htmlOf(webview, folder, { script: 'concordance', name, words, body });
}

/** What the parts of copied lines are called. */
export function partNames(): PartNames {
  const { left, mention, right, article, date, locality } = wordsOfPage();
  return { left, mention, right, article, date, locality, file: l10n.t('File'), line: l10n.t('Line') };
}

function wordsOfPage(): PageWords {
  return {
    left: l10n.t('Before'),
    mention: l10n.t('Mention'),
    right: l10n.t('After'),
    article: l10n.t('Article'),
    date: l10n.t('Date'),
    locality: l10n.t('Province'),
    filterArticle: l10n.t('Headline contains'),
    filterLocality: l10n.t('Province contains'),
    from: l10n.t('From'),
    until: l10n.t('To'),
    group: l10n.t('Group by article'),
    copy: l10n.t('Copy'),
    copied: l10n.t('{0} lines copied'),
    copiedOne: l10n.t('1 line copied'),
    day: l10n.t('day/month/year'),
    noDay: l10n.t('No day, month or year, such as 31/12/2021, 12/2021 or 2021'),
    reading: l10n.t('{0} of {1} articles listed …'),
    listed: l10n.t('in {0} articles'),
    listedOne: l10n.t('in 1 article'),
    lines: l10n.t('{0} mentions'),
    oneLine: l10n.t('1 mention'),
    selected: l10n.t('{0} selected'),
    unread: l10n.t('{0} could not be read or have changed'),
    none: l10n.t('No mention fits.'),
    soFar: l10n.t('Articles are still being read: there may be more.'),
    changed: l10n.t('Articles have changed since.'),
    unanswered: l10n.t('The server gave no answer: not all is listed.'),
    again: l10n.t('List Again'),
  };
}
