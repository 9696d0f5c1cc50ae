import type { Connection } from 'vscode-languageserver';
import { DEFAULT_FILES } from '../corpus/defaultFiles';
import type { Messages } from '../l10n/messages';
import type { Abilities } from './abilities';

/** The section of the settings, in VS Code's manifest as on the wire. */
export const SECTION = 'danChieu';

/** Which files are articles. */
export interface FileSettings {
  /** Glob patterns relative to the folder. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** In kilobytes. */
  readonly maximumSize: number;
}

const FEATURES = [
  'hover',
  'definition',
  'references',
  'documentSymbols',
  'workspaceSymbols',
  'documentHighlight',
  'semanticTokens',
] as const;

/** A feature that can be turned off. */
export type Feature = (typeof FEATURES)[number];

/** So long is waited for a client to say what its settings are, in milliseconds. */
const PATIENCE = 3000;

/** All settings, for one folder or for the window. */
export interface Settings {
  readonly files: FileSettings;
  readonly features: Readonly<Record<Feature, boolean>>;
}

/** In kilobytes, where the client gives nothing; the manifest of the extension says the same. */
const DEFAULT_SIZE = 2048;

/** Settings as a client sends them; what is missing or not of its type is replaced by the default. */
export function parseSettings(sent: unknown): Settings {
  const files = record(record(sent).files);
  const features = record(record(sent).features);
  const { maximumSize } = files;
  return {
    files: {
      include: strings(files.include) ?? DEFAULT_FILES.include,
      exclude: strings(files.exclude) ?? DEFAULT_FILES.exclude,
      maximumSize: typeof maximumSize === 'number' && maximumSize > 0 ? maximumSize : DEFAULT_SIZE,
    },
    features: Object.fromEntries(FEATURES.map((name) => [name, features[name] !== false])) as Settings['features'],
  };
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function strings(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;
}

/** The settings in force: asked of the client where it can be asked, else what it sent. */
export class SettingsReader {
  #window = parseSettings(undefined);
  readonly #folders = new Map<string, Settings>();

  /**
   * @param initial what came with the initialize request, for clients that cannot be asked.
   * @param late called when settings are in force that came after all patience.
   */
  constructor(
    readonly connection: Connection,
    readonly abilities: Abilities,
    readonly words: Messages,
    initial: unknown,
    readonly late: () => void,
  ) {
    this.#window = parseSettings(sectionOf(initial));
  }

  /** Whether a feature is turned on. */
  isOn(feature: Feature): boolean {
    return this.#window.features[feature];
  }

  /** Which files of a folder are articles, or which open files outside of all folders. */
  filesOf(folder?: string): FileSettings {
    return (this.#folders.get(folder ?? '') ?? this.#window).files;
  }

  /**
   * Reads the settings again. A client that does not answer in time keeps nobody waiting.
   * @param sent what a client that cannot be asked sent along with the change.
   */
  async refresh(folders: readonly string[], sent?: unknown): Promise<void> {
    if (!this.abilities.configuration) {
      if (sent !== undefined && sent !== null) this.#window = parseSettings(sectionOf(sent));
      return;
    }
    let isLate = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const answer = this.#ask(folders).then(() => {
      clearTimeout(timer);
      if (isLate) this.late();
    });
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(() => {
        isLate = true;
        resolve();
      }, PATIENCE);
    });
    await Promise.race([answer, patience]);
  }

  async #ask(folders: readonly string[]): Promise<void> {
    const items = [{ section: SECTION }, ...folders.map((scopeUri) => ({ scopeUri, section: SECTION }))];
    try {
      const [window, ...scoped]: unknown[] = await this.connection.workspace.getConfiguration(items);
      this.#window = parseSettings(window);
      this.#folders.clear();
      for (const [index, folder] of folders.entries()) this.#folders.set(folder, parseSettings(scoped[index]));
    } catch (error) {
      this.connection.console.warn(`${this.words.settingsNotRead} (${error})`);
    }
  }
}

/** Clients send the section itself or an object that holds it. */
function sectionOf(sent: unknown): unknown {
  return record(sent)[SECTION] ?? sent;
}
