import type { ConfigurationItem } from 'vscode-languageserver';
import { DEFAULT_CATALOGUES, DEFAULT_FILES } from '../../corpus/files/defaultFiles';
import { isGlob } from '../../corpus/files/fileFilter';
import { SEVERITIES, type Severity } from '../../features/diagnostics/check';
import { CHECKS } from '../../features/diagnostics/registry';
import type { Messages } from '../../l10n/messages';

/** The section of the settings, in VS Code's manifest as on the wire. */
export const SECTION = 'danChieu';

/** Which files are articles. */
export interface FileSettings {
  /** Glob patterns relative to the folder. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Which files are catalogues of the user's. */
  readonly catalogues: readonly string[];
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
  'foldingRange',
  'selectionRange',
  'completion',
  'inlayHint',
  'codeLens',
  'documentLink',
  'rename',
  'callHierarchy',
  'diagnostics',
  'workspaceDiagnostics',
] as const;

/** A feature that can be turned off. */
export type Feature = (typeof FEATURES)[number];

/** So long is waited for a client to say what its settings are, in milliseconds. */
const PATIENCE = 3000;

/** All settings, for one folder or for the window. */
export interface Settings {
  readonly files: FileSettings;
  readonly features: Readonly<Record<Feature, boolean>>;
  /** By the code of the check. */
  readonly checks: Readonly<Record<string, Severity>>;
}

/** In kilobytes, where the client gives nothing; the manifest of the extension says the same. */
const DEFAULT_SIZE = 2048;

/**
 * Settings as a client sends them; what is missing or not of its type is replaced by the default.
 * @param drop is given each pattern that is left out, because it can match nothing.
 */
export function parseSettings(sent: unknown, drop: (pattern: string) => void = () => undefined): Settings {
  const files = record(record(sent).files);
  const features = record(record(sent).features);
  const checks = record(record(sent).checks);
  const { maximumSize } = files;
  return {
    files: {
      include: globs(files.include, drop) ?? DEFAULT_FILES.include,
      exclude: globs(files.exclude, drop) ?? DEFAULT_FILES.exclude,
      catalogues: globs(files.catalogues, drop) ?? DEFAULT_CATALOGUES,
      maximumSize: typeof maximumSize === 'number' && maximumSize > 0 ? maximumSize : DEFAULT_SIZE,
    },
    features: Object.fromEntries(FEATURES.map((name) => [name, features[name] !== false])) as Settings['features'],
    checks: Object.fromEntries(CHECKS.map(({ code, severity }) => [code, severityIn(checks[code]) ?? severity])),
  };
}

function severityIn(value: unknown): Severity | undefined {
  return SEVERITIES.find((severity) => severity === value);
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function globs(value: unknown, drop: (pattern: string) => void): readonly string[] | undefined {
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) return undefined;
  return value.filter((pattern) => {
    const isOne = isGlob(pattern);
    if (!isOne) drop(pattern);
    return isOne;
  });
}

/** What settings need of the client. */
export interface SettingsHost {
  readonly words: Messages;
  /** Asks for settings; left out where the client can only send them. */
  readonly ask?: (items: ConfigurationItem[]) => Promise<unknown[]>;
  /** Writes a line to the log. */
  log(message: string): void;
  /** Settings are in force that came after all patience. */
  late(): void;
}

/** The settings in force: asked of the client where it can be asked, else what it sent. */
export class SettingsReader {
  #window: Settings;
  readonly #folders = new Map<string, Settings>();
  /** Resolves when settings have been read for the first time, or patience is over; undefined from then on. */
  #first: Promise<void> | undefined;
  #firstIsOver: () => void = () => undefined;
  /** Patterns that the log has named. */
  readonly #dropped = new Set<string>();

  /**
   * @param initial what came with the initialize request, for clients that cannot be asked.
   * @param patience how long an answer is waited for, in milliseconds.
   */
  constructor(
    readonly host: SettingsHost,
    initial?: unknown,
    readonly patience = PATIENCE,
  ) {
    this.#window = this.#parse(sectionOf(initial));
    if (host.ask === undefined) return;
    this.#first = new Promise((resolve) => {
      this.#firstIsOver = resolve;
    });
  }

  /** To be waited for before {@link isOn} is asked; undefined where there is nothing to wait for (any more). */
  get unknown(): Promise<void> | undefined {
    return this.#first;
  }

  /** Whether a feature is turned on. */
  isOn(feature: Feature): boolean {
    return this.#window.features[feature];
  }

  /** How loudly each check is told, by its code; the same object until settings are read anew. */
  get severities(): Settings['checks'] {
    return this.#window.checks;
  }

  /** Which files of a folder are articles, or which open files outside of all folders. */
  filesOf(folder?: string): FileSettings {
    return (this.#folders.get(folder ?? '') ?? this.#window).files;
  }

  /**
   * Reads the settings again. A client that does not answer in time keeps nobody waiting.
   * @param sent what a client that cannot be asked sent along with the change; without our section it says nothing.
   */
  async refresh(folders: readonly string[], sent?: unknown): Promise<void> {
    const { ask } = this.host;
    if (ask === undefined) {
      const section = sectionOf(sent);
      if (section !== undefined) this.#window = this.#parse(section);
      return;
    }
    let isLate = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const answer = this.#read(ask, folders).then((isRead) => {
      clearTimeout(timer);
      if (isLate && isRead) this.host.late();
    });
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(() => {
        isLate = true;
        resolve();
      }, this.patience);
    });
    await Promise.race([answer, patience]);
    this.#first = undefined;
    this.#firstIsOver();
  }

  /** @returns whether the client has told its settings. */
  async #read(ask: NonNullable<SettingsHost['ask']>, folders: readonly string[]): Promise<boolean> {
    const items = [{ section: SECTION }, ...folders.map((scopeUri) => ({ scopeUri, section: SECTION }))];
    try {
      const [window, ...scoped] = await ask(items);
      this.#window = this.#parse(window);
      this.#folders.clear();
      for (const [index, folder] of folders.entries()) this.#folders.set(folder, this.#parse(scoped[index]));
      return true;
    } catch (error) {
      this.host.log(`${this.host.words.settingsNotRead} (${error})`);
      return false;
    }
  }

  #parse(section: unknown): Settings {
    return parseSettings(section, (pattern) => {
      if (this.#dropped.has(pattern)) return;
      this.#dropped.add(pattern);
      this.host.log(this.host.words.badPattern(pattern));
    });
  }
}

/** What our section may hold, and beside it the options of the initialize request. */
const KEYS: ReadonlySet<string> = new Set(['files', 'features', 'checks', 'trace', 'storage']);

/**
 * Clients send an object that holds our section, or the section itself: then it holds nothing but what is ours.
 * @returns undefined where our section is not in it.
 */
function sectionOf(sent: unknown): unknown {
  const all = record(sent);
  if (SECTION in all) return all[SECTION];
  const keys = Object.keys(all);
  return keys.length > 0 && keys.every((key) => KEYS.has(key)) ? all : undefined;
}
