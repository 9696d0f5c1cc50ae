import { uiTests } from '../ui/run';
import { browserTests } from './browser-tests';
import { build, lint, protocolTests, typecheck, unitTests } from './checks';
import { desktopTests } from './desktop-tests';
import { newestEditorTests, oldestEditorTests, vsixTests } from './editor-tests';
import type { Counts } from './report';

import { whyNoServerHere } from './vscode-server';

/** One step of `npm test`. */
export interface Step {
  /** What the step is chosen by; several steps may share a name. */
  name: string;
  title: string;
  /** The step works on what `npm run build` makes. */
  needsBuild?: boolean;
  /** The step needs the VS Code server from the npm registry. */
  needsServer?: boolean;
  /** Resolves to the counts of its tests; a rejection counts as one failure. */
  run(): Promise<Counts>;
}

const BUILD: Step = { name: 'build', title: 'build', run: build };

const STEPS: readonly Step[] = [
  { name: 'lint', title: 'format and lint', run: lint },
  { name: 'typecheck', title: 'type check', run: typecheck },
  BUILD,
  { name: 'unit', title: 'unit tests', run: unitTests },
  { name: 'protocol', title: 'protocol tests', needsBuild: true, run: protocolTests },
  { name: 'editor', title: 'editor, oldest VS Code', needsBuild: true, needsServer: true, run: oldestEditorTests },
  { name: 'editor', title: 'editor, newest VS Code', needsBuild: true, needsServer: true, run: newestEditorTests },
  { name: 'browser', title: 'editor in a browser', needsBuild: true, needsServer: true, run: browserTests },
  { name: 'vsix', title: 'packaged .vsix', needsServer: true, run: vsixTests },
  { name: 'ui', title: 'user interface', needsBuild: true, needsServer: true, run: uiTests },
  { name: 'desktop', title: 'desktop VS Code', needsBuild: true, run: desktopTests },
];

/** The names that a step can be chosen by. */
export const STEP_NAMES: readonly string[] = [...new Set(STEPS.map((step) => step.name))];

/**
 * The steps to run, in their order. Without names these are all but the desktop, which stands in for the steps
 * that need the npm-only host on machines where that cannot run.
 */
export function chooseSteps(names: readonly string[]): Step[] {
  const wanted =
    names.length > 0 ? names : STEP_NAMES.filter((name) => name !== 'desktop' || whyNoServerHere() !== undefined);
  const chosen = STEPS.filter((step) => wanted.includes(step.name));
  const buildMissing = chosen.some((step) => step.needsBuild) && !chosen.includes(BUILD);
  return buildMissing ? [BUILD, ...chosen] : chosen;
}
