import { type Connection, NotificationType0, RequestType } from 'vscode-languageserver';
import { inTurns } from '../../corpus/turns';
import { type ConcordancePage, concordancePage } from '../../features/concordance';
import { type Found, findAnything } from '../../features/findAnything';
import { type Graph, graphAround } from '../../features/graph';
import { type Centre, centreAt } from '../../features/graph/centre';
import { articlesOfPeriod, type PeriodArticles, type Timeline, timeline } from '../../features/timeline';
import { provideTree, type TreeQuestion } from '../../features/trees';
import type { TreeEntry } from '../../features/trees/entry';
import { type NamedThing, thingAt } from '../../features/wording/thingAt';
import type { Answering, Sources } from './answering';
import { centreIn, concordanceIn, periodIn, positionIn, queryIn, thingIn, treeQuestionIn } from './parameters';

/** Request: one level of a tree beside the editor. */
const TREE = new RequestType<TreeQuestion, TreeEntry[] | null, void>('danChieu/tree');

/** Request: what a query finds, the best first. */
const FIND = new RequestType<{ readonly query: string }, Found[] | null, void>('danChieu/find');

/** Request: what stands at a position, to show a view of it. */
const THING_AT = new RequestType<unknown, NamedThing | null, void>('danChieu/thingAt');

/** Request: the mentions of a thing in their contexts, page by page. */
const CONCORDANCE = new RequestType<unknown, ConcordancePage | null, void>('danChieu/concordance');

/** Request: how many articles speak of a thing, month by month or year by year. */
const TIMELINE = new RequestType<unknown, Timeline | null, void>('danChieu/timeline');

/** Request: the articles of one month or year of a timeline. */
const TIMELINE_ARTICLES = new RequestType<unknown, PeriodArticles | null, void>('danChieu/timelineArticles');

/** Request: what a graph is to be drawn around at a position. */
const CENTRE_AT = new RequestType<unknown, Centre | null, void>('danChieu/centreAt');

/** Request: documents, people and articles around one of them. */
const GRAPH = new RequestType<unknown, Graph | null, void>('danChieu/graph');

/** Notification: the corpus has changed, and with it what the trees show. */
const CHANGED = new NotificationType0('danChieu/changed');

/** Answers for the views beside the editor. They have no setting: who does not want a view, closes it. */
export function answerViewRequests(connection: Connection, sources: Sources, { answer, nameIn }: Answering): void {
  connection.onRequest(
    THING_AT,
    answer<unknown, NamedThing | null>(null, null, (snapshot, params) => {
      return thingAt(snapshot, nameIn(params), positionIn(params), sources.shown()) ?? null;
    }),
  );
  connection.onRequest(
    CONCORDANCE,
    answer<unknown, ConcordancePage | null>(null, null, (snapshot, params, token) => {
      const { thing, after } = concordanceIn(params);
      return concordancePage(snapshot, thing, after, sources.readText, sources.shown(), token);
    }),
  );
  connection.onRequest(
    TIMELINE,
    answer<unknown, Timeline | null>(null, null, (snapshot, params) =>
      timeline(snapshot, thingIn(params), sources.shown()),
    ),
  );
  connection.onRequest(
    TIMELINE_ARTICLES,
    answer<unknown, PeriodArticles | null>(null, null, async (snapshot, params, token) => {
      const work = articlesOfPeriod(snapshot, thingIn(params), periodIn(params), sources.shown());
      return (await inTurns(work, token)) ?? null;
    }),
  );
  connection.onRequest(
    CENTRE_AT,
    answer<unknown, Centre | null>(null, null, (snapshot, params) => {
      return centreAt(snapshot, nameIn(params), positionIn(params)) ?? null;
    }),
  );
  connection.onRequest(
    GRAPH,
    answer<unknown, Graph | null>(null, null, async (snapshot, params, token) => {
      const { kind, key } = centreIn(params);
      const centre = { kind, key: kind === 'article' ? sources.nameOf(key) : key };
      return (await graphAround(snapshot, centre, sources.shown(), token)) ?? null;
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
    answer<unknown, TreeEntry[] | null>(null, [], (snapshot, params, token) => {
      const question = treeQuestionIn(params);
      const uri = question.uri === null ? null : sources.nameOf(question.uri);
      return provideTree(snapshot, { ...question, uri }, sources.shown(), token);
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

  /**
   * @param revision of the corpus as it is now; asked for only where it matters.
   * @param isCompleted whether what the views were told only so far holds for good now, be the corpus the same.
   */
  corpusChanged(revision: () => number, isCompleted: boolean): void {
    if (!this.isWanted) return;
    const now = revision();
    if (now === this.#told && !isCompleted) return;
    this.#told = now;
    void this.connection.sendNotification(CHANGED);
  }
}
