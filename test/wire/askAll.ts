import { REQUESTS } from '../bench/articleRequests';
import { answers } from '../corpus/checkedCorpus';
import { type Kept, spoilArticles } from '../corpus/store/spoiling';
import { generateArticles } from '../generator/article';
import { ROOT } from './indexed';
import { type Session, Sessions } from './sessions';

/** No longer than these tests read, in UTF-16 units. */
const LENGTH = 600;

/** Articles that cite documents, some in full and others in short, by their paths. */
export const CITING: Readonly<Record<string, string>> = Object.fromEntries(
  generateArticles(70, 6).map(({ name, text }) => [`tin/${name}`, `${text.slice(0, LENGTH)} Kết luận 21-KL/TW.`]),
);

/** The URI of a file by its path. */
export function uriOf(path: string): string {
  return `${ROOT}/${encodeURIComponent(path.slice('tin/'.length))}`;
}

/** Asks a session all that can be asked about each of {@link CITING}. @returns what the corpus says of everything. */
export function askAll({ index }: Session): ReadonlyMap<string, unknown> {
  const snapshot = index.corpus.snapshot();
  for (const [path, text] of Object.entries(CITING)) {
    for (const { ask } of REQUESTS) ask({ uri: uriOf(path), text, snapshot });
    snapshot.heading(uriOf(path));
  }
  return answers(snapshot);
}

/** Has all that is damaged found and read again. @returns what the corpus says then. */
export async function askedAndHealed(session: Session): Promise<ReadonlyMap<string, unknown>> {
  let rebuilding: Promise<void> | undefined;
  session.index.lost = () => {
    rebuilding = session.index.read();
  };
  askAll(session);
  await session.index.followed();
  await rebuilding;
  return askAll(session);
}

/**
 * The same files, and what sessions have left in the storage with bytes changed in what is kept of articles.
 * @param change the bytes of one article, and which one it is.
 */
export function withSpoilt(
  before: Sessions,
  kept: Kept,
  change: (bytes: Uint8Array, article: number) => void,
): Sessions {
  const sessions = new Sessions(before.files, before.storage.copy());
  let article = 0;
  spoilArticles(sessions.storage, 'rules', kept, (bytes) => change(bytes, article++));
  return sessions;
}
