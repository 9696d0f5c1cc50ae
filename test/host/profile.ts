import fs from 'node:fs';
import path from 'node:path';

/** Settings of a user of VS Code. */
export type Settings = Readonly<Record<string, unknown>>;

/** What keeps a workbench quiet: nothing pops up, nothing is looked up, nothing is sent. */
export const QUIET_SETTINGS: Settings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** Beside that, what makes articles pleasant to read: a paragraph of theirs is one long line. */
export const READING_SETTINGS: Settings = { 'editor.wordWrap': 'on' };

/**
 * Writes the settings of a new profile, on top of {@link QUIET_SETTINGS}. A profile that has settings keeps them,
 * since a person may have changed them.
 *
 * @param userFolder the folder `User` of the profile
 */
export function writeSettings(userFolder: string, settings: Settings = {}): void {
  const file = path.join(userFolder, 'settings.json');
  if (!fs.existsSync(file)) {
    fs.mkdirSync(userFolder, { recursive: true });
    fs.writeFileSync(file, `${JSON.stringify({ ...QUIET_SETTINGS, ...settings }, null, 2)}\n`);
  }
}

/** Deletes a folder that killed processes may still be writing to. */
export function removeFolder(directory: string): void {
  fs.rmSync(directory, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
