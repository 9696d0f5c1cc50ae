import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { messages } from '../../server/src/l10n/messages';
import { parseSettings, type SettingsHost, SettingsReader } from '../../server/src/wire/client/settings';

suite('settings as a client sends them', () => {
  const defaults = parseSettings(undefined);

  test('are the defaults where nothing useful is sent', () => {
    const sent: unknown[] = [
      null,
      7,
      [],
      {},
      { files: null, features: 'x' },
      { files: { include: 'a', maximumSize: -1 } },
    ];
    for (const one of sent) assert.deepEqual(parseSettings(one), defaults);
  });

  test('replace the defaults one by one', () => {
    const { files, features } = parseSettings({ files: { exclude: [], maximumSize: 10 }, features: { hover: false } });
    assert.deepEqual(files, { ...defaults.files, exclude: [], maximumSize: 10 });
    assert.deepEqual(features, { ...defaults.features, hover: false });
  });

  test('lose patterns that can match nothing, and keep the others', () => {
    const dropped: string[] = [];
    const sent = { files: { include: ['**/*.txt', ''], exclude: ['/', 'nháp/**'] } };
    const { files } = parseSettings(sent, (pattern) => dropped.push(pattern));
    assert.deepEqual([files.include, files.exclude], [['**/*.txt'], ['nháp/**']]);
    assert.deepEqual(dropped, ['', '/']);
  });
});

/** A client that answers when a test says so. */
class SlowClient implements SettingsHost {
  readonly words = messages('en');
  readonly logged: string[] = [];
  asked = 0;
  lateAnswers = 0;
  answer: (settings: unknown[]) => void = () => undefined;

  ask = (): Promise<unknown[]> => {
    this.asked++;
    return new Promise((resolve) => {
      this.answer = resolve;
    });
  };
  log(message: string): void {
    this.logged.push(message);
  }
  late(): void {
    this.lateAnswers++;
  }
}

const NO_HOVER = { features: { hover: false } };

suite('settings that a client is asked for', () => {
  let client: SlowClient;
  setup(() => {
    client = new SlowClient();
  });

  test('are waited for the first time, not later', async () => {
    const reader = new SettingsReader(client);
    const { unknown } = reader;
    assert.ok(unknown);
    const reading = reader.refresh([]);
    client.answer([NO_HOVER]);
    await Promise.all([unknown, reading]);
    assert.equal(reader.isOn('hover'), false);
    const again = reader.refresh([]);
    assert.equal(reader.unknown, undefined);
    client.answer([{}]);
    await again;
    assert.equal(reader.isOn('hover'), true);
    assert.equal(client.lateAnswers, 0);
  });

  test('that come after all patience are put into force, without being asked for again', async () => {
    const reader = new SettingsReader(client, undefined, 0);
    await reader.refresh(['file:///tin']);
    assert.equal(reader.unknown, undefined);
    assert.equal(reader.isOn('hover'), true);
    client.answer([NO_HOVER, { files: { include: ['*.md'] } }]);
    await wait(0);
    assert.equal(reader.isOn('hover'), false);
    assert.deepEqual(reader.filesOf('file:///tin').include, ['*.md']);
    assert.deepEqual([client.asked, client.lateAnswers], [1, 1]);
  });

  test('that the client cannot give stay as they are', async () => {
    const reader = new SettingsReader({
      ...client,
      ask: () => Promise.reject(new Error('no')),
      log: (line) => client.log(line),
      late: () => client.late(),
    });
    await reader.refresh([]);
    assert.equal(reader.isOn('hover'), true);
    assert.match(client.logged.join(), /could not be read; .*no/u);
  });

  test('have their bad patterns named once in the log', async () => {
    const reader = new SettingsReader(client);
    for (let times = 0; times < 2; times++) {
      const reading = reader.refresh([]);
      client.answer([{ files: { include: [''] } }]);
      await reading;
    }
    assert.deepEqual(client.logged, ['The pattern “” in the settings cannot be used and is left out']);
  });
});

suite('settings that a client sends by itself', () => {
  const { words } = new SlowClient();
  const sent = async (...settings: unknown[]): Promise<boolean> => {
    const reader = new SettingsReader({ words, log: () => undefined, late: () => undefined }, { danChieu: NO_HOVER });
    assert.equal(reader.unknown, undefined);
    for (const one of settings) await reader.refresh([], one);
    return reader.isOn('hover');
  };
  const rows: [what: string, settings: unknown, hover: boolean][] = [
    ['nothing', undefined, false],
    ['null', null, false],
    ['an empty object', {}, false],
    ['the settings of others', { editor: { tabSize: 2 }, files: { autoSave: 'off' } }, false],
    ['our section', { danChieu: {} }, true],
    ['our section among others', { editor: {}, danChieu: { features: { definition: false } } }, true],
    ['what is in our section', { features: { hover: true } }, true],
    ['what is in our section, and where to keep the index', { features: {}, storage: 'file:///kho' }, true],
  ];
  for (const [what, settings, hover] of rows) {
    test(`${what}: ${hover ? 'ours are replaced' : 'ours stay in force'}`, async () => {
      assert.equal(await sent(settings), hover);
    });
  }
});
