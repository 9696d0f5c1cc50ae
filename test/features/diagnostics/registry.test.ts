import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import manifest from '../../../package.json';
import { SEVERITIES } from '../../../server/src/features/diagnostics/check';
import { CHECKS } from '../../../server/src/features/diagnostics/registry';

const DOCS = path.join(import.meta.dirname, '../../../l10n/danChieu.checks');
const SETTING = /^danChieu\.checks\./u;

suite('the checks', () => {
  test('have their settings in the same order, each with all severities', () => {
    const settings = manifest.contributes.configuration
      .flatMap(({ properties }) => Object.entries<{ default: unknown; enum?: readonly string[] }>(properties))
      .filter(([name]) => SETTING.test(name));
    assert.deepEqual(
      settings.map(([name, { default: severity, enum: values }]) => [name.replace(SETTING, ''), severity, values]),
      CHECKS.map(({ code, severity }) => [code, severity, SEVERITIES]),
    );
  });

  for (const language of ['en', 'vi']) {
    test(`have a page each in «${language}», and none is there in vain`, () => {
      const pages = fs.readdirSync(path.join(DOCS, language)).sort();
      assert.deepEqual(pages, CHECKS.map(({ code }) => `${code}.md`).sort());
      for (const { code, severity } of CHECKS) {
        const page = fs.readFileSync(path.join(DOCS, language, `${code}.md`), 'utf8');
        assert.match(page, /^# \S/u);
        assert.ok(page.includes(`\`danChieu.checks.${code}\``), `${code}: names its setting`);
        assert.ok(page.includes(`**${severity}**`), `${code}: tells the default`);
      }
    });
  }
});
