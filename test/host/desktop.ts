import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { downloadAndUnzipVSCode, SilentReporter } from '@vscode/test-electron';
import { DOWNLOADS } from './paths';
import { compareVersions, oldestAllowed } from './versions';

/** A desktop VS Code on this machine. */
export interface DesktopVSCode {
  executable: string;
  version: string;
}

/** Says why no window can be opened here, or `undefined` where one can. */
export function whyNoWindowHere(): string | undefined {
  const display = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  return process.platform === 'linux' && !display ? 'there is no display (DISPLAY is not set)' : undefined;
}

/**
 * Finds an installed desktop VS Code that is new enough for the extension: the one on PATH, else one in a usual
 * place. Says so when it passes over one that is too old.
 */
export function findInstalled(): DesktopVSCode | undefined {
  const seen = new Set<string>();
  for (const executable of [...executablesOnPath(), ...usualPlaces()]) {
    const version = seen.has(executable) ? undefined : versionOf(executable);
    seen.add(executable);
    if (version && compareVersions(version, oldestAllowed()) >= 0) {
      return { executable, version };
    }
    if (version) {
      console.log(`VS Code ${version} is installed, but the extension needs ${oldestAllowed()} or newer.`);
    }
  }
  return undefined;
}

/**
 * Downloads a desktop VS Code, unless it was downloaded before.
 *
 * @param version such as `1.96.0`, or `stable` for the newest
 * @returns its executable; rejects when it cannot be downloaded
 */
export async function download(version: string): Promise<string> {
  const cachePath = path.join(DOWNLOADS, 'desktop');
  fs.mkdirSync(cachePath, { recursive: true });
  return downloadAndUnzipVSCode({ version, cachePath, reporter: new SilentReporter() });
}

/** The flags that every window of ours is opened with: a profile of its own, and nothing in the way. */
export function quietFlags(profile: string): string[] {
  const flags = [
    `--user-data-dir=${path.join(profile, 'user')}`,
    `--extensions-dir=${path.join(profile, 'extensions')}`,
    '--disable-workspace-trust',
    '--disable-updates',
    '--disable-telemetry',
    '--skip-welcome',
    '--skip-release-notes',
  ];
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  return isRoot ? [...flags, '--no-sandbox'] : flags;
}

/** The `code` on PATH is a script in the application's folder; the application itself lies at a known place beside. */
function executablesOnPath(): string[] {
  const found = ['code', 'code-insiders', 'codium'].flatMap((name) => {
    try {
      const look = process.platform === 'win32' ? 'where' : 'which';
      const said = execFileSync(look, [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
      return said.split(/\r?\n/).filter(Boolean);
    } catch {
      return [];
    }
  });
  return found.flatMap((script) => {
    const directory = path.dirname(fs.realpathSync(script));
    switch (process.platform) {
      case 'win32':
        return ['Code.exe', 'Code - Insiders.exe', 'VSCodium.exe'].map((name) => path.join(directory, '..', name));
      case 'darwin':
        // Contents/Resources/app/bin/code
        return inMacApplication(path.join(directory, '..', '..', '..', '..'));
      default:
        return ['code', 'code-insiders', 'codium'].map((name) => path.join(directory, '..', name));
    }
  });
}

function usualPlaces(): string[] {
  switch (process.platform) {
    case 'win32': {
      const roots = [
        process.env.LOCALAPPDATA && path.join(process.env.LOCALAPPDATA, 'Programs'),
        process.env.ProgramFiles,
      ];
      return roots.flatMap((root) => (root ? [path.join(root, 'Microsoft VS Code', 'Code.exe')] : []));
    }
    case 'darwin': {
      const roots = ['/Applications', path.join(process.env.HOME ?? '', 'Applications')];
      return roots.flatMap((root) => inMacApplication(path.join(root, 'Visual Studio Code.app')));
    }
    default:
      return ['/usr/share/code/code', '/opt/visual-studio-code/code', '/snap/code/current/usr/share/code/code'];
  }
}

function inMacApplication(bundle: string): string[] {
  return ['Electron', 'Code'].map((name) => path.join(bundle, 'Contents', 'MacOS', name));
}

/** The version from the application's manifest; `undefined` when there is no VS Code at this place. */
function versionOf(executable: string): string | undefined {
  const directory = path.dirname(executable);
  const manifests = [
    path.join(directory, 'resources', 'app', 'package.json'),
    path.join(directory, '..', 'Resources', 'app', 'package.json'),
  ];
  const manifest = manifests.find((file) => fs.existsSync(executable) && fs.existsSync(file));
  return manifest && (JSON.parse(fs.readFileSync(manifest, 'utf8')) as { version?: string }).version?.split('-')[0];
}
