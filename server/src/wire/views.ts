import { type Connection, NotificationType0, RequestType } from 'vscode-languageserver';
import { type ConcordanceOf, type ConcordancePage, concordanceAt, concordancePage } from '../features/concordance';
import { type Found, findAnything } from '../features/findAnything';
import { provideTree, type TreeQuestion } from '../features/trees';
import type { TreeEntry } from '../features/trees/entry';
import type { Answering, Sources } from './answering';
import { concordanceIn, positionIn, queryIn, treeQuestionIn } from './parameters';

/** Request: one level of a tree beside the editor. */
const TREE = new RequestType<TreeQuestion, TreeEntry[] | null, void>('danChieu/tree');

/** Request: what a query finds, the best first. */
const FIND = new RequestType<{ readonly query: string }, Found[] | null, void>('danChieu/find');

/** Request: what stands at a position, to list all mentions of it. */
const CONCORDANCE_AT = new RequestType<unknown, ConcordanceOf | null, void>('danChieu/concordanceAt');

/** Request: the mentions of a thing in their contexts, page by page. */
const CONCORDANCE = new RequestType<unknown, ConcordancePage | null, void>('danChieu/concordance');

/** Notification: the corpus has changed, and with it what the trees show. */
const CHANGED = new NotificationType0('danChieu/changed');

/** Answers for the views beside the editor. They have no setting: who does not want a view, closes it. */
export function answerViewRequests(connection: Connection, sources: Sources, { answer, nameIn }: Answering): void {
  connection.onRequest(
    CONCORDANCE_AT,
    answer<unknown, ConcordanceOf | null>(null, null, (snapshot, params) => {
      return concordanceAt(snapshot, nameIn(params), positionIn(params), sources.shown()) ?? null;
    }),
  );
  connection.onRequest(
    CONCORDANCE,
    answer<unknown, ConcordancePage | null>(null, null, (snapshot, params, token) => {
      const { thing, after } = concordanceIn(params);
      return concordancePage(snapshot, thing, after, sources.readText, token);
    }),
  );
  connection.onRequest(
    FIND,
    answer<unknown, Found[] | null>(null, [], (snapshot, params, token) =>
      findAnything(snapshot, queryIn(params), sources.shown(), token),
    ),
  );
  connection.onRequest(
    TREE,
    answer<unknown, TreeEntry[] | null>(null, [], (snapshot, params) => {
      const question = treeQuestionIn(params);
      const uri = question.uri === null ? null : sources.nameOf(question.uri);
      return provideTree(snapshot, { ...question, uri }, sources.shown());
    }),
  );
}

/** Tells the client when what its views show may be another, once for each state of the corpus. */
export class ViewNews {
  #told = 0;

  /** @param isWanted whether the client has such views. */
  constructor(
    readonly connection: Pick<Connection, 'sendNotification'>,
    readonly isWanted: boolean,
  ) {}

  /** @param revision of the corpus as it is now; asked for only where it matters. */
  corpusChanged(revision: () => number): void {
    if (!this.isWanted) return;
    const now = revision();
    if (now === this.#told) return;
    this.#told = now;
    void this.connection.sendNotification(CHANGED);
  }
}
