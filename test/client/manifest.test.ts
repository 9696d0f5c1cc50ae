import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import picomatch from 'picomatch';
import * as commands from '../../client/src/commandNames';
import { WALKTHROUGH } from '../../client/src/sampleBeginning';
import manifest from '../../package.json';
import english from '../../package.nls.json';
import vietnamese from '../../package.nls.vi.json';
import { semanticTokensLegend } from '../../server/src/features/semanticTokens';
import {
  OPEN_EXPLANATION as openExplanation,
  TURN_CHECK_OFF as turnCheckOff,
} from '../../server/src/wire/client/abilities';
import { parseSettings } from '../../server/src/wire/client/settings';
import { grammar } from '../../syntaxes/grammar';

const { contributes } = manifest;

/** The defaults of the settings, put together as the server gets them. */
function defaults(): unknown {
  const settings: Record<string, Record<string, unknown>> = {};
  for (const { properties } of contributes.configuration) {
    for (const [name, setting] of Object.entries(properties)) {
      const [, section = '', key = ''] = name.split('.');
      settings[section] = { ...settings[section], [key]: setting.default };
    }
  }
  return settings;
}

suite('the manifest and the code agree', () => {
  test('on the defaults of the settings', () => {
    const { files, features, checks } = defaults() as ReturnType<typeof parseSettings>;
    assert.deepEqual({ files, features, checks }, parseSettings(undefined));
  });

  test('on the commands', () => {
    const { OPEN_EXPLANATION, TURN_CHECK_OFF, ...shown } = commands;
    assert.deepEqual(contributes.commands.map(({ command }) => command).sort(), Object.values(shown).sort());
    assert.deepEqual([TURN_CHECK_OFF, OPEN_EXPLANATION], [turnCheckOff, openExplanation], 'what quick fixes call');
  });

  test('on what the walkthrough leads to: our commands and views, and pictures that are there', () => {
    const known = new Set([
      ...Object.values(commands),
      ...contributes.views.danChieu.map(({ id }) => `${id}.focus`),
      ...['vscode.openFolder', 'workbench.actions.view.problems'],
    ]);
    const isPackaged = picomatch(manifest.files);
    for (const { steps } of contributes.walkthroughs) {
      for (const { description, media } of steps) {
        for (const words of [english, vietnamese]) {
          const text = words[description.slice(1, -1) as keyof typeof english];
          for (const [, command = ''] of text.matchAll(/\(command:([^)]+)\)/gu)) assert.ok(known.has(command), command);
          const picture = words[media.image.slice(1, -1) as keyof typeof english];
          assert.ok(existsSync(new URL(`../../${picture}`, import.meta.url)), picture);
          assert.ok(isPackaged(picture), picture);
        }
      }
    }
  });

  test('on the tagline of the walkthrough: the narrow list cuts off what is longer', () => {
    for (const words of [english, vietnamese]) assert.ok(words['walkthrough.description'].length <= 45);
  });

  test('on the menus: of our commands, under conditions that the code sets, in views that are there', () => {
    const ids = contributes.views.danChieu.map(({ id }) => id);
    const names = new Set(contributes.commands.map(({ command }) => command));
    const filtered = ids.filter((id) => names.has(`${id}.filter`)).map((id) => `${id}.filtered`);
    const known = new Set([...ids, ...filtered, 'danChieu.running', 'danChieu.noArticles']);
    for (const entries of Object.values(contributes.menus)) {
      for (const { command, when } of entries) {
        assert.ok(names.has(command), command);
        for (const [name] of when.matchAll(/danChieu(?:\.\w+)+/gu)) assert.ok(known.has(name), `${command}: ${name}`);
      }
    }
    for (const { view, when = '' } of contributes.viewsWelcome as readonly { view: string; when?: string }[]) {
      assert.ok(ids.includes(view), view);
      assert.ok(when === '' || when === `!${view}.filtered`, when);
    }
  });

  test('on the keys: they are ours from the first moment, until it is known that there are no articles', () => {
    for (const { command, when } of contributes.keybindings) {
      assert.ok(Object.values<string>(commands).includes(command), command);
      assert.equal(when, '!danChieu.noArticles', command);
      const inPalette = contributes.menus.commandPalette.find((entry) => entry.command === command);
      assert.equal(inPalette?.when, when, `${command} in the command palette`);
    }
  });

  test('on the step of the walkthrough that the window of the sample articles goes on with', () => {
    const walkthrough = contributes.walkthroughs.find(({ id }) => id === WALKTHROUGH.id);
    const at = walkthrough?.steps.findIndex(({ id }) => id === WALKTHROUGH.step);
    const opening = walkthrough?.steps.findIndex(({ description }) =>
      english[description.slice(1, -1) as keyof typeof english].includes(`command:${commands.OPEN_SAMPLE})`),
    );
    assert.equal(at, opening! + 1);
  });

  test('on what ticks a step of the walkthrough off: it can happen', () => {
    const happens = new Set([
      ...Object.values(commands).map((command) => `onCommand:${command}`),
      ...contributes.views.danChieu.map(({ id }) => `onView:${id}`),
      ...['onContext:danChieu.running', 'onContext:danChieu.hasListed'],
      // of VS Code itself
      ...['editor.action.revealDefinition', 'editor.action.goToReferences'].map((command) => `onCommand:${command}`),
      ...['onCommand:workbench.actions.view.problems', 'onView:workbench.panel.markers.view'],
    ]);
    for (const { steps } of contributes.walkthroughs) {
      for (const { completionEvents = [] } of steps) {
        for (const event of completionEvents) assert.ok(happens.has(event), event);
      }
    }
  });

  test('on the kinds of semantic tokens', () => {
    const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id);
    assert.deepEqual(ids(contributes.semanticTokenTypes), semanticTokensLegend.tokenTypes);
    assert.deepEqual(ids(contributes.semanticTokenModifiers), semanticTokensLegend.tokenModifiers);
  });

  test('on the colours: what grammar and server both know has one scope', () => {
    for (const { scopes } of contributes.semanticTokenScopes) {
      const known = Object.values(scopes).flat();
      const coloured = grammar.patterns.flatMap(({ name, captures }) => name ?? captures?.['1']?.name ?? []);
      assert.notEqual(coloured.length, 0);
      for (const scope of coloured) assert.ok(known.includes(scope), scope);
      assert.deepEqual(
        semanticTokensLegend.tokenTypes.filter((type) => !(type in scopes)),
        [],
      );
    }
  });

  test('on the colours: no two kinds are to look alike', () => {
    const superTypes = contributes.semanticTokenTypes.map(({ superType }) => superType);
    assert.deepEqual([...new Set(superTypes)], superTypes);
    for (const { scopes } of contributes.semanticTokenScopes) {
      const standard = Object.values(scopes).map(([scope = '']) => scope.replace(/\.\w+\.dan-chieu$/u, ''));
      assert.deepEqual([...new Set(standard)], standard);
    }
  });

  test('on the name of the grammar', () => {
    assert.deepEqual(
      contributes.grammars.map(({ scopeName }) => scopeName),
      [grammar.scopeName],
    );
  });
});
