import assert from 'node:assert/strict';
import { Listing } from '../../client/src/concordance/listing';
import type { ConcordanceLine, ConcordancePage } from '../../client/src/protocol';

/** A server that knows some articles, of each of which there is one line, and lists two of them at a time. */
class Articles {
  names: string[] = [];
  soFar = false;
  isRunning = true;
  /** What the page was told: lines, or news. */
  readonly told: string[] = [];
  readonly listing = new Listing({
    ask: async (after) => this.#pageBehind(after as string | null),
    tell: async (message) => {
      if (message.kind === 'news') this.told.push(message.news);
      else {
        const { lines, isAnew, isWhole, listed, total, soFar } = message;
        const marks = [isAnew ? '' : '+', isWhole ? '' : ' …', soFar ? ' so far' : ''] as const;
        this.told.push(`${marks[0]}${lines.map(({ uri }) => uri).join('')} ${listed}/${total}${marks[1]}${marks[2]}`);
      }
      this.#afterwards.shift()?.();
    },
    isClosed: () => this.isClosed,
  });
  isClosed = false;
  readonly #afterwards: (() => void)[] = [];

  constructor(names: string) {
    this.names = [...names];
  }

  /** Has something happen after the next message, others after the ones that follow. */
  after(...happen: (() => void)[]): this {
    this.#afterwards.push(...happen);
    return this;
  }

  /** What was told meanwhile, once all is done. */
  async until(act: () => unknown): Promise<readonly string[]> {
    const before = this.told.length;
    await act();
    for (let turns = 0; turns < 9; turns++) await new Promise((resolve) => setImmediate(resolve));
    return this.told.slice(before);
  }

  list(): Promise<readonly string[]> {
    return this.until(() => this.listing.list());
  }

  #pageBehind(after: string | null): ConcordancePage | undefined {
    if (!this.isRunning) return undefined;
    const rest = this.names.filter((name) => name > (after ?? ''));
    const names = rest.slice(0, 2);
    return {
      lines: names.map((uri) => ({ uri }) as ConcordanceLine),
      listed: names.length,
      articles: this.names.length,
      unread: [],
      next: rest.length > 2 ? names.at(-1) : null,
      soFar: this.soFar,
    };
  }
}

suite('a listing of all mentions', () => {
  test('comes part by part', async () => {
    assert.deepEqual(await new Articles('abcde').list(), ['ab 2/5 …', '+cd 4/5 …', '+e 5/5']);
  });

  test('waits for articles to be known, and for a server', async () => {
    const articles = new Articles('');
    assert.deepEqual(await articles.list(), []);
    assert.deepEqual(await articles.until(() => articles.listing.changed()), []);
    articles.isRunning = false;
    assert.deepEqual(await articles.until(() => articles.listing.changed()), []);
    [articles.isRunning, articles.names] = [true, ['a']];
    assert.deepEqual(await articles.until(() => articles.listing.changed()), ['a 1/1']);
  });

  test('of what was known so far comes again, at once, when all is known', async () => {
    const articles = new Articles('bcd');
    articles.soFar = true;
    assert.deepEqual(await articles.list(), ['bc 2/3 … so far', '+d 3/3 so far']);
    articles.listing.reading(false);
    assert.deepEqual(await articles.until(() => articles.listing.changed()), [], 'not with every article that is read');
    [articles.soFar, articles.names] = [false, [...'abcd']];
    assert.deepEqual(await articles.until(() => articles.listing.reading(true)), ['abcd 4/4']);
    assert.deepEqual(await articles.until(() => articles.listing.reading(true)), []);
  });

  test('comes again, too, where all is known before it ends, or only after the reading has', async () => {
    const early = new Articles('abc');
    early.soFar = true;
    early.after(() => {
      early.listing.reading(true);
      early.soFar = false;
    });
    assert.deepEqual(await early.list(), ['ab 2/3 … so far', '+c 3/3 so far', 'abc 3/3']);
    const late = new Articles('a');
    late.soFar = true;
    await late.list();
    assert.deepEqual(await late.until(() => late.listing.reading(true)), ['a 1/1 so far']);
    late.soFar = false;
    assert.deepEqual(await late.until(() => late.listing.changed()), ['a 1/1']);
  });

  test('is told of what changes later, and of what changed on the way', async () => {
    const articles = new Articles('abc');
    assert.deepEqual(await articles.after(() => articles.listing.changed()).list(), ['ab 2/3 …', '+c 3/3', 'changed']);
    articles.names.push('d');
    assert.deepEqual(await articles.list(), ['abcd 4/4']);
    assert.deepEqual(await articles.until(() => articles.listing.changed()), ['changed']);
    articles.names = [];
    assert.deepEqual(await articles.list(), [' 0/0'], 'nothing is left');
  });

  test('that gets no answer says so, and can be had again', async () => {
    const articles = new Articles('abc');
    const crash = () => {
      articles.isRunning = false;
    };
    assert.deepEqual(await articles.after(crash).list(), ['ab 2/3 …', 'unanswered']);
    assert.deepEqual(await articles.list(), ['unanswered']);
    articles.isRunning = true;
    assert.deepEqual(await articles.list(), ['abc 3/3']);
  });

  test('comes again as a whole for a page that is loaded anew on the way', async () => {
    const articles = new Articles('abc');
    const reload = () => void articles.listing.list();
    assert.deepEqual(await articles.after(reload).list(), ['ab 2/3 …', '+c 3/3', 'abc 3/3']);
  });

  test('ends when it is closed', async () => {
    const articles = new Articles('abc');
    const close = () => {
      articles.isClosed = true;
    };
    assert.deepEqual(await articles.after(close).list(), ['ab 2/3 …']);
    assert.deepEqual(await articles.until(() => articles.listing.changed()), []);
  });
});
