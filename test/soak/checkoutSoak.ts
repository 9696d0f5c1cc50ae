import { generateArticle } from '../generator/article';
import { BareClient } from '../protocol/bareClient';
import { TemporaryFolder } from '../protocol/temporaryFolder';
import { CAPABILITIES, differing, wholeAnswers } from './wholeAnswers';

/** So long an answer may take on a machine that does much else, in milliseconds. */
const PATIENCE = 300_000;
/** Articles are as different as these; more would take long to compose. */
const TEXTS = 200;
/** So many files a watcher tells of at a time. */
const A_PIECE = 500;
/** Of so many files one is looked at as a whole. */
const LOOKED_AT = 250;

/**
 * Changes very many files at once, as a checkout does: most get another text, some are deleted, some are new. Rejects
 * where the server does not answer on the way, or says in the end something else than one that has just been started.
 */
export async function soakCheckout(seed: number, files: number): Promise<void> {
  const texts = Array.from({ length: TEXTS }, (_, at) => generateArticle(seed + at).text);
  const textOf = (number: number): string => texts[number % TEXTS]!;
  const paths = Array.from({ length: files }, (_, at) => `${at % 50}/${at}.txt`);
  const folder = new TemporaryFolder(Object.fromEntries(paths.map((path, at) => [path, textOf(at)])));
  const start = (): Promise<BareClient> =>
    BareClient.indexed({ folders: [folder.uri], capabilities: CAPABILITIES, patience: PATIENCE });
  const client = await start();
  try {
    const news: { uri: string; type: 1 | 2 | 3 }[] = [];
    const there: string[] = [];
    for (const [at, path] of paths.entries()) {
      if (at % 5 === 0) folder.remove(path);
      else folder.write(path, textOf(at + 1));
      news.push({ uri: folder.uriOf(path), type: at % 5 === 0 ? 3 : 2 });
      if (at % 5 > 0) there.push(path);
    }
    for (let at = 0; at < files / 10; at++) {
      there.push(`mới/${at}.txt`);
      folder.write(`mới/${at}.txt`, textOf(at));
      news.push({ uri: folder.uriOf(`mới/${at}.txt`), type: 1 });
    }
    for (let at = 0; at < news.length; at += A_PIECE) {
      await client.filesChanged(...news.slice(at, at + A_PIECE));
      await client.request('textDocument/documentSymbol', { textDocument: { uri: folder.uriOf(there[0]!) } });
    }
    const asked = there.filter((_, at) => at % LOOKED_AT === 1);
    const fresh = await start();
    const wanted = await wholeAnswers(fresh, folder, asked);
    const { articles } = await fresh.idle();
    await fresh.stop();
    await client.statusWhere((status) => status.articles === articles);
    await client.eventually(
      async () => differing(await wholeAnswers(client, folder, asked), wanted),
      (difference) => difference === undefined,
    );
    if (client.faults.length > 0) throw new Error(JSON.stringify(client.faults));
  } finally {
    client.kill();
    folder.remove();
  }
}
