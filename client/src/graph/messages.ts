import type { PictureWords } from '../pages/messages';
import type { NamedThing, Target } from '../protocol';

/** What the panel of a graph and its page say to each other, besides what all pages with pictures do. */

/** What a graph is drawn around. */
export interface Centre {
  readonly kind: 'document' | 'person' | 'article';
  readonly key: string;
}

/** What a panel shows: a centre, and by which ones the reader came there. */
export interface GraphState extends Centre {
  readonly name: string;
  readonly before: readonly (Centre & { readonly name: string })[];
}

/** Documents, people and articles around one of them, as the server sends it. */
export interface Graph {
  /** The centre first. */
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
  /** How many of the centre's neighbours are shown, and how many there are. */
  readonly shown: number;
  readonly neighbours: number;
  readonly soFar: boolean;
}

export interface GraphNode extends Centre {
  readonly name: string;
  readonly detail: string;
  readonly target?: Target;
}

export interface GraphLink {
  readonly kind: 'cites' | 'names' | 'signedBy' | 'replacedBy' | 'sameEvent';
  /** Places in the list of nodes. */
  readonly from: number;
  readonly to: number;
}

/** From the page. */
export type GraphMessage =
  | { readonly kind: 'show'; readonly state: GraphState }
  | ({ readonly kind: 'timeline' } & NamedThing);

/** The words of the page, in the reader's language. */
export interface GraphWords extends PictureWords {
  readonly document: string;
  readonly person: string;
  readonly article: string;
  readonly documents: string;
  readonly people: string;
  readonly articles: string;
  readonly cites: string;
  readonly names: string;
  readonly signedBy: string;
  readonly replacedBy: string;
  readonly sameEvent: string;
  readonly aroundArticle: string;
  readonly aroundDocument: string;
  readonly aroundPerson: string;
  /** The same where none is left out. */
  readonly allOfArticle: string;
  readonly allOfDocument: string;
  readonly allOfPerson: string;
  readonly kind: string;
  readonly name: string;
  readonly detail: string;
  readonly linked: string;
  readonly open: string;
  readonly toCentre: string;
  readonly timeline: string;
  readonly none: string;
  readonly alone: string;
  readonly explain: string;
}
