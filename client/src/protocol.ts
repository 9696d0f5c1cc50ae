/** What client and server say to each other beyond the language server protocol; the server has the same names. */

/** Notification from the server: how far it is with the corpus. */
export const STATUS = 'danChieu/status';

/** The experimental capability by which a client asks for it. */
export const STATUS_ABILITY = 'danChieuStatus';

/** The experimental capability that tells of the command by which a check can be turned off. */
export const TURN_OFF_ABILITY = 'danChieuTurnCheckOff';

/** The experimental capability that tells of the command that opens the page of a check. */
export const EXPLANATION_ABILITY = 'danChieuOpenExplanation';

/** The command by which the server's lenses show references: its arguments are a URI and a position of the protocol. */
export const SHOW_REFERENCES = 'danChieu.showReferences';

/** The experimental capability by which a client says that it has this command. */
export const SHOW_REFERENCES_ABILITY = 'danChieuShowReferences';

/** Request to the server: read all files again. Answered when the new index is complete, or its reading was stopped. */
export const REBUILD = 'danChieu/rebuild';

/** Request to the server: write an export to a place that the user has chosen. Answered when it is there. */
export const EXPORT = 'danChieu/export';

/** Which articles are exported. */
export type ExportScope = { readonly kind: 'all' } | { readonly kind: 'folder' | 'article'; readonly uri: string };

/** What is to be exported, and where to. */
export interface ExportQuestion {
  readonly format: string;
  /** Only this table of CSV, as one file. */
  readonly table?: string;
  readonly scope: ExportScope;
  /** The file or folder to write, as a URI. */
  readonly target: string;
  /** Whether files that are there may be replaced. */
  readonly replace: boolean;
}

/** What became of an export. */
export type ExportAnswer =
  | {
      readonly kind: 'written';
      readonly files: number;
      readonly articles: number;
      /** Articles that the export lacks something of; the log names each. */
      readonly leftOut: number;
      /** The reading of articles had been stopped, so that some may not be known. */
      readonly stopped?: true;
    }
  /** Nothing was written: there is such a file, it is an article, or the files would be taken for articles. */
  | { readonly kind: 'refused'; readonly code: 'taken' | 'overArticle' | 'amongArticles'; readonly uri: string }
  /** It could not be written; `detail` is the system's own words. */
  | { readonly kind: 'failed'; readonly detail: string };

/** The experimental capability by which a client says that it has views, and wants to be told when they change. */
export const VIEWS_ABILITY = 'danChieuViews';

/** Notification from the server: what the views show may be another now. */
export const CHANGED = 'danChieu/changed';

/** Request to the server: one level of a tree beside the editor. */
export const TREE = 'danChieu/tree';

/** Request to the server: what a query finds, the best first. */
export const FIND = 'danChieu/find';

/** Something that a query has found. */
export interface Found {
  readonly kind: 'document' | 'person' | 'office' | 'article';
  readonly name: string;
  /** What tells it from others of its name. */
  readonly detail: string;
  /** What it is of which there are mentions. */
  readonly thing?: Thing;
  readonly target: Target;
}

/** A place in an article: a URI and a range of the protocol. */
export interface Target {
  readonly uri: string;
  readonly range: { readonly start: PlainPosition; readonly end: PlainPosition };
}

/** Request to the server: what stands at a position, to show a view of it. */
export const THING_AT = 'danChieu/thingAt';

/** Request to the server: how many articles speak of a thing, month by month or year by year. */
export const TIMELINE = 'danChieu/timeline';

/** Request to the server: the articles of one month or year. */
export const TIMELINE_ARTICLES = 'danChieu/timelineArticles';

/** Request to the server: what a graph is to be drawn around at a position. */
export const CENTRE_AT = 'danChieu/centreAt';

/** Request to the server: documents, people and articles around one of them. */
export const GRAPH = 'danChieu/graph';

/** Request to the server: the mentions of a thing in their contexts, page by page. */
export const CONCORDANCE = 'danChieu/concordance';

/** What mentions stand for; of no meaning to the client. */
export interface Thing {
  readonly kind: string;
  readonly key: string;
}

/** A document, office, person, figure or day with its name. */
export interface NamedThing {
  readonly thing: Thing;
  readonly name: string;
}

/** One mention with what stands around it. */
export interface ConcordanceLine {
  readonly uri: string;
  readonly range: { readonly start: PlainPosition; readonly end: PlainPosition };
  readonly left: string;
  readonly mention: string;
  readonly right: string;
  readonly article: string;
  /** ISO; null where the article is undated. */
  readonly date: string | null;
  readonly locality: string | null;
}

/** A part of a concordance. */
export interface ConcordancePage {
  readonly lines: readonly ConcordanceLine[];
  /** In how many articles there are mentions. */
  readonly articles: number;
  readonly unread: readonly string[];
  /** How many articles this part is of. */
  readonly listed: number;
  /** Behind what the next part comes, of no meaning to the client; null after the last. */
  readonly next: unknown;
  /** Whether there may be more, because articles are still being read. */
  readonly soFar: boolean;
}

export type TreeName = 'related' | 'documents' | 'people' | 'articles';

/** By what the entries of a tree are ordered. */
export type TreeOrder = 'name' | 'articles' | 'date';

/** Which level of which tree is wanted. */
export interface TreeQuestion {
  readonly tree: TreeName;
  /** Below which entry; empty for the first level. */
  readonly path: readonly string[];
  /** The article that related ones are wanted of. */
  readonly uri: string | null;
  readonly options: { readonly filter: string; readonly order: TreeOrder };
}

/** One line of a tree. */
export interface TreeEntry {
  /** Of no meaning to the client. */
  readonly path: readonly string[];
  readonly kind:
    | 'group'
    | 'document'
    | 'person'
    | 'office'
    | 'article'
    | 'holding'
    | 'reason'
    | 'unidentified'
    | 'more';
  readonly label: string;
  readonly detail?: string;
  readonly tooltip?: string;
  /** Whether there is anything below it. */
  readonly opens: boolean;
  /** Where it can be read. */
  readonly target?: Target;
  /** What it is of which there are mentions. */
  readonly thing?: Thing;
}

/** A position as the protocol writes it. */
export interface PlainPosition {
  readonly line: number;
  readonly character: number;
}

/** The experimental capability by which a client says that it reads and writes files for the server. */
export const FILES_ABILITY = 'danChieuFiles';

/** Requests from the server: what lies under a URI, what a folder holds, the bytes of a file; and to write a file. */
export const STAT_FILE = 'danChieu/files/stat';
export const LIST_FOLDER = 'danChieu/files/list';
export const READ_FILE = 'danChieu/files/read';
export const WRITE_FILE = 'danChieu/files/write';

/** Why a file or folder cannot be had. */
export type FileErrorCode = 'missing' | 'denied' | 'failed';

/** What the server is answered: what it asked for, or why it cannot be had, with the system's own words. */
export type FileAnswer<T> = { readonly value: T } | { readonly code: FileErrorCode; readonly message: string };

/**
 * Request to the server: delete what is kept of articles between sessions. Answered with whether all is gone: the log
 * names the rest.
 */
export const CLEAR_STORE_REQUEST = 'danChieu/clearStore';

/** How far the server is with the corpus. */
export interface CorpusStatus {
  /** `stopped` where the user ended the reading before its end: {@link REBUILD} reads on. */
  readonly state: 'idle' | 'indexing' | 'stopped';
  /** Articles in the index so far. */
  readonly articles: number;
  /** Files and folders that could not be read; the log names each. */
  readonly problems: number;
  /** Files that were read but for a few bytes; the log names each. */
  readonly damaged: number;
}
