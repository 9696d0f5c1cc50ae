import assert from 'node:assert/strict';
import type * as graph from '../../client/src/graph/messages';
import * as client from '../../client/src/protocol';
import type * as timeline from '../../client/src/timeline/messages';
import { SHOW_REFERENCES } from '../../server/src/features/codeLens';
import type { Graph } from '../../server/src/features/graph';
import type { Timeline } from '../../server/src/features/timeline';
import {
  EXPLANATION_ABILITY,
  SHOW_REFERENCES_ABILITY,
  STATUS_ABILITY,
  TURN_OFF_ABILITY,
} from '../../server/src/wire/client/abilities';
import { EXPORT, type ExportAnswer } from '../../server/src/wire/requests/exporting';
import * as server from '../../server/src/wire/status';

suite('what client and server say to each other', () => {
  test('both call it by one name', () => {
    assert.equal(client.STATUS, server.STATUS.method);
    assert.equal(client.STATUS_ABILITY, STATUS_ABILITY);
    assert.equal(client.TURN_OFF_ABILITY, TURN_OFF_ABILITY);
    assert.equal(client.EXPLANATION_ABILITY, EXPLANATION_ABILITY);
    assert.equal(client.REBUILD, server.REBUILD.method);
    assert.equal(client.EXPORT, EXPORT.method);
    assert.equal(client.SHOW_REFERENCES, SHOW_REFERENCES);
    assert.equal(client.SHOW_REFERENCES_ABILITY, SHOW_REFERENCES_ABILITY);
  });

  test('the client can read what the server sends', () => {
    const sent: server.CorpusStatus = { state: 'indexing', articles: 3, problems: 1, damaged: 0, done: 4, total: 9 };
    const read: client.CorpusStatus = sent; // checked by the compiler
    assert.equal(read.articles, 3);
    const counted: Timeline = { unit: 'month', bars: [], undated: 0, articles: 0, issued: null, soFar: false };
    const drawn: Graph = { nodes: [], links: [], shown: 0, neighbours: 0, soFar: false };
    const [bars, picture]: [timeline.Timeline, graph.Graph] = [counted, drawn];
    assert.deepEqual([bars.unit, picture.shown], ['month', 0]);
    const answered: ExportAnswer = { kind: 'refused', code: 'taken', uri: 'file:///a' };
    const understood: client.ExportAnswer = answered;
    assert.equal(understood.kind, 'refused');
  });
});
