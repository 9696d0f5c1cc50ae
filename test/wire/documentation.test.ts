import assert from 'node:assert/strict';
import { Documentation } from '../../server/src/wire/requests/documentation';

const OURS = 'file:///ext/l10n/danChieu.checks';
const BY_LINK = 'file:///home/an/ext/l10n/danChieu.checks/';

suite('the pages on checks and formats', () => {
  const cases: [what: string, ours: string | undefined, clients: unknown, leadsTo: string | undefined][] = [
    ['of which nobody knows', undefined, undefined, undefined],
    ['that the process knows', OURS, undefined, OURS],
    ['that the client alone knows', undefined, { documentation: BY_LINK }, BY_LINK],
    ['that both know: the own ones are led to', OURS, { documentation: BY_LINK }, OURS],
    ['that the client names in no way that can be read', undefined, { documentation: 7 }, undefined],
  ];
  for (const [what, ours, clients, leadsTo] of cases) {
    test(what, () => {
      const documentation = new Documentation(ours === undefined ? {} : { documentation: ours }, clients);
      assert.equal(documentation.ofChecks, leadsTo);
    });
  }

  test('are no articles, by whichever name they are opened', () => {
    const documentation = new Documentation({ documentation: OURS }, { documentation: BY_LINK });
    assert.ok(documentation.has(`${OURS}/vi/percentage.md`));
    assert.ok(documentation.has(`${BY_LINK}en/percentage.md`));
    assert.ok(documentation.has('file:///ext/l10n/danChieu.exports/vi/csv.md'));
    assert.ok(documentation.has('file:///home/an/ext/l10n/danChieu.exports/en/csv.md'));
    assert.ok(!documentation.has('file:///ext/l10n/templates/a.yaml'));
    assert.ok(!documentation.has('file:///home/an/bai.txt'));
  });
});
