import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { SAMPLE_CORPUS } from './paths';
import { onInterrupt } from './processes';
import { removeFolder } from './profile';
import type { Scenario } from './scenario-names';

const UNRELATED_FILES = {
  'package.json': '{ "name": "unrelated" }\n',
  'src/main.py': 'print("hello")\n',
  'notes.txt': 'Section 21 of the plan of 2021 is done.\n',
};

/** A workspace folder for one run, which tests may change as they like. */
export interface Workspace {
  folder: string;
  remove(): void;
}

/** Makes the workspace of a scenario in a temporary folder. */
export function makeWorkspace(scenario: Scenario): Workspace {
  return scenario === 'corpus' ? copyOf(SAMPLE_CORPUS) : temporaryFolder(scenario, writeUnrelatedFiles);
}

/** A copy of a folder of articles, of the same name, in a temporary folder. */
export function copyOf(articles: string): Workspace {
  return temporaryFolder(path.basename(articles), (folder) => fs.cpSync(articles, folder, { recursive: true }));
}

function writeUnrelatedFiles(folder: string): void {
  for (const [name, text] of Object.entries(UNRELATED_FILES)) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  }
}

function temporaryFolder(name: string, fill: (folder: string) => void): Workspace {
  // VS Code resolves links (on macOS the temporary folder is one), and tests compare paths.
  const base = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'dan-chieu-workspace-'));
  const folder = path.join(base, name);
  fill(folder);
  const withdraw = onInterrupt(() => removeFolder(base));
  return {
    folder,
    remove: () => {
      withdraw();
      removeFolder(base);
    },
  };
}
