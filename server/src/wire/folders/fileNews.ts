import type { FileEvent } from 'vscode-languageserver';
import type { Catalogues } from '../indexing/catalogues';
import type { Indexing } from '../indexing/indexing';

/** Who follows news of files, and what comes of it. */
export interface FileNewsHost {
  readonly catalogues: Pick<Catalogues, 'follow'>;
  readonly indexing: Pick<Indexing, 'follow'>;
  /** Some of the news were about articles, which have been read. */
  changed(): void;
  /** Told where something fails: the others follow the news all the same. */
  failed(error: unknown): void;
}

/** Has catalogues and articles follow news of files, side by side. @returns when all is done or has failed. */
export async function followNews(
  events: readonly FileEvent[],
  { catalogues, indexing, changed, failed }: FileNewsHost,
): Promise<void> {
  const followArticles = async (): Promise<void> => {
    if (await indexing.follow(events)) changed();
  };
  await Promise.all([catalogues.follow(events).catch(failed), followArticles().catch(failed)]);
}
